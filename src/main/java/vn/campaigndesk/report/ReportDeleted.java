package vn.campaigndesk.report;

import vn.campaigndesk.change.News;

/// A report has been put into the bin, from where it can be taken back.
public record ReportDeleted(long campaignId, long reportId) implements News {}
