package vn.campaigndesk.intake.match;

/// How sure it is who sent a file. Only [#CERTAIN] may be taken without asking.
public enum Certainty {
    /// The form names exactly one recipient that has to answer, and nothing speaks against it.
    CERTAIN,
    /// One recipient is meant in all likelihood; a person confirms.
    LIKELY,
    /// Different recipients are named exactly; the one of the form, if any, is proposed.
    CONTRADICTORY,
    /// No recipient can be proposed.
    UNKNOWN
}
