package vn.campaigndesk.followup.request;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.ShareBar;

/// The months as a table whose bars show how many were asked and what came of them.
final class MonthsPane extends GridPane {
    private static final int SHOWN = 4;

    private final Messages messages;

    MonthsPane(RequestsViewModel requests, Messages messages) {
        this.messages = messages;
        setId("request-months");
        setHgap(16);
        setVgap(6);
        columns();
        requests.months().subscribe(() -> show(requests));
        show(requests);
    }

    private void columns() {
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setFillWidth(true);
        getColumnConstraints().addAll(plain(HPos.LEFT), bar);
        for (var i = 0; i < 5; i++) {
            getColumnConstraints().add(plain(HPos.RIGHT));
        }
    }

    private static ColumnConstraints plain(HPos side) {
        var column = new ColumnConstraints();
        column.setHalignment(side);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private void show(RequestsViewModel requests) {
        getChildren().clear();
        var months = requests.months();
        var names = new String[] {"month", "", "all", "answered-count", "settled", "open", "median"};
        for (var column = 0; column < names.length; column++) {
            if (!names[column].isEmpty()) {
                var name = new Label(messages.get("support.column." + names[column]));
                name.getStyleClass().add("muted");
                name.setGraphic(swatch(names[column]));
                add(name, column, 0);
            }
        }
        var most = months.stream().mapToInt(RequestMonth::asked).max().orElse(0);
        var newest = months.subList(Math.max(0, months.size() - SHOWN), months.size());
        var row = 1;
        for (var month : newest.reversed()) {
            row(row++, month, most);
        }
    }

    /// The colour of a column's part in the bars; null for a column that has none.
    private static @Nullable Region swatch(String column) {
        var colour = switch (column) {
            case "answered-count" -> "bar-on-time";
            case "settled" -> "bar-rest";
            case "open" -> "bar-late";
            default -> "";
        };
        if (colour.isEmpty()) {
            return null;
        }
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", colour);
        return swatch;
    }

    private void row(int row, RequestMonth month, int most) {
        var day = month.month();
        add(new Label("%02d/%d".formatted(day.getMonthValue(), day.getYear())), 0, row);
        add(bar(month, most), 1, row);
        add(number(month.asked()), 2, row);
        add(number(month.answered()), 3, row);
        add(number(month.settled()), 4, row);
        add(number(month.open()), 5, row);
        add(new Label(RequestText.took(month.median(), messages)), 6, row);
    }

    private static Label number(int count) {
        var label = new Label(Formats.number(count));
        label.getStyleClass().add("group-count");
        return label;
    }

    /// The longest bar is the month in which most was asked.
    private static ShareBar bar(RequestMonth month, int most) {
        var bar = new ShareBar(false);
        bar.add("bar-on-time", month.answered(), most);
        bar.add("bar-rest", month.settled(), most);
        bar.add("bar-late", month.open(), most);
        return bar;
    }
}
