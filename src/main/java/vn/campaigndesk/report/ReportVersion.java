package vn.campaigndesk.report;

import org.jspecify.annotations.Nullable;

/// Which version of its unit's answer a document is.
///
/// @param counting how a supplement's numbers are meant; present exactly for a supplement
/// @param withdraws the id of the one report that a withdrawal takes back; null when it takes back all before it
public record ReportVersion(
        ReportKind kind,
        @Nullable SupplementCounting counting,
        @Nullable Long withdraws) {
    /// Checks the parts against each other.
    ///
    /// @throws IllegalArgumentException for a supplement without its counting, or for parts of another kind
    public ReportVersion {
        if ((kind == ReportKind.SUPPLEMENT) != (counting != null)) {
            throw new IllegalArgumentException("a supplement, and nothing else, says how its numbers are meant");
        }
        if (withdraws != null && kind != ReportKind.WITHDRAWAL) {
            throw new IllegalArgumentException("only a withdrawal takes a report back");
        }
    }

    /// A version of a kind that needs no more than its name; a withdrawal takes back all before it.
    public static ReportVersion of(ReportKind kind) {
        return new ReportVersion(kind, null, null);
    }

    public static ReportVersion supplement(SupplementCounting counting) {
        return new ReportVersion(ReportKind.SUPPLEMENT, counting, null);
    }

    /// Takes back the report with that id.
    public static ReportVersion withdrawalOf(long reportId) {
        return new ReportVersion(ReportKind.WITHDRAWAL, null, reportId);
    }
}
