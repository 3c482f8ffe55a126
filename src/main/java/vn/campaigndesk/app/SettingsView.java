package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings: one card below the other, each of its own feature.
final class SettingsView extends VBox {
    SettingsView(List<? extends Region> parts) {
        getStyleClass().add("screen");
        setId("screen-settings");
        var column = new VBox(16);
        column.getChildren().addAll(parts);
        // what does not fit is scrolled to, not squeezed
        parts.forEach(part -> part.setMinHeight(USE_PREF_SIZE));
        VBox.setVgrow(parts.getLast(), Priority.ALWAYS);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }
}
