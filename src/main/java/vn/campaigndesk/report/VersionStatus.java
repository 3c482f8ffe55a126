package vn.campaigndesk.report;

/// What one version is to its unit's answer; computed by [AnswerRules].
public enum VersionStatus {
    /// It counts as it stands.
    COUNTED,
    /// Its numbers are added to those before it.
    ADDED,
    /// It counts, but a later version overrides some of its rows or texts.
    CORRECTED,
    /// A later version has taken the place of all it said.
    SUPERSEDED,
    /// Its unit has taken it back.
    WITHDRAWN,
    /// It was sent back to its unit, and counts as not handed in.
    RETURNED,
    /// A withdrawal at work: it says no numbers, it takes some away.
    TAKES_BACK,
    /// It finds nothing to work on: a withdrawal with nothing to take back, a correction that states nothing.
    WITHOUT_EFFECT;

    /// Whether something of the version stands in the answer.
    public boolean counts() {
        return this == COUNTED || this == ADDED || this == CORRECTED;
    }

    /// Whether it is as if it had never come.
    public boolean isSetAside() {
        return this == WITHDRAWN || this == RETURNED;
    }
}
