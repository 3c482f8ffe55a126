package vn.campaigndesk.intake.draft;

import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Extract;

/// All that a file says, as plain text: paragraphs and cells, each on lines of its own.
final class Texts {
    private Texts() {}

    static String of(Extract extract) {
        var text = new StringBuilder();
        extract.blocks().forEach(block -> add(block, text));
        return text.toString();
    }

    private static void add(Block block, StringBuilder text) {
        switch (block) {
            case Block.Paragraph paragraph -> text.append(paragraph.text()).append('\n');
            case Block.Table table ->
                table.rows()
                        .forEach(row -> row.cells().forEach(cell -> {
                            text.append(cell.text()).append('\n');
                            cell.inner().forEach(inner -> add(inner, text));
                        }));
        }
    }
}
