package vn.campaigndesk.report;

import java.time.LocalDate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The letter that goes with a report that is sent back, to be copied into a document or a message.
final class ReplyDialog {
    private final ReviewViewModel review;
    private final Messages messages;
    private final Notices notices;
    private final TextArea letter = new TextArea();

    ReplyDialog(ReviewViewModel review, Messages messages, Notices notices) {
        this.review = review;
        this.messages = messages;
        this.notices = notices;
    }

    /// Shows the letter without waiting.
    void show(Window owner) {
        var today = review.today();
        var until = CheckedField.day(
                "reply-until", messages.get("report.reply.until"), null, messages, DayReading.coming(today));
        letter.setEditable(false);
        letter.setWrapText(true);
        letter.setPrefRowCount(12);
        if (until.field().control() instanceof TextField typed) {
            typed.textProperty().subscribe(text -> write(until));
        }
        new FormDialog(
                        owner,
                        messages.get("report.reply.title"),
                        messages.get("report.reply.copy"),
                        messages.get("report.reply.close"),
                        until.field(),
                        new FormField("reply-letter", messages.get("report.reply.letter"), letter))
                .show(() -> until.isDayOrEmpty() && isAhead(until, today) && copy());
    }

    /// The letter says "before" that day.
    private boolean isAhead(CheckedField until, LocalDate today) {
        var past = until.day().filter(day -> !day.isAfter(today)).isPresent();
        return until.check(!past, messages.get("report.reply.past", Formats.date(today)));
    }

    private void write(CheckedField until) {
        review.reply(until.day().orElse(null)).ifPresent(text -> letter.setText(text.subject() + "\n\n" + text.text()));
    }

    private boolean copy() {
        var content = new ClipboardContent();
        content.putString(letter.getText());
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get("report.reply.copied"), Tone.SUCCESS);
        return true;
    }
}
