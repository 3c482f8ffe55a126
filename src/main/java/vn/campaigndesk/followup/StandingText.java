package vn.campaigndesk.followup;

import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;

/// The words and colours of standings: the one place where they are chosen.
public final class StandingText {
    private StandingText() {}

    /// The word for the status column, such as "Trễ 3 ngày".
    public static String of(Standing standing, Messages messages) {
        return messages.of("followup.standing", standing.kind(), standing.days());
    }

    /// The colour that goes with it.
    public static Tone tone(Standing.Kind kind) {
        return switch (kind) {
            case ON_TIME -> Tone.SUCCESS;
            case LATE -> Tone.WARNING;
            case MISSING -> Tone.DANGER;
            case SENT, ACKNOWLEDGED -> Tone.ACCENT;
            case NOT_SENT, EXEMPT -> Tone.NEUTRAL;
        };
    }
}
