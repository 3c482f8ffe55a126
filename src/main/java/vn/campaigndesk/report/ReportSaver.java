package vn.campaigndesk.report;

/// Stores what a form says: as a report of its own, or together with whatever the form was made of.
@FunctionalInterface
public interface ReportSaver {
    /// Enters a new report (id 0) or saves a changed one.
    ///
    /// @param reason why it was changed, may be empty
    /// @return the report as stored
    /// @throws vn.campaigndesk.text.ExpectedFailure when it cannot be stored
    Report save(long campaignId, Report report, String reason);
}
