package vn.campaigndesk.ui;

import java.util.Locale;

/// What a colour says; a word or an icon always stands beside it.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
