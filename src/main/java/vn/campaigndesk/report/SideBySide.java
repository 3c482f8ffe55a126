package vn.campaigndesk.report;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;

/// Two documents field by field, with what differs marked by a sign and a tint.
public final class SideBySide extends GridPane {
    private static final double[] WIDTHS = {24, 38, 38};

    private final Messages messages;
    private int line;

    public SideBySide(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("paper-table", "side-by-side");
        setMinWidth(0);
        for (var width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    /// Throws everything away and begins with the names of the two sides.
    public void begin(String left, String right) {
        getChildren().clear();
        line = 0;
        addRow(line++, cell("", "head"), cell(left, "head"), cell(right, "head"));
    }

    /// One field on both sides.
    public void field(String name, String left, String right) {
        var differs = !left.equals(right);
        addRow(
                line++,
                cell(name, "name"),
                cell(said(left), differs ? "left" : null),
                cell(differs ? "\u2260 " + said(right) : said(right), differs ? "right" : null));
    }

    private String said(String text) {
        return text.isEmpty() ? messages.get("report.version.nothing") : text;
    }

    private static StackPane cell(String text, @Nullable String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        var cell = new StackPane(label);
        cell.getStyleClass().add("paper-cell");
        if (style != null) {
            cell.getStyleClass().add(style);
        }
        return cell;
    }
}
