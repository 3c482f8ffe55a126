package vn.campaigndesk.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import vn.campaigndesk.text.Messages;

/// A row of the palette: what it is, its name, what is known of it, the keys that lead there.
final class PaletteCell extends ListCell<PaletteEntry> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row;

    /// @param choose takes the row that is highlighted
    PaletteCell(Messages messages, Runnable choose) {
        this.messages = messages;
        // on the row, not on the list: whoever moves the scroll bar chooses nothing
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                choose.run();
            }
        });
        title.getStyleClass().add("palette-title");
        detail.getStyleClass().add("palette-detail");
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new VBox(title, detail);
        texts.getStyleClass().add("palette-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(icon, texts, keys);
        row.getStyleClass().add("palette-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        var kind = messages.of("palette.kind", entry.kind());
        icon.setIconCode(icon(entry.kind()));
        title.setText(entry.title());
        detail.setText(entry.detail().isEmpty() ? kind : kind + " \u00b7 " + entry.detail());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        setAccessibleText(entry.title() + ", " + detail.getText());
        setGraphic(row);
    }

    private static Ikon icon(PaletteKind kind) {
        return switch (kind) {
            case SCREEN -> MaterialDesignM.MONITOR;
            case COMMAND -> MaterialDesignC.CONSOLE_LINE;
            case UNIT -> MaterialDesignO.OFFICE_BUILDING_OUTLINE;
            case REPORT -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case CONTACT -> MaterialDesignA.ACCOUNT_OUTLINE;
            case REQUEST -> MaterialDesignH.HEADPHONES;
        };
    }
}
