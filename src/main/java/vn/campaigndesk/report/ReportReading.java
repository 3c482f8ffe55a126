package vn.campaigndesk.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.rules.NeedsReview;

/// Reads what the list of reports shows: first the lines, and of a small campaign also what the rules say of them.
final class ReportReading {
    /// So many reports are listed and checked in one go, in less time than a person notices.
    private static final int AT_ONCE = 500;

    private final SnapshotStore snapshots;
    private final Function<CampaignSnapshot, NeedsReview> reviewing;
    private final ReportItems lister = new ReportItems();

    /// @param reviewing checks all counted reports of a campaign
    ReportReading(SnapshotStore snapshots, Function<CampaignSnapshot, NeedsReview> reviewing) {
        this.snapshots = snapshots;
        this.reviewing = reviewing;
    }

    /// @param checked what the rules say, null while that has not been asked
    record Read(
            ReportList list,
            List<ReportItem> lines,
            @Nullable Checked checked) {}

    record Checked(CampaignSnapshot snapshot, NeedsReview review) {}

    Read read(long campaignId) {
        var list = snapshots.list(campaignId);
        var lines = lister.of(list);
        return new Read(list, lines, lines.size() <= AT_ONCE ? check(campaignId) : null);
    }

    Checked check(long campaignId) {
        var read = snapshots.load(campaignId);
        return new Checked(read, reviewing.apply(read));
    }
}
