package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;

/// A register measured and worded: what both writers print.
///
/// @param cover its lines from the top
/// @param pages table and notes
record ComposedBook(List<CoverLine> cover, List<Piece> pages) {
    private static final int UPPER_ROOM_PT = 84;

    /// One paragraph of the cover, broken into lines by measure.
    ///
    /// @param room free height above it in points
    record CoverLine(Look look, List<String> lines, int room) {}

    ComposedBook {
        cover = List.copyOf(cover);
        pages = List.copyOf(pages);
    }

    static ComposedBook of(RegisterBook book, LineBreaker breaker) {
        var cover = new ArrayList<CoverLine>();
        add(cover, Look.PARENT, DecreeText.upper(book.parentBody()), 0, breaker);
        add(cover, Look.AGENCY, DecreeText.upper(book.issuingBody()), 0, breaker);
        add(cover, Look.TYPE_NAME, DecreeText.upper(book.title()), UPPER_ROOM_PT, breaker);
        book.span().forEach(line -> add(cover, Look.CAPTION, line, 0, breaker));
        add(cover, Look.CAPTION, book.volume(), (int) PageGeometry.SIGNATURE_ROOM_PT, breaker);
        var pages = new ArrayList<Piece>();
        pages.add(new Piece.Grid(book.table()));
        book.notes().forEach(note -> pages.add(new Piece.Text(Look.NOTE, Run.one(note), false)));
        return new ComposedBook(cover, pages);
    }

    private static void add(List<CoverLine> cover, Look look, String text, int room, LineBreaker breaker) {
        var lines = breaker.lines(text, look, PageGeometry.textWidthMm(Orientation.LANDSCAPE));
        if (!lines.isEmpty()) {
            cover.add(new CoverLine(look, lines, room));
        }
    }
}
