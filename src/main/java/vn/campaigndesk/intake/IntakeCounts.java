package vn.campaigndesk.intake;

import java.util.List;

/// How many files of the queue are in which state.
///
/// @param acceptable how many of the clear ones nobody has touched, so that they may be accepted together
public record IntakeCounts(int all, int reading, int clear, int asking, int rejected, int acceptable) {
    static final IntakeCounts NONE = new IntakeCounts(0, 0, 0, 0, 0, 0);

    static IntakeCounts of(List<IntakeRow> rows, int acceptable) {
        return new IntakeCounts(
                rows.size(),
                count(rows, IntakeState.READING),
                count(rows, IntakeState.CLEAR),
                count(rows, IntakeState.ASKING),
                count(rows, IntakeState.REJECTED),
                acceptable);
    }

    private static int count(List<IntakeRow> rows, IntakeState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /// How many are in a state.
    public int of(IntakeState state) {
        return switch (state) {
            case READING -> reading;
            case CLEAR -> clear;
            case ASKING -> asking;
            case REJECTED -> rejected;
        };
    }
}
