package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;

/// The small windows in which recipients are changed: one with all its fields, or many in one respect.
final class RecipientEditor {
    private static final int NAME_LENGTH = 200;
    private static final int SHORT_LENGTH = 120;
    private static final int REASON_LENGTH = 500;

    private final RecipientsViewModel recipients;
    private final Messages messages;

    RecipientEditor(RecipientsViewModel recipients, Messages messages) {
        this.recipients = recipients;
        this.messages = messages;
    }

    /// Edits one recipient.
    void edit(Window owner, Recipient recipient) {
        var name = text("name", recipient.name());
        var shortName = text("short", recipient.shortName());
        var sent = day("sent-on", recipient.sentOn());
        var acknowledged = day("acknowledged-on", recipient.acknowledgedOn());
        var reason = text("reason", recipient.exemptReason() == null ? "" : recipient.exemptReason());
        dialog(owner, recipient.name(), name, shortName, sent, acknowledged, reason)
                .show(outcome -> {
                    var ok = CheckedField.all(
                            name.isFilled(NAME_LENGTH),
                            shortName.isFilled(SHORT_LENGTH),
                            sent.isPassedOrEmpty(recipients.today()),
                            acknowledged.isPassedOrEmpty(recipients.today()),
                            reason.isShort(REASON_LENGTH));
                    if (ok) {
                        var edited = recipient
                                .withNames(name.typed(), shortName.typed())
                                .withSent(sent.day().orElse(null), recipient.sentChannel())
                                .withAcknowledged(acknowledged.day().orElse(null))
                                .withExemption(reason.typed().isEmpty() ? null : reason.typed());
                        recipients.save(recipient, edited, outcome);
                    }
                    return ok;
                });
    }

    /// Marks several as sent to.
    void sent(Window owner, List<RecipientItem> chosen) {
        var day = day("sent-on", recipients.today());
        var channel = text("channel", messages.get("followup.channel.usual"));
        dialog(owner, messages.get("followup.mark.sent.title", chosen.size()), day, channel)
                .show(outcome -> {
                    var ok = CheckedField.all(day.isPassedOrEmpty(recipients.today()), channel.isShort(40));
                    if (ok) {
                        recipients.markSent(chosen, day.day().orElse(null), channel.typed(), outcome);
                    }
                    return ok;
                });
    }

    /// Marks several as having confirmed receipt.
    void acknowledged(Window owner, List<RecipientItem> chosen) {
        var day = day("acknowledged-on", recipients.today());
        dialog(owner, messages.get("followup.mark.acknowledged.title", chosen.size()), day)
                .show(outcome -> {
                    var ok = day.isPassedOrEmpty(recipients.today());
                    if (ok) {
                        recipients.markAcknowledged(chosen, day.day().orElse(null), outcome);
                    }
                    return ok;
                });
    }

    /// Exempts several, with the reason that the list will show.
    void exempt(Window owner, List<RecipientItem> chosen) {
        var reason = text("reason", "");
        dialog(owner, messages.get("followup.mark.exempt.title", chosen.size()), reason)
                .show(outcome -> {
                    var ok = reason.isFilled(REASON_LENGTH);
                    if (ok) {
                        recipients.exempt(chosen, reason.typed(), outcome);
                    }
                    return ok;
                });
    }

    private FormDialog dialog(Window owner, String title, CheckedField... fields) {
        var nodes = Arrays.stream(fields).map(CheckedField::field).toArray(FormField[]::new);
        return new FormDialog(owner, title, messages.get("followup.save"), messages.get("followup.cancel"), nodes);
    }

    private CheckedField text(String name, String value) {
        return CheckedField.text("edit-" + name, messages.get("followup.field." + name), value, messages);
    }

    private CheckedField day(String name, @Nullable LocalDate value) {
        return CheckedField.day(
                "edit-" + name,
                messages.get("followup.field." + name),
                value,
                messages,
                DayReading.near(recipients.today()));
    }
}
