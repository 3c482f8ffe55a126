package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number of a cell, with its scale words.
///
/// @param value the number meant, not always a whole one; null when it has to be asked
/// @param factor what the scale words multiply by; 1 without any
/// @param next the first token after the number
/// @param inWords whether it is written in words
/// @param note what should be known about it
/// @param problem what has to be asked; present exactly when there is no value
/// @param meanings what the problem's answer can be, at least one
record Amount(
        @Nullable BigDecimal value,
        BigDecimal factor,
        int next,
        boolean inWords,
        @Nullable Doubt note,
        @Nullable Doubt problem,
        List<Figure.Meaning> meanings) {

    /// The number that begins at a token, or null when none does.
    static @Nullable Amount at(Cell cell, int at) {
        if (cell.isNumber(at)) {
            return ScaledNumber.read(cell, at);
        }
        var spelled = SpelledNumber.read(cell.words(), cell.tokens(), at, true);
        return spelled == null ? null : spelled(spelled);
    }

    static Amount of(Figure figure, int next) {
        var meanings = figure.count() == null ? figure.meanings() : List.<Figure.Meaning>of();
        return new Amount(figure.count(), BigDecimal.ONE, next, false, figure.note(), figure.problem(), meanings);
    }

    private static Amount spelled(SpelledNumber.Spelled spelled) {
        var value = BigDecimal.valueOf(spelled.value());
        return new Amount(value, BigDecimal.ONE, spelled.next(), true, null, null, List.of());
    }

    boolean isScaled() {
        return factor.compareTo(BigDecimal.ONE) > 0;
    }

    BigDecimal likeliest() {
        return value == null ? meanings.getFirst().value() : value;
    }

    Amount times(BigDecimal shared) {
        var product = likeliest().multiply(shared);
        return new Amount(product, shared, next, inWords, note, null, List.of());
    }
}
