package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Shortcut;

/// The list of keys: those of the screen that is shown, and those that work everywhere.
final class ShortcutsDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;

    private final Messages messages;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    ShortcutsDialog(Messages messages, Window owner) {
        this.messages = messages;
        dialog.initOwner(owner);
        dialog.setTitle(messages.get("app.shortcuts.title"));
        dialog.setHeaderText(messages.get("app.shortcuts.title"));
        dialog.setGraphic(null);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().setId("shortcuts");
    }

    void show(String screen, List<Shortcut> here, List<Shortcut> everywhere) {
        var columns = new HBox(part(messages.get("app.shortcuts.everywhere"), everywhere));
        if (!here.isEmpty()) {
            columns.getChildren().addFirst(part(messages.get("app.shortcuts.here", screen), here));
        }
        columns.getStyleClass().add("shortcuts");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setPrefViewportWidth(here.isEmpty() ? WIDTH / 2 : WIDTH);
        scroll.getStyleClass().add("edge-to-edge");
        dialog.getDialogPane().setContent(scroll);
        dialog.show();
    }

    private static Node part(String title, List<Shortcut> shortcuts) {
        var head = new Label(title);
        head.getStyleClass().add("shortcuts-head");
        var lines = new GridPane();
        lines.getStyleClass().add("shortcuts-lines");
        for (var row = 0; row < shortcuts.size(); row++) {
            var keys = new Label(shortcuts.get(row).shown());
            keys.getStyleClass().add("palette-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var does = new Label(shortcuts.get(row).does());
            does.setMinWidth(Region.USE_PREF_SIZE);
            lines.addRow(row, keys, does);
        }
        return new VBox(8, head, lines);
    }
}
