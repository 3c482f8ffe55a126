package vn.campaigndesk.intake.extract;

/// Where a piece stands in its file: what a person is shown and what the viewer marks. [#text()] is stored with a value
/// and [LocatorText#parse] reads it back.
///
/// All numbers are counted from 1, as a person counts.
public sealed interface Locator {
    /// A short text without spaces around, at most 200 characters, the same for the same place.
    String text();

    /// The n-th paragraph of a text, tables not counted.
    record InParagraph(int paragraph) implements Locator {
        @Override
        public String text() {
            return "p" + paragraph;
        }
    }

    /// A cell of the n-th table; row or column 0 stands for the whole table or row.
    record InTable(int table, int row, int column) implements Locator {
        @Override
        public String text() {
            return "t" + table + "r" + row + "c" + column;
        }
    }

    /// A cell of a sheet; row or column 0 stands for the whole sheet or row.
    ///
    /// @param sheet the sheet's number in the workbook
    /// @param name the sheet's name
    record InSheet(int sheet, String name, int row, int column) implements Locator {
        private static final int LONGEST_NAME = 31;

        public InSheet {
            name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        }

        @Override
        public String text() {
            return "s" + sheet + "r" + row + "c" + column + ":" + name;
        }
    }

    /// A rectangle of a page, in points from the page's top left corner.
    record OnPage(int page, double x, double y, double width, double height) implements Locator {
        /// Whether two rectangles have a piece of a page in common.
        public boolean touches(OnPage other) {
            return page == other.page
                    && x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        @Override
        public String text() {
            return "g" + page + ":" + Math.round(x) + "," + Math.round(y) + "," + Math.round(width) + ","
                    + Math.round(height);
        }
    }

    /// A line of a plain text.
    record InLine(int line) implements Locator {
        @Override
        public String text() {
            return "l" + line;
        }
    }
}
