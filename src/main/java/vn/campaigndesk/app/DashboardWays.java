package vn.campaigndesk.app;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.dashboard.DashboardExits;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.followup.TodayItem;
import vn.campaigndesk.report.Report;

/// From a mark of the dashboard to the screen where one acts on it.
record DashboardWays(DeskViewModel desk) implements DashboardExits {
    @Override
    public void openRecipients(StandingFilter filter) {
        desk.openRecipients(filter);
    }

    /// What a unit sent last, or the place to follow it up when it has sent nothing.
    @Override
    public void openUnit(Recipient unit) {
        var shown = desk.screens().overview().overviewProperty().get();
        var sent = shown == null ? List.<Report>of() : shown.facts().reportsOf(unit.id());
        if (sent.isEmpty()) {
            follow(unit.shortName());
        } else {
            desk.openReport(sent.getLast().id());
        }
    }

    @Override
    public void openWork(TodayItem item) {
        var request = item.requestId();
        if (request != null) {
            desk.openRequest(request);
            return;
        }
        var unit = item.unit();
        follow(unit == null ? "" : unit.shortName());
    }

    private void follow(String query) {
        desk.screens().followUp().queryProperty().set(query);
        desk.screenProperty().set(Screen.FOLLOWUP);
    }
}
