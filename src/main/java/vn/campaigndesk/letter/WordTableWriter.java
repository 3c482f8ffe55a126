package vn.campaigndesk.letter;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// Writes the ruled tables of a document.
final class WordTableWriter {
    static final String GREY = "D9D9D9";

    private final Table table;
    private final double[] widthsMm;
    private final CTTbl target;

    private WordTableWriter(CTBody body, Table table, double widthMm) {
        this.table = table;
        this.widthsMm = TableWidths.of(table, widthMm);
        this.target = body.addNewTbl();
    }

    static void write(CTBody body, Table table, double widthMm) {
        var writer = new WordTableWriter(body, table, widthMm);
        properties(writer.target, widthMm, PageGeometry.CELL_PADDING_MM);
        writer.borders(writer.target.getTblPr());
        grid(writer.target, writer.widthsMm);
        writer.header();
        for (var i = 0; i < table.rows().size(); i++) {
            writer.row(table.rows().get(i), table.keepsNext(i));
        }
    }

    /// A fixed table that starts exactly at the left edge of the text.
    static void properties(CTTbl table, double widthMm, double paddingMm) {
        var properties = table.addNewTblPr();
        width(properties.addNewTblW(), widthMm);
        width(properties.addNewTblInd(), 0);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), paddingMm / 2);
        width(margins.addNewLeft(), paddingMm);
        width(margins.addNewBottom(), paddingMm / 2);
        width(margins.addNewRight(), paddingMm);
    }

    static void grid(CTTbl table, double... widthsMm) {
        var grid = table.addNewTblGrid();
        for (var width : widthsMm) {
            grid.addNewGridCol().setW(WordUnits.twips(width));
        }
    }

    static void width(CTTblWidth target, double mm) {
        target.setType(STTblWidth.DXA);
        target.setW(WordUnits.twips(mm));
    }

    private void borders(CTTblPr properties) {
        var borders = properties.addNewTblBorders();
        for (var border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            thin(border);
        }
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(WordUnits.eighths(PageGeometry.RULE_PT / 1.5));
        border.setColor("000000");
    }

    private void header() {
        var row = target.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (table.repeatHeader()) {
            properties.addNewTblHeader();
        }
        for (var i = 0; i < widthsMm.length; i++) {
            var cell = Cell.of(table.columns().get(i).header());
            cell(row, cell, i, Align.CENTRE, RowKind.GROUP, true);
        }
    }

    private void row(Row row, boolean keepsNext) {
        var target = this.target.addNewTr();
        target.addNewTrPr().addNewCantSplit();
        var column = 0;
        for (var cell : row.cells()) {
            var own = cell.align();
            var align = own == null ? table.columns().get(column).align() : own;
            cell(target, cell, column, align, row.kind(), keepsNext);
            column += cell.span();
        }
    }

    private void cell(CTRow row, Cell cell, int column, Align align, RowKind kind, boolean keepsNext) {
        var target = row.addNewTc();
        var properties = target.addNewTcPr();
        width(properties.addNewTcW(), TableWidths.sum(widthsMm, column, cell.span()));
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        if (cell.shade() == Shade.NOT_APPLICABLE) {
            shade(properties.addNewShd());
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        var paragraph = target.addNewP();
        text(paragraph, cell, align, kind);
        if (keepsNext) {
            WordTextWriter.keepWithNext(paragraph);
        }
    }

    private static void shade(CTShd shade) {
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(GREY);
    }

    private void text(CTP paragraph, Cell cell, Align align, RowKind kind) {
        WordTextWriter.style(paragraph, Look.TABLE);
        if (align != Look.TABLE.align()) {
            paragraph.getPPr().addNewJc().setVal(WordStyleWriter.jc(align));
        }
        if (cell.text().isEmpty()) {
            return;
        }
        var run = paragraph.addNewR();
        WordTextWriter.format(run, kind != RowKind.NORMAL, cell.italic());
        if (table.fontPoints() != Look.TABLE.points()) {
            var format = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            format.addNewSz().setVal(WordUnits.halfPoints(table.fontPoints()));
        }
        var lines = cell.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addNewBr();
            }
            WordTextWriter.text(run, lines.get(i));
        }
    }
}
