package vn.campaigndesk.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// Keeps what the unit answered, and the value that is right from now on.
final class AnswerDialog {
    private final OpenReportViewModel open;
    private final Messages messages;
    private final Clarification question;
    private final CheckedField day;
    private final CheckedField answer;
    private final CheckedField corrected;
    private final CheckedField reason;
    private final Label understood = new Label();

    AnswerDialog(OpenReportViewModel open, Messages messages, Clarification question) {
        this.open = open;
        this.messages = messages;
        this.question = question;
        var today = open.review().today();
        day = CheckedField.day(
                "answered-on", messages.get("report.answer.day"), today, messages, DayReading.near(today));
        answer = CheckedField.area("answer-said", messages.get("report.answer.said"), "", 3, messages);
        corrected = CheckedField.text("answer-corrected", messages.get("report.answer.corrected"), "", messages);
        reason = CheckedField.text("answer-reason", messages.get("report.answer.reason"), "", messages);
        if (corrected.field().control() instanceof TextField typed) {
            typed.setPromptText(messages.get("report.answer.corrected.prompt"));
            typed.textProperty().subscribe(this::showReading);
        }
    }

    /// Shows the dialog without waiting.
    void show(Window owner, Runnable answered) {
        new FormDialog(
                        owner,
                        messages.get("report.answer.title"),
                        messages.get("report.answer.act"),
                        messages.get("report.cancel"),
                        answer.field(),
                        correction(),
                        reason.field(),
                        asked())
                .show(outcome -> answer(outcome.then(answered)));
    }

    private Label asked() {
        var text = new Label(QuestionList.asked(question, messages));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add("dialog-remark");
        return text;
    }

    /// A row and a text can be put right here; a day or a number of the document only in the form.
    private VBox correction() {
        understood.setWrapText(true);
        understood.setMinHeight(Label.USE_PREF_SIZE);
        understood.getStyleClass().add("dialog-remark");
        day.field().setMaxWidth(120);
        if (!isCorrectable()) {
            understood.setText(messages.get("report.answer.in-form"));
            return new VBox(6, day.field(), understood);
        }
        HBox.setHgrow(corrected.field(), Priority.ALWAYS);
        return new VBox(6, new HBox(10, day.field(), corrected.field()), understood);
    }

    private boolean isCorrectable() {
        return isRow()
                || question.field().equals("evaluation")
                || question.field().equals("proposal");
    }

    private boolean isRow() {
        return new Problem("", question.field(), Severity.INFO, "", List.of()).isInRow();
    }

    private void showReading(String typed) {
        if (!isRow() || typed.isBlank()) {
            understood.setText("");
            return;
        }
        var reading = new QuantityParser().read(StoredText.of(typed));
        var amount = reading.amount();
        understood.setText(
                reading.asks() || amount == null
                        ? messages.of("quantity.doubt", reading.doubts().getFirst(), StoredText.quoted(typed))
                        : messages.get(
                                "report.form.understood",
                                QuantityText.of(amount, reading.upper(), reading.qualifier())));
    }

    private boolean answer(Outcome answered) {
        var fine = CheckedField.all(
                answer.isFilled(Clarification.TEXT_LENGTH),
                reason.isShort(Clarification.REASON_LENGTH),
                day.isDay()
                        && QuestionDialog.isNotLater(day, open.review().today(), messages)
                        && day.check(
                                !day.day().orElseThrow().isBefore(question.askedOn()),
                                messages.get("report.answer.before")));
        if (!fine) {
            return false;
        }
        open.review()
                .answer(
                        question,
                        day.day().orElseThrow(),
                        answer.typed(),
                        change().orElse(null),
                        reason.typed(),
                        answered);
        return true;
    }

    /// The new value; empty when the old one stays.
    private Optional<String> change() {
        var typed = corrected.typed();
        var now = open.stored()
                .map(report -> FieldTexts.of(report, open.campaign().indicators(), question.field()))
                .orElse("");
        return typed.isEmpty() || typed.equals(now) || !isCorrectable() ? Optional.empty() : Optional.of(typed);
    }
}
