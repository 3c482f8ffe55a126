package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.StringConverter;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;

/// Keeps a question that was put to the unit: about which field, when, how, whom, what.
final class QuestionDialog {
    private final OpenReportViewModel open;
    private final Messages messages;
    private final FieldWords words;
    private final ComboBox<String> field = new ComboBox<>();
    private final ComboBox<ClarificationChannel> channel = new ComboBox<>();
    private final CheckedField day;
    private final CheckedField person;
    private final CheckedField question;

    /// @param about the field the question is about; can be changed
    QuestionDialog(OpenReportViewModel open, Messages messages, String about) {
        this.open = open;
        this.messages = messages;
        words = new FieldWords(messages, open.campaign());
        var today = open.review().today();
        day = CheckedField.day("asked-on", messages.get("report.ask.day"), today, messages, DayReading.near(today));
        person = CheckedField.text("asked-person", messages.get("report.ask.person"), "", messages);
        question = CheckedField.area("asked-question", messages.get("report.ask.question"), "", 4, messages);
        open.stored()
                .ifPresent(report -> field.getItems()
                        .setAll(FieldTexts.of(report, open.campaign().indicators())
                                .keySet()));
        field.setConverter(new Words<>(words::name));
        field.setValue(about);
        channel.getItems().setAll(ClarificationChannel.values());
        channel.setConverter(new Words<>(value -> messages.of("report.asking", value)));
        channel.setValue(ClarificationChannel.PHONE);
    }

    /// Shows the dialog without waiting.
    void show(Window owner, Runnable asked) {
        var way = new FormField("asked-channel", messages.get("report.ask.channel"), channel);
        var line = new HBox(10, day.field(), way, person.field());
        HBox.setHgrow(person.field(), Priority.ALWAYS);
        day.field().setMaxWidth(120);
        way.setMinWidth(130);
        new FormDialog(
                        owner,
                        messages.get("report.ask.title"),
                        messages.get("report.ask.act"),
                        messages.get("report.cancel"),
                        question.field(),
                        new FormField("asked-field", messages.get("report.ask.field"), field),
                        line)
                .show(outcome -> ask(outcome.then(asked)));
    }

    private boolean ask(Outcome asked) {
        var fine = CheckedField.all(
                question.isFilled(Clarification.TEXT_LENGTH),
                person.isShort(Clarification.PERSON_LENGTH),
                day.isDay() && isNotLater(day, open.review().today(), messages));
        if (!fine) {
            return false;
        }
        open.review()
                .ask(
                        Objects.requireNonNull(field.getValue()),
                        day.day().orElseThrow(),
                        Objects.requireNonNull(channel.getValue()),
                        person.typed(),
                        question.typed(),
                        asked);
        return true;
    }

    static boolean isNotLater(CheckedField day, LocalDate today, Messages messages) {
        return day.check(!day.day().orElseThrow().isAfter(today), messages.get("report.ask.future"));
    }

    /// Shows values of a choice in words; there is nothing to type.
    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> word;

        Words(Function<T, String> word) {
            this.word = word;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : word.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
