package vn.campaigndesk.intake.find;

import java.util.List;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Words and bare letters of lines, remembered from file to file: the forms of a campaign print the same lines. Safe
/// for several threads.
final class Vocabulary {
    private final Remembered<String> bare = new Remembered<>(Words::bareText);
    private final Remembered<String> shown = new Remembered<>(Lines::shown);

    /// A text as [Lines] shows it: the same object for the same text, so that all who ask what they remember of it find
    /// it at a glance.
    String shown(String text) {
        return shown.of(text);
    }

    /// As [Words#of].
    List<Word> words(String text) {
        return Words.of(text);
    }

    /// As [Words#bareText].
    String bare(String text) {
        return bare.of(text);
    }
}
