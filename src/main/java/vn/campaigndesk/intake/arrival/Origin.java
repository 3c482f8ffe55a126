package vn.campaigndesk.intake.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a file came from.
///
/// @param display how it is shown: its path below what was dropped, inside archives with their names
///     before it, such as `goi.zip › huyen/bao-cao.docx`; without control characters
/// @param container what holds it, shown likewise; empty for a file of its own
/// @param sender the sender of the e-mail it came with, name and address as written there; empty if none
/// @param letter what the e-mail it came with says that may change it; empty if nothing
/// @param modified when it was changed last, of an e-mail's attachment when the e-mail was sent; null
///     when not known
public record Origin(
        String display,
        String container,
        String sender,
        String letter,
        @Nullable Instant modified) {
    /// A file that no e-mail speaks of.
    public Origin(String display, String container, String sender, @Nullable Instant modified) {
        this(display, container, sender, "", modified);
    }

    /// The same with what an e-mail says of it.
    Origin with(String words) {
        return new Origin(display, container, sender, words, modified);
    }

    /// Stands between an archive and what is in it.
    public static final String INSIDE = " \u203a ";
}
