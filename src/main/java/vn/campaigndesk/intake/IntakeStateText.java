package vn.campaigndesk.intake;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;

/// How the state of a file is shown: a word and a picture, and a colour beside them.
final class IntakeStateText {
    private IntakeStateText() {}

    static Tone tone(IntakeState state) {
        return switch (state) {
            case READING -> Tone.NEUTRAL;
            case CLEAR -> Tone.SUCCESS;
            case ASKING -> Tone.WARNING;
            case REJECTED -> Tone.DANGER;
        };
    }

    static Ikon icon(IntakeState state) {
        return switch (state) {
            case READING -> MaterialDesignP.PROGRESS_CLOCK;
            case CLEAR -> MaterialDesignC.CHECK;
            case ASKING -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case REJECTED -> MaterialDesignF.FILE_CANCEL_OUTLINE;
        };
    }

    /// The word for a line, with the number of questions where there are some.
    static String word(IntakeRow row, Messages messages) {
        return row.state() == IntakeState.ASKING
                ? messages.get("intake.state.asking", Formats.number(row.questions()))
                : messages.of("intake.state", row.state());
    }
}
