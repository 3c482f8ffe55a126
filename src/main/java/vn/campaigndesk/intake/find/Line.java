package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.extract.Region;

/// A line of a file: one of a paragraph, or a row of a table.
///
/// @param number its place in the sequence, from 0
/// @param table which table it is a row of, from 1; 0 for a line of a paragraph
/// @param parts its cells from left to right, empty ones too; a line of a paragraph has one
/// @param begins whether it begins a paragraph or is a row; false for a further line of the same paragraph
record Line(int number, int table, List<Part> parts, Region region, boolean hidden, boolean begins) {
    Line {
        parts = List.copyOf(parts);
    }

    boolean isRow() {
        return table > 0;
    }

    boolean isBlank() {
        return parts.stream().allMatch(Part::isBlank);
    }

    /// Its text, cells parted by tabs.
    String text() {
        return parts.stream()
                .map(Part::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\t"));
    }

    List<Part> filled() {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }
}
