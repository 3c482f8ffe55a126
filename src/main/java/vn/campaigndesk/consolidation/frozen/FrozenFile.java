package vn.campaigndesk.consolidation.frozen;

import java.util.Locale;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Kept;
import vn.campaigndesk.report.original.Media;

/// A file of a frozen report.
///
/// @param format ending without the dot; [#EVIDENCE] for what the report rests on
public record FrozenFile(String format, String sha256, String name, long bytes) {
    /// The format of the table of evidence.
    public static final String EVIDENCE = "csv";

    /// Whether it is the document, in whatever format.
    public boolean isDocument() {
        return !format.equals(EVIDENCE);
    }

    /// The format as people write it.
    public String formatName() {
        return format.toUpperCase(Locale.ROOT);
    }

    Kept kept() {
        return new Incoming(name, sha256, bytes, Media.OTHER);
    }
}
