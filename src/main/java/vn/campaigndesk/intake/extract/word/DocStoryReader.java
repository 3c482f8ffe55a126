package vn.campaigndesk.intake.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Runs;
import vn.campaigndesk.intake.extract.Superscript;

/// Walks the stories of a Word document - body, text boxes, headers, notes - paragraph by paragraph and table by table.
/// Numbers of paragraphs and tables run through all stories.
final class DocStoryReader {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final int RAISED = 1;
    private static final char PRIVATE_USE = 0xF000;

    private final HWPFDocument document;
    private final Gathering gathering;
    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
    private int paragraphs;
    private int tables;
    private Locator here = new Locator.InParagraph(0);
    private int behind = Ink.PAPER;

    /// For each open field whether its result has begun.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocStoryReader(HWPFDocument document, Gathering gathering) {
        this.document = document;
        this.gathering = gathering;
    }

    void read(Range story, Region region) {
        fields.clear();
        for (var index = 0; index < story.numParagraphs(); index++) {
            var paragraph = story.getParagraph(index);
            if (paragraph.isInTable() && paragraph.getTableLevel() > 0) {
                var table = story.getTable(paragraph);
                gathering.add(table(table, region, 1));
                index += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                paragraphs++;
                here = new Locator.InParagraph(paragraphs);
                behind = Ink.PAPER;
                gathering.addText(text(paragraph), region, here);
            }
        }
    }

    private Block.Table table(Table table, Region region, int depth) {
        if (depth > gathering.limits().depth()) {
            throw gathering.tooDeep();
        }
        var number = ++tables;
        var grid = new DocGridReader(table);
        var rows = new ArrayList<Block.Row>(table.numRows());
        for (var row = 0; row < table.numRows(); row++) {
            var cells = new ArrayList<Block.Cell>();
            for (var place : grid.places(row)) {
                gathering.cell();
                var at = new Locator.InTable(number, row + 1, place.column());
                cells.add(cell(place, table.getTableLevel(), region, at, depth));
            }
            rows.add(new Block.Row(row + 1, cells, false));
        }
        return new Block.Table("", rows, false, region, new Locator.InTable(number, 0, 0));
    }

    private Block.Cell cell(DocGridReader.Place place, int level, Region region, Locator at, int depth) {
        var lines = new ArrayList<String>();
        var inner = new ArrayList<Block.Table>();
        for (var cell : place.cells()) {
            content(cell, level, region, at, depth, lines, inner);
        }
        var text = String.join("\n", lines).strip();
        return new Block.Cell(place.column(), place.columns(), place.rows(), text, CellValue.TEXT, inner, at);
    }

    private void content(
            TableCell cell,
            int level,
            Region region,
            Locator at,
            int depth,
            List<String> lines,
            List<Block.Table> inner) {
        for (var index = 0; index < cell.numParagraphs(); index++) {
            var paragraph = cell.getParagraph(index);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                var table = cell.getTable(paragraph);
                inner.add(table(table, region, depth + 1));
                index += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                here = at;
                // what colours a cell has, the library does not tell
                behind = Ink.UNKNOWN;
                lines.add(text(paragraph));
            }
        }
    }

    private String text(Paragraph paragraph) {
        var runs = new Runs(gathering);
        for (var index = 0; index < paragraph.numCharacterRuns(); index++) {
            run(paragraph.getCharacterRun(index), runs);
        }
        var text = runs.take();
        return text.isBlank() ? "" : label(paragraph) + text;
    }

    private void run(CharacterRun run, Runs runs) {
        if (run.isMarkedInserted() || run.isMarkedDeleted()) {
            gathering.remark(Remark.TRACKED_CHANGES);
        }
        if (run.isMarkedDeleted()) {
            return;
        }
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            strike(run);
            return;
        }
        var sight = run.isVanished() ? Ink.Sight.UNSEEN : DocInkReader.sight(run, behind);
        if (sight != Ink.Sight.SEEN && Ink.says(run.text())) {
            gathering.unseen(here);
        }
        if (sight == Ink.Sight.UNSEEN && (run.isVanished() || Ink.says(run.text()))) {
            return;
        }
        if (run.isSymbol()) {
            var font = run.getSymbolFont();
            runs.add(String.valueOf(run.getSymbolCharacter()), font == null ? null : font.getMainFontName());
            return;
        }
        text(run, runs);
    }

    private void text(CharacterRun run, Runs runs) {
        var shown = new StringBuilder();
        run.text().chars().forEach(sign -> sign((char) sign, shown));
        var raised = run.getSubSuperScriptIndex() == RAISED || Superscript.isLift(run.getVerticalOffset());
        var text = raised ? Superscript.of(shown.toString()) : shown.toString();
        runs.add(text, run.getFontName());
    }

    private void strike(CharacterRun run) {
        if (!run.text().isBlank()) {
            gathering.remark(Remark.STRUCK_OUT);
        }
    }

    /// What a sign of the stored text shows ([MS-DOC] 2.4.1): of a field only its result.
    private void sign(char sign, StringBuilder shown) {
        switch (sign) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                if (!fields.contains(false)) {
                    shown(sign, shown);
                }
            }
        }
    }

    private static void shown(char sign, StringBuilder shown) {
        switch (sign) {
            case '\t' -> shown.append(sign);
            // line, page and column break
            case 0x0B, 0x0C, 0x0E -> shown.append('\n');
            // hyphen that does not break, and one that shows only at a line's end: in TCVN3 it is a letter
            case 0x1E -> shown.append('-');
            case 0x1F -> shown.append('\u00AD');
            default -> {
                if (sign >= ' ') {
                    shown.append(sign);
                }
            }
        }
    }

    /// The number or bullet that Word draws, followed by a space.
    private String label(Paragraph paragraph) {
        if (!paragraph.isInList() || document.getListTables() == null) {
            return "";
        }
        var list = paragraph.getList();
        if (list == null) {
            return "";
        }
        var text = AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl())
                .strip();
        if (text.length() == 1 && text.charAt(0) > PRIVATE_USE) {
            // symbol fonts keep their signs in an area of their own: a dash, or some bullet
            text = text.charAt(0) == PRIVATE_USE + '-' ? "-" : "\u2022";
        }
        return text.isEmpty() ? "" : gathering.text(text, null) + " ";
    }
}
