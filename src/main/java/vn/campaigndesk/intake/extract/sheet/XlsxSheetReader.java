package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;

/// Walks one sheet of an XLSX workbook once, from its first to its last element, holding nothing but cells with
/// content: rows that are only declared cost their XML.
final class XlsxSheetReader {
    /// In characters, and in points.
    private static final double NARROWEST = 0.5;

    private static final double LOWEST = 3;

    private record HiddenColumns(int first, int last) {}

    private final XlsxBook book;
    private final SheetGrid grid;
    private final XmlPart xml;
    private final Gathering gathering;
    private final CellTextReader numbers;
    private final List<HiddenColumns> hiddenColumns = new ArrayList<>();
    private final List<Block.Paragraph> margins = new ArrayList<>();
    private final XlsxConditions conditions;
    private boolean zerosHidden;

    XlsxSheetReader(XlsxBook book, SheetGrid grid, XmlPart xml, Gathering gathering, CellTextReader numbers) {
        this.book = book;
        this.grid = grid;
        this.xml = xml;
        this.gathering = gathering;
        this.numbers = numbers;
        this.conditions = new XlsxConditions(book, grid, gathering);
    }

    /// Fills the grid; what is printed above and below the sheet is handed back.
    List<Block.Paragraph> read() throws IOException {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "sheetView" -> zerosHidden = !xml.attribute("showZeros").isEmpty() && !xml.flag("showZeros");
                case "col" -> column();
                case "sheetData" -> rows();
                case "mergeCell" -> merge(xml.attribute("ref"));
                case "conditionalFormatting" -> conditions.read(xml);
                case "headerFooter" -> margins();
                default -> {
                    // the root, views, and what only looks
                }
            }
        }
        return margins;
    }

    private void column() {
        if (xml.flag("hidden") || isFlat("width", NARROWEST)) {
            hiddenColumns.add(new HiddenColumns(xml.number("min", 1), xml.number("max", 1)));
        }
    }

    /// A row or column of a size in which no letter has room.
    private boolean isFlat(String size, double least) {
        var text = xml.attribute(size);
        return !text.isEmpty() && Letters.number(text) < least;
    }

    private void rows() throws IOException {
        var row = 0;
        while (xml.nextChild()) {
            row = xml.number("r", row + 1);
            var hidden = xml.flag("hidden") || isFlat("ht", LOWEST);
            var column = 0;
            while (xml.nextChild()) {
                if (xml.name().equals("c")) {
                    column = column(xml.attribute("r"), column + 1);
                    cell(row, column);
                } else {
                    xml.skip();
                }
            }
            if (hidden) {
                grid.hide(row);
            }
        }
    }

    private void cell(int row, int column) throws IOException {
        var style = book.style(xml.number("s", 0));
        var type = xml.attribute("t");
        @Nullable String formula = null;
        @Nullable RichText inline = null;
        var value = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> inline = RichText.read(xml);
                default -> xml.skip();
            }
        }
        if (formula != null) {
            gathering.remark(Remark.CACHED_FORMULAS);
        }
        if (inline != null || !value.isEmpty()) {
            conditions.cell(row, column, style);
        }
        if (inline != null) {
            put(row, column, inline.in(style, gathering, grid.at(row, column)), CellValue.TEXT);
        } else if (!value.isEmpty()) {
            value(row, column, style, type, value, formula != null);
        } else if (formula != null && !type.equals("str")) {
            // saved by a program that does not calculate: whoever sees the formula knows that a value is wanting
            gathering.remark(Remark.INCOMPLETE);
            put(row, column, "=" + gathering.text(formula, null), new CellValue.Faulty());
        }
    }

    /// What a hidden column says is left out: nobody sees it who fills the form or looks at it.
    private void put(int row, int column, String text, CellValue value) {
        if (hiddenColumns.stream().noneMatch(some -> some.first() <= column && column <= some.last())) {
            grid.add(row, column, text, value);
        } else if (!text.isBlank()) {
            gathering.remark(Remark.HIDDEN_PARTS);
        }
    }

    private void value(int row, int column, XlsxBook.Style style, String type, String value, boolean formula)
            throws IOException {
        switch (type) {
            case "s" -> put(row, column, shared(value).in(style, gathering, grid.at(row, column)), CellValue.TEXT);
            case "str", "inlineStr" -> {
                var text = RichText.plain(RichText.unescape(value)).in(style, gathering, grid.at(row, column));
                put(row, column, text, CellValue.TEXT);
            }
            case "b" -> {
                var on = value.strip().equals("1") || value.strip().equals("true");
                put(row, column, on ? "TRUE" : "FALSE", new CellValue.Bool(on));
            }
            case "e" -> put(row, column, gathering.text(value, null), new CellValue.Faulty());
            // strict files write a date as text: 2024-11-18T00:00:00
            case "d" -> put(row, column, gathering.text(value, null), new CellValue.Date(Double.NaN, formula));
            default -> number(row, column, style, value, formula);
        }
    }

    private RichText shared(String index) throws IOException {
        try {
            return book.strings().get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("no shared string " + index, e);
        }
    }

    private void number(int row, int column, XlsxBook.Style style, String value, boolean formula) throws IOException {
        try {
            var number = Double.parseDouble(value.strip());
            var shown = numbers.show(number, style.formatIndex(), style.format(), formula, book.since1904());
            var sight = style.letters().sight(style.behind());
            var gone = sight == Ink.Sight.UNSEEN || style.hides(number) || (zerosHidden && number == 0);
            if (gone || sight == Ink.Sight.DOUBTFUL) {
                gathering.unseen(grid.at(row, column));
            }
            if (style.letters().struck()) {
                gathering.struck(grid.at(row, column));
                gone = true;
            }
            put(row, column, gone ? "" : gathering.text(shown.text(), style.font()), shown.value());
        } catch (NumberFormatException e) {
            throw new IOException("no number: " + value, e);
        }
    }

    private void merge(String reference) {
        var colon = reference.indexOf(':');
        if (colon > 0) {
            var first = reference.substring(0, colon);
            var last = reference.substring(colon + 1);
            grid.merge(row(first), column(first, 1), row(last), column(last, 1));
        }
    }

    private void margins() throws IOException {
        while (xml.nextChild()) {
            var region = xml.name().endsWith("Header") ? Region.HEADER : Region.FOOTER;
            var text = SheetMargins.text(xml.text(), gathering);
            margins.add(new Block.Paragraph(text, region, grid.at(0, 0)));
        }
    }

    /// The row of a reference such as B12.
    static int row(String reference) {
        var digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 1 : Integer.parseInt(digits);
    }

    /// The column of a reference such as B12, counted from 1.
    static int column(String reference, int otherwise) {
        var column = 0;
        for (var i = 0; i < reference.length() && column < 1 << 14; i++) {
            var letter = Character.toUpperCase(reference.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else if (letter != '$') {
                break;
            }
        }
        return column == 0 ? otherwise : column;
    }
}
