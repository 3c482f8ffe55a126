package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartPartWriter;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.WorkbookStyleWriter.Kind;

/// Writes the groups: how they answered and what they total, taken by formula from the sheet of units, with native
/// charts over these very cells.
final class GroupSheetWriter {
    private static final int EXPECTED = 1;
    private static final int ANSWERED = 2;
    private static final int ON_TIME = 3;
    private static final int LATE = 4;
    private static final int MISSING = 5;
    private static final int FIXED = 6;
    private static final int CHART_ROWS = 16;
    private static final int CHART_COLUMNS = 6;

    private final XSSFSheet sheet;
    private final WorkbookStyleWriter styles;
    private final ReportText text;
    private final Figures figures;

    GroupSheetWriter(XSSFSheet sheet, WorkbookStyleWriter styles, ReportText text, Figures figures) {
        this.sheet = sheet;
        this.styles = styles;
        this.text = text;
        this.figures = figures;
    }

    static List<SheetPageWriter.Column> columns(ReportText text, Figures figures) {
        var columns = new ArrayList<>(List.of(
                new SheetPageWriter.Column(text.get("column.group"), 26),
                new SheetPageWriter.Column(text.get("column.expected"), 12),
                new SheetPageWriter.Column(text.get("column.answered"), 12),
                new SheetPageWriter.Column(text.get("column.on-time"), 12),
                new SheetPageWriter.Column(text.get("column.late"), 12),
                new SheetPageWriter.Column(text.get("column.missing"), 12)));
        for (var total : figures.totals()) {
            columns.add(new SheetPageWriter.Column(
                    text.get(
                            "column.numbered",
                            total.indicator().place(),
                            total.indicator().shortText()),
                    17));
        }
        return columns;
    }

    /// @param unitSheet the name of the sheet of units
    /// @param groupRows where the groups' totals stand on it
    void write(String unitSheet, List<Integer> groupRows) {
        var first = SheetPageWriter.HEADER_ROW + 1;
        for (var i = 0; i < figures.groups().size(); i++) {
            group(sheet.createRow(first + i), figures.groups().get(i), unitSheet, groupRows.get(i));
        }
        var last = first + figures.groups().size() - 1;
        if (last < first) {
            return;
        }
        totals(sheet.createRow(last + 1), first, last);
        charts(first, last);
    }

    private void group(XSSFRow row, GroupFigures group, String unitSheet, int totalRow) {
        styles.text(row.createCell(0), Kind.TEXT, group.group().shortName());
        var response = group.response();
        number(row.createCell(EXPECTED), response.expected());
        var answered = row.createCell(ANSWERED);
        answered.setCellFormula(name(ON_TIME, row) + "+" + name(LATE, row));
        number(answered, response.answered());
        number(row.createCell(ON_TIME), response.onTime());
        number(row.createCell(LATE), response.late());
        var missing = row.createCell(MISSING);
        missing.setCellFormula(name(EXPECTED, row) + "-" + name(ANSWERED, row));
        number(missing, unanswered(response));
        for (var i = 0; i < group.totals().size(); i++) {
            var source = CellReference.convertNumToColString(UnitSheetWriter.FIXED + i) + (totalRow + 1);
            taken(row.createCell(FIXED + i), group.totals().get(i), "'" + unitSheet + "'!" + source);
        }
    }

    private static String name(int column, XSSFRow row) {
        return CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    }

    private static int unanswered(Response response) {
        return response.missing() + response.waiting();
    }

    private void number(XSSFCell cell, long value) {
        styles.number(cell, Kind.NUMBER, WorkbookStyleWriter.WHOLE, (double) value);
    }

    private void taken(XSSFCell cell, Total total, String source) {
        if (total.asked() == 0) {
            styles.text(cell, Kind.NOT_ASKED, "");
            return;
        }
        cell.setCellFormula(source);
        if (total.stated() == 0) {
            styles.text(cell, Kind.NUMBER, text.get("sum.none"));
        } else {
            styles.number(cell, Kind.NUMBER, UnitSheetWriter.format(text, total), (double) total.sum());
        }
    }

    private void totals(XSSFRow row, int first, int last) {
        styles.text(row.createCell(0), Kind.TOTAL_TEXT, text.get("row.total"));
        var response = figures.response();
        var values = List.of(
                response.expected(), response.answered(), response.onTime(), response.late(), unanswered(response));
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(EXPECTED + i);
            cell.setCellFormula("SUM(" + cells(cell, first, last) + ")");
            styles.number(cell, Kind.TOTAL, WorkbookStyleWriter.WHOLE, (double) values.get(i));
        }
        for (var i = 0; i < figures.totals().size(); i++) {
            sum(row.createCell(FIXED + i), first, last, figures.totals().get(i));
        }
    }

    /// A sum of nothing is no zero, and becomes one of something when a number is filled in on the sheet of units.
    private void sum(XSSFCell cell, int first, int last, Total total) {
        var cells = cells(cell, first, last);
        var none = text.get("sum.none");
        cell.setCellFormula("IF(COUNT(" + cells + ")=0,\"" + none + "\",SUM(" + cells + "))");
        if (total.stated() == 0) {
            styles.text(cell, Kind.TOTAL, none);
        } else {
            styles.number(cell, Kind.TOTAL, UnitSheetWriter.format(text, total), (double) total.sum());
        }
    }

    private static String cells(XSSFCell cell, int first, int last) {
        var column = CellReference.convertNumToColString(cell.getColumnIndex());
        return column + (first + 1) + ":" + column + (last + 1);
    }

    private void charts(int first, int last) {
        var charts = new ReportCharts(text);
        place(charts.response(figures), 0, first, last, ON_TIME);
        for (var i = 0; i < figures.totals().size(); i++) {
            place(charts.total(figures, i), i + 1, first, last, FIXED + i);
        }
    }

    private void place(Chart chart, int place, int first, int last, int column) {
        if (chart.isEmpty()) {
            return;
        }
        var top = last + 3 + place / 2 * (CHART_ROWS + 1);
        var left = place % 2 * CHART_COLUMNS;
        var drawing = sheet.createDrawingPatriarch();
        var part = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, left, top, left + CHART_COLUMNS, top + CHART_ROWS));
        ChartPartWriter.write(
                part,
                chart,
                sheet,
                new CellRangeAddress(first, last, 0, 0),
                series -> new CellRangeAddress(first, last, column + series, column + series));
    }
}
