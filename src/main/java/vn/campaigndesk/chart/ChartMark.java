package vn.campaigndesk.chart;

import vn.campaigndesk.text.PrintableText;

/// A value to compare the bars of a chart with.
///
/// @param name as it is written at its line, such as "median"
public record ChartMark(String name, double value) {
    /// @throws IllegalArgumentException when the value is not a finite number
    public ChartMark {
        name = PrintableText.line(name);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no value of a chart: " + value);
        }
    }

    /// Name and value in one.
    String text() {
        return name + " " + ChartLabels.text(value);
    }
}
