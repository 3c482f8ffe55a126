package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.words.Word;

/// A line of a file: one of a paragraph, or a row of a table. What follows from its cells is worked out once, when it
/// is first asked for: each finder asks anew. For one thread, as the reading of a file is.
final class Line {
    private final int number;
    private final int table;
    private final List<Part> parts;
    private final Region region;
    private final boolean hidden;
    private final int within;
    private final List<Part> filled;
    private final Vocabulary vocabulary;
    private @Nullable String text;
    private @Nullable String bare;
    private @Nullable List<Word> words;

    /// @param number its place in the sequence, from 0
    /// @param table which table it is a row of, from 1; 0 for a line of a paragraph
    /// @param parts its cells from left to right, empty ones too; a line of a paragraph has one
    /// @param within the number of the row in a cell of which its table stands; -1 for none
    Line(int number, int table, List<Part> parts, Region region, boolean hidden, int within, Vocabulary vocabulary) {
        this.number = number;
        this.table = table;
        this.parts = List.copyOf(parts);
        this.region = region;
        this.hidden = hidden;
        this.within = within;
        this.vocabulary = vocabulary;
        var some = new ArrayList<Part>(parts.size());
        for (var part : parts) {
            if (!part.isBlank()) {
                some.add(part);
            }
        }
        this.filled = List.copyOf(some);
    }

    int number() {
        return number;
    }

    int table() {
        return table;
    }

    List<Part> parts() {
        return parts;
    }

    Region region() {
        return region;
    }

    boolean hidden() {
        return hidden;
    }

    int within() {
        return within;
    }

    boolean isRow() {
        return table > 0;
    }

    boolean isBlank() {
        return filled.isEmpty();
    }

    /// The cells that are not empty.
    List<Part> filled() {
        return filled;
    }

    /// The first cell that reaches a column; null when none does.
    @Nullable
    Part at(int column) {
        for (var part : parts) {
            if (part.covers(column)) {
                return part;
            }
        }
        return null;
    }

    /// Its text, cells parted by tabs.
    String text() {
        var known = text;
        if (known == null) {
            known = joined();
            text = known;
        }
        return known;
    }

    /// The text in lower case without diacritics, each letter at its place.
    String bare() {
        var known = bare;
        if (known == null) {
            known = vocabulary.bare(text());
            bare = known;
        }
        return known;
    }

    /// The words of the text.
    List<Word> words() {
        var known = words;
        if (known == null) {
            known = vocabulary.words(text());
            words = known;
        }
        return known;
    }

    private String joined() {
        if (parts.size() == 1) {
            return parts.getFirst().text().strip();
        }
        var joined = new StringBuilder();
        for (var part : parts) {
            if (!part.text().isBlank()) {
                joined.append(joined.isEmpty() ? "" : "\t").append(part.text().strip());
            }
        }
        return joined.toString();
    }
}
