package vn.campaigndesk.intake.extract.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyText;

/// Reads plain text: every line is a paragraph, and neighbouring lines that hold columns are a table; one
/// table that is nothing else is read as such under any name. Web pages, which old programs also save as
/// `.doc` and `.xls`, are read as the text they show.
public final class TextReader implements Reader {
    /// A cell of several lines, as Excel's "Unicode text" has it between tabs.
    private static final Pattern QUOTED_TABS = Pattern.compile("\\t\"[^\\t\"\\n]*+\\n");

    /// How a text without looks marks what is bold or slanted, as in `**2. Figures**` or `<i>for schools</i>`: that is
    /// not what it says. A star behind a number is the sign of a note and stays.
    private static final Pattern STRONG =
            Pattern.compile("(?<![^\\s|(])\\*\\*([^*\\s](?:[^*\\n]{0,300}[^*\\s])?)\\*\\*(?![\\p{L}\\p{N}*])");

    private static final Pattern SLANTED = Pattern.compile("</?(?:i|b|u|em|strong)>", Pattern.CASE_INSENSITIVE);

    private final LegacyText legacy;

    public TextReader(LegacyText legacy) {
        this.legacy = legacy;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var budget = new Budget(limits);
        var decoded = Decoded.of(file, legacy, budget);
        if (QUOTED_TABS.matcher(decoded.text()).find()) {
            var table = CsvReader.tabbed(decoded, budget);
            if (table.isPresent()) {
                return table.get();
            }
        }
        var page = WebText.isPage(decoded.text());
        var even = page ? Optional.<Extract>empty() : CsvReader.even(decoded, budget);
        if (even.isPresent()) {
            return even.get();
        }
        var text = page ? WebText.of(decoded.text()) : plain(decoded.text());
        return new Extract(Format.TEXT, blocks(lines(text), budget), Map.of(), decoded.remarks());
    }

    private static String plain(String text) {
        return SLANTED.matcher(STRONG.matcher(text).replaceAll("$1")).replaceAll("");
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]", -1));
    }

    private static List<Block> blocks(List<String> lines, Budget budget) {
        var blocks = new ArrayList<Block>();
        var columns = new ColumnLines(lines);
        var at = 0;
        while (at < lines.size()) {
            budget.block();
            var rows = columns.at(at);
            if (rows.isEmpty()) {
                blocks.add(new Block.Paragraph(lines.get(at).strip(), Region.BODY, new Locator.InLine(at + 1)));
                at++;
            } else {
                blocks.add(table(rows, at, budget));
                at += rows.size();
            }
        }
        while (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Paragraph last
                && last.text().isEmpty()) {
            blocks.removeLast();
        }
        return blocks;
    }

    private static Block.Table table(List<List<String>> lines, int first, Budget budget) {
        var rows = new ArrayList<Block.Row>();
        for (var i = 0; i < lines.size(); i++) {
            var cells = new ArrayList<Block.Cell>();
            var place = new Locator.InLine(first + i + 1);
            for (var text : lines.get(i)) {
                budget.cell();
                cells.add(new Block.Cell(cells.size() + 1, 1, 1, text.strip(), CellValue.TEXT, List.of(), place));
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(rows.size() + 1, cells, false));
            }
        }
        return new Block.Table("", rows, false, Region.BODY, new Locator.InLine(first + 1));
    }
}
