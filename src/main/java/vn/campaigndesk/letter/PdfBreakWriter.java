package vn.campaigndesk.letter;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of the PDF may end: nowhere within "40/52" or "1234/STTTT", as in Word. The layouter's own breaker ends
/// lines before a slash; that is kept for what is as long as an address, which has to be broken somewhere (Unicode
/// Standard Annex 14, rules LB13 and LB25).
final class PdfBreakWriter implements FSTextBreaker {
    /// From this many signs without a space on it is an address of the web or a path.
    private static final int ADDRESS = 30;

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.of("vi")));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        var place = breaks.next();
        while (place > 0 && place < text.length() && text.charAt(place) == '/' && run(place) < ADDRESS) {
            place = breaks.next();
        }
        return place;
    }

    /// How many signs without a space stand round a place; counted no further than it matters.
    private int run(int place) {
        var from = place;
        while (from > 0 && place - from < ADDRESS && text.charAt(from - 1) != ' ') {
            from--;
        }
        var to = place;
        while (to < text.length() && to - from < ADDRESS && text.charAt(to) != ' ') {
            to++;
        }
        return to - from;
    }
}
