package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Tone;

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
        var name = new Input("name", recipient.name());
        var shortName = new Input("short", recipient.shortName());
        var sent = new Input("sent-on", recipient.sentOn());
        var acknowledged = new Input("acknowledged-on", recipient.acknowledgedOn());
        var reason = new Input("reason", recipient.exemptReason() == null ? "" : recipient.exemptReason());
        dialog(owner, recipient.name(), name, shortName, sent, acknowledged, reason).show(() -> {
            var ok = name.isFilled(NAME_LENGTH)
                    & shortName.isFilled(SHORT_LENGTH)
                    & sent.isDateOrEmpty()
                    & acknowledged.isDateOrEmpty()
                    & reason.isShort(REASON_LENGTH);
            if (ok) {
                recipients.save(recipient
                        .withNames(name.text(), shortName.text())
                        .withSent(sent.date(), recipient.sentChannel())
                        .withAcknowledged(acknowledged.date())
                        .withExemption(reason.text().isEmpty() ? null : reason.text()));
            }
            return ok;
        });
    }

    /// Marks several as sent to.
    void sent(Window owner, List<RecipientItem> chosen) {
        var day = new Input("sent-on", recipients.today());
        var channel = new Input("channel", messages.get("followup.channel.usual"));
        dialog(owner, messages.get("followup.mark.sent.title", chosen.size()), day, channel)
                .show(() -> {
                    var ok = day.isDateOrEmpty() & channel.isShort(40);
                    if (ok) {
                        recipients.markSent(chosen, day.date(), channel.text());
                    }
                    return ok;
                });
    }

    /// Marks several as having confirmed receipt.
    void acknowledged(Window owner, List<RecipientItem> chosen) {
        var day = new Input("acknowledged-on", recipients.today());
        dialog(owner, messages.get("followup.mark.acknowledged.title", chosen.size()), day)
                .show(() -> {
                    var ok = day.isDateOrEmpty();
                    if (ok) {
                        recipients.markAcknowledged(chosen, day.date());
                    }
                    return ok;
                });
    }

    /// Exempts several, with the reason that the list will show.
    void exempt(Window owner, List<RecipientItem> chosen) {
        var reason = new Input("reason", "");
        dialog(owner, messages.get("followup.mark.exempt.title", chosen.size()), reason)
                .show(() -> {
                    var ok = reason.isFilled(REASON_LENGTH);
                    if (ok) {
                        recipients.exempt(chosen, reason.text());
                    }
                    return ok;
                });
    }

    private FormDialog dialog(Window owner, String title, Input... inputs) {
        var fields = Arrays.stream(inputs).map(input -> input.field).toArray(FormField[]::new);
        return new FormDialog(owner, title, messages.get("followup.save"), messages.get("followup.cancel"), fields);
    }

    private final class Input {
        private final TextField input;
        private final FormField field;

        Input(String name, String text) {
            this(name, new TextField(text));
        }

        Input(String name, @Nullable LocalDate date) {
            this(name, new DateField(recipients.today().getYear()));
            input.setText(Formats.date(date));
        }

        private Input(String name, TextField input) {
            this.input = input;
            this.field = new FormField("edit-" + name, messages.get("followup.field." + name), input);
        }

        String text() {
            return input.getText().strip();
        }

        @Nullable LocalDate date() {
            return parsed().orElse(null);
        }

        private Optional<LocalDate> parsed() {
            return Formats.parseDate(text(), recipients.today().getYear());
        }

        boolean isFilled(int length) {
            return check(!text().isEmpty(), messages.get("followup.problem.empty")) && isShort(length);
        }

        boolean isShort(int length) {
            return check(text().length() <= length, messages.get("followup.problem.long", length));
        }

        boolean isDateOrEmpty() {
            return check(
                    text().isEmpty() || parsed().isPresent(), messages.get("followup.problem.date", text()));
        }

        private boolean check(boolean fine, String problem) {
            field.problem(fine ? "" : problem, Tone.DANGER);
            return fine;
        }
    }
}
