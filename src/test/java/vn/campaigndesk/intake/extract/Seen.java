package vn.campaigndesk.intake.extract;

import java.util.ArrayList;
import java.util.List;

/// An extract written down so that a test can show it.
public final class Seen {
    private Seen() {}

    /// The texts of all paragraphs.
    public static List<String> paragraphs(Extract extract) {
        return extract.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    /// All tables that stand in no other.
    public static List<Block.Table> tables(Extract extract) {
        return extract.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /// Each cell as "row:column+columnsxrows text".
    public static List<String> cells(Block.Table table) {
        var cells = new ArrayList<String>();
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                cells.add(row.number() + ":" + cell.column() + "+" + cell.columns() + "x" + cell.rows() + " "
                        + cell.text());
            }
        }
        return cells;
    }

    /// The rows of the only table, cells parted by bars.
    public static List<String> rows(Extract extract) {
        return tables(extract).getFirst().rows().stream()
                .map(row -> String.join(
                        "|", row.cells().stream().map(Block.Cell::text).toList()))
                .toList();
    }
}
