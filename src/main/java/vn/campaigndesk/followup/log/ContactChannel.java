package vn.campaigndesk.followup.log;

/// The way by which a unit was spoken to.
public enum ContactChannel {
    PHONE,
    ZALO,
    EMAIL,
    DOCUMENT,
    MEETING,
    OTHER
}
