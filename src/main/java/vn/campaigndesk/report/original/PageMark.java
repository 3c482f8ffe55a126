package vn.campaigndesk.report.original;

import java.util.Optional;
import java.util.regex.Pattern;

/// A rectangle of a page, in points from the page's top left corner, as the place of a value names it.
///
/// @param page from 1
record PageMark(int page, double x, double y, double width, double height) {
    private static final Pattern PLACE =
            Pattern.compile("g(\\d{1,9}):(-?\\d{1,9}),(-?\\d{1,9}),(-?\\d{1,9}),(-?\\d{1,9})");

    /// Reads a place; empty when it is none of a page.
    static Optional<PageMark> of(String place) {
        var numbers = PLACE.matcher(place);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PageMark(
                Integer.parseInt(numbers.group(1)),
                Double.parseDouble(numbers.group(2)),
                Double.parseDouble(numbers.group(3)),
                Double.parseDouble(numbers.group(4)),
                Double.parseDouble(numbers.group(5))));
    }
}
