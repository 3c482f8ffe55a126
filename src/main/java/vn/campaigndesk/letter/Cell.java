package vn.campaigndesk.letter;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// A cell of a table.
///
/// @param text cleaned on entry; line ends stay line ends
/// @param align null: as the column
/// @param span number of columns it covers, 1 or more
public record Cell(String text, @Nullable Align align, int span, Shade shade, boolean italic) {
    private static final Cell NOT_APPLICABLE = new Cell("", null, 1, Shade.NOT_APPLICABLE, false);

    /// @throws IllegalArgumentException when the span is less than 1
    public Cell {
        text = PrintableText.text(text);
        if (span < 1) {
            throw new IllegalArgumentException("cell span " + span + ": must be 1 or more");
        }
    }

    public static Cell of(String text) {
        return new Cell(text, null, 1, Shade.NONE, false);
    }

    /// The empty grey cell of a question that was not put to this unit.
    public static Cell notApplicable() {
        return NOT_APPLICABLE;
    }

    public Cell aligned(Align other) {
        return new Cell(text, other, span, shade, italic);
    }

    public Cell spanning(int columns) {
        return new Cell(text, align, columns, shade, italic);
    }

    public Cell italicised() {
        return new Cell(text, align, span, shade, true);
    }
}
