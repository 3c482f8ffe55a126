package vn.campaigndesk.followup.request;

import static vn.campaigndesk.db.jooq.Tables.SUPPORT_REQUEST;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
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

    /// The requests of all campaigns, the oldest first: what was answered once helps again.
    public List<SupportRequest> all() {
        return database.read(sql -> sql.selectFrom(SUPPORT_REQUEST)
                .where(SUPPORT_REQUEST.REMOVED_AT.isNull())
                .orderBy(SUPPORT_REQUEST.ASKED_AT, SUPPORT_REQUEST.ID)
                .fetch(SupportRequestStore::request));
    }

    /// Keeps a new request.
    ///
    /// @return the request with its number
    public SupportRequest add(SupportRequest request, String reason) {
        var done = apply(request.campaignId(), List.of(Edit.made(request)), reason);
        return Objects.requireNonNull(done.getFirst().after());
    }

    /// Puts a request into another state; [RequestRules] says which.
    ///
    /// @throws Overtaken when it is no longer as it was
    public void replace(SupportRequest expected, SupportRequest wanted, String reason) {
        apply(expected.campaignId(), List.of(Edit.changed(expected, wanted)), reason);
    }

    /// Carries out edits in one gesture, all or none; each leaves its audit rows. A request made with an id is put back
    /// under it.
    ///
    /// @return the edits with the numbers that new requests were given
    /// @throws Overtaken when a request is no longer as an edit expects it
    public List<Edit<SupportRequest>> apply(long campaignId, List<Edit<SupportRequest>> edits, String reason) {
        var done = database.write(transaction -> {
            var carried = new ArrayList<Edit<SupportRequest>>();
            for (var edit : edits) {
                carried.add(apply(transaction, edit, reason));
            }
            return carried;
        });
        if (!done.isEmpty()) {
            changes.publish(new RequestsEdited(campaignId, done));
        }
        return done;
    }

    private static Edit<SupportRequest> apply(Transaction transaction, Edit<SupportRequest> edit, String reason) {
        var before = edit.before();
        var after = edit.after();
        if (before == null) {
            var made = Objects.requireNonNull(after);
            return made.id() == 0 ? insert(transaction, made, reason) : putBack(transaction, made, reason);
        }
        change(transaction, before, after, reason);
        return edit;
    }

    private static void change(
            Transaction transaction, SupportRequest before, @Nullable SupportRequest after, String reason) {
        var row = row(transaction, before.id());
        if (row.getRemovedAt() != null || !request(row).equals(before)) {
            throw new Overtaken("support request " + before.id());
        }
        var audit = transaction.audit();
        if (after == null) {
            row.setRemovedAt(audit.now().atOffset(ZoneOffset.UTC));
            audit.changed("support_request", before.id(), "removed", before.question(), null, reason);
        } else {
            fill(row, after);
            audit.differences("support_request", before.id(), fields(before), fields(after), reason);
        }
        row.store();
    }

    private static Edit<SupportRequest> insert(Transaction transaction, SupportRequest request, String reason) {
        var row = transaction.sql().newRecord(SUPPORT_REQUEST);
        row.setCampaignId(request.campaignId());
        fill(row, request);
        row.store();
        var audit = transaction.audit();
        audit.changed("support_request", row.getId(), "created", null, request.question(), reason);
        audit.differences("support_request", row.getId(), Map.of(), fields(request), reason);
        return Edit.made(request(row));
    }

    private static Edit<SupportRequest> putBack(Transaction transaction, SupportRequest request, String reason) {
        var row = row(transaction, request.id());
        if (row.getRemovedAt() == null) {
            throw new Overtaken("support request " + request.id());
        }
        row.setRemovedAt(null);
        fill(row, request);
        row.store();
        transaction.audit().changed("support_request", request.id(), "restored", null, request.question(), reason);
        return Edit.made(request);
    }

    private static SupportRequestRecord row(Transaction transaction, long id) {
        var row = transaction.sql().fetchOne(SUPPORT_REQUEST, SUPPORT_REQUEST.ID.eq(id));
        if (row == null) {
            throw new Overtaken("support request " + id);
        }
        return row;
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
        return instant.atOffset(ZoneOffset.UTC);
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
