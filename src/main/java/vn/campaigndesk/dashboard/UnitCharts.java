package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.dashboard.measure.ClassScale;
import vn.campaigndesk.dashboard.measure.MeasureRules;
import vn.campaigndesk.dashboard.measure.Reading;
import vn.campaigndesk.dashboard.measure.TileShade;
import vn.campaigndesk.report.rules.GroupStatistics;
import vn.campaigndesk.text.Messages;

/// The charts of what the units say: each of them sorted, and how many say how much.
final class UnitCharts {
    /// More bars than this are no chart any more; the list behind the mark has them all.
    static final int MOST = 60;

    private static final int CLASSES = 8;

    private final Overview overview;
    private final Messages messages;
    private final Behind units;
    private @Nullable GroupStatistics statistics;

    UnitCharts(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
        this.units = new Behind(overview, messages);
    }

    /// The greatest first, with the line of the median; those without a number stand below with the word for it, for a
    /// missing number is no zero.
    Optional<ShownChart> sorted(Topic topic) {
        var readings = asked(topic);
        var ranked = MeasureRules.ranked(readings);
        var rest = readings.stream().filter(reading -> !reading.isStated()).toList();
        var all = new ArrayList<>(ranked);
        all.addAll(rest);
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var shown = all.subList(0, Math.min(MOST, all.size()));
        List<@Nullable Double> values = new ArrayList<>();
        shown.forEach(reading -> values.add(reading.isStated() ? rounded(reading.value()) : null));
        var name = MeasureText.name(topic.measure(), messages);
        var median = MeasureRules.median(readings).orElseThrow();
        var chart = Chart.of(ChartKind.HORIZONTAL_BAR, name, names(shown))
                .counting(unit(topic))
                .described(summary(topic, readings, ranked, median))
                .with(name, Tint.BLUE, values)
                .marked(messages.get("dashboard.chart.median"), rounded(median));
        return Optional.of(new ShownChart(
                topic,
                chart,
                remark(readings, all.size() - shown.size()),
                shown.stream()
                        .map(reading -> units.one(reading.recipient(), MeasureText.value(reading, messages)))
                        .toList()));
    }

    /// How many units lie in each of a few round classes. Outliers of their group are named.
    Optional<ShownChart> spread(Topic topic) {
        var readings = asked(topic);
        var stated = MeasureRules.ranked(readings).reversed();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        var scale = TileShade.scale(stated, CLASSES);
        var bins = bins(stated, scale);
        List<@Nullable Double> counts = new ArrayList<>();
        bins.forEach(bin -> counts.add((double) bin.readings().size()));
        var name = messages.get(
                "dashboard.topic.of",
                messages.of("dashboard.topic", topic.kind()),
                MeasureText.name(topic.measure(), messages));
        var outliers = outliers(topic, stated);
        var chart = Chart.of(ChartKind.BAR, name, bins.stream().map(Bin::name).toList())
                .counting(messages.get("dashboard.unit.units"))
                .described(messages.get("dashboard.summary.spread", name, readings.size(), stated.size(), outliers))
                .with(messages.get("dashboard.unit.units"), Tint.BLUE, counts);
        return Optional.of(new ShownChart(
                topic,
                chart,
                outliers + " " + remark(readings, 0),
                bins.stream().map(this::behind).toList()));
    }

    /// A class with those who are in it.
    private record Bin(String name, List<Reading> readings) {}

    private List<Bin> bins(List<Reading> stated, ClassScale scale) {
        var bins = new ArrayList<Bin>();
        var zeros = stated.stream().filter(Reading::isZero).toList();
        if (!zeros.isEmpty()) {
            bins.add(new Bin("0", zeros));
        }
        for (var i = 0; i < scale.size(); i++) {
            var place = i;
            var in = stated.stream()
                    .filter(reading -> !reading.isZero() && scale.classOf(reading.value()) == place)
                    .toList();
            if (!in.isEmpty()) {
                bins.add(new Bin(MeasureText.bounds(scale, i, messages), in));
            }
        }
        return bins;
    }

    private UnitsBehind behind(Bin bin) {
        return new UnitsBehind(
                bin.name(),
                bin.readings().stream()
                        .map(reading -> new UnitsBehind.Line(reading.recipient(), MeasureText.value(reading, messages)))
                        .toList());
    }

    private String outliers(Topic topic, List<Reading> stated) {
        var row = topic.measure().indicator();
        var outlying = row == null ? Set.<Long>of() : statistics().outlying(row);
        var names = stated.stream()
                .filter(reading -> outlying.contains(reading.recipient().id()))
                .map(reading -> messages.get(
                        "dashboard.chart.outlier",
                        reading.recipient().shortName(),
                        MeasureText.value(reading, messages)))
                .toList();
        return names.isEmpty()
                ? messages.get("dashboard.chart.outliers.none")
                : messages.get("dashboard.chart.outliers", String.join(", ", names));
    }

    /// The same for every row, so worked out once.
    private GroupStatistics statistics() {
        var known = statistics;
        if (known == null) {
            known = GroupStatistics.of(overview.snapshot(), overview.answers());
            statistics = known;
        }
        return known;
    }

    private List<Reading> asked(Topic topic) {
        Indicator row = topic.measure().indicator();
        if (row == null) {
            throw new IllegalArgumentException("a chart of units is about a row");
        }
        return MeasureRules.read(
                        overview.figures(),
                        overview.snapshot().facts(),
                        overview.factDay(),
                        row,
                        topic.measure().per())
                .stream()
                .filter(reading -> reading.kind() != Reading.Kind.NOT_ASKED && reading.kind() != Reading.Kind.EXEMPT)
                .toList();
    }

    /// Short names, made longer where two are equal; units without a number say why.
    private List<String> names(List<Reading> readings) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var reading : readings) {
            var unit = reading.recipient();
            var name = taken.contains(unit.shortName()) ? unit.name() + " (" + unit.place() + ")" : unit.shortName();
            taken.add(unit.shortName());
            names.add(
                    reading.isStated()
                            ? name
                            : messages.get("dashboard.chart.without", name, MeasureText.value(reading, messages)));
        }
        return names;
    }

    private String unit(Topic topic) {
        var row = topic.measure().indicator();
        var counted = row == null ? "" : row.unit();
        return topic.measure().per().isRate()
                ? messages.get(
                        "dashboard.measure.rate",
                        counted,
                        MeasureText.per(topic.measure().per(), messages))
                : counted;
    }

    private String summary(Topic topic, List<Reading> readings, List<Reading> ranked, double median) {
        return messages.get(
                "dashboard.summary.units",
                MeasureText.name(topic.measure(), messages),
                readings.size(),
                ranked.size(),
                MeasureText.number(median),
                ranked.getFirst().recipient().shortName(),
                MeasureText.number(ranked.getFirst().value()),
                ranked.getLast().recipient().shortName(),
                MeasureText.number(ranked.getLast().value()));
    }

    private String remark(List<Reading> readings, int left) {
        var words = new ArrayList<String>();
        var stated = readings.stream().filter(Reading::isStated).count();
        words.add(messages.get("dashboard.chart.from", stated, readings.size()));
        var estimates = readings.stream().filter(Reading::estimate).count();
        if (estimates > 0) {
            words.add(messages.get("dashboard.totals.estimates", estimates));
        }
        if (left > 0) {
            words.add(messages.get("dashboard.chart.left", left));
        }
        MeasureRules.definitions(readings)
                .forEach(definition -> words.add(messages.get("dashboard.map.definition", definition)));
        return String.join(" \u00b7 ", words);
    }

    /// What is drawn is what is read: three decimals.
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
