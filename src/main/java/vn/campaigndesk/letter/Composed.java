package vn.campaigndesk.letter;

import java.util.List;

/// A document measured and worded: what both writers print, line by line.
///
/// @param contact what stands at the foot of the first page, empty for nothing
record Composed(
        Masthead masthead,
        Titles titles,
        Addressing addressing,
        List<Piece> body,
        Ending ending,
        String contact,
        List<Annex> annexes) {

    /// The two halves of the letterhead. Widths in millimetres.
    ///
    /// @param about the subject of a dispatch, empty in a named document
    record Masthead(
            double leftMm,
            double rightMm,
            List<String> parent,
            List<String> agency,
            double agencyRuleMm,
            String nation,
            String motto,
            double mottoRuleMm,
            String number,
            String date,
            List<String> about) {}

    /// Centred lines above a body with the short rule under them; no lines and no rule in a dispatch.
    record Titles(List<Line> lines, double ruleMm) {}

    /// One paragraph of titles, broken into lines by measure.
    record Line(Look look, List<String> lines) {}

    /// To whom it goes.
    ///
    /// @param single whether the only addressee stands on the line of the label
    /// @param dashMm from the left edge of the text to the dash, which stands under the colon
    /// @param hangMm from the dash to the text
    record Addressing(String label, List<String> names, boolean single, double dashMm, double hangMm) {}

    /// The foot of the last page.
    ///
    /// @param drafter under the copies, empty for none
    record Ending(String copiesWord, List<String> copies, String drafter, List<String> signer, String name) {
        static final double COPIES_MM = 78;
        static final double SIGNER_MM = PageGeometry.textWidthMm(Orientation.PORTRAIT) - COPIES_MM;
    }

    /// An appendix ready to print.
    record Annex(Titles titles, List<Piece> body, Orientation pages) {}
}
