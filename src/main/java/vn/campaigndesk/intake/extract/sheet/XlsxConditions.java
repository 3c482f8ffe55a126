package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.campaigndesk.intake.extract.Gathering;

/// The conditional formats of one sheet, and the cells that one of them may hide. They stand behind the
/// cells, so the styles of those with content are remembered.
final class XlsxConditions {
    private static final int LAST_ROW = 1 << 20;

    private final XlsxBook book;
    private final SheetGrid grid;
    private final Gathering gathering;
    private final NavigableMap<Integer, NavigableMap<Integer, XlsxBook.Style>> styles = new TreeMap<>();

    XlsxConditions(XlsxBook book, SheetGrid grid, Gathering gathering) {
        this.book = book;
        this.grid = grid;
        this.gathering = gathering;
    }

    /// A cell that says something.
    void cell(int row, int column, XlsxBook.Style style) {
        styles.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, style);
    }

    /// Reads a `conditionalFormatting` element to its end.
    void read(XmlPart xml) throws IOException {
        var ranges = xml.attribute("sqref");
        var looks = new ArrayList<ConditionalLook>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "cfRule" -> rule(xml, looks);
                // the newer ones say their cells behind their rules
                case "sqref" -> ranges = xml.text();
                default -> xml.skip();
            }
        }
        for (var range : ranges.strip().split("\\s+", -1)) {
            if (!range.isEmpty()) {
                hide(range, looks);
            }
        }
    }

    private void rule(XmlPart xml, List<ConditionalLook> looks) throws IOException {
        var look = xml.number("dxfId", -1);
        if (look >= 0 && look < book.looks().size()) {
            looks.add(book.looks().get(look));
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "dxf" -> looks.add(ConditionalLook.read(xml));
                case "colorScale" -> scale(xml, looks);
                case "dataBar", "iconSet" -> {
                    if (!xml.attribute("showValue").isEmpty() && !xml.flag("showValue")) {
                        looks.add(ConditionalLook.BARE);
                    }
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private static void scale(XmlPart xml, List<ConditionalLook> looks) throws IOException {
        while (xml.nextChild()) {
            var colour = xml.name().equals("color") ? Letters.colour(xml) : null;
            if (colour != null) {
                looks.add(ConditionalLook.on(colour));
            }
            xml.skip();
        }
    }

    private void hide(String range, List<ConditionalLook> looks) {
        var ends = range.split(":", -1);
        var first = ends[0];
        var last = ends[ends.length - 1];
        var rows =
                styles.subMap(XlsxSheetReader.row(first), true, Math.max(row(last), XlsxSheetReader.row(first)), true);
        for (var row : rows.entrySet()) {
            gathering.step();
            var from = XlsxSheetReader.column(first, 1);
            var cells = row.getValue().subMap(from, true, Math.max(from, XlsxSheetReader.column(last, 1 << 14)), true);
            cells.forEach((column, style) -> {
                if (looks.stream().anyMatch(look -> look.mayHide(style))) {
                    gathering.unseen(grid.at(row.getKey(), column));
                }
            });
        }
    }

    /// The row of the end of a range; C:C goes down to the last.
    private static int row(String end) {
        return end.chars().anyMatch(Character::isDigit) ? XlsxSheetReader.row(end) : LAST_ROW;
    }
}
