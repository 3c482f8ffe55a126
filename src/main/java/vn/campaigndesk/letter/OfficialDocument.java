package vn.campaigndesk.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// An official document, free of any file format. [#of(DocumentKind, Letterhead, DocumentInfo)] begins one.
///
/// @param typeName the name of the type in a report, empty in a dispatch; printed in capitals
/// @param subject what it is about, without the words that introduce it
/// @param addressees to whom it goes, without dashes; empty when it is addressed to nobody
/// @param copies who gets a copy, without dashes and semicolons; the last is the one that is filed
/// @param watermark words printed in red at the head of every page, such as a mark of sample data; null for
///     none
public record OfficialDocument(
        DocumentKind kind,
        Letterhead letterhead,
        String typeName,
        String subject,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<String> copies,
        List<Appendix> appendices,
        Foot foot,
        @Nullable String watermark,
        DocumentInfo info) {
    /// @throws IllegalArgumentException when a report has no type name or a dispatch has one
    public OfficialDocument {
        typeName = PrintableText.line(typeName);
        subject = PrintableText.line(subject);
        addressees = PrintableText.lines(addressees);
        body = List.copyOf(body);
        copies = PrintableText.lines(copies);
        appendices = List.copyOf(appendices);
        watermark = watermark == null || watermark.isBlank() ? null : PrintableText.line(watermark);
        if (typeName.isEmpty() != (kind == DocumentKind.DISPATCH)) {
            throw new IllegalArgumentException("a report has a type name and a dispatch has none: '" + typeName + "'");
        }
    }

    /// Begins a document; everything else is added to the builder.
    public static OfficialDocumentBuilder of(DocumentKind kind, Letterhead letterhead, DocumentInfo info) {
        return new OfficialDocumentBuilder(kind, letterhead, info);
    }

    /// The same document as if it had been made at a moment.
    public OfficialDocument at(Instant created) {
        return new OfficialDocument(
                kind,
                letterhead,
                typeName,
                subject,
                addressees,
                body,
                signature,
                copies,
                appendices,
                foot,
                watermark,
                info.at(created));
    }
}
