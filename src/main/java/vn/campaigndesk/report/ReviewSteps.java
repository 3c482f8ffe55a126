package vn.campaigndesk.report;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// What can be done with the report in the form besides typing: each thing saves the form first when something is
/// unsaved, so that what is checked, asked and accepted is what stands there.
final class ReviewSteps {
    private final OpenReportViewModel open;
    private final Messages messages;
    private final Notices notices;
    private final Runnable save;
    private final Node place;
    private final Supplier<String> field;

    /// @param save saves the form
    /// @param place where dialogs belong
    /// @param field the field in which the keyboard is
    ReviewSteps(
            OpenReportViewModel open,
            Messages messages,
            Notices notices,
            Runnable save,
            Node place,
            Supplier<String> field) {
        this.open = open;
        this.messages = messages;
        this.notices = notices;
        this.save = save;
        this.place = place;
        this.field = field;
    }

    private void whenStored(Runnable action) {
        open.whenStored(action);
        if (!open.isStoredAsTyped()) {
            save.run();
        }
    }

    private Window window() {
        return place.getScene().getWindow();
    }

    /// Takes the report one step further, asking for the reason where one is needed.
    void take(ReviewState to) {
        whenStored(() -> {
            var from = open.stored().orElseThrow().review().state();
            if (ReviewTransitions.needsReason(from, to)) {
                var sending = to == ReviewState.RETURNED;
                new ReasonDialog(messages)
                        .show(
                                window(),
                                messages.get(sending ? "report.step.return.title" : "report.step.reopen.title"),
                                messages.get(sending ? "report.step.return.about" : "report.step.reopen.about"),
                                messages.get(sending ? "report.step.return.act" : "report.step.reopen.act"),
                                Review.REASON_LENGTH,
                                (reason, outcome) -> move(to, reason, outcome));
            } else {
                move(to, "", () -> {});
            }
        });
    }

    private void move(ReviewState to, String reason, Outcome outcome) {
        var moved = open.review()
                .move(
                        to,
                        reason,
                        outcome.then(() -> notices.show(
                                messages.get("report.step.done", messages.of("report.review", to)), Tone.SUCCESS)));
        if (!moved) {
            outcome.failed();
            notices.show(messages.get("report.step.refused", messages.of("report.review", to)), Tone.WARNING);
        }
    }

    /// Keeps a question about the field in which the keyboard is.
    void ask() {
        ask(field.get());
    }

    /// Keeps a question about a field.
    void ask(String about) {
        whenStored(() -> new QuestionDialog(open, messages, about)
                .show(window(), () -> notices.show(messages.get("report.ask.done"), Tone.SUCCESS)));
    }

    /// Keeps the answer to a question.
    void answer(Clarification question) {
        whenStored(() -> new AnswerDialog(open, messages, question)
                .show(window(), () -> notices.show(messages.get("report.answer.done"), Tone.SUCCESS)));
    }

    /// Lets a warning stand for a reason.
    void accept(Problem warning) {
        whenStored(() -> new ReasonDialog(messages)
                .show(
                        window(),
                        messages.get("report.accept.title"),
                        ProblemText.withRule(warning, messages),
                        messages.get("report.accept.act"),
                        AcceptedWarning.REASON_LENGTH,
                        (reason, outcome) -> open.review().accept(warning, reason, outcome)));
    }

    /// Takes the reason for a warning back.
    void refuse(AcceptedWarning accepted) {
        open.review().refuse(accepted, () -> notices.show(messages.get("report.accept.refused"), Tone.NEUTRAL));
    }

    /// Shows the letter that goes with a report that is sent back.
    void reply() {
        new ReplyDialog(open.review(), messages, notices).show(window());
    }
}
