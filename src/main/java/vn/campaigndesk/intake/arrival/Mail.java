package vn.campaigndesk.intake.arrival;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.SourceFile;

/// An e-mail, taken apart.
///
/// @param sender as written: name and address; empty if none
/// @param sent when, if the e-mail says so
/// @param body the text it shows; empty if none
/// @param attachments in their order
record Mail(String sender, @Nullable Instant sent, String body, List<Attachment> attachments) {
    /// @param file its name as the e-mail says, and its content
    /// @param type such as `image/png`, in small letters
    /// @param inline whether it is part of what the body shows
    record Attachment(SourceFile file, String type, boolean inline) {
        boolean isPicture() {
            return type.startsWith("image/");
        }

        /// Whether it is something that programs add on their own: a signature, a card, an invitation.
        boolean isTrimming() {
            return type.contains("pkcs7")
                    || type.contains("pgp")
                    || type.contains("vcard")
                    || type.contains("calendar");
        }
    }
}
