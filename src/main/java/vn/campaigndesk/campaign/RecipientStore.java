package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.text.SearchKey;

/// The recipients of campaigns.
public final class RecipientStore {
    private final Database database;
    private final OrganisationStore organisations;
    private final Changes changes;

    public RecipientStore(Database database, OrganisationStore organisations, Changes changes) {
        this.database = database;
        this.organisations = organisations;
        this.changes = changes;
    }

    /// The recipients of a campaign in the letter's order: by group, then by place.
    public List<Recipient> of(long campaignId) {
        return database.read(sql -> of(sql, campaignId));
    }

    private static List<Recipient> of(DSLContext sql, long campaignId) {
        return sql.select(RECIPIENT.fields())
                .select(ORGANISATION_GROUP.fields())
                .from(RECIPIENT)
                .join(ORGANISATION_GROUP)
                .on(ORGANISATION_GROUP.ID.eq(RECIPIENT.GROUP_ID))
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .orderBy(ORGANISATION_GROUP.PLACE, RECIPIENT.PLACE, RECIPIENT.ID)
                .fetch(RecipientStore::recipient);
    }

    private static Recipient recipient(Record joined) {
        var row = joined.into(RECIPIENT);
        return new Recipient(
                row.getId(),
                row.getCampaignId(),
                row.getOrganisationId(),
                OrganisationStore.group(joined.into(ORGANISATION_GROUP)),
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
    public void change(long campaignId, Collection<Long> ids, UnaryOperator<Recipient> change, String reason) {
        database.write(transaction -> {
            for (var before : of(transaction.sql(), campaignId)) {
                if (ids.contains(before.id())) {
                    save(transaction, before, change.apply(before), reason);
                }
            }
            return ids.size();
        });
        changes.publish(new CampaignChanged(campaignId));
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

    private static Map<String, String> fields(Recipient recipient) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", recipient.name());
        fields.put("short_name", recipient.shortName());
        fields.put("sent_on", text(recipient.sentOn()));
        fields.put("sent_channel", recipient.sentChannel());
        fields.put("acknowledged_on", text(recipient.acknowledgedOn()));
        fields.put("exempt_reason", recipient.exemptReason() == null ? "" : recipient.exemptReason());
        return fields;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// Puts known bodies on a campaign's list; those that are on it already stay as they are.
    ///
    /// @return how many were added
    public int add(long campaignId, List<Organisation> bodies) {
        int added = database.write(transaction -> add(transaction, campaignId, bodies));
        changes.publish(new CampaignChanged(campaignId));
        return added;
    }

    int add(Transaction transaction, long campaignId, List<Organisation> bodies) {
        var added = 0;
        for (var body : bodies) {
            if (!isListed(transaction.sql(), campaignId, body.id())) {
                insert(transaction, campaignId, body);
                added++;
            }
        }
        return added;
    }

    private static boolean isListed(DSLContext sql, long campaignId, long organisationId) {
        return sql.fetchExists(
                RECIPIENT, RECIPIENT.CAMPAIGN_ID.eq(campaignId).and(RECIPIENT.ORGANISATION_ID.eq(organisationId)));
    }

    private static void insert(Transaction transaction, long campaignId, Organisation body) {
        var row = transaction.sql().newRecord(RECIPIENT);
        row.setCampaignId(campaignId);
        row.setOrganisationId(body.id());
        row.setGroupId(body.group().id());
        row.setPlace(body.place());
        row.setName(body.name());
        row.setShortName(body.shortName());
        row.store();
        transaction.audit().changed("recipient", row.getId(), "created", null, body.name(), "");
    }

    /// Carries out a plan made from a file: known bodies are put on the list, new ones become known first, all or
    /// nothing.
    ///
    /// @return how many recipients were added
    public int add(long campaignId, RecipientListPlan plan) {
        int added = database.write(transaction -> {
            var bodies = new ArrayList<>(plan.known());
            for (var body : plan.fresh()) {
                bodies.add(become(transaction, body));
            }
            return add(transaction, campaignId, bodies);
        });
        changes.publish(new CampaignChanged(campaignId));
        return added;
    }

    private Organisation become(Transaction transaction, RecipientListPlan.NewBody body) {
        var draft = new Organisation(
                0, code(body.name()), body.group(), body.name(), body.shortName(), 0, body.aliases(), null, null, null);
        var id = organisations.insert(transaction, draft, null);
        return OrganisationStore.all(transaction.sql()).stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .orElseThrow();
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
