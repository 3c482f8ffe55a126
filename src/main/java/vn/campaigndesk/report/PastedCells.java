package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a block as spreadsheets and word processors put them on the clipboard: tabs between cells, a line
/// break after each line; a cell with a break, a tab or a quotation mark in it stands in quotation marks (Excel).
final class PastedCells {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private PastedCells(String text) {
        this.text = text;
    }

    /// Whether a text is more than one line of one cell.
    static boolean isBlock(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /// The lines of cells, each line as wide as the widest; the break after the last line begins no new one.
    static List<List<String>> of(String text) {
        var cells = new PastedCells(text.replace("\r\n", "\n").replace('\r', '\n'));
        cells.read();
        var width = cells.lines.stream().mapToInt(List::size).max().orElse(0);
        cells.lines.forEach(line -> {
            while (line.size() < width) {
                line.add("");
            }
        });
        return cells.lines;
    }

    private void read() {
        while (at < text.length()) {
            line.add(StoredText.of(cell()).strip());
            if (at < text.length() && text.charAt(at) == '\t') {
                at++;
                if (at == text.length()) {
                    line.add("");
                }
                continue;
            }
            at++;
            lines.add(line);
            line = new ArrayList<>();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            var quoted = quoted();
            if (quoted != null) {
                return quoted;
            }
        }
        var end = end(at);
        var cell = text.substring(at, end);
        at = end;
        return cell;
    }

    private int end(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /// A cell in quotation marks; null when the mark is only a letter of the cell.
    private @Nullable String quoted() {
        var cell = new StringBuilder();
        for (var i = at + 1; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign != '"') {
                cell.append(sign);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (end(i + 1) == i + 1) {
                at = i + 1;
                return cell.toString();
            } else {
                return null;
            }
        }
        return null;
    }
}
