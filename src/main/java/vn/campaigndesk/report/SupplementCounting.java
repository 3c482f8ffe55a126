package vn.campaigndesk.report;

/// How the numbers of a supplement are meant. Only the unit can say, so nothing is assumed.
public enum SupplementCounting {
    /// From the beginning of the campaign on: they take the place of the numbers before them.
    CUMULATIVE,
    /// Since the report before: they are added to the numbers before them.
    ADDITIONAL
}
