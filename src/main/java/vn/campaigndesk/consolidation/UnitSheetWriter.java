package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.consolidation.WorkbookStyleWriter.Kind;
import vn.campaigndesk.followup.StandingText;
import vn.campaigndesk.report.QuantityText;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Formats;

/// Writes units with their numbers and real formulas for the totals. A cell that counts is a number; whatever does not
/// count is text, which no sum takes up: the formulas and the figures cannot disagree.
final class UnitSheetWriter {
    /// Before the columns of the indicators.
    static final int FIXED = 5;

    private final XSSFSheet sheet;
    private final WorkbookStyleWriter styles;
    private final ReportText text;
    private final List<Total> totals;
    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private int next = SheetPageWriter.HEADER_ROW + 1;
    private int place;

    UnitSheetWriter(XSSFSheet sheet, WorkbookStyleWriter styles, ReportText text, List<Total> totals) {
        this.sheet = sheet;
        this.styles = styles;
        this.text = text;
        this.totals = totals;
    }

    /// The columns of such a sheet.
    static List<SheetPageWriter.Column> columns(ReportText text, List<Total> totals) {
        var columns = new ArrayList<>(List.of(
                new SheetPageWriter.Column(text.get("column.place"), 6),
                new SheetPageWriter.Column(text.get("column.unit"), 38),
                new SheetPageWriter.Column(text.get("column.document"), 20),
                new SheetPageWriter.Column(text.get("column.arrived"), 12),
                new SheetPageWriter.Column(text.get("column.standing"), 15)));
        for (var total : totals) {
            columns.add(new SheetPageWriter.Column(
                    text.get(
                            "column.numbered",
                            total.indicator().place(),
                            total.indicator().shortText()),
                    17));
        }
        return columns;
    }

    /// A group's heading, its units and its total.
    ///
    /// @return the row of the total, from 0
    int group(GroupFigures group, List<UnitFigures> units) {
        var heading = row(Kind.GROUP);
        styles.text(heading.getCell(0), Kind.GROUP, group.group().name());
        sheet.addMergedRegion(new CellRangeAddress(heading.getRowNum(), heading.getRowNum(), 0, width() - 1));
        var first = next;
        units.forEach(this::unit);
        var range = new CellRangeAddress(first, next - 1, 0, 0);
        ranges.add(range);
        return total(text.get("row.group", group.group().shortName()), group.totals(), column -> cells(range, column));
    }

    /// The total of all groups, and under it the n and the N of each indicator.
    ///
    /// @param groupRows the rows of the groups' totals
    void all(List<Integer> groupRows) {
        total(
                text.get("row.total"),
                totals,
                column -> groupRows.stream()
                        .map(row -> CellReference.convertNumToColString(column) + (row + 1))
                        .collect(Collectors.joining(",")));
        bases();
    }

    private void bases() {
        var stated = row(Kind.TOTAL_TEXT);
        styles.text(stated.getCell(1), Kind.TOTAL_TEXT, text.get("sheet.stated"));
        var asked = row(Kind.TOTAL_TEXT);
        styles.text(asked.getCell(1), Kind.TOTAL_TEXT, text.get("sheet.asked"));
        for (var i = 0; i < totals.size(); i++) {
            var column = FIXED + i;
            var cell = stated.getCell(column);
            cell.setCellFormula(count(column));
            styles.number(
                    cell, Kind.TOTAL, WorkbookStyleWriter.WHOLE, totals.get(i).stated());
            styles.number(
                    asked.getCell(column),
                    Kind.TOTAL,
                    WorkbookStyleWriter.WHOLE,
                    totals.get(i).asked());
        }
    }

    private String count(int column) {
        var cells = ranges.stream().map(range -> cells(range, column)).collect(Collectors.joining(","));
        return "COUNT(" + cells + ")";
    }

    private int width() {
        return FIXED + totals.size();
    }

    /// A row of empty cells with borders.
    private XSSFRow row(Kind kind) {
        var row = sheet.createRow(next++);
        for (var i = 0; i < width(); i++) {
            styles.text(row.createCell(i), kind, "");
        }
        return row;
    }

    private static String cells(CellRangeAddress rows, int column) {
        var name = CellReference.convertNumToColString(column);
        return name + (rows.getFirstRow() + 1) + ":" + name + (rows.getLastRow() + 1);
    }

    private void unit(UnitFigures unit) {
        var row = row(Kind.TEXT);
        var answer = unit.answer();
        var documents = answer == null ? List.<Report>of() : answer.counted();
        styles.number(row.getCell(0), Kind.CENTRED, "0", ++place);
        styles.text(row.getCell(1), Kind.TEXT, unit.recipient().name());
        styles.text(
                row.getCell(2),
                Kind.TEXT,
                lines(documents, report -> report.document().reference()));
        styles.text(row.getCell(3), Kind.CENTRED, lines(documents, report -> Formats.date(report.arrivedOn())));
        styles.text(row.getCell(4), Kind.CENTRED, StandingText.of(unit.standing(), text.messages()));
        for (var i = 0; i < unit.cells().size(); i++) {
            value(row.getCell(FIXED + i), unit.cells().get(i), unit.standing().isExpected());
        }
        SheetPageWriter.fit(row);
    }

    private static String lines(List<Report> documents, Function<Report, String> said) {
        return documents.stream().map(said).collect(Collectors.joining("\n"));
    }

    private void value(XSSFCell cell, Figures.Cell value, boolean expected) {
        var signs = QuantityText.of(value.quantity());
        var amount = value.quantity().amount();
        switch (value.kind()) {
            case STATED -> {
                if (amount != null && expected) {
                    styles.number(cell, Kind.NUMBER, format(value, signs), amount);
                } else {
                    styles.text(cell, Kind.NUMBER, "(" + signs + ")");
                }
            }
            case EXCLUDED -> styles.text(cell, Kind.NUMBER, "(" + signs + ")");
            case UNKNOWN -> styles.text(cell, Kind.NUMBER, signs);
            case NOT_APPLICABLE -> styles.text(cell, Kind.NOT_ASKED, "");
            case BLANK, UNREPORTED -> styles.text(cell, Kind.NUMBER, "");
        }
    }

    /// The signs of an estimate are part of the format, so that the cell stays a number.
    private static String format(Figures.Cell value, String signs) {
        var upper = value.quantity().upper();
        if (upper != null) {
            return WorkbookStyleWriter.WHOLE + "\"\u2013" + Formats.number(upper) + "\"";
        }
        return value.quantity().isEstimate()
                ? "\"" + signs.charAt(0) + "\u00a0\"" + WorkbookStyleWriter.WHOLE
                : WorkbookStyleWriter.WHOLE;
    }

    private int total(String name, List<Total> sums, Function<Integer, String> cells) {
        var row = row(Kind.TOTAL_TEXT);
        styles.text(row.getCell(1), Kind.TOTAL_TEXT, name);
        for (var i = 0; i < sums.size(); i++) {
            sum(row.getCell(FIXED + i), sums.get(i), cells.apply(FIXED + i));
        }
        return row.getRowNum();
    }

    /// A sum of nothing is no zero: the formula says so in words.
    private void sum(XSSFCell cell, Total total, String cells) {
        if (total.asked() == 0) {
            styles.text(cell, Kind.NOT_ASKED, "");
            return;
        }
        var none = text.get("sum.none");
        cell.setCellFormula("IF(COUNT(" + cells + ")=0,\"" + none + "\",SUM(" + cells + "))");
        if (total.stated() == 0) {
            styles.text(cell, Kind.TOTAL, none);
        } else {
            styles.number(cell, Kind.TOTAL, format(text, total), (double) total.sum());
        }
    }

    /// How a sum is shown: one that holds an estimate says so, and stays a number.
    static String format(ReportText text, Total total) {
        return total.isEstimate() ? "\"" + text.get("sheet.about") + " \"#,##0" : WorkbookStyleWriter.WHOLE;
    }
}
