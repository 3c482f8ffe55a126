package vn.campaigndesk.followup;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Tone;

/// The small window in which a call is logged: through what, who it was, what was said, what was promised. The moment
/// is now.
final class ContactEntryDialog {
    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final ComboBox<ContactChannel> channel = new ComboBox<>();
    private final TextArea said = new TextArea();

    ContactEntryDialog(FollowUpViewModel followUp, Messages messages) {
        this.followUp = followUp;
        this.messages = messages;
    }

    /// Asks and writes for all the units alike.
    void show(Window owner, List<FollowUpItem> units) {
        buildChannel();
        said.setPrefRowCount(3);
        said.setWrapText(true);
        var saidField = new FormField("entry-said", messages.get("followup.log.said"), said);
        var person = CheckedField.text("entry-person", messages.get("followup.log.person"), person(units), messages);
        var promised = CheckedField.day(
                "entry-promised",
                messages.get("followup.log.promised"),
                null,
                messages,
                followUp.day().getYear());
        new FormDialog(
                        owner,
                        title(units),
                        messages.get("followup.save"),
                        messages.get("followup.cancel"),
                        saidField,
                        promised.field(),
                        person.field(),
                        new FormField("entry-channel", messages.get("followup.log.channel"), channel))
                .show(() -> save(units, saidField, person, promised));
    }

    private boolean save(List<FollowUpItem> units, FormField saidField, CheckedField person, CheckedField promised) {
        var words = said.getText().strip();
        var problem = problem(words, promised.typed());
        saidField.problem(problem, Tone.DANGER);
        var fine = CheckedField.all(
                problem.isEmpty(),
                person.isShort(ContactEntry.PERSON_LENGTH),
                promised.isDayOrEmpty() && isNotPast(promised));
        if (fine) {
            followUp.log(
                    units,
                    channel.getValue(),
                    person.typed(),
                    words,
                    promised.day().orElse(null));
        }
        return fine;
    }

    private String problem(String words, String promised) {
        if (words.isEmpty() && promised.isEmpty()) {
            return messages.get("followup.log.problem.empty");
        }
        return words.length() <= ContactEntry.SAID_LENGTH
                ? ""
                : messages.get("ui.problem.long", ContactEntry.SAID_LENGTH);
    }

    private boolean isNotPast(CheckedField promised) {
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

    /// Whoever is called first at the one unit.
    private static String person(List<FollowUpItem> units) {
        var contact = units.size() == 1 ? units.getFirst().contact() : null;
        return contact == null ? "" : contact.name();
    }
}
