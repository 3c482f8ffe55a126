package vn.campaigndesk.followup;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Window;
import vn.campaigndesk.campaign.CalendarEditor;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// What the buttons and menus of the screen start: the log, the contacts of a unit, their list in Excel.
final class ContactActions {
    private final Node screen;
    private final FollowUpViewModel followUp;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;

    ContactActions(Node screen, FollowUpViewModel followUp, Messages messages, Notices notices, FileDialogs files) {
        this.screen = screen;
        this.followUp = followUp;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
    }

    /// Writes in the log of units.
    void log(List<FollowUpItem> units) {
        if (!units.isEmpty()) {
            new ContactEntryDialog(followUp, messages).show(window(), units);
        }
    }

    /// Edits the person to call first; without one, makes one.
    void editContact(FollowUpItem unit) {
        var people = followUp.contacts(unit);
        if (people.isEmpty()) {
            addContact(unit);
        } else {
            editor().show(
                            window(),
                            unit.recipient().name(),
                            people.getFirst(),
                            (edited, outcome) ->
                                    followUp.change(List.of(Edit.changed(people.getFirst(), edited)), outcome));
        }
    }

    /// Makes a contact at a unit.
    void addContact(FollowUpItem unit) {
        editor().showNew(
                        window(),
                        unit.recipient().name(),
                        unit.recipient().organisationId(),
                        (made, outcome) -> followUp.change(List.of(Edit.<Contact>made(made)), outcome));
    }

    private ContactEditor editor() {
        return new ContactEditor(messages);
    }

    void importContacts() {
        files.open(window(), messages.get("followup.list-files"), List.of(".xlsx", ".xls", ".csv"))
                .ifPresent(file -> followUp.plan(file, this::confirm));
    }

    private void confirm(ContactPlan plan) {
        if (plan.edits().isEmpty() && plan.problems().isEmpty()) {
            notices.show(messages.get("followup.contacts.same", plan.same()), Tone.NEUTRAL);
        } else {
            new ContactPlanDialog(messages).show(window(), plan, () -> followUp.change(plan.edits(), Outcome.NOBODY));
        }
    }

    void exportContacts() {
        var kinds = List.of(new FileDialogs.Kind("Excel", ".xlsx"));
        files.save(window(), messages.get("followup.contacts.file"), kinds)
                .ifPresent(file -> followUp.export(
                        file, () -> notices.show(messages.get("followup.contacts.exported", file), Tone.SUCCESS)));
    }

    /// The registry numbers a letter after it is logged; without a round there is nothing to number.
    void numberRound() {
        followUp.lastRound()
                .ifPresentOrElse(this::number, () -> notices.show(messages.get("reminder.number.none"), Tone.NEUTRAL));
    }

    private void number(ReminderRound round) {
        var number =
                CheckedField.text("round-number", messages.get("reminder.number"), round.documentNumber(), messages);
        var symbol =
                CheckedField.text("round-symbol", messages.get("reminder.symbol"), round.documentSymbol(), messages);
        new FormDialog(
                        window(),
                        messages.get("reminder.number.title", round.number(), Formats.date(round.sentOn())),
                        messages.get("followup.save"),
                        messages.get("followup.cancel"),
                        number.field(),
                        symbol.field())
                .show(outcome -> {
                    var fine = CheckedField.all(
                            number.isFilled(ReminderRound.NUMBER_LENGTH)
                                    && number.check(
                                            !ReminderRound.holdsSymbol(number.typed()),
                                            messages.get("reminder.problem.number")),
                            symbol.isShort(ReminderRound.SYMBOL_LENGTH));
                    if (fine) {
                        followUp.number(round, number.typed(), symbol.typed(), outcome);
                    }
                    return fine;
                });
    }

    void exportCalendar() {
        var kinds = List.of(new FileDialogs.Kind(messages.get("followup.calendar.kind"), ".ics"));
        files.save(window(), messages.get("followup.calendar.file"), kinds)
                .ifPresent(file -> followUp.exportCalendar(
                        file,
                        days -> notices.show(
                                messages.get("followup.calendar.exported", Formats.number(days), file), Tone.SUCCESS)));
    }

    void editHolidays() {
        followUp.holidays(days -> new CalendarEditor(days, followUp.day().getYear(), messages)
                .show(window(), (wanted, outcome) -> followUp.changeHolidays(days, wanted, outcome)));
    }

    private Window window() {
        return screen.getScene().getWindow();
    }
}
