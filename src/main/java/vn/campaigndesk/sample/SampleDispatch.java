package vn.campaigndesk.sample;

import java.util.HashMap;
import java.util.Objects;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.text.TabTable;
import vn.campaigndesk.text.TabTable.Line;

/// How the letter of the sample campaign went out: `recipients.tsv`.
final class SampleDispatch {
    private final RecipientStore recipients;
    private final SampleUnits units;

    SampleDispatch(RecipientStore recipients, SampleUnits units) {
        this.recipients = recipients;
        this.units = units;
    }

    /// Writes down when the letter went out to each body, when it confirmed receipt and who need not answer.
    void mark(long campaignId) {
        var lines = new HashMap<Long, Line>();
        for (var line : TabTable.read(SampleDispatch.class, "recipients.tsv")) {
            lines.put(units.get(line.get("unit")).id(), line);
        }
        recipients.change(
                campaignId,
                lines.keySet(),
                recipient -> marked(recipient, Objects.requireNonNull(lines.get(recipient.id()))),
                "");
    }

    private static Recipient marked(Recipient recipient, Line line) {
        return recipient
                .withSent(line.date("sent_on"), line.get("sent_channel"))
                .withAcknowledged(line.date("acknowledged_on"))
                .withExemption(line.optional("exempt_reason"));
    }
}
