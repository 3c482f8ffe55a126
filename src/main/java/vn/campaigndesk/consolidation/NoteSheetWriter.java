package vn.campaigndesk.consolidation;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.campaigndesk.consolidation.WorkbookStyleWriter.Kind;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.Run;
import vn.campaigndesk.letter.Table;

/// Writes a table of the document as a sheet of text, and notes under it: the same rows, so that they say the same.
final class NoteSheetWriter {
    private static final int CHARACTERS = 110;

    private final XSSFSheet sheet;
    private final WorkbookStyleWriter styles;
    private final SheetPageWriter pages;

    NoteSheetWriter(XSSFSheet sheet, WorkbookStyleWriter styles, SheetPageWriter pages) {
        this.sheet = sheet;
        this.styles = styles;
        this.pages = pages;
    }

    /// The columns of a document's table, as wide as their shares.
    static List<SheetPageWriter.Column> columns(Table table) {
        var sum = table.columns().stream().mapToDouble(column -> column.share()).sum();
        return table.columns().stream()
                .map(column -> new SheetPageWriter.Column(
                        column.header(), Math.max(7, (int) Math.round(CHARACTERS * column.share() / sum))))
                .toList();
    }

    void rows(Table table) {
        var next = SheetPageWriter.HEADER_ROW + 1;
        for (var row : table.rows()) {
            row(next++, row);
        }
    }

    /// Notes under all that the sheet has.
    void notes(List<? extends Block> blocks) {
        var columns = sheet.getRow(SheetPageWriter.HEADER_ROW).getLastCellNum();
        var next = sheet.getLastRowNum() + 2;
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                var line =
                        String.join("", paragraph.runs().stream().map(Run::text).toList());
                pages.note(sheet, next++, columns, line);
            }
        }
    }

    private void row(int number, Row row) {
        var target = sheet.createRow(number);
        var column = 0;
        for (var cell : row.cells()) {
            styles.text(target.createCell(column), Kind.TEXT, cell.text());
            column += cell.span();
        }
        SheetPageWriter.fit(target);
    }
}
