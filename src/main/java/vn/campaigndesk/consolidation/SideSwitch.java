package vn.campaigndesk.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.ConsolidationView.Side;
import vn.campaigndesk.ui.ToolRow;

/// The buttons that choose what the screen shows: the pages or one of the sides beside them.
final class SideSwitch {
    private final Consumer<@Nullable Side> shown;
    private final ToggleButton pages;
    private final Map<Side, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param shown told the chosen side, null for the pages
    SideSwitch(String pagesTitle, List<Side> sides, Consumer<@Nullable Side> shown) {
        this.shown = shown;
        var group = new ToggleGroup();
        pages = button("side-pages", pagesTitle, group, null);
        sides.forEach(side -> buttons.put(side, button(side.id(), side.title(), group, side)));
        pages.getStyleClass().add("left-pill");
        var last = sides.isEmpty() ? null : buttons.get(sides.getLast());
        buttons.values()
                .forEach(button -> button.getStyleClass().add(button.equals(last) ? "right-pill" : "center-pill"));
    }

    private ToggleButton button(String id, String title, ToggleGroup group, @Nullable Side side) {
        var button = new ToggleButton(title);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> show(side));
        return button;
    }

    /// The bar of buttons with something at its right end.
    ToolRow bar(Node right) {
        var choice = new HBox(pages);
        choice.getChildren().addAll(buttons.values());
        return new ToolRow(choice).right(right);
    }

    /// Shows a side; null for the pages.
    void show(@Nullable Side side) {
        var button = side == null ? pages : buttons.get(side);
        if (button != null) {
            button.setSelected(true);
            shown.accept(side);
        }
    }
}
