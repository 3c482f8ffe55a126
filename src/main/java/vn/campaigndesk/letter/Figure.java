package vn.campaigndesk.letter;

import vn.campaigndesk.chart.Chart;

/// A chart over the full text width: native and editable in Word, vectors in the PDF.
///
/// @param heightMm from the chart's title to its legend
public record Figure(Chart chart, double heightMm) implements Block {
    private static final double USUAL_MM = 75;
    private static final double LOWEST_MM = 30;
    private static final double HIGHEST_MM = 220;

    /// @throws IllegalArgumentException when the height fits no page
    public Figure {
        if (!(heightMm >= LOWEST_MM && heightMm <= HIGHEST_MM)) {
            throw new IllegalArgumentException("a chart " + heightMm + " mm high: must be 30 to 220");
        }
    }

    public static Figure of(Chart chart) {
        return new Figure(chart, USUAL_MM);
    }
}
