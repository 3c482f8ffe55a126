package vn.campaigndesk.report;

/// How much a problem weighs.
public enum Severity {
    /// Cannot be saved like this.
    ERROR,
    /// Can be saved, and a person should look at it.
    WARNING,
    /// Worth knowing.
    INFO
}
