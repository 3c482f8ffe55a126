package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Card;
import vn.campaigndesk.ui.Shortcut;

/// The part of the settings that lists the keys of the window.
final class ShortcutsCard {
    private ShortcutsCard() {}

    static Card of(List<Shortcut> shortcuts, Messages messages) {
        var lines = new FlowPane(20, 8);
        lines.setPrefWrapLength(0);
        shortcuts.forEach(shortcut -> lines.getChildren().add(line(shortcut)));
        var card = new Card(messages.get("app.shortcuts.title"), lines);
        card.setId("settings-shortcuts");
        card.remark(messages.get("app.shortcuts.everywhere"));
        return card;
    }

    private static HBox line(Shortcut shortcut) {
        var keys = new Label(shortcut.shown());
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var does = new Label(shortcut.does());
        does.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, keys, does);
        line.getStyleClass().add("shortcut-line");
        return line;
    }
}
