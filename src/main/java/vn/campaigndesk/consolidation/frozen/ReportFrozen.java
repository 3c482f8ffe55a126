package vn.campaigndesk.consolidation.frozen;

/// A consolidated report has been frozen.
public record ReportFrozen(Frozen frozen) implements vn.campaigndesk.change.News {}
