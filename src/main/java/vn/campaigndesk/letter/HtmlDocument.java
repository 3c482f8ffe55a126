package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;

/// The whole document as XHTML for the PDF.
final class HtmlDocument {
    private final Markup html;
    private final List<Chart> charts = new ArrayList<>();
    private int anchors;
    private final Markup bookmarks;

    private HtmlDocument(FontMetrics metrics) {
        this.html = new Markup(metrics);
        this.bookmarks = new Markup(metrics);
    }

    /// The markup of a document and the charts it has places for.
    record Content(String html, List<Chart> charts) {
        Content {
            charts = List.copyOf(charts);
        }
    }

    /// @param css the style sheet
    static Content of(OfficialDocument document, Composed composed, FontMetrics metrics, String css) {
        var writer = new HtmlDocument(metrics);
        writer.body(document, composed);
        return writer.page(document.info(), metrics, css);
    }

    /// As above, for a register.
    static Content of(RegisterBook book, ComposedBook composed, FontMetrics metrics, String css) {
        var writer = new HtmlDocument(metrics);
        writer.book(book, composed);
        return writer.page(book.info(), metrics, css);
    }

    /// As above, for a booklet.
    static Content of(Booklet book, FontMetrics metrics, String css) {
        var writer = new HtmlDocument(metrics);
        writer.booklet(book);
        return writer.page(book.info(), metrics, css);
    }

    private Content page(DocumentInfo info, FontMetrics metrics, String css) {
        var page = new Markup(metrics)
                .raw("<html lang=\"vi\"><head>")
                .element("title", "", info.title())
                .raw("<meta name=\"subject\" content=\"")
                .text(info.description())
                .raw("\"/><meta name=\"author\" content=\"")
                .text(info.author())
                .raw("\"/><bookmarks>" + bookmarks + "</bookmarks><style>" + css + "</style></head><body>");
        return new Content(page + html.toString() + "</body></html>", charts);
    }

    private void body(OfficialDocument document, Composed composed) {
        heads("start", document.watermark());
        feet(composed.contact());
        var width = PageGeometry.textWidthMm(Orientation.PORTRAIT);
        HtmlFrame.masthead(composed.masthead(), html);
        titles(composed.titles());
        HtmlFrame.addressing(composed.addressing(), html);
        composed.body().forEach(piece -> piece(piece, width));
        HtmlFrame.ending(composed.ending(), html);
        for (var annex : composed.annexes()) {
            html.open("div", annex.pages() == Orientation.LANDSCAPE ? "annex wide" : "annex");
            heads("", document.watermark());
            titles(annex.titles());
            html.raw("<div class=\"gap\"></div>");
            annex.body().forEach(piece -> piece(piece, PageGeometry.textWidthMm(annex.pages())));
            html.close("div");
        }
    }

    private void book(RegisterBook book, ComposedBook composed) {
        html.open("div", "wide");
        heads("start", book.watermark());
        bookmark(book.title());
        for (var line : composed.cover()) {
            html.raw("<div style=\"height: " + line.room() + "pt\"></div>");
            html.lines(line.look() == Look.TYPE_NAME ? "h1" : "p", line.look(), line.lines());
        }
        html.close("div").open("div", "annex wide");
        heads("", book.watermark());
        composed.pages().forEach(piece -> piece(piece, PageGeometry.textWidthMm(Orientation.LANDSCAPE)));
        html.close("div");
    }

    private void booklet(Booklet book) {
        heads("start", null);
        var chapters = new HtmlBooklet(html);
        chapters.cover(book);
        var place = 0;
        for (var chapter : book.chapters()) {
            html.open("div", "chapter");
            bookmark(chapter.title());
            chapters.title(chapter, ++place);
            chapter.parts().forEach(chapters::part);
            html.close("div");
        }
    }

    /// The silent head of a section's first page, then the numbered one of those that follow: the first of the
    /// heads that begin on a page is the one printed on it.
    private void heads(String classes, @Nullable String watermark) {
        head(classes, "", watermark);
        head(classes, "<div class=\"page page-number\"></div>", watermark);
    }

    private void head(String classes, String number, @Nullable String watermark) {
        html.open("div", ("head " + classes).strip()).raw(number);
        if (watermark != null) {
            html.element("div", StyleSheetWriter.name(Look.WATERMARK), watermark);
        }
        html.close("div");
    }

    /// The first page shows the first of two feet, all further ones the second, which is empty.
    private void feet(String contact) {
        if (!contact.isEmpty()) {
            html.open("div", "foot").element("div", StyleSheetWriter.name(Look.CONTACT), contact);
            html.close("div").open("div", "foot").close("div");
        }
    }

    private void titles(Composed.Titles titles) {
        for (var line : titles.lines()) {
            var heading = line.look() == Look.TYPE_NAME || line.look() == Look.APPENDIX_WORD;
            if (heading) {
                bookmark(String.join(" ", line.lines()));
            }
            html.lines(heading ? "h1" : "p", line.look(), line.lines());
        }
        if (!titles.lines().isEmpty()) {
            html.rule(titles.ruleMm());
        }
    }

    private void piece(Piece piece, double widthMm) {
        switch (piece) {
            case Piece.Text text -> text(text);
            case Piece.Grid grid -> HtmlTable.write(grid.table(), widthMm, html);
            case Piece.Picture picture -> picture(picture.figure(), widthMm);
        }
    }

    private void text(Piece.Text text) {
        var level = text.look().outline();
        var element = level > 0 ? "h" + (level + 1) : "p";
        if (level == 1) {
            bookmark(String.join("", text.runs().stream().map(Run::text).toList()));
        }
        html.open(element, StyleSheetWriter.name(text.look()) + (text.keepsNext() ? " kept" : ""));
        html.runs(text.runs());
        html.close(element);
    }

    private void picture(Figure figure, double widthMm) {
        html.raw(String.format(
                Locale.ROOT,
                "<div class=\"figure\"><object type=\"%s\" %s=\"%d\" style=\"width: %.2fmm; height: %.2fmm\" alt=\"",
                PdfChartWriter.TYPE,
                PdfChartWriter.PLACE,
                charts.size(),
                widthMm,
                figure.heightMm()));
        html.text(figure.chart().altText()).raw("\"></object></div>");
        charts.add(figure.chart());
    }

    private void bookmark(String name) {
        var anchor = String.format(Locale.ROOT, "part-%d", ++anchors);
        html.raw("<a id=\"" + anchor + "\"></a>");
        bookmarks.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + anchor + "\"/>");
    }
}
