package vn.campaigndesk.report.original;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.original.ReadableLine.Box;
import vn.campaigndesk.report.original.ReadableLine.Look;
import vn.campaigndesk.text.Messages;

/// A text with its tables, of which only the lines in sight are drawn. The marked place stands out and is scrolled to.
final class ReadableTextView extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double MARGIN = 40;
    private static final int LINES_ABOVE = 3;

    private final ObservableList<ReadableLine> lines = FXCollections.observableArrayList();
    private final ListView<ReadableLine> list = new ListView<>(lines);
    private final Messages messages;
    private String mark = "";

    ReadableTextView(ReadableText text, Messages messages) {
        this.messages = messages;
        lines.setAll(ReadableLines.of(text));
        list.setId("original-text");
        list.setAccessibleText(messages.get("original.text.name"));
        list.getStyleClass().add("readable-list");
        list.setCellFactory(view -> new LineCell());
        list.setPlaceholder(new Label(messages.get("original.text.empty")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
        list.widthProperty().subscribe(list::refresh);
        getChildren().add(list);
    }

    /// Marks a place and scrolls to it; a place that is not here marks nothing.
    void mark(String place) {
        mark = place;
        var line = ReadableLines.find(lines, place);
        if (line >= 0) {
            list.scrollTo(Math.max(0, line - LINES_ABOVE));
        }
        list.refresh();
    }

    private void copy(KeyEvent event) {
        if (COPY.match(event)) {
            var content = new ClipboardContent();
            content.putString(String.join("\n", selected()));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    private List<String> selected() {
        return list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(index -> lines.get(index).copied())
                .toList();
    }

    private final class LineCell extends ListCell<ReadableLine> {
        @Override
        protected void updateItem(@Nullable ReadableLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : draw(line));
        }

        private HBox draw(ReadableLine line) {
            var row = new HBox();
            row.setAccessibleRole(AccessibleRole.TEXT);
            row.getStyleClass().add("readable-" + line.kind().name().toLowerCase(Locale.ROOT));
            var squeeze = line.breadth().squeeze(list.getWidth() - MARGIN);
            for (var box : line.boxes()) {
                row.getChildren().add(label(box, squeeze));
            }
            if (line.hidden()) {
                row.getStyleClass().add("hidden-in-file");
                row.getChildren().add(new Label(messages.get("original.text.hidden")));
            }
            return row;
        }

        private Label label(Box box, double squeeze) {
            var label = new Label(box.text());
            label.setWrapText(true);
            label.getStyleClass().add("readable-box");
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setMaxHeight(Double.MAX_VALUE);
            if (box.look() != Look.TEXT) {
                label.getStyleClass()
                        .add(box.look().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            var width = box.breadth().squeezed(squeeze);
            if (width > 0) {
                label.setMinWidth(width);
                label.setPrefWidth(width);
                label.setMaxWidth(width);
            } else {
                label.prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
            }
            label.pseudoClassStateChanged(MARKED, ReadableLines.isMarked(box, mark));
            return label;
        }
    }
}
