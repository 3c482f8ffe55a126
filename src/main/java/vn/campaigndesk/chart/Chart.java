package vn.campaigndesk.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// A chart, free of any file format. [#of(ChartKind, String, List)] begins one; [#with] adds series.
///
/// @param title what it shows, above it
/// @param unit what the values count, beside their axis; may be empty
/// @param categories the names along the other axis, from the left (lying bars: from the top); each name once
/// @param marks values to compare with, each a line across bars
/// @param altText what a person who cannot see it is told
public record Chart(
        ChartKind kind,
        String title,
        String unit,
        List<String> categories,
        List<ChartSeries> series,
        List<ChartMark> marks,
        String altText) {
    private static final int FEW = 10;
    /// Room above the highest bar for its value.
    static final double HEADROOM = 1.12;

    /// @throws IllegalArgumentException when there is no category, when a name stands twice, or when a series
    ///     has not one value for each category
    public Chart {
        title = PrintableText.line(title);
        unit = PrintableText.line(unit);
        categories = categories.stream().map(PrintableText::line).toList();
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        altText = PrintableText.line(altText.isBlank() ? title : altText);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a chart needs a category");
        }
        requireOnce(categories);
        requireOnce(series.stream().map(ChartSeries::name).toList());
        for (var row : series) {
            if (row.values().size() != categories.size()) {
                throw new IllegalArgumentException("the series " + row.name() + " has "
                        + row.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /// A chart without marks.
    public Chart(
            ChartKind kind,
            String title,
            String unit,
            List<String> categories,
            List<ChartSeries> series,
            String altText) {
        this(kind, title, unit, categories, series, List.of(), altText);
    }

    /// Begins a chart.
    public static Chart of(ChartKind kind, String title, List<String> categories) {
        return new Chart(kind, title, "", categories, List.of(), "");
    }

    /// What the values count.
    public Chart counting(String what) {
        return new Chart(kind, title, what, categories, series, marks, altText);
    }

    /// The same under another title.
    public Chart titled(String name) {
        return new Chart(kind, name, unit, categories, series, marks, altText);
    }

    /// What a person who cannot see it is told.
    public Chart described(String words) {
        return new Chart(kind, title, unit, categories, series, marks, words);
    }

    /// A further series.
    ///
    /// @param values one for each category, null where there is none
    public Chart with(String name, Tint tint, List<? extends @Nullable Double> values) {
        var more = new ArrayList<>(series);
        more.add(new ChartSeries(name, new ArrayList<@Nullable Double>(values), tint));
        return new Chart(kind, title, unit, categories, more, marks, altText);
    }

    /// A further line across the bars, such as that of the median.
    public Chart marked(String name, double value) {
        var more = new ArrayList<>(marks);
        more.add(new ChartMark(name, value));
        return new Chart(kind, title, unit, categories, series, more, altText);
    }

    /// The same with its first categories only.
    ///
    /// @param most so many are left at most; at least 1
    public Chart first(int most) {
        var left = Math.min(most, categories.size());
        return new Chart(
                kind,
                title,
                unit,
                categories.subList(0, left),
                series.stream()
                        .map(row -> new ChartSeries(row.name(), row.values().subList(0, left), row.tint()))
                        .toList(),
                marks,
                altText);
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return series.stream().allMatch(ChartSeries::isEmpty);
    }

    /// The highest value that is drawn: of a stack, the sum of its parts; 0 when there is none.
    double highest() {
        var highest = 0.0;
        for (var category = 0; category < categories.size(); category++) {
            var sum = 0.0;
            for (var row : series) {
                var value = row.values().get(category);
                var drawn = value == null ? 0 : value;
                sum = kind == ChartKind.STACKED_BAR ? sum + drawn : drawn;
                highest = Math.max(highest, sum);
            }
        }
        return highest;
    }

    /// Whether every value is a whole number, as counts are and rates are not.
    public boolean isWhole() {
        return series.stream()
                .flatMap(row -> row.values().stream())
                .allMatch(value -> value == null || value == Math.rint(value));
    }

    /// Whether so little is counted that an axis which chooses its own steps would stand at halves of a unit.
    boolean countsFew() {
        return isWhole() && highest() <= FEW;
    }

    /// How far apart the lines of an axis of whole numbers are, no more than ten of them.
    public double step() {
        return WholeSteps.step(highest(), FEW);
    }

    /// Where an axis of whole numbers ends: at a step that leaves room above the highest bar for its number; a stack
    /// has its numbers inside.
    public double top() {
        var step = step();
        var needed = kind == ChartKind.STACKED_BAR ? highest() : highest() * HEADROOM;
        return step * Math.max(1, Math.ceil(needed / step));
    }

    private static void requireOnce(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("twice in a chart: " + name);
            }
        }
    }
}
