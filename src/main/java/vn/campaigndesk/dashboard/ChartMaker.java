package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.MeasureRules;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Makes the charts of an overview in the neutral model that every renderer draws.
public final class ChartMaker {
    private final Overview overview;
    private final Messages messages;
    private final Behind units;
    private final UnitCharts unitCharts;

    public ChartMaker(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
        this.units = new Behind(overview, messages);
        this.unitCharts = new UnitCharts(overview, messages);
    }

    /// Charts about one thing.
    ///
    /// @param title what they are about
    public record Chapter(String title, List<Topic> topics) {
        public Chapter {
            topics = List.copyOf(topics);
        }
    }

    /// The charts that can be made, in their order.
    public List<Topic> topics() {
        return chapters().stream().flatMap(chapter -> chapter.topics().stream()).toList();
    }

    /// The charts that can be made: how the units answer, each row of the form, the questions.
    public List<Chapter> chapters() {
        var measures = MeasureRules.offered(
                overview.figures(),
                overview.figures().units(),
                overview.snapshot().facts(),
                overview.factDay());
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(
                messages.get("dashboard.chapter.progress"),
                Stream.of(Topic.Kind.ARRIVALS, Topic.Kind.DAILY, Topic.Kind.GROUPS, Topic.Kind.GROUP_SHARES)
                        .map(Topic::of)
                        .toList()));
        for (var total : overview.figures().totals()) {
            var row = total.indicator();
            var own = measures.stream()
                    .filter(measure -> measure.isSameAs(Measure.of(row, measure.per())))
                    .flatMap(ChartMaker::ofRow)
                    .toList();
            if (!own.isEmpty()) {
                chapters.add(new Chapter(messages.get("dashboard.measure.row", row.place(), row.shortText()), own));
            }
        }
        chapters.add(new Chapter(messages.get("dashboard.chapter.requests"), List.of(Topic.of(Topic.Kind.REQUESTS))));
        return List.copyOf(chapters);
    }

    private static Stream<Topic> ofRow(Measure measure) {
        return Stream.of(Topic.Kind.values())
                .filter(Topic.Kind::needsRow)
                .filter(kind -> kind.takesRates() || !measure.per().isRate())
                .map(kind -> new Topic(kind, measure));
    }

    /// The name of a chart within its chapter, which says what it is about already.
    public String shortName(Topic topic) {
        var kind = messages.of("dashboard.topic", topic.kind());
        return topic.measure().per().isRate()
                ? messages.get(
                        "dashboard.measure.rate",
                        kind,
                        MeasureText.per(topic.measure().per(), messages))
                : kind;
    }

    /// The name of a chart in a list.
    public String name(Topic topic) {
        var kind = messages.of("dashboard.topic", topic.kind());
        return topic.kind().needsRow()
                ? messages.get("dashboard.topic.of", kind, MeasureText.name(topic.measure(), messages))
                : kind;
    }

    /// A chart; empty when there is nothing to draw. Whoever cannot see it is told what it shows, and how many units
    /// stand behind the whole campaign. The title says of which part of the campaign it is, where it is not of all.
    public Optional<ShownChart> make(Topic topic) {
        var part = new PartText(messages);
        return drawn(topic)
                .map(shown -> shown.titled(part.whole(shown.chart().title(), overview)))
                .map(shown -> shown.described(
                        messages.get("dashboard.summary.chart", shown.chart().altText(), summary(overview, messages))));
    }

    private Optional<ShownChart> drawn(Topic topic) {
        return switch (topic.kind()) {
            case ARRIVALS -> new ArrivalCharts(overview, messages).cumulative(topic);
            case DAILY -> new ArrivalCharts(overview, messages).daily(topic);
            case GROUPS -> groups(topic, false);
            case GROUP_SHARES -> groups(topic, true);
            case UNITS -> unitCharts.sorted(topic);
            case SPREAD -> unitCharts.spread(topic);
            case GROUP_TOTALS -> totals(topic);
            case REQUESTS -> new RequestChart(overview, messages).byWeek(topic);
        };
    }

    /// One sentence on the whole campaign, the same for every chart: "27 units, 19 have reported".
    static String summary(Overview overview, Messages messages) {
        var response = overview.figures().response();
        return messages.get(
                "dashboard.summary",
                Formats.number(response.expected()),
                Formats.number(response.answered()),
                Formats.number(response.late()),
                Formats.number(response.missing() + response.waiting()),
                overview.cutOff().in(messages));
    }

    private Optional<ShownChart> groups(Topic topic, boolean shares) {
        var groups = overview.figures().groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var chart = Chart.of(ChartKind.STACKED_BAR, name(topic), names(groups))
                .counting(messages.get(shares ? "dashboard.unit.percent" : "dashboard.unit.units"))
                .described(name(topic) + ".")
                .with(messages.get("dashboard.legend.on-time"), Tint.BLUE, values(groups, Response::onTime, shares))
                .with(messages.get("dashboard.legend.late"), Tint.ORANGE, values(groups, Response::late, shares))
                .with(
                        messages.get("dashboard.legend.none"),
                        Tint.GREY,
                        values(groups, response -> response.missing() + response.waiting(), shares));
        return Optional.of(new ShownChart(topic, chart, "", new LazyList<>(groups.size(), place -> {
            var group = groups.get(place).group();
            return units.group(group.name(), group.id());
        })));
    }

    private static List<String> names(List<GroupFigures> groups) {
        return groups.stream().map(group -> group.group().shortName()).toList();
    }

    private static List<@Nullable Double> values(
            List<GroupFigures> groups, ToIntFunction<Response> count, boolean shares) {
        List<@Nullable Double> values = new ArrayList<>();
        for (var group : groups) {
            var expected = group.response().expected();
            double value = count.applyAsInt(group.response());
            if (shares && expected == 0) {
                values.add(null);
            } else {
                values.add(shares ? Math.round(value * 1000 / expected) / 10.0 : value);
            }
        }
        return values;
    }

    private Optional<ShownChart> totals(Topic topic) {
        var row = topic.measure().indicator();
        var groups = overview.figures().groups().stream()
                .filter(group -> row != null && row.appliesTo(group.group()))
                .toList();
        if (row == null || groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(totals(topic, row, groups))
                .filter(shown -> !shown.chart().isEmpty());
    }

    private ShownChart totals(Topic topic, Indicator row, List<GroupFigures> groups) {
        List<@Nullable Double> sums = new ArrayList<>();
        var notes = new ArrayList<String>();
        for (var group : groups) {
            var total = group.totals().stream()
                    .filter(each -> each.indicator().id() == row.id())
                    .findFirst()
                    .orElseThrow();
            sums.add(total.stated() == 0 ? null : (double) total.sum());
            notes.add(messages.get(
                    "dashboard.chart.group.base", group.group().shortName(), total.stated(), total.asked()));
        }
        var chart = Chart.of(ChartKind.HORIZONTAL_BAR, name(topic), names(groups))
                .counting(row.unit())
                .described(name(topic) + ". " + String.join("; ", notes) + ".")
                .with(row.shortText(), Tint.BLUE, sums);
        var ids = groups.stream().map(group -> group.group().id()).toList();
        return new ShownChart(
                topic,
                chart,
                messages.get("dashboard.chart.base", String.join("; ", notes)),
                new LazyList<>(ids.size(), place -> units.row(row, ids.get(place))));
    }
}
