package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    /// @param goTo puts the cursor into a field of the form
    FiguresSection(
            OpenReportViewModel open, ReviewSteps steps, Messages messages, Notices notices, Consumer<String> goTo) {
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
        var panes = new ArrayList<QuantityRowPane>();
        for (var row : open.form().rows()) {
            var pane = new QuantityRowPane(row, open, steps, messages, notices);
            pane.addTo(this, line);
            var place = panes.size();
            pane.onEnter(() -> goTo.accept(after(panes, place)));
            panes.add(pane);
            line += QuantityRowPane.LINES;
        }
    }

    /// Numbers are typed down the column, past the notes and the rows that are not asked; the document comes after
    /// the last.
    private static String after(List<QuantityRowPane> panes, int place) {
        return panes.stream()
                .skip(place + 1L)
                .filter(QuantityRowPane::isAsked)
                .findFirst()
                .map(QuantityRowPane::field)
                .orElse("number");
    }

    private static StackPane head(String text) {
        var cell = new StackPane(new Label(text));
        cell.getStyleClass().addAll("paper-cell", "head");
        return cell;
    }
}
