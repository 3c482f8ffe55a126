package vn.campaigndesk.letter;

import java.time.Instant;
import vn.campaigndesk.text.PrintableText;

/// What the file says of itself without being printed.
///
/// @param created the moment written into the file; the same document with the same moment gives the same PDF
///     bytes
public record DocumentInfo(String title, String description, String author, Instant created) {
    /// @throws IllegalArgumentException when there is no title: an accessible PDF must have one
    public DocumentInfo {
        title = PrintableText.line(title);
        description = PrintableText.line(description);
        author = PrintableText.line(author);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a document needs a title for its metadata");
        }
    }

    /// The same, made at another moment.
    DocumentInfo at(Instant moment) {
        return new DocumentInfo(title, description, author, moment);
    }
}
