package vn.campaigndesk.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// One row of values of a chart.
///
/// @param name as the legend says it
/// @param values one for each category; null where there is none, which is not 0
public record ChartSeries(String name, List<@Nullable Double> values, Tint tint) {
    /// @throws IllegalArgumentException when a value is not a finite number
    public ChartSeries {
        name = PrintableText.line(name);
        values = Collections.unmodifiableList(new ArrayList<>(values));
        for (var value : values) {
            if (value != null && !Double.isFinite(value)) {
                throw new IllegalArgumentException("no value of a chart: " + value);
            }
        }
    }

    /// Whether all values are missing.
    public boolean isEmpty() {
        return values.stream().allMatch(value -> value == null);
    }
}
