package vn.campaigndesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.dashboard.ReportCharts;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.text.Messages;

/// How charts of the dashboard come into the consolidated report.
final class ChartParts {
    private ChartParts() {}

    /// Draws what was chosen for a campaign, with reminders and requests as they are when it is drawn.
    static List<ReportChart> of(Desk desk, CampaignSnapshot campaign, LocalDate asOf) {
        var words = new Messages(Locale.of("vi", "VN"));
        var charts = new ReportCharts(
                desk.charts()::of, snapshot -> desk.followUpDesk(words).facts(snapshot));
        return charts.of(campaign, asOf);
    }
}
