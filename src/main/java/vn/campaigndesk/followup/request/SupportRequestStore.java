package vn.campaigndesk.followup.request;

import static vn.campaigndesk.db.jooq.Tables.SUPPORT_REQUEST;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.CampaignChanged;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.SupportRequestRecord;
import vn.campaigndesk.followup.log.ContactChannel;

/// The requests for support of all campaigns.
public final class SupportRequestStore {
    private final Database database;
    private final Changes changes;

    public SupportRequestStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// The requests of a campaign, the oldest first.
    public List<SupportRequest> of(long campaignId) {
        return database.read(sql -> sql.selectFrom(SUPPORT_REQUEST)
                .where(SUPPORT_REQUEST.CAMPAIGN_ID.eq(campaignId))
                .and(SUPPORT_REQUEST.REMOVED_AT.isNull())
                .orderBy(SUPPORT_REQUEST.ASKED_AT, SUPPORT_REQUEST.ID)
                .fetch(SupportRequestStore::request));
    }

    private static SupportRequest request(SupportRequestRecord row) {
        return new SupportRequest(
                row.getId(),
                row.getCampaignId(),
                row.getRecipientId(),
                row.getAskedAt().toInstant(),
                ContactChannel.valueOf(row.getChannel()),
                row.getCategory(),
                row.getAskedBy(),
                row.getQuestion(),
                RequestState.valueOf(row.getState()),
                row.getAnswer(),
                row.getAnsweredAt() == null ? null : row.getAnsweredAt().toInstant());
    }

    /// Keeps a new request.
    ///
    /// @return the request with its number
    public SupportRequest add(SupportRequest request, String reason) {
        var kept = database.write(transaction -> {
            var row = transaction.sql().newRecord(SUPPORT_REQUEST);
            row.setCampaignId(request.campaignId());
            fill(row, request);
            row.store();
            var audit = transaction.audit();
            audit.changed("support_request", row.getId(), "created", null, request.question(), reason);
            audit.differences("support_request", row.getId(), Map.of(), fields(request), reason);
            return request(row);
        });
        changes.publish(new CampaignChanged(request.campaignId()));
        return kept;
    }

    /// Puts a request into another state; [RequestRules] says which.
    ///
    /// @throws Overtaken when it is no longer as it was
    public void replace(SupportRequest expected, SupportRequest wanted, String reason) {
        database.write(transaction -> {
            var row = transaction.sql().fetchOne(SUPPORT_REQUEST, SUPPORT_REQUEST.ID.eq(expected.id()));
            if (row == null || !request(row).equals(expected)) {
                throw new Overtaken("support request " + expected.id());
            }
            fill(row, wanted);
            transaction.audit().differences("support_request", expected.id(), fields(expected), fields(wanted), reason);
            return row.store();
        });
        changes.publish(new CampaignChanged(expected.campaignId()));
    }

    private static void fill(SupportRequestRecord row, SupportRequest request) {
        row.setRecipientId(request.recipientId());
        row.setAskedAt(moment(request.askedAt()));
        row.setChannel(request.channel().name());
        row.setCategory(request.category());
        row.setAskedBy(request.askedBy());
        row.setQuestion(request.question());
        row.setState(request.state().name());
        row.setAnswer(request.answer());
        var answered = request.answeredAt();
        row.setAnsweredAt(answered == null ? null : moment(answered));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static Map<String, @Nullable String> fields(SupportRequest request) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("recipient", request.recipientId() == null ? null : String.valueOf(request.recipientId()));
        fields.put("happened_at", request.askedAt().toString());
        fields.put("contact_channel", request.channel().name());
        fields.put("category", request.category());
        fields.put("person", request.askedBy());
        fields.put("question", request.question());
        fields.put("state", request.state().name());
        fields.put("answer", request.answer());
        fields.values().removeIf(value -> value != null && value.isEmpty());
        return fields;
    }
}
