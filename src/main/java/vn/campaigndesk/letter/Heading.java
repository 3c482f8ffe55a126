package vn.campaigndesk.letter;

import java.util.List;

/// A numbered piece of text; the number is composed by the model and never typed by the caller.
///
/// @param level 1 = part "I." (capitals, bold), 2 = clause "1.", 3 = point "a)" in the order of the Vietnamese alphabet
/// @param runs the text without its number
/// @param titled true for a title on its own line (bold on level 2), false for running text that begins with its number
public record Heading(int level, List<Run> runs, boolean titled) implements Block {
    /// @throws IllegalArgumentException when the level is not 1, 2 or 3
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + ": only 1, 2 and 3 exist");
        }
        runs = List.copyOf(runs);
    }

    /// A title "I. ...": written in capitals.
    public static Heading part(String text) {
        return new Heading(1, Run.one(text), true);
    }

    /// A title "1. ..." in bold.
    public static Heading clause(String text) {
        return new Heading(2, Run.one(text), true);
    }

    /// A title "a) ...".
    public static Heading point(String text) {
        return new Heading(3, Run.one(text), true);
    }

    /// Running text that begins with its number, as the tasks of an official letter do.
    public static Heading numbered(int level, Run... runs) {
        return new Heading(level, List.of(runs), false);
    }
}
