package vn.campaigndesk.report;

/// A report has been entered or changed.
public record ReportSaved(long campaignId, long reportId) {}
