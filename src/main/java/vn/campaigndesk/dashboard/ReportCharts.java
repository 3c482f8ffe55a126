package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.chosen.ChartSource;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.text.Messages;

/// Draws the charts that were put into a consolidated report: those of the dashboard, at the report's cut-off and in
/// the language of official documents, whatever the window speaks. A period of the dashboard's filter is left behind:
/// the report has its own.
public final class ReportCharts implements ChartSource {
    private final LongFunction<List<ChosenChart>> chosen;
    private final Function<CampaignSnapshot, FollowUpFacts> facts;
    private final Messages messages = official();

    /// @param chosen the charts of a campaign's report
    /// @param facts what else is known of a campaign: reminders, requests
    public ReportCharts(LongFunction<List<ChosenChart>> chosen, Function<CampaignSnapshot, FollowUpFacts> facts) {
        this.chosen = chosen;
        this.facts = facts;
    }

    private static Messages official() {
        return new Messages(Locale.of("vi", "VN"));
    }

    /// A chart as it is put into the report.
    static ChosenChart of(Topic topic, Overview overview) {
        var row = topic.measure().indicator();
        var group = overview.filter().group();
        return new ChosenChart(
                topic.kind().name(),
                row == null ? 0 : row.id(),
                topic.measure().per().name(),
                group == null ? 0 : group.id(),
                overview.filter().region(),
                caption(topic, overview));
    }

    /// The name of the chart and the part of the campaign it shows.
    private static String caption(Topic topic, Overview overview) {
        var messages = official();
        var caption = new PartText(messages).units(new ChartMaker(overview, messages).name(topic), overview.filter());
        return caption.substring(0, Math.min(ChosenChart.CAPTION_LENGTH, caption.length()));
    }

    @Override
    public List<ReportChart> of(CampaignSnapshot snapshot, LocalDate asOf) {
        var wanted = chosen.apply(snapshot.campaign().id());
        if (wanted.isEmpty()) {
            return List.of();
        }
        var known = facts.apply(snapshot);
        var makers = new HashMap<DashboardFilter, ChartMaker>();
        return wanted.stream().map(chart -> drawn(chart, known, asOf, makers)).toList();
    }

    private ReportChart drawn(
            ChosenChart chart, FollowUpFacts known, LocalDate asOf, Map<DashboardFilter, ChartMaker> makers) {
        var snapshot = known.snapshot();
        return topic(chart, snapshot)
                .flatMap(topic -> filter(chart, snapshot)
                        .map(filter -> makers.computeIfAbsent(
                                filter, part -> new ChartMaker(Overview.of(known, part, asOf), messages)))
                        .flatMap(maker -> maker.make(topic)))
                .map(shown -> new ReportChart(chart, shown.chart(), shown.remark()))
                .orElseGet(() -> new ReportChart(chart, null, ""));
    }

    /// Empty for what this program does not know, or a row that has gone.
    private static Optional<Topic> topic(ChosenChart chart, CampaignSnapshot snapshot) {
        var kind = Arrays.stream(Topic.Kind.values())
                .filter(each -> each.name().equals(chart.topic()))
                .findFirst();
        var per = Arrays.stream(Per.values())
                .filter(each -> each.name().equals(chart.per()))
                .findFirst();
        return kind.flatMap(known -> known.needsRow()
                ? per.flatMap(divided -> row(chart, snapshot).map(row -> new Topic(known, Measure.of(row, divided))))
                : Optional.of(Topic.of(known)));
    }

    private static Optional<Indicator> row(ChosenChart chart, CampaignSnapshot snapshot) {
        return snapshot.indicators().stream()
                .filter(row -> row.id() == chart.indicatorId())
                .findFirst();
    }

    /// Empty for a group that has no unit any more: all units in its place would be another chart.
    private static Optional<DashboardFilter> filter(ChosenChart chart, CampaignSnapshot snapshot) {
        var all = DashboardFilter.ALL.withRegion(chart.region());
        return chart.groupId() == 0
                ? Optional.of(all)
                : group(chart.groupId(), snapshot).map(all::withGroup);
    }

    private static Optional<OrganisationGroup> group(long id, CampaignSnapshot snapshot) {
        return snapshot.recipients().stream()
                .map(Recipient::group)
                .filter(group -> group.id() == id)
                .findFirst();
    }
}
