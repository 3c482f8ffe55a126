package vn.campaigndesk.letter;

import java.util.List;

/// A block made ready to print: numbered, split into paragraphs, with its look.
sealed interface Piece permits Piece.Text, Piece.Grid, Piece.Picture {
    /// One paragraph.
    ///
    /// @param keepsNext whether it must not be the last line of a page
    record Text(Look look, List<Run> runs, boolean keepsNext) implements Piece {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /// A table.
    record Grid(Table table) implements Piece {}

    /// A chart.
    record Picture(Figure figure) implements Piece {}
}
