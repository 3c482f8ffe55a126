package vn.campaigndesk.cli;

import java.time.LocalDate;
import java.util.List;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.dashboard.ChartMaker;
import vn.campaigndesk.dashboard.CrossQuestion;
import vn.campaigndesk.dashboard.CrossTableMaker;
import vn.campaigndesk.dashboard.DashboardFilter;
import vn.campaigndesk.dashboard.Overview;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.text.Messages;

/// All that the dashboard computes of a campaign: the numbers, every chart, the map, the cross table.
final class FigureMeasures {
    private final Desk desk;
    private final FollowUpDesk reading;
    private final LocalDate day;
    private final Messages messages;

    FigureMeasures(Desk desk, LocalDate day, Messages messages) {
        this.desk = desk;
        this.reading = desk.followUpDesk(messages);
        this.day = day;
        this.messages = messages;
    }

    /// The campaigns that were grown: all but the sample.
    List<Campaign> grown() {
        return desk.campaigns().all().stream()
                .filter(campaign -> campaign.code().startsWith(GrownDataStore.CODE))
                .toList();
    }

    FollowUpFacts read(Campaign campaign) {
        return reading.load(campaign.id());
    }

    /// Computes everything.
    ///
    /// @return how many charts there were, so that nothing can be left out as unused
    int compute(FollowUpFacts facts) {
        var overview = Overview.of(facts, DashboardFilter.ALL, day);
        var maker = new ChartMaker(overview, messages);
        var charts = (int) maker.topics().stream()
                .filter(topic -> maker.make(topic).isPresent())
                .count();
        new CrossTableMaker(overview, messages).make(CrossQuestion.FIRST);
        overview.map();
        return charts;
    }

    /// Changes one report, as the officer does between two looks at the dashboard.
    void change(Campaign campaign, int round) {
        var reports = desk.reports().of(campaign.id());
        var report = reports.get(round * 7919 % reports.size());
        desk.reports()
                .save(campaign.id(), report.edit().texts("round " + round, "").build(), "");
    }
}
