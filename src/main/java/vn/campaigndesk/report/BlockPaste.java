package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.QuantityParser;

/// Puts a block that was copied elsewhere into the rows of the form, each number as if it were typed, and takes the
/// whole block back as long as nothing else has been typed since.
public final class BlockPaste {
    /// What came of pasting.
    public sealed interface Outcome {}

    /// One cell: the field takes its text at the cursor like any other.
    public record OneCell(String text) implements Outcome {}

    /// Rows were filled.
    ///
    /// @param from number of the first row
    /// @param to number of the last row
    /// @param replaced how many cells said something else before
    /// @param notes whether notes came with it
    /// @param head whether the block had a head, which was left out
    public record Filled(int from, int to, int replaced, boolean notes, boolean head) implements Outcome {}

    /// Nothing was put in; the sentence says why and what to do.
    public record Refused(String key, List<Object> arguments) implements Outcome {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    private record Before(QuantityRow row, QuantityRow.Typed typed) {}

    private final ReportFormViewModel form;
    private final PasteRules rules = new PasteRules(new QuantityParser(), PasteHeads.shipped());
    private List<Before> before = List.of();
    private @Nullable ReportDraft after;

    BlockPaste(ReportFormViewModel form) {
        this.form = form;
    }

    /// Pastes a text into the rows.
    ///
    /// @param at the row at whose number it is pasted
    public Outcome paste(QuantityRow at, String text) {
        var first = form.rows().indexOf(at);
        return switch (rules.fit(text, first + 1, form.rows().size())) {
            case PasteRules.OneCell cell -> new OneCell(cell.text());
            case PasteRules.Refused refused -> new Refused(refused.key(), refused.arguments());
            case PasteRules.Rows rows -> fill(first, rows);
        };
    }

    private Filled fill(int first, PasteRules.Rows block) {
        var kept = new ArrayList<Before>();
        var replaced = 0;
        for (var i = 0; i < block.rows().size(); i++) {
            var row = form.rows().get(first + i);
            var cell = block.rows().get(i);
            kept.add(new Before(row, row.typed()));
            replaced += replace(row.rawProperty().get(), cell.number());
            row.rawProperty().set(cell.number());
            if (block.notes()) {
                replaced += replace(row.noteProperty().get(), cell.note());
                row.noteProperty().set(cell.note());
            }
        }
        before = List.copyOf(kept);
        after = form.draft();
        return new Filled(first + 1, first + block.rows().size(), replaced, block.notes(), block.head());
    }

    private static int replace(String old, String now) {
        return old.isBlank() || old.equals(now) ? 0 : 1;
    }

    /// Whether the block can be taken back: nothing has been typed since.
    public boolean isFresh() {
        return after != null && after.equals(form.draft());
    }

    /// Puts back what stood in the rows before the block.
    ///
    /// @return false when something has been typed since, or the block has been taken back already
    public boolean takeBack() {
        if (!isFresh()) {
            return false;
        }
        before.forEach(kept -> kept.row().retype(kept.typed()));
        after = null;
        return true;
    }
}
