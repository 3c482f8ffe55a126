package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.StandingText;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.Cell;
import vn.campaigndesk.letter.Column;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.RowKind;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.report.QuantityText;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Formats;

/// The tables of figures: answers by group, totals of the indicators, and all units with their numbers.
final class ReportTables {
    private static final int FIXED_COLUMNS = 5;

    private final ReportText text;

    ReportTables(ReportText text) {
        this.text = text;
    }

    /// How the groups answered.
    Table response(Figures figures) {
        var columns = List.of(
                new Column(text.get("column.place"), 1.3, Align.CENTRE),
                new Column(text.get("column.group"), 5, Align.LEFT),
                new Column(text.get("column.expected"), 2, Align.CENTRE),
                new Column(text.get("column.answered"), 2, Align.CENTRE),
                new Column(text.get("column.on-time"), 2, Align.CENTRE),
                new Column(text.get("column.late"), 2, Align.CENTRE),
                new Column(text.get("column.missing"), 2, Align.CENTRE));
        var rows = new ArrayList<Row>();
        for (var group : figures.groups()) {
            rows.add(responseRow(
                    RowKind.NORMAL,
                    Integer.toString(rows.size() + 1),
                    group.group().name(),
                    group.response()));
        }
        rows.add(responseRow(RowKind.TOTAL, "", text.get("row.total"), figures.response()));
        return Table.of(columns, rows);
    }

    private static Row responseRow(RowKind kind, String place, String name, Response response) {
        return new Row(
                kind,
                List.of(
                        Cell.of(place),
                        Cell.of(name),
                        Cell.of(Formats.number(response.expected())),
                        Cell.of(Formats.number(response.answered())),
                        Cell.of(Formats.number(response.onTime())),
                        Cell.of(Formats.number(response.late())),
                        Cell.of(Formats.number(response.missing() + response.waiting()))));
    }

    /// The totals of the indicators, each with its n of N and what must be known about it.
    Table totals(Figures figures) {
        var columns = List.of(
                new Column(text.get("column.place"), 1.3, Align.CENTRE),
                new Column(text.get("column.indicator"), 7, Align.LEFT),
                new Column(text.get("column.sum"), 3.4, Align.RIGHT),
                new Column(text.get("column.base"), 2.4, Align.CENTRE),
                new Column(text.get("column.remark"), 4.4, Align.LEFT));
        var rows = figures.totals().stream()
                .map(total -> Row.of(
                        Integer.toString(total.indicator().place()),
                        total.indicator().text(),
                        sum(total),
                        Formats.number(total.stated()) + "/" + Formats.number(total.asked()),
                        remark(total)))
                .toList();
        return Table.of(columns, rows);
    }

    /// The sum as printed: with "about" when estimates are inside, a dash when nobody stated a value.
    String sum(Total total) {
        if (total.stated() == 0) {
            return text.get("sum.none");
        }
        return total.isEstimate() ? text.get("sum.about", Formats.number(total.sum())) : Formats.number(total.sum());
    }

    private String remark(Total total) {
        var remark = new StringJoiner("; ");
        add(remark, "remark.estimates", total.estimates());
        add(remark, "remark.zeros", total.zeros());
        add(remark, "remark.blank", total.blank());
        add(remark, "remark.unknown", total.unknown());
        add(remark, "remark.unreported", total.unreported());
        add(remark, "remark.excluded", total.excluded());
        return remark.toString();
    }

    private void add(StringJoiner remark, String key, int count) {
        if (count > 0) {
            remark.add(text.get(key, count));
        }
    }

    /// All units by group, with the group's totals and the total of all; then how to read the signs.
    List<Block> units(Figures figures) {
        var columns = new ArrayList<>(List.of(
                new Column(text.get("column.place"), 1.3, Align.CENTRE),
                new Column(text.get("column.unit"), 5.4, Align.LEFT),
                new Column(text.get("column.document"), 3, Align.LEFT),
                new Column(text.get("column.arrived"), 2.2, Align.CENTRE),
                new Column(text.get("column.standing"), 2.4, Align.CENTRE)));
        figures.totals().forEach(total -> columns.add(numbered(total, 2.5)));
        var rows = new ArrayList<Row>();
        var place = 0;
        for (var group : figures.groups()) {
            rows.add(Row.group(group.group().name(), columns.size()));
            for (var unit : figures.of(group.group())) {
                rows.add(unitRow(++place, unit));
            }
            rows.add(totalRow(text.get("row.group", group.group().shortName()), group.totals()));
        }
        rows.add(totalRow(text.get("row.total"), figures.totals()));
        return List.of(new Table(columns, rows, true, 11), reading());
    }

    /// How to read the signs in the table of units.
    Paragraph reading() {
        return Paragraph.of(Paragraph.Style.NOTE, text.get("units.reading"));
    }

    /// The totals of each group, each with its n of N.
    Table byGroup(Figures figures) {
        var columns = new ArrayList<>(List.of(new Column(text.get("column.group"), 4.2, Align.LEFT)));
        figures.totals().forEach(total -> columns.add(numbered(total, 3)));
        var rows = new ArrayList<Row>();
        for (var group : figures.groups()) {
            rows.add(new Row(RowKind.NORMAL, sums(group.group().shortName(), group.totals())));
        }
        rows.add(new Row(RowKind.TOTAL, sums(text.get("row.total"), figures.totals())));
        return new Table(columns, rows, true, 11);
    }

    private List<Cell> sums(String name, List<Total> totals) {
        var cells = new ArrayList<>(List.of(Cell.of(name)));
        totals.forEach(total -> cells.add(total.asked() == 0 ? Cell.notApplicable() : Cell.of(sumWithBase(total))));
        return cells;
    }

    private Column numbered(Total total, double share) {
        var indicator = total.indicator();
        return new Column(text.get("column.numbered", indicator.place(), indicator.shortText()), share, Align.RIGHT);
    }

    private Row unitRow(int place, UnitFigures unit) {
        var answer = unit.answer();
        var documents = answer == null ? List.<Report>of() : answer.counted();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Integer.toString(place)));
        cells.add(Cell.of(unit.recipient().name()));
        cells.add(Cell.of(lines(documents, report -> report.document().reference())));
        cells.add(Cell.of(lines(documents, report -> Formats.date(report.arrivedOn()))));
        cells.add(Cell.of(StandingText.of(unit.standing(), text.messages())));
        unit.cells().forEach(cell -> cells.add(cell(cell)));
        return new Row(RowKind.NORMAL, cells);
    }

    /// What is to be said of each document that counts, a line each, so that lines of two columns stand side by side.
    private static String lines(List<Report> documents, Function<Report, String> said) {
        return documents.stream().map(said).collect(Collectors.joining("\n"));
    }

    private static Cell cell(Figures.Cell cell) {
        return switch (cell.kind()) {
            case NOT_APPLICABLE -> Cell.notApplicable();
            case EXCLUDED ->
                Cell.of("(" + QuantityText.of(cell.quantity()) + ")").italicised();
            case UNREPORTED, BLANK -> Cell.of("");
            case STATED, UNKNOWN -> Cell.of(QuantityText.of(cell.quantity()));
        };
    }

    private Row totalRow(String name, List<Total> totals) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(""));
        cells.add(Cell.of(name).aligned(Align.LEFT).spanning(FIXED_COLUMNS - 1));
        for (var total : totals) {
            cells.add(total.asked() == 0 ? Cell.notApplicable() : Cell.of(sumWithBase(total)));
        }
        return new Row(RowKind.TOTAL, cells);
    }

    private String sumWithBase(Total total) {
        return sum(total) + "\n(" + total.stated() + "/" + total.asked() + ")";
    }

    /// Whether a cell must be explained in the notes.
    static boolean needsRemark(Figures.Cell cell) {
        return switch (cell.kind()) {
            case UNKNOWN, EXCLUDED, BLANK -> true;
            case STATED -> cell.quantity().isEstimate() || cell.sources().size() > 1;
            case NOT_APPLICABLE, UNREPORTED -> false;
        };
    }

    /// The message that explains a cell; its arguments are the value and how many reports it is added from.
    static String remarkKey(Figures.Cell cell) {
        return switch (cell.kind()) {
            case STATED -> cell.sources().size() > 1 ? "remark.cell.sum" : "remark.cell.estimate";
            case UNKNOWN -> "remark.cell.unknown";
            case EXCLUDED -> "remark.cell.excluded";
            case BLANK, NOT_APPLICABLE, UNREPORTED -> "remark.cell.blank";
        };
    }
}
