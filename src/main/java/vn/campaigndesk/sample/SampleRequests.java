package vn.campaigndesk.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.text.TabTable;
import vn.campaigndesk.text.TabTable.Line;

/// Made-up requests for support: `requests.tsv`.
final class SampleRequests {
    private final SupportRequestStore store;
    private final ZoneId zone;

    /// @param zone in which the moments of the file are told
    SampleRequests(SupportRequestStore store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /// Records all of them in a sample campaign.
    ///
    /// @return how many there are
    int fill(long campaignId, List<Recipient> recipients) {
        var units = SampleUnits.of(recipients);
        var edits = TabTable.read(SampleRequests.class, "requests.tsv").stream()
                .map(line -> Edit.made(request(campaignId, units, line)))
                .toList();
        return store.apply(campaignId, edits, "").size();
    }

    private SupportRequest request(long campaignId, SampleUnits units, Line line) {
        var unit = line.optional("unit");
        var answered = line.optional("answered_at");
        return new SupportRequest(
                0,
                campaignId,
                unit == null ? null : units.get(unit).id(),
                moment(line.get("asked_at")),
                ContactChannel.valueOf(line.get("channel")),
                line.get("category"),
                line.get("person"),
                line.get("question"),
                RequestState.valueOf(line.get("state")),
                line.get("answer"),
                answered == null ? null : moment(answered));
    }

    private Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
