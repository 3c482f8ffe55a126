package vn.campaigndesk.ui.table;

import java.util.Comparator;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The filters that are set, each with a cross that takes it away; without any it takes no room.
final class FilterBar<T> extends FlowPane {
    private final TableModel<T> model;
    private final Messages messages;

    FilterBar(TableModel<T> model, Messages messages) {
        super(8, 8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        model.filters().addListener((InvalidationListener) _ -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        model.filters().forEach((id, filter) -> getChildren().add(chip(model.column(id), filter)));
        if (model.filters().size() > 1) {
            var all = new Button(messages.get("ui.table.filter.none"));
            all.getStyleClass().addAll("flat", "small");
            all.setOnAction(_ -> model.unfilterAll());
            getChildren().add(all);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Button chip(Column<T> column, ColumnFilter filter) {
        var text = column.title() + ": " + describe(filter);
        var chip = new Button(text, new FontIcon(MaterialDesignC.CLOSE));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.get("ui.table.filter.remove", text));
        chip.setOnAction(_ -> model.unfilter(column.id()));
        return chip;
    }

    private String describe(ColumnFilter filter) {
        return switch (filter) {
            case ColumnFilter.Words words -> "\u201c" + words.words() + "\u201d";
            case ColumnFilter.OneOf some ->
                String.join(
                        ", ",
                        some.words().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(word -> word.isEmpty() ? messages.get("ui.table.filter.empty") : word)
                                .toList());
            case ColumnFilter.Between between ->
                bounds(
                        between.least() == null ? "" : Formats.number(between.least()),
                        between.most() == null ? "" : Formats.number(between.most()));
            case ColumnFilter.Days days -> bounds(Formats.date(days.first()), Formats.date(days.last()));
        };
    }

    private static String bounds(String least, String most) {
        if (most.isEmpty()) {
            return "\u2265 " + least;
        }
        return least.isEmpty() ? "\u2264 " + most : least + " \u2013 " + most;
    }
}
