package vn.campaigndesk.chart;

/// How the values of a chart are shown.
public enum ChartKind {
    /// Upright bars, the series of a category side by side.
    BAR,
    /// Lying bars, the first category on top: for long names.
    HORIZONTAL_BAR,
    /// Upright bars, the series of a category on top of each other.
    STACKED_BAR,
    /// Points joined from category to category; a missing value breaks the line.
    LINE;

    /// Whether the names stand one below the other.
    public boolean isLying() {
        return this == HORIZONTAL_BAR;
    }

    /// Whether the values are bars of any kind.
    public boolean isBar() {
        return this != LINE;
    }
}
