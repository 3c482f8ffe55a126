package vn.campaigndesk.report;

import vn.campaigndesk.change.News;

/// A report has been entered or changed.
public record ReportSaved(long campaignId, long reportId) implements News {}
