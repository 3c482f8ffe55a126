package vn.campaigndesk.report;

/// The way by which a unit was asked.
public enum ClarificationChannel {
    PHONE,
    ZALO,
    EMAIL,
    DOCUMENT,
    OTHER
}
