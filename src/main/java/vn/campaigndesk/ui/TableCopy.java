package vn.campaigndesk.ui;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Ctrl+C on a table copies the selected rows as tab-separated text, with the titles of the columns, as a spreadsheet
/// expects it.
public final class TableCopy {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u2028]+");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TableCopy() {}

    /// Lets a table be copied.
    public static void install(TableView<?> table) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                var content = new ClipboardContent();
                content.putString(text(table));
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            }
        });
    }

    /// The selected rows of the visible columns as tab-separated lines under a line of titles.
    static String text(TableView<?> table) {
        var lines = new StringJoiner("\n");
        var titles = new StringJoiner("\t");
        table.getVisibleLeafColumns().forEach(column -> titles.add(text(column.getText())));
        lines.add(titles.toString());
        for (var row : table.getSelectionModel().getSelectedIndices()) {
            var cells = new StringJoiner("\t");
            table.getVisibleLeafColumns().forEach(column -> cells.add(cell(column, row)));
            lines.add(cells.toString());
        }
        return lines.toString();
    }

    private static String cell(TableColumn<?, ?> column, int row) {
        var value = column.getCellData(row);
        return value == null ? "" : text(value.toString());
    }

    /// A text as one cell of a spreadsheet takes it: on one line, and with the apostrophe that keeps a text that begins
    /// like a formula a text.
    public static String text(String value) {
        var line = BREAKS.matcher(value).replaceAll(" ");
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
