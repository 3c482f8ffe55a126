package vn.campaigndesk.report.original;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a list that shows a text with its tables: a paragraph, a sheet's name or a row of a table.
///
/// @param hidden whether the file itself hides it
record ReadableLine(Kind kind, List<Box> boxes, boolean hidden) {
    enum Kind {
        PARAGRAPH,
        TITLE,
        ROW
    }

    /// A piece of the line.
    ///
    /// @param width in pixels, 0 for all there is
    record Box(String text, double width, Look look, List<String> places) {
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
        return new ReadableLine(kind, List.of(new Box(text, 0, Look.TEXT, places)), hidden);
    }

    /// The line as text, cells parted by tabs.
    String copied() {
        return boxes.stream()
                .filter(box -> box.look() != Look.ROW_NUMBER)
                .map(box -> box.text().replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
