package vn.campaigndesk.report;

/// The way by which a report came.
public enum Channel {
    DOCUMENT_AXIS,
    EMAIL,
    ZALO,
    PAPER,
    OTHER
}
