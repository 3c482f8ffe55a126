package vn.campaigndesk.ui.table;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.campaigndesk.text.Messages;

/// The small funnel in a column's head: opens the column's filter, and shows whether one is set.
final class FilterButton<T> extends Button {
    private final FontIcon icon = new FontIcon(MaterialDesignF.FILTER_OUTLINE);

    FilterButton(TableModel<T> model, Column<T> column, Messages messages) {
        setGraphic(icon);
        setId("filter-" + column.id());
        getStyleClass().addAll("flat", "filter-button");
        setAccessibleText(messages.get("ui.table.filter.of", column.title()));
        // a narrow column cuts its title, so the whole of it is said here
        setTooltip(new Tooltip(messages.get("ui.table.filter.of", column.title())));
        setFocusTraversable(false);
        // a press on the funnel must not sort the column
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        setOnAction(_ -> open(model, column, messages));
        model.filters().addListener((InvalidationListener)
                _ -> show(model.filter(column.id()).isPresent()));
    }

    private void show(boolean set) {
        icon.setIconCode(set ? MaterialDesignF.FILTER : MaterialDesignF.FILTER_OUTLINE);
        getStyleClass().remove("set");
        if (set) {
            getStyleClass().add("set");
        }
    }

    private void open(TableModel<T> model, Column<T> column, Messages messages) {
        var popup = new PopOver();
        popup.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popup.setAnimated(false);
        popup.setDetachable(false);
        popup.setContentNode(new FilterForm<>(model, column, messages, popup::hide));
        popup.show(this);
    }
}
