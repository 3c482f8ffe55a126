package vn.campaigndesk.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.SourceFile;

/// An e-mail, taken apart.
///
/// @param sender as written: name and address; empty if none
/// @param receivers whom it was sent to, as written
/// @param sent when, if the e-mail says so
/// @param subject its headline; empty if none
/// @param body the text it shows; empty if none
/// @param attachments in their order
record Mail(
        String sender,
        String receivers,
        @Nullable Instant sent,
        String subject,
        String body,
        List<Attachment> attachments) {
    /// A number behind a colon or a tab, as in the rows of a form.
    /// Blanks are passed once, from the first of them: a line may be a million tabs.
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?::|(?<!\\h)(?>\\h*?\\t))\\h*+\\d[\\d.,]*+(?:\\h|$)");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_ROWS = 3;

    /// Whether the body may be a filled form: several of its lines are words with a number behind them.
    boolean mayHoldForm() {
        return body.lines().filter(Mail::isRow).limit(FEWEST_ROWS).count() == FEWEST_ROWS;
    }

    /// The body without what it repeats of its receiver's letter.
    String ownWords() {
        return Quotation.without(body, sender, receivers);
    }

    private static boolean isRow(String line) {
        return NUMBER_BEHIND.matcher(line).find()
                && NO_LETTERS
                                .splitAsStream(line)
                                .filter(word -> word.length() > 1)
                                .limit(FEWEST_WORDS)
                                .count()
                        == FEWEST_WORDS;
    }

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
