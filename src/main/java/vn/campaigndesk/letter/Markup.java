package vn.campaigndesk.letter;

import java.util.List;
import java.util.Locale;

/// A growing XHTML text in which nothing a person typed can become markup.
final class Markup {
    private static final char WHITE_SQUARE = '\u25A1';

    private final StringBuilder xhtml = new StringBuilder(1 << 16);
    private final FontMetrics metrics;

    Markup(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /// Appends markup as it is.
    Markup raw(String markup) {
        xhtml.append(markup);
        return this;
    }

    /// Opens an element; the class must be a plain word.
    Markup open(String element, String classes) {
        xhtml.append('<').append(element);
        if (!classes.isEmpty()) {
            xhtml.append(" class=\"").append(classes).append('"');
        }
        xhtml.append('>');
        return this;
    }

    Markup close(String element) {
        xhtml.append("</").append(element).append('>');
        return this;
    }

    /// Appends a person's text. Characters the font cannot draw become a white square, invisible ones vanish: a PDF/A
    /// must not refer to a glyph that is not there.
    Markup text(String text) {
        for (var i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            i += Character.charCount(point);
            character(point);
        }
        return this;
    }

    /// A whole element with text.
    Markup element(String element, String classes, String text) {
        return open(element, classes).text(text).close(element);
    }

    /// Stretches of text, each in its style.
    Markup runs(List<Run> runs) {
        for (var run : runs) {
            raw(run.bold() ? "<b>" : "").raw(run.italic() ? "<i>" : "");
            text(run.text());
            raw(run.italic() ? "</i>" : "").raw(run.bold() ? "</b>" : "");
        }
        return this;
    }

    /// A paragraph of lines broken exactly where the list breaks.
    Markup lines(String element, Look look, List<String> lines) {
        open(element, StyleSheetWriter.name(look));
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xhtml.append("<br/>");
            }
            text(lines.get(i));
        }
        return close(element);
    }

    /// A centred rule.
    Markup rule(double widthMm) {
        return raw(String.format(Locale.ROOT, "<div class=\"rule\" style=\"width: %.2fmm\"></div>", widthMm));
    }

    private void character(int point) {
        switch (point) {
            case '<' -> xhtml.append("&lt;");
            case '>' -> xhtml.append("&gt;");
            case '&' -> xhtml.append("&amp;");
            case '"' -> xhtml.append("&quot;");
            case '\n' -> xhtml.append("<br/>");
            default -> drawable(point);
        }
    }

    /// The font draws boxes for joiners and other format marks, so these go first.
    private void drawable(int point) {
        var type = Character.getType(point);
        if (type == Character.FORMAT) {
            return;
        }
        if (metrics.draws(point, Face.REGULAR)) {
            xhtml.append((char) point);
        } else if (type != Character.NON_SPACING_MARK && type != Character.MODIFIER_SYMBOL) {
            xhtml.append(WHITE_SQUARE);
        }
    }

    @Override
    public String toString() {
        return xhtml.toString();
    }
}
