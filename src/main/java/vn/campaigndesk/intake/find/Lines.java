package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Region;

/// Lays an extract out as one sequence of lines: paragraphs line by line, tables row by row, a table inside a cell
/// after the row it stands in. Blank paragraphs and rows are left out.
final class Lines {
    private static final char FIRST_SYMBOL = 0xF020;
    private static final char LAST_SYMBOL = 0xF0FF;
    private static final int OUTERMOST = -1;
    private static final Pattern SYMBOL = Pattern.compile("[\\uf020-\\uf0ff]");

    private final List<Line> lines = new ArrayList<>();
    private final Vocabulary vocabulary;
    private int tables;

    private Lines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<Line> of(Extract extract, Vocabulary vocabulary) {
        var made = new Lines(vocabulary);
        extract.blocks().forEach(made::add);
        return List.copyOf(made.lines);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph);
            case Block.Table table -> add(table, table.hidden(), OUTERMOST);
        }
    }

    private void add(Block.Paragraph paragraph) {
        for (var text : vocabulary.shown(paragraph.text()).split("\n", -1)) {
            if (!text.isBlank()) {
                var part = new Part(text, CellValue.TEXT, paragraph.at(), 0, 1, 1);
                append(0, List.of(part), paragraph.region(), false, OUTERMOST);
            }
        }
    }

    private void add(Block.Table table, boolean hidden, int within) {
        tables++;
        var number = tables;
        for (var row : table.rows()) {
            var parts = new ArrayList<Part>(row.cells().size());
            row.cells().forEach(cell -> parts.add(part(cell)));
            var blank = parts.stream().allMatch(Part::isBlank);
            if (!blank) {
                append(number, parts, table.region(), hidden || row.hidden(), within);
            }
            var own = blank ? OUTERMOST : lines.size() - 1;
            row.cells().forEach(cell -> cell.inner().forEach(inner -> add(inner, hidden, own)));
        }
    }

    /// Signs of symbol fonts, which have an area of their own, as bullets: what they look like only their font knows.
    static String shown(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SYMBOL && text.charAt(i) <= LAST_SYMBOL) {
                return SYMBOL.matcher(text).replaceAll("\u2022");
            }
        }
        return text;
    }

    private Part part(Block.Cell cell) {
        return new Part(
                vocabulary.shown(cell.text()).strip(),
                cell.value(),
                cell.at(),
                cell.column(),
                cell.columns(),
                cell.rows());
    }

    private void append(int table, List<Part> parts, Region region, boolean hidden, int within) {
        lines.add(new Line(lines.size(), table, parts, region, hidden, within, vocabulary));
    }
}
