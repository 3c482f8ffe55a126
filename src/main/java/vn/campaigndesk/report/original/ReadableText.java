package vn.campaigndesk.report.original;

import java.util.List;

/// The text and tables of a file, as far as showing them needs to know. Places are the texts that are stored with a
/// value as its source.
public record ReadableText(List<Part> parts) {
    public ReadableText {
        parts = List.copyOf(parts);
    }

    /// A piece in reading order.
    public sealed interface Part {}

    /// A paragraph or a line.
    public record Paragraph(String text, String place) implements Part {}

    /// A table, or a sheet of a workbook.
    ///
    /// @param title the sheet's name, empty for a table of a text
    /// @param hidden whether the file hides it
    public record Grid(String title, List<Line> lines, boolean hidden) implements Part {
        public Grid {
            lines = List.copyOf(lines);
        }
    }

    /// A row of a table.
    ///
    /// @param number from 1, as a person counts
    /// @param hidden whether the file hides it
    public record Line(int number, List<Cell> cells, boolean hidden) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of a table.
    ///
    /// @param column from 1 in the table's grid
    /// @param columns how many columns it spans, at least 1
    /// @param numeric whether it holds a number, which stands at the right
    /// @param places its own place, and those of what stands inside it
    public record Cell(int column, int columns, String text, boolean numeric, List<String> places) {
        public Cell {
            places = List.copyOf(places);
        }
    }
}
