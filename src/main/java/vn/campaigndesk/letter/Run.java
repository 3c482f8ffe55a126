package vn.campaigndesk.letter;

import java.util.List;
import vn.campaigndesk.text.PrintableText;

/// A stretch of text in one style. A line end in the text starts a new paragraph.
///
/// @param text cleaned on entry: NFC, nothing that XML forbids
public record Run(String text, boolean bold, boolean italic) {
    public Run {
        text = PrintableText.run(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }

    static List<Run> one(String text) {
        return List.of(plain(text));
    }

    Run with(String other) {
        return new Run(other, bold, italic);
    }
}
