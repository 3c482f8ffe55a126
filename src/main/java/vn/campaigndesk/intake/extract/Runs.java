package vn.campaigndesk.intake.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts the text of a paragraph or cell together from runs. Neighbours in the same font are repaired as one text,
/// because a VNI letter and its accent may stand in two runs.
public final class Runs {
    private final Gathering gathering;
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable String font;

    public Runs(Gathering gathering) {
        this.gathering = gathering;
    }

    public Runs add(String text, @Nullable String fontOfText) {
        if (!text.isEmpty()) {
            if (!Objects.equals(font, fontOfText)) {
                flush();
                font = fontOfText;
            }
            pending.append(text);
        }
        return this;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            done.append(gathering.text(pending.toString(), font));
            pending.setLength(0);
        }
    }

    /// The whole text; afterwards the next one can begin.
    public String take() {
        flush();
        var text = done.toString();
        done.setLength(0);
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }
}
