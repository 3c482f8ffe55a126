package vn.campaigndesk.report;

import java.text.Normalizer;

/// The one way in which a text goes into the database: composed letters, whatever keyboard or program it was pasted
/// from, and without the NUL character, which no database of ours takes and nobody can see.
public final class StoredText {
    private StoredText() {}

    /// The text as it is stored.
    public static String of(String typed) {
        return Normalizer.normalize(typed.replace("\0", ""), Normalizer.Form.NFC);
    }

    /// The beginning of a text, for a sentence that quotes it.
    public static String quoted(String typed) {
        var most = 60;
        if (typed.length() <= most) {
            return typed;
        }
        return typed.substring(0, typed.offsetByCodePoints(0, most / 2)) + "\u2026";
    }
}
