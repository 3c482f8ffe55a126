package vn.campaigndesk.letter;

/// The chapters of a booklet as XHTML.
final class HtmlBooklet {
    private final Markup html;

    HtmlBooklet(Markup html) {
        this.html = html;
    }

    /// The first page: what it is and what is in it.
    void cover(Booklet book) {
        html.element("h1", "booklet-title", book.title());
        html.element("p", "booklet-contents", book.contents());
        var place = 0;
        for (var chapter : book.chapters()) {
            html.element("p", "booklet-line", ++place + ". " + chapter.title());
        }
    }

    void title(Booklet.Chapter chapter, int place) {
        html.element("h1", "booklet-chapter", place + ". " + chapter.title());
    }

    void part(Booklet.Part part) {
        switch (part) {
            case Booklet.Title title -> html.element("h2", "booklet-head", title.text());
            case Booklet.Text text -> text(text);
            case Booklet.Picture picture -> picture(picture);
        }
    }

    private void text(Booklet.Text text) {
        html.open("p", text.mark().isEmpty() ? "booklet-text" : "booklet-item");
        if (!text.mark().isEmpty()) {
            html.element("span", "booklet-mark", text.mark());
        }
        html.runs(text.runs());
        html.close("p");
    }

    private void picture(Booklet.Picture picture) {
        html.open("div", "booklet-picture").raw("<img src=\"data:image/png;base64,");
        html.raw(picture.png()).raw("\" alt=\"").text(picture.caption()).raw("\"/>");
        html.element("p", "booklet-caption", picture.caption()).close("div");
    }
}
