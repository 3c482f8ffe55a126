package vn.campaigndesk.letter;

/// The widths of a table's columns in millimetres.
final class TableWidths {
    private TableWidths() {}

    static double[] of(Table table, double widthMm) {
        var sum = table.columns().stream().mapToDouble(Column::share).sum();
        return table.columns().stream()
                .mapToDouble(column -> widthMm * column.share() / sum)
                .toArray();
    }

    /// Width of a cell that covers several columns.
    static double sum(double[] widths, int first, int count) {
        var sum = 0.0;
        for (var i = first; i < first + count; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
