package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.CONTACT_ENTRY;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_DELIVERY;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REMINDER;
import static vn.campaigndesk.db.jooq.Tables.REPORT;
import static vn.campaigndesk.db.jooq.Tables.SUPPORT_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.RecipientRecord;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.SearchKey;

/// The recipients of campaigns.
public final class RecipientStore {
    private final Database database;
    private final OrganisationStore organisations;
    private final Changes changes;
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    public RecipientStore(Database database, OrganisationStore organisations, Changes changes) {
        this.database = database;
        this.organisations = organisations;
        this.changes = changes;
    }

    /// The recipients of a campaign in the letter's order: by group, then by place.
    public List<Recipient> of(long campaignId) {
        var writes = database.writes();
        var before = read.get(campaignId);
        if (before != null && before.writes() == writes) {
            return before.recipients();
        }
        var now = List.copyOf(database.read(sql -> of(sql, campaignId)));
        // most gestures change no recipient: who keeps the list then keeps the same one as everybody else
        var kept = before != null && before.recipients().equals(now) ? before.recipients() : now;
        read.put(campaignId, new Read(writes, kept));
        return kept;
    }

    /// The full name of a recipient; empty when it is not on any list. One row is read: after each saved report the
    /// name of its unit is asked for, and a list of ten thousand would be read anew each time.
    public Optional<String> name(long recipientId) {
        return database.read(sql -> sql.select(RECIPIENT.NAME)
                .from(RECIPIENT)
                .where(RECIPIENT.ID.eq(recipientId))
                .fetchOptional(RECIPIENT.NAME));
    }

    /// The recipients of a campaign as they were read last.
    ///
    /// @param writes how many gestures had ended before; as long as it is the same number, nothing has
    ///     changed
    private record Read(long writes, List<Recipient> recipients) {}

    private static List<Recipient> of(DSLContext sql, long campaignId) {
        return sql.select(RECIPIENT.fields())
                .select(ORGANISATION_GROUP.fields())
                .from(RECIPIENT)
                .join(ORGANISATION_GROUP)
                .on(ORGANISATION_GROUP.ID.eq(RECIPIENT.GROUP_ID))
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .orderBy(ORGANISATION_GROUP.PLACE, RECIPIENT.PLACE, RECIPIENT.ID)
                .fetch()
                .map(new Groups()::recipient);
    }

    /// Reads rows of recipients; a group is made once, not once a row.
    private static final class Groups {
        private final Map<Long, OrganisationGroup> known = new HashMap<>();

        Recipient recipient(Record joined) {
            var group = known.computeIfAbsent(
                    joined.get(RECIPIENT.GROUP_ID), id -> OrganisationStore.group(joined.into(ORGANISATION_GROUP)));
            return RecipientStore.recipient(joined.into(RECIPIENT), group);
        }
    }

    private static Recipient recipient(RecipientRecord row, OrganisationGroup group) {
        return new Recipient(
                row.getId(),
                row.getCampaignId(),
                row.getOrganisationId(),
                group,
                row.getPlace(),
                row.getName(),
                row.getShortName(),
                row.getSentOn(),
                row.getSentChannel() == null ? "" : row.getSentChannel(),
                row.getAcknowledgedOn(),
                row.getExemptReason());
    }

    /// Changes several recipients in one gesture; every changed field leaves an audit row.
    ///
    /// @param change makes the new state from the stored one
    /// @param reason why, may be empty
    /// @throws Overtaken when one is no longer on the list
    public void change(long campaignId, Collection<Long> ids, UnaryOperator<Recipient> change, String reason) {
        var before = new ArrayList<Recipient>();
        var after = new ArrayList<Recipient>();
        database.write(transaction -> {
            for (var stored : of(transaction.sql(), campaignId)) {
                if (ids.contains(stored.id())) {
                    before.add(stored);
                    after.add(change.apply(stored));
                    save(transaction, stored, after.getLast(), reason);
                }
            }
            if (before.size() < Set.copyOf(ids).size()) {
                throw new Overtaken("recipients of campaign " + campaignId);
            }
            return ids.size();
        });
        tell(campaignId, new RecipientsEdited(campaignId, before, after));
    }

    /// Puts recipients into another state if they still are what they are expected to be, all or none.
    ///
    /// @param wanted for each of the expected ones its new state
    /// @throws Overtaken when one has been changed since, or is no longer on the list
    public void replace(long campaignId, List<Recipient> expected, List<Recipient> wanted, String reason) {
        database.write(transaction -> {
            requireUnchanged(transaction.sql(), campaignId, expected);
            for (var i = 0; i < expected.size(); i++) {
                save(transaction, expected.get(i), wanted.get(i), reason);
            }
            return expected.size();
        });
        tell(campaignId, new RecipientsEdited(campaignId, expected, wanted));
    }

    private static void requireUnchanged(DSLContext sql, long campaignId, List<Recipient> expected) {
        if (!new HashSet<>(of(sql, campaignId)).containsAll(expected)) {
            throw new Overtaken("recipients of campaign " + campaignId);
        }
    }

    private void tell(long campaignId, Object what) {
        changes.publish(new CampaignChanged(campaignId));
        changes.publish(what);
    }

    private static void save(Transaction transaction, Recipient before, Recipient after, String reason) {
        transaction
                .sql()
                .update(RECIPIENT)
                .set(RECIPIENT.NAME, after.name())
                .set(RECIPIENT.SHORT_NAME, after.shortName())
                .set(RECIPIENT.SENT_ON, after.sentOn())
                .set(RECIPIENT.SENT_CHANNEL, after.sentChannel())
                .set(RECIPIENT.ACKNOWLEDGED_ON, after.acknowledgedOn())
                .set(RECIPIENT.EXEMPT_REASON, after.exemptReason())
                .where(RECIPIENT.ID.eq(before.id()))
                .execute();
        transaction.audit().differences("recipient", before.id(), fields(before), fields(after), reason);
    }

    private static Map<String, @Nullable String> fields(Recipient recipient) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("name", recipient.name());
        fields.put("short_name", recipient.shortName());
        fields.put("sent_on", text(recipient.sentOn()));
        fields.put("sent_channel", recipient.sentChannel());
        fields.put("acknowledged_on", text(recipient.acknowledgedOn()));
        fields.put("exempt_reason", recipient.exemptReason());
        return fields;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /// Puts known bodies on a campaign's list; those that are on it already stay as they are.
    ///
    /// @return how many were added
    public int add(long campaignId, List<Organisation> bodies) {
        return told(campaignId, database.write(transaction -> listed(transaction, campaignId, bodies)));
    }

    /// As above, inside a running transaction; nobody is told.
    public int add(Transaction transaction, long campaignId, List<Organisation> bodies) {
        return insert(transaction, campaignId, bodies).size();
    }

    private static List<Long> insert(Transaction transaction, long campaignId, List<Organisation> bodies) {
        var added = new ArrayList<Long>();
        for (var body : bodies) {
            if (!isListed(transaction.sql(), campaignId, body.id())) {
                added.add(insert(transaction, campaignId, body));
            }
        }
        return added;
    }

    private static List<Recipient> listed(Transaction transaction, long campaignId, List<Organisation> bodies) {
        var added = new HashSet<>(insert(transaction, campaignId, bodies));
        return of(transaction.sql(), campaignId).stream()
                .filter(recipient -> added.contains(recipient.id()))
                .toList();
    }

    private int told(long campaignId, List<Recipient> added) {
        changes.publish(new CampaignChanged(campaignId));
        if (!added.isEmpty()) {
            changes.publish(new RecipientsAdded(campaignId, added));
        }
        return added.size();
    }

    private static boolean isListed(DSLContext sql, long campaignId, long organisationId) {
        return sql.fetchExists(
                RECIPIENT, RECIPIENT.CAMPAIGN_ID.eq(campaignId).and(RECIPIENT.ORGANISATION_ID.eq(organisationId)));
    }

    private static long insert(Transaction transaction, long campaignId, Organisation body) {
        var row = transaction.sql().newRecord(RECIPIENT);
        row.setCampaignId(campaignId);
        row.setOrganisationId(body.id());
        row.setGroupId(body.group().id());
        row.setPlace(body.place());
        row.setName(body.name());
        row.setShortName(body.shortName());
        row.store();
        transaction.audit().changed("recipient", row.getId(), "created", null, body.name(), "");
        return row.getId();
    }

    /// Takes recipients off the list if they still are what they are expected to be, all or none. What they
    /// were stays in the audit, field by field.
    ///
    /// @throws Overtaken when one has been changed since
    /// @throws ExpectedFailure `campaign.recipient.reports` when one has answered: also a report in the bin
    ///     is kept
    ///     under its unit; `campaign.recipient.contacted` when the contact log names it,
    ///     `campaign.recipient.served` when it was given material
    public void remove(long campaignId, List<Recipient> expected, String reason) {
        database.write(transaction -> {
            requireUnchanged(transaction.sql(), campaignId, expected);
            for (var recipient : expected) {
                if (transaction.sql().fetchExists(REPORT, REPORT.RECIPIENT_ID.eq(recipient.id()))) {
                    throw new ExpectedFailure("campaign.recipient.reports", recipient.name());
                }
                if (isSpokenOf(transaction.sql(), recipient.id())) {
                    throw new ExpectedFailure("campaign.recipient.contacted", recipient.name());
                }
                if (transaction
                        .sql()
                        .fetchExists(MATERIAL_DELIVERY, MATERIAL_DELIVERY.RECIPIENT_ID.eq(recipient.id()))) {
                    throw new ExpectedFailure("campaign.recipient.served", recipient.name());
                }
                transaction.audit().differences("recipient", recipient.id(), fields(recipient), Map.of(), reason);
                transaction.audit().changed("recipient", recipient.id(), "removed", recipient.name(), null, reason);
                transaction
                        .sql()
                        .deleteFrom(RECIPIENT)
                        .where(RECIPIENT.ID.eq(recipient.id()))
                        .execute();
            }
            return expected.size();
        });
        tell(campaignId, new RecipientsRemoved(campaignId, expected));
    }

    /// Takes the whole list of a campaign away inside a running transaction. The database refuses it when
    /// anything rests on a recipient; nobody is told.
    ///
    /// @param bodies whom the list must name, and of whom nothing may be known yet: no letter sent, nobody
    ///     exempt
    /// @throws Overtaken when it is another list
    public void clear(Transaction transaction, long campaignId, List<Organisation> bodies) {
        var sql = transaction.sql();
        var listed = of(sql, campaignId);
        var wanted = bodies.stream().map(Organisation::id).collect(Collectors.toSet());
        if (!listed.stream()
                        .map(Recipient::organisationId)
                        .collect(Collectors.toSet())
                        .equals(wanted)
                || !listed.stream().allMatch(RecipientStore::isUntouched)) {
            throw new Overtaken("recipients of campaign " + campaignId);
        }
        for (var recipient : listed) {
            transaction.audit().changed("recipient", recipient.id(), "removed", recipient.name(), null, "");
        }
        sql.deleteFrom(RECIPIENT).where(RECIPIENT.CAMPAIGN_ID.eq(campaignId)).execute();
    }

    private static boolean isUntouched(Recipient recipient) {
        return recipient.sentOn() == null && recipient.acknowledgedOn() == null && recipient.exemptReason() == null;
    }

    /// Whether the contact log, a round of reminders or a request for support names it: what was said is
    /// kept.
    private static boolean isSpokenOf(DSLContext sql, long recipientId) {
        return sql.fetchExists(CONTACT_ENTRY, CONTACT_ENTRY.RECIPIENT_ID.eq(recipientId))
                || sql.fetchExists(REMINDER, REMINDER.RECIPIENT_ID.eq(recipientId))
                || sql.fetchExists(SUPPORT_REQUEST, SUPPORT_REQUEST.RECIPIENT_ID.eq(recipientId));
    }

    /// Puts recipients back on the list as they were, under their old numbers.
    ///
    /// @throws Overtaken when one of their bodies is on the list again
    public void putBack(long campaignId, List<Recipient> removed, String reason) {
        database.write(transaction -> {
            for (var recipient : removed) {
                if (isListed(transaction.sql(), campaignId, recipient.organisationId())) {
                    throw new Overtaken("recipient " + recipient.id());
                }
                insert(transaction, recipient, reason);
            }
            return removed.size();
        });
        tell(campaignId, new RecipientsAdded(campaignId, removed));
    }

    private static void insert(Transaction transaction, Recipient recipient, String reason) {
        var row = transaction.sql().newRecord(RECIPIENT);
        row.setId(recipient.id());
        row.setCampaignId(recipient.campaignId());
        row.setOrganisationId(recipient.organisationId());
        row.setGroupId(recipient.group().id());
        row.setPlace(recipient.place());
        row.setName(recipient.name());
        row.setShortName(recipient.shortName());
        row.setSentOn(recipient.sentOn());
        row.setSentChannel(recipient.sentChannel());
        row.setAcknowledgedOn(recipient.acknowledgedOn());
        row.setExemptReason(recipient.exemptReason());
        row.insert();
        transaction.audit().changed("recipient", recipient.id(), "created", null, recipient.name(), reason);
        transaction.audit().differences("recipient", recipient.id(), Map.of(), fields(recipient), reason);
    }

    /// Carries out a plan made from a file: known bodies are put on the list, new ones become known first, all
    /// or nothing.
    ///
    /// @return how many recipients were added
    public int add(long campaignId, RecipientListPlan plan) {
        return told(campaignId, database.write(transaction -> {
            var bodies = new ArrayList<>(plan.known());
            for (var body : plan.fresh()) {
                bodies.add(become(transaction, body));
            }
            return listed(transaction, campaignId, bodies);
        }));
    }

    private Organisation become(Transaction transaction, RecipientListPlan.NewBody body) {
        var draft = new Organisation(
                0, code(body.name()), body.group(), body.name(), body.shortName(), 0, body.aliases(), null, null, null);
        var id = organisations.insert(transaction, draft, null);
        return OrganisationStore.one(transaction.sql(), id);
    }

    private static String code(String name) {
        var folded = SearchKey.of(name).replaceAll("[^a-z0-9]+", "-");
        var end = Math.min(folded.length(), 40);
        return folded.substring(0, end).toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /// How many recipients a campaign has.
    public int count(long campaignId) {
        return database.read(
                sql -> sql.fetchCount(DSL.selectOne().from(RECIPIENT).where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))));
    }
}
