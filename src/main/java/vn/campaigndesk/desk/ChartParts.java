package vn.campaigndesk.desk;

import java.util.Locale;
import vn.campaigndesk.dashboard.ReportCharts;
import vn.campaigndesk.text.Messages;

/// How charts of the dashboard come into the consolidated report.
final class ChartParts {
    private ChartParts() {}

    /// Draws what was chosen, with reminders and requests as they are when it is drawn.
    static ReportCharts of(Desk desk) {
        var words = new Messages(Locale.of("vi", "VN"));
        return new ReportCharts(
                desk.charts()::of, snapshot -> desk.followUpDesk(words).facts(snapshot));
    }
}
