package vn.campaigndesk.followup.request;

import java.time.Instant;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.SuggestField;

/// The small window in which a request is recorded or put right: who, what, and - when the answer was given on the
/// phone there and then - the answer.
final class RequestDialog {
    private final RequestsViewModel requests;
    private final Messages messages;
    private final @Nullable SupportRequest before;
    /// That which was read when the window was opened, as are the units.
    private final long campaign;
    private final SuggestField<Recipient> unit;
    private final FormField unitField;
    private final ComboBox<ContactChannel> channel = new ComboBox<>();
    private final ComboBox<String> category = new ComboBox<>();
    private final FormField categoryField;
    private final CheckedField person;
    private final CheckedField asked;
    private final CheckedField question;
    private final CheckedField answer;

    /// @param before the request to be put right, null for a new one
    RequestDialog(RequestsViewModel requests, Messages messages, @Nullable RequestItem before) {
        this.requests = requests;
        this.messages = messages;
        this.before = before == null ? null : before.request();
        campaign = requests.campaignId();
        var units = requests.units();
        unit = new SuggestField<>(() -> units, Recipient::name, Recipient::shortName);
        unitField = new FormField("request-unit", messages.get("support.unit"), unit);
        unit.setPromptText(messages.get("support.unit.prompt"));
        unit.valueProperty().set(before == null ? null : before.unit());
        var old = this.before;
        var moment = requests.moment(old == null ? requests.now() : old.askedAt());
        person = CheckedField.text("request-person", word("person"), old == null ? "" : old.askedBy(), messages);
        asked = CheckedField.text("request-asked", word("asked"), moment, messages);
        question = area("request-question", word("question"), old == null ? "" : old.question());
        var answering = old == null ? messages.get("support.answer.now") : word("answer");
        answer = area("request-answer", answering, old == null ? "" : old.answer());
        categoryField = new FormField("request-category", word("category"), category);
        buildChoices();
    }

    private CheckedField area(String id, String label, String value) {
        return CheckedField.area(id, label, value, 3, messages);
    }

    private String word(String column) {
        return messages.get("support.column." + column);
    }

    private void buildChoices() {
        channel.getItems().setAll(ContactChannel.values());
        channel.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ContactChannel value) {
                return value == null ? "" : messages.of("followup.channel", value);
            }

            @Override
            public @Nullable ContactChannel fromString(String typed) {
                return null;
            }
        });
        channel.setValue(before == null ? ContactChannel.PHONE : before.channel());
        category.setEditable(true);
        category.getItems().setAll(requests.categories());
        category.setValue(before == null ? "" : before.category());
    }

    void show(Window owner) {
        // an open request is answered on the screen, beside the answers that were given before
        answer.field().setVisible(before == null || before.answeredAt() != null);
        answer.field().setManaged(answer.field().isVisible());
        new FormDialog(
                        owner,
                        messages.get(before == null ? "support.new" : "support.edit"),
                        messages.get("followup.save"),
                        messages.get("followup.cancel"),
                        unitField,
                        question.field(),
                        answer.field(),
                        beside(categoryField, new FormField("request-channel", word("channel"), channel)),
                        beside(person.field(), asked.field()))
                .show(this::save);
    }

    private static HBox beside(FormField left, FormField right) {
        left.setPrefWidth(224);
        right.setPrefWidth(224);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(12, left, right);
    }

    private boolean save(Outcome outcome) {
        var moment = requests.moment(asked.typed());
        var fine = CheckedField.all(
                isUnitFine(),
                question.isFilled(SupportRequest.TEXT_LENGTH),
                isAnswerFine(),
                person.isShort(SupportRequest.NAME_LENGTH),
                isMomentFine(moment),
                isCategoryFine());
        if (fine && moment != null) {
            var old = before;
            if (old == null) {
                requests.add(fresh(moment), outcome);
            } else {
                requests.edit(old, changed(old, moment), outcome);
            }
        }
        return fine;
    }

    private boolean isMomentFine(@Nullable Instant moment) {
        var old = before;
        var answered = old == null ? null : old.answeredAt();
        return asked.check(moment != null, messages.get("support.problem.moment"))
                && (old == null
                        || moment == null
                        || answered == null
                        || asked.check(
                                RequestRules.isAskedInTime(old, moment),
                                messages.get("support.problem.after-answer", requests.moment(answered))));
    }

    private boolean isAnswerFine() {
        var owed =
                before != null && before.answeredAt() != null && answer.typed().isEmpty();
        return answer.isShort(SupportRequest.TEXT_LENGTH)
                && answer.check(!owed, messages.get("support.problem.answer"));
    }

    private boolean isCategoryFine() {
        var fine = typedCategory().length() <= SupportRequest.CATEGORY_LENGTH;
        categoryField.answer(fine ? "" : messages.get("ui.problem.long", SupportRequest.CATEGORY_LENGTH));
        return fine;
    }

    /// Somebody who is no unit may ask; a name that is no unit's must not be lost in silence.
    private boolean isUnitFine() {
        var known = unit.valueProperty().get() != null || unit.getText().isBlank();
        unitField.answer(known ? "" : messages.get("support.problem.unit"));
        return known;
    }

    private String typedCategory() {
        return category.getEditor().getText().strip();
    }

    private SupportRequest fresh(Instant moment) {
        var recipient = unit.valueProperty().get();
        var answered = !answer.typed().isEmpty();
        return new SupportRequest(
                0,
                campaign,
                recipient == null ? null : recipient.id(),
                moment,
                channel.getValue(),
                typedCategory(),
                person.typed(),
                question.typed(),
                answered ? RequestState.ANSWERED : RequestState.OPEN,
                answer.typed(),
                answered ? requests.now() : null);
    }

    private SupportRequest changed(SupportRequest old, Instant moment) {
        var recipient = unit.valueProperty().get();
        // the moment is shown without its seconds: left as it is, it is not changed
        var askedAt = asked.typed().equals(requests.moment(old.askedAt())) ? old.askedAt() : moment;
        return new SupportRequest(
                old.id(),
                old.campaignId(),
                recipient == null ? null : recipient.id(),
                askedAt,
                channel.getValue(),
                typedCategory(),
                person.typed(),
                question.typed(),
                old.state(),
                old.answeredAt() == null ? old.answer() : answer.typed(),
                old.answeredAt());
    }
}
