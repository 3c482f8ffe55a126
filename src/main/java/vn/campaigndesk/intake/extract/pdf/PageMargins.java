package vn.campaigndesk.intake.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Region;

/// Tells the lines of a page that belong to its margin: page numbers, and what the page before or after says at
/// the same place.
final class PageMargins {
    /// The share of a page's height that a margin takes at most.
    private static final double MARGIN = 0.1;

    private static final double SAME_PLACE = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-\u2013\u2014]?\\s*(\\p{L}{1,6}\\s*)?\\d{1,3}(\\s*/\\s*\\d{1,3})?\\s*[-\u2013\u2014]?");

    private PageMargins() {}

    /// @param before the page before, null on the first
    /// @param after the page after, null on the last
    static Region region(PdfPage page, List<TextLine> line, @Nullable PdfPage before, @Nullable PdfPage after) {
        var height = page.space().readingHeight();
        var box = PageBox.around(line.stream().map(TextLine::box).toList());
        var header = box.bottom() < MARGIN * height;
        if (!header && box.top() < (1 - MARGIN) * height) {
            return Region.BODY;
        }
        var text = plain(line);
        var repeated = Stream.of(before, after)
                .filter(java.util.Objects::nonNull)
                .flatMap(other -> other.lines().stream())
                .anyMatch(other ->
                        Math.abs(other.getFirst().across() - line.getFirst().across()) < SAME_PLACE
                                && plain(other).equals(text));
        var number =
                line.size() == 1 && PAGE_NUMBER.matcher(text.replace('#', '1')).matches();
        return !repeated && !number ? Region.BODY : header ? Region.HEADER : Region.FOOTER;
    }

    /// The line's signs; digits are alike, because pages are counted.
    private static String plain(List<TextLine> line) {
        var text = new StringBuilder();
        line.forEach(piece -> piece.signs().forEach(sign -> text.append(sign.text())));
        return text.toString().replaceAll("\\d", "#").replaceAll("#+", "#");
    }
}
