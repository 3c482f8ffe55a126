package vn.campaigndesk.intake.words;

import org.jspecify.annotations.Nullable;

/// How words are spelled, remembered from text to text: one place for each remainder of a word's hash, where the last
/// one stays. Safe for several threads without waiting: a spelling is immutable, and one that got lost is made anew.
final class Spellings {
    private static final int PLACES = 1 << 13;
    /// Longer ones are no words that come again.
    private static final int LONGEST = 24;

    private final @Nullable Spelling[] places = new Spelling[PLACES];

    /// @param written the word as it stands in the text
    /// @param key as [Word#key]
    /// @param bare as [Word#bare]
    record Spelling(String written, String key, String bare) {
        Word at(int start, int end) {
            return new Word(key, bare, start, end);
        }
    }

    /// The spelling of a stretch of a text.
    Spelling of(String text, int start, int end) {
        var length = end - start;
        if (length > LONGEST) {
            return Words.spelled(text, start, end);
        }
        var place = place(text, start, end);
        var known = places[place];
        if (known != null && known.written.length() == length && text.startsWith(known.written, start)) {
            return known;
        }
        var made = Words.spelled(text, start, end);
        places[place] = made;
        return made;
    }

    private static int place(String text, int start, int end) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 13) & (PLACES - 1);
    }
}
