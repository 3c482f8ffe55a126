package vn.campaigndesk.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.text.Messages;

/// Files that are dragged over the window may be let go anywhere; a word laid over the window says so. A part of a
/// screen that takes files for itself keeps doing so.
final class FileDrop {
    private final StackPane window;
    private final StackPane veil = new StackPane();
    private final Consumer<List<Path>> received;

    /// @param window the frame of the window
    /// @param received told the files and folders that were let go
    FileDrop(StackPane window, Messages messages, Consumer<List<Path>> received) {
        this.window = window;
        this.received = received;
        var words = new Label(messages.get("app.drop"), new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN));
        words.getStyleClass().add("drop-words");
        veil.getChildren().add(words);
        veil.getStyleClass().add("drop-veil");
        veil.setId("drop-veil");
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        window.getChildren().add(veil);
        window.addEventFilter(DragEvent.DRAG_OVER, event -> veil.setVisible(isOurs(event) && !isTaken(event)));
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> veil.setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private static boolean isOurs(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getGestureSource() == null;
    }

    /// Whether a part of the screen under the pointer takes files itself.
    private boolean isTaken(DragEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(window)) {
            if (node.getOnDragDropped() != null) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private void over(DragEvent event) {
        if (isOurs(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        veil.setVisible(false);
        if (isOurs(event)) {
            received.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
