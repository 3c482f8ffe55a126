package vn.campaigndesk.report.original;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a list that shows a text with its tables: a paragraph, a sheet's name or a row of a table.
///
/// @param hidden whether the file itself hides it
/// @param breadth of the table that a row belongs to
record ReadableLine(Kind kind, List<Box> boxes, boolean hidden, Breadth breadth) {
    enum Kind {
        PARAGRAPH,
        TITLE,
        ROW
    }

    /// How wide something is drawn, in pixels.
    ///
    /// @param wanted so that its texts stand on one line, 0 for all there is
    /// @param least so that no word is broken
    record Breadth(double wanted, double least) {
        static final Breadth ALL = new Breadth(0, 0);

        Breadth plus(Breadth other) {
            return new Breadth(wanted + other.wanted, least + other.least);
        }

        /// How much of what can be given up must be, for all to be seen at once: 0 nothing, 1 all of it. Nothing where
        /// even all would not be enough.
        double squeeze(double room) {
            return wanted <= room || least > room ? 0 : (wanted - room) / (wanted - least);
        }

        /// Its width when so much is given up.
        double squeezed(double share) {
            return wanted - (wanted - least) * share;
        }
    }

    /// A piece of the line.
    record Box(String text, Breadth breadth, Look look, List<String> places) {
        Box {
            places = List.copyOf(places);
        }
    }

    enum Look {
        TEXT,
        NUMBER,
        /// The row's number in the sheet, which is no part of the file's text.
        ROW_NUMBER,
        /// Where a merged cell of a row above reaches down.
        GAP
    }

    ReadableLine {
        boxes = List.copyOf(boxes);
    }

    static ReadableLine whole(Kind kind, String text, boolean hidden, List<String> places) {
        return new ReadableLine(kind, List.of(new Box(text, Breadth.ALL, Look.TEXT, places)), hidden, Breadth.ALL);
    }

    /// The line as text, cells parted by tabs.
    String copied() {
        return boxes.stream()
                .filter(box -> box.look() != Look.ROW_NUMBER)
                .map(box -> box.text().replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
