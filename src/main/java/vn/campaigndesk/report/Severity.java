package vn.campaigndesk.report;

/// How much a problem weighs, the gravest first.
public enum Severity {
    /// Cannot be valid like this; see [Problem#keepsFromSaving] for what cannot even be saved.
    ERROR,
    /// Can be valid when a person gives the reason, which is kept.
    WARNING,
    /// Worth knowing.
    INFO
}
