package vn.campaigndesk.intake.extract.docx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.legacy.LegacyRuns;

/// A paragraph while its runs come in. Neighbouring runs of one font are converted together: Word splits
/// runs anywhere, also between a letter of VNI and its accent.
final class ParagraphDraft {
    private final LegacyRuns runs;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable String pendingFont;
    private @Nullable String style;
    private ListPlace list = ListPlace.NONE;
    private boolean runsOn;
    private boolean revised;
    private boolean struck;
    private boolean hidden;
    private @Nullable Integer behind;

    ParagraphDraft(LegacyRuns runs) {
        this.runs = runs;
    }

    void append(String run, @Nullable String font) {
        if (!Objects.equals(font, pendingFont)) {
            flush();
            pendingFont = font;
        }
        pending.append(run);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            text.append(runs.text(pending.toString(), pendingFont));
            pending.setLength(0);
        }
    }

    String text() {
        flush();
        return text.toString();
    }

    @Nullable
    String style() {
        return style;
    }

    void style(@Nullable String id) {
        style = id;
    }

    ListPlace list() {
        return list;
    }

    void list(ListPlace place) {
        list = place;
    }

    /// Whether the mark at its end was deleted, so that the next paragraph belongs to it.
    boolean runsOn() {
        return runsOn;
    }

    /// Whether something in it was inserted or deleted and nobody accepted it yet.
    boolean revised() {
        return revised;
    }

    void revise() {
        revised = true;
    }

    /// Whether something in it is struck through.
    boolean struck() {
        return struck;
    }

    /// @param something whether more than a blank is struck through
    void strike(boolean something) {
        struck |= something;
    }

    /// Whether something in it cannot be seen, or hardly.
    boolean hidden() {
        return hidden;
    }

    /// @param something whether what cannot be seen says anything
    void hide(boolean something) {
        hidden |= something;
    }

    /// The colour behind its letters.
    ///
    /// @param around what it stands on, where it has no colour of its own
    int behind(int around) {
        return behind == null ? around : behind;
    }

    void behind(@Nullable Integer colour) {
        behind = colour;
    }

    void runOn() {
        runsOn = true;
    }
}
