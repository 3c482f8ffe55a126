package vn.campaigndesk.report.original;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The name of one file: chooses it, and can be dragged to a folder or into a message.
final class OriginalTab extends ToggleButton {
    private static final double WIDEST = 190;
    private static final long KILO = 1024;

    private final OriginalsViewModel model;
    private final Kept file;
    private @Nullable Path copy;
    private boolean copying;

    OriginalTab(OriginalsViewModel model, Kept file, ToggleGroup group, Messages messages) {
        super(file.shownName(), new FontIcon(icon(file.media())));
        this.model = model;
        this.file = file;
        getStyleClass().add("original-tab");
        setMaxWidth(WIDEST);
        setToggleGroup(group);
        var size = Formats.number(Math.ceilDiv(file.bytes(), KILO));
        setTooltip(new Tooltip(messages.get("original.tab", file.shownName(), size, file.sha256())));
        setAccessibleText(messages.get("original.tab.name", file.shownName(), size));
        setOnAction(event -> choose());
        // a drag begins over the tab: until the hand has pressed and pulled, the copy is there
        setOnMouseEntered(event -> prepare());
        setOnDragDetected(this::drag);
    }

    Kept file() {
        return file;
    }

    private void choose() {
        setSelected(true);
        model.selectedProperty().set(file);
    }

    private void prepare() {
        if (!copying && file.bytes() <= OriginalLoader.LARGEST) {
            copying = true;
            model.copy(file, made -> copy = made);
        }
    }

    private void drag(MouseEvent event) {
        var made = copy;
        if (made != null) {
            var content = new ClipboardContent();
            content.putFiles(List.of(made.toFile()));
            startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        }
    }

    private static Ikon icon(Media media) {
        return switch (media) {
            case PDF -> MaterialDesignF.FILE_PDF_BOX;
            case PNG, JPEG, GIF, BMP, TIFF -> MaterialDesignF.FILE_IMAGE_OUTLINE;
            case ZIP, OLE, RTF, TEXT -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case OTHER -> MaterialDesignF.FILE_OUTLINE;
        };
    }
}
