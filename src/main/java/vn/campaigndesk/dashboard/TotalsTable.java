package vn.campaigndesk.dashboard;

import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The totals of the indicators, each with the n of N behind it and a word on what is inside.
final class TotalsTable extends VBox {
    private final Messages messages;

    TotalsTable(Figures figures, Messages messages) {
        this.messages = messages;
        setId("totals");
        for (var total : figures.totals()) {
            getChildren().add(row(total));
        }
        if (!getChildren().isEmpty()) {
            getChildren().getLast().getStyleClass().add("last");
        }
    }

    private HBox row(Total total) {
        var place = label(Integer.toString(total.indicator().place()), "total-place");
        var text = new Label(total.indicator().text());
        text.setMinWidth(0);
        text.setTooltip(new Tooltip(total.indicator().text()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var inside = label(inside(total), "total-base");
        inside.setMinWidth(Region.USE_PREF_SIZE);
        inside.setAlignment(Pos.CENTER_RIGHT);
        var base = label(messages.get("dashboard.totals.base", total.stated(), total.asked()), "total-base");
        var sum = label(sum(total), "total-sum");
        var row = new HBox(place, text, gap, inside, base, sum);
        row.getStyleClass().add("total-row");
        row.setAccessibleText(total.indicator().text() + ": " + sum.getText() + ", " + base.getText());
        return row;
    }

    private String sum(Total total) {
        if (total.stated() == 0) {
            return messages.get("dashboard.totals.none");
        }
        return (total.isEstimate() ? "\u2248\u00a0" : "") + Formats.number(total.sum());
    }

    private String inside(Total total) {
        var words = new StringJoiner(" \u00b7 ");
        add(words, "dashboard.totals.estimates", total.estimates());
        add(words, "dashboard.totals.unknown", total.unknown());
        add(words, "dashboard.totals.blank", total.blank());
        return words.toString();
    }

    private void add(StringJoiner words, String key, int count) {
        if (count > 0) {
            words.add(messages.get(key, count));
        }
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
