package vn.campaigndesk.report;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// The questions about some fields with what came of them: when, how, whom, what; the answer, and the value before and
/// after it.
final class QuestionList extends VBox {
    private final OpenReportViewModel open;
    private final Messages messages;
    private final Predicate<String> fields;
    private final boolean named;
    private final Consumer<Clarification> answer;

    /// @param fields whose questions are listed
    /// @param named whether each question says which field it is about
    /// @param answer what is done to keep an answer
    QuestionList(
            OpenReportViewModel open,
            Messages messages,
            Predicate<String> fields,
            boolean named,
            Consumer<Clarification> answer) {
        this.open = open;
        this.messages = messages;
        this.fields = fields;
        this.named = named;
        this.answer = answer;
        getStyleClass().add("question-list");
        open.review().readingsProperty().subscribe(count -> show());
    }

    private void show() {
        var lines = open.review().clarifications().stream()
                .filter(question -> fields.test(question.field()))
                .map(this::line)
                .toList();
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private Node line(Clarification question) {
        var about = named ? new FieldWords(messages, open.campaign()).name(question.field()) + ": " : "";
        var text = new Label(about + asked(question, messages) + (question.isOpen() ? "" : "\n" + outcome(question)));
        text.getStyleClass().add("problem-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(text);
        line.getStyleClass().add("question-line");
        if (question.isOpen()) {
            var write = new Hyperlink(messages.get("report.question.answer"));
            write.setId("answer-" + question.field());
            write.setMinWidth(USE_PREF_SIZE);
            write.setOnAction(event -> answer.accept(question));
            line.getChildren().addAll(new Chip(messages.get("report.question.open"), Tone.WARNING), write);
        }
        return line;
    }

    /// The question in words.
    static String asked(Clarification question, Messages messages) {
        var way = messages.of("report.asking", question.channel());
        var whom = question.person().isEmpty() ? way : messages.get("report.question.whom", way, question.person());
        var said = messages.get("report.question.asked", Formats.date(question.askedOn()), whom, question.question());
        return question.oldRaw().isBlank()
                ? said
                : said + " " + messages.get("report.question.quoting", StoredText.quoted(question.oldRaw()));
    }

    private String outcome(Clarification question) {
        var text = messages.get("report.question.answered", Formats.date(question.answeredOn()), question.answer());
        var corrected = question.newRaw();
        var change = corrected == null
                ? messages.get("report.question.kept")
                : messages.get(
                        "report.question.corrected",
                        StoredText.quoted(question.oldRaw()),
                        StoredText.quoted(corrected));
        var reason = question.reason().isEmpty() ? "" : " " + messages.get("report.question.reason", question.reason());
        return text + " " + change + reason;
    }
}
