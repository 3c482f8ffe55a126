package vn.campaigndesk.intake;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.FieldWords;
import vn.campaigndesk.report.FormActions;
import vn.campaigndesk.report.OpenReportViewModel;
import vn.campaigndesk.report.ReportFormView;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The report that a file proposes: why it is none, what it is to others, its questions, and the form to complete.
final class ProposalPane extends StackPane {
    private final ProposalViewModel proposal;
    private final ReportFormView form;
    private final QuestionsPane questions;

    /// @param open the form and what stands around it
    /// @param actions what the form asks of the screen
    /// @param setAside takes the file off the queue
    ProposalPane(
            ProposalViewModel proposal,
            OpenReportViewModel open,
            Messages messages,
            FormActions actions,
            Runnable setAside) {
        this.proposal = proposal;
        var campaign = Objects.requireNonNull(proposal.form().campaignProperty().get());
        var words = new FieldWords(messages, campaign);
        form = new ReportFormView(open, messages, actions);
        questions = new QuestionsPane(proposal, words, messages);
        var above = new VBox(file(messages), questions);
        var relation = new RelationPane(proposal, words, messages, setAside);
        above.getStyleClass().add("intake-above");
        var aside = new Button(messages.get("intake.aside"));
        aside.setId("intake-set-aside");
        aside.setMinWidth(USE_PREF_SIZE);
        aside.setTooltip(new Tooltip(messages.get("intake.aside.hint")));
        aside.setOnAction(event -> setAside.run());
        form.showProposal(above, relation, aside, messages.get("intake.accept"), proposal::asks);
        getChildren().add(form);
        proposal.currentProperty().subscribe(this::goTo);
    }

    /// The file's name and when it came, and why it is no report.
    private VBox file(Messages messages) {
        var item = proposal.item();
        var name = new Label(messages.get("intake.file", item.draft().file(), Formats.date(item.arrivedOn())));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(0);
        var file = new VBox(name);
        var rejection = item.draft().rejection();
        if (rejection != null) {
            var reason = new Label(rejection.explain(messages));
            reason.setId("intake-rejection");
            reason.setWrapText(true);
            reason.setMinHeight(USE_PREF_SIZE);
            reason.getStyleClass().addAll("problem-text", "tone-danger", "strong");
            file.getChildren().add(reason);
        }
        return file;
    }

    private void goTo(@Nullable OpenQuestion question) {
        if (question == null || getScene() == null) {
            return;
        }
        if (question.field().equals(Question.FORM)) {
            questions.focus(question);
        } else {
            form.goTo(question.field());
        }
    }

    /// Brings what has to be looked at first into sight; the keyboard stays in the list of files.
    void showFirstQuestion() {
        proposal.questions().stream()
                .filter(OpenQuestion::isOpen)
                .map(OpenQuestion::field)
                .filter(field -> !field.equals(Question.FORM))
                .findFirst()
                .ifPresent(form::showField);
    }

    ReportFormView form() {
        return form;
    }

    QuestionsPane questions() {
        return questions;
    }

    ProposalViewModel proposal() {
        return proposal;
    }
}
