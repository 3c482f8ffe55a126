package vn.campaigndesk.consolidation.frozen;

/// What a frozen report is to the ones before it.
public enum FreezeKind {
    /// The first of its campaign.
    FIRST,
    /// Says what came in since; the ones before it stand.
    SUPPLEMENT,
    /// Takes the place of the one before it.
    REPLACEMENT
}
