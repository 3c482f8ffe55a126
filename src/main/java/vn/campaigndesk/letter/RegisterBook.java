package vn.campaigndesk.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// A register of documents as a book: a cover, and pages of one table (Decree 30/2020/ND-CP, Appendix IV). All of it
/// lies in landscape A4; a register is no official document, so it has neither letterhead nor closing mark.
///
/// @param parentBody the directly superior body; may be empty
/// @param issuingBody whose register it is
/// @param title the name of the register, printed in capitals
/// @param span the lines of the cover above the room for signature and seal: year, days, numbers
/// @param volume the line below that room
/// @param notes what the register says of itself under its table
/// @param watermark words printed in red at the head of every page; null for none
public record RegisterBook(
        String parentBody,
        String issuingBody,
        String title,
        List<String> span,
        String volume,
        Table table,
        List<String> notes,
        @Nullable String watermark,
        DocumentInfo info) {
    /// @throws IllegalArgumentException when the register has no name or belongs to nobody
    public RegisterBook {
        parentBody = PrintableText.line(parentBody);
        issuingBody = PrintableText.line(issuingBody);
        title = PrintableText.line(title);
        span = PrintableText.lines(span);
        volume = PrintableText.line(volume);
        notes = PrintableText.lines(notes);
        watermark = watermark == null || watermark.isBlank() ? null : PrintableText.line(watermark);
        if (title.isEmpty() || issuingBody.isEmpty()) {
            throw new IllegalArgumentException("a register has a name and belongs to a body");
        }
    }
}
