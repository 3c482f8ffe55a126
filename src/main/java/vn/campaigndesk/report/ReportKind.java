package vn.campaigndesk.report;

/// What a document is to the ones before it from the same unit (Decree 30/2020, article 18).
public enum ReportKind {
    /// The first answer.
    ORIGINAL,
    /// Takes the place of the answers before it ("thay thế").
    REPLACEMENT
}
