package vn.campaigndesk.followup;

/// Which standings a list shows.
public enum StandingFilter {
    ALL,
    ANSWERED,
    ON_TIME,
    LATE,
    UNANSWERED,
    NOT_SENT,
    EXEMPT;

    /// Whether a unit with that standing is shown.
    public boolean admits(Standing standing) {
        return switch (this) {
            case ALL -> true;
            case ANSWERED -> standing.isAnswered();
            case ON_TIME -> standing.kind() == Standing.Kind.ON_TIME;
            case LATE -> standing.kind() == Standing.Kind.LATE;
            case UNANSWERED -> standing.isExpected() && !standing.isAnswered();
            case NOT_SENT -> standing.kind() == Standing.Kind.NOT_SENT;
            case EXEMPT -> standing.kind() == Standing.Kind.EXEMPT;
        };
    }
}
