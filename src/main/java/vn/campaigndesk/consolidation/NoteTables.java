package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.StandingText;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.Column;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.report.QuantityText;
import vn.campaigndesk.text.Formats;

/// The tables behind the figures: who has not answered, and which numbers need a word.
final class NoteTables {
    private final ReportText text;

    NoteTables(ReportText text) {
        this.text = text;
    }

    /// Units without a report, exempt ones with their reason; empty when all have answered.
    List<Block> missing(Figures figures) {
        var rows = new ArrayList<Row>();
        for (var unit : figures.units()) {
            if (!unit.standing().isAnswered()) {
                rows.add(missing(rows.size() + 1, unit));
            }
        }
        var columns = List.of(
                new Column(text.get("column.place"), 1.2, Align.CENTRE),
                new Column(text.get("column.unit"), 6, Align.LEFT),
                new Column(text.get("column.group"), 3, Align.LEFT),
                new Column(text.get("column.sent"), 2.4, Align.CENTRE),
                new Column(text.get("column.standing"), 4, Align.LEFT));
        return rows.isEmpty() ? List.of() : List.of(Table.of(columns, rows));
    }

    private Row missing(int place, UnitFigures unit) {
        var reason = unit.recipient().exemptReason();
        return Row.of(
                Integer.toString(place),
                unit.recipient().name(),
                unit.recipient().group().shortName(),
                Formats.date(unit.recipient().sentOn()),
                reason == null
                        ? StandingText.of(unit.standing(), text.messages())
                        : text.get("missing.exempt", reason));
    }

    /// Every value that is not plainly a number: what the unit wrote, and how it is counted; empty when there is none.
    List<Block> remarks(Figures figures) {
        var rows = new ArrayList<Row>();
        for (var unit : figures.units()) {
            for (var i = 0; i < unit.cells().size(); i++) {
                if (ReportTables.needsRemark(unit.cells().get(i))) {
                    var row = figures.totals().get(i).indicator().place();
                    rows.add(remark(
                            rows.size() + 1,
                            unit.recipient().name(),
                            row,
                            unit.cells().get(i)));
                }
            }
        }
        var columns = List.of(
                new Column(text.get("column.place"), 1.2, Align.CENTRE),
                new Column(text.get("column.unit"), 4.6, Align.LEFT),
                new Column(text.get("column.row"), 1.4, Align.CENTRE),
                new Column(text.get("column.written"), 4, Align.LEFT),
                new Column(text.get("column.counted"), 4.6, Align.LEFT));
        return rows.isEmpty() ? List.of() : List.of(Table.of(columns, rows));
    }

    private Row remark(int place, String unit, int row, Figures.Cell cell) {
        var quantity = cell.quantity();
        return Row.of(
                Integer.toString(place),
                unit,
                Integer.toString(row),
                quantity.raw(),
                text.get(
                        ReportTables.remarkKey(cell),
                        QuantityText.of(quantity),
                        cell.sources().size()));
    }
}
