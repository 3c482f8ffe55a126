package vn.campaigndesk.followup.dispatch;

import java.util.Locale;

/// The kinds of file a letter is written to.
public enum LetterFormat {
    DOCX,
    PDF;

    /// The ending of its files, with the dot.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
