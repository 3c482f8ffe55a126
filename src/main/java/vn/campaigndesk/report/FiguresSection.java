package vn.campaigndesk.report;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Notices;

/// Part 2 of the paper: the table with a row for each indicator.
final class FiguresSection extends GridPane {
    private static final double[] WIDTHS = {9, 45, 20, 26};

    /// @param steps what can be asked about a row
    FiguresSection(OpenReportViewModel open, ReviewSteps steps, Messages messages, Notices notices) {
        getStyleClass().add("paper-table");
        setMinWidth(0);
        for (var width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        addRow(
                0,
                head(messages.get("report.form.column.place")),
                head(messages.get("report.form.column.text")),
                head(messages.get("report.form.column.quantity")),
                head(messages.get("report.form.column.note")));
        var line = 1;
        for (var row : open.form().rows()) {
            new QuantityRowPane(row, open, steps, messages, notices).addTo(this, line);
            line += QuantityRowPane.LINES;
        }
    }

    private static StackPane head(String text) {
        var cell = new StackPane(new Label(text));
        cell.getStyleClass().addAll("paper-cell", "head");
        return cell;
    }
}
