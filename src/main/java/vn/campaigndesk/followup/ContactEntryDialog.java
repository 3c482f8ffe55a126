package vn.campaigndesk.followup;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.SuggestField;

/// The small window in which a call is logged: with which unit - unless that is certain -, what was said, what was
/// promised, who it was, through what. The moment is now.
final class ContactEntryDialog {
    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final SuggestField<FollowUpItem> unit;
    private final FormField unitField;
    private final ComboBox<ContactChannel> channel = new ComboBox<>();
    private final CheckedField said;
    private final CheckedField promised;
    private final CheckedField person;
    private String proposed = "";

    ContactEntryDialog(FollowUpViewModel followUp, Messages messages) {
        this.followUp = followUp;
        this.messages = messages;
        unit = new SuggestField<>(
                followUp.table()::rows,
                item -> item.recipient().name(),
                item -> item.recipient().shortName());
        unit.setPromptText(messages.get("followup.log.unit.prompt"));
        unitField = new FormField("entry-unit", messages.get("followup.log.unit"), unit);
        said = CheckedField.area("entry-said", messages.get("followup.log.said"), "", 3, messages);
        var ahead = DayReading.coming(followUp.day());
        promised = CheckedField.day("entry-promised", messages.get("followup.log.promised"), null, messages, ahead);
        person = CheckedField.text("entry-person", messages.get("followup.log.person"), "", messages);
        buildChannel();
    }

    /// Asks and writes for all the units alike.
    void show(Window owner, List<FollowUpItem> units) {
        if (units.size() == 1) {
            proposePerson(units.getFirst());
        }
        new FormDialog(
                        owner,
                        title(units),
                        messages.get("followup.save"),
                        messages.get("followup.cancel"),
                        said.field(),
                        promised.field(),
                        person.field(),
                        channelField())
                .show(outcome -> save(units, outcome));
    }

    /// Asks with which unit it was, too.
    ///
    /// @param likely the unit it was probably with, null when any may be
    void ask(Window owner, @Nullable FollowUpItem likely) {
        unit.valueProperty().subscribe(this::proposePerson);
        unit.valueProperty().set(likely);
        new FormDialog(
                        owner,
                        messages.get("followup.log"),
                        messages.get("followup.save"),
                        messages.get("followup.cancel"),
                        unitField,
                        said.field(),
                        promised.field(),
                        person.field(),
                        channelField())
                .startAt(likely == null ? unitField : said.field())
                .show(this::saveForChosen);
    }

    private FormField channelField() {
        return new FormField("entry-channel", messages.get("followup.log.channel"), channel);
    }

    /// Whoever is called first at the unit, while nobody else is typed.
    private void proposePerson(@Nullable FollowUpItem chosen) {
        if (person.typed().equals(proposed)) {
            var contact = chosen == null ? null : chosen.contact();
            proposed = contact == null ? "" : contact.name();
            person.type(proposed);
        }
    }

    private boolean saveForChosen(Outcome outcome) {
        var chosen = unit.valueProperty().get();
        unitField.answer(chosen == null ? messages.get("followup.log.problem.unit") : "");
        // all that is wrong is said at once
        var fine = isFine();
        return chosen != null && fine && save(List.of(chosen), outcome);
    }

    private boolean save(List<FollowUpItem> units, Outcome outcome) {
        var fine = isFine();
        if (fine) {
            var day = promised.day().orElse(null);
            followUp.log(units, channel.getValue(), person.typed(), said.typed(), day, outcome);
        }
        return fine;
    }

    private boolean isFine() {
        return CheckedField.all(
                isSomethingSaid() && said.isShort(ContactEntry.SAID_LENGTH),
                person.isShort(ContactEntry.PERSON_LENGTH),
                promised.isDayOrEmpty() && isNotPast());
    }

    private boolean isSomethingSaid() {
        var something = !said.typed().isEmpty() || !promised.typed().isEmpty();
        return said.check(something, messages.get("followup.log.problem.empty"));
    }

    private boolean isNotPast() {
        var past = promised.day().filter(day -> day.isBefore(followUp.day())).isPresent();
        return promised.check(!past, messages.get("followup.log.problem.past", Formats.date(followUp.day())));
    }

    private void buildChannel() {
        channel.getItems().setAll(ContactChannel.values());
        channel.setValue(ContactChannel.PHONE);
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
    }

    private String title(List<FollowUpItem> units) {
        return units.size() == 1
                ? units.getFirst().recipient().name()
                : messages.get("followup.log.title.many", units.size());
    }
}
