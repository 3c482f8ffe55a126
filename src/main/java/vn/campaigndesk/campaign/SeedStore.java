package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.CAMPAIGN;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_FACT;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;

/// Puts what the program ships with into an empty database: the 2024 campaign is there on the first start.
public final class SeedStore {
    static final String SHIPPED = "campaign-2024";

    private final Database database;
    private final CampaignStore campaigns;
    private final OrganisationStore organisations;
    private final RecipientStore recipients;
    private @Nullable Seed read;

    public SeedStore(
            Database database, CampaignStore campaigns, OrganisationStore organisations, RecipientStore recipients) {
        this.database = database;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.recipients = recipients;
    }

    /// Read when it is first needed: most starts find a campaign.
    private synchronized Seed seed() {
        var seed = read == null ? new SeedReader().read(SHIPPED) : read;
        read = seed;
        return seed;
    }

    /// Loads the shipped bodies and campaign unless a campaign is there already.
    ///
    /// @return whether anything was loaded
    public boolean loadIfEmpty() {
        return load(false, "");
    }

    /// Loads the shipped campaign as a sample, for made-up figures: `label` stands before its short title,
    /// the documents carry a mark of their own.
    public boolean loadSampleIfEmpty(String label) {
        return load(true, label);
    }

    private boolean load(boolean sample, String label) {
        return database.write(transaction -> {
            if (transaction.sql().fetchExists(CAMPAIGN)) {
                return false;
            }
            var groups = insertGroups(transaction);
            var bodies = insertBodies(transaction, groups);
            insertFacts(transaction, bodies);
            var campaign = sample ? asSample(seed().campaign(), label) : seed().campaign();
            var id = campaigns.insert(transaction, campaign, indicators(groups));
            recipients.add(transaction, id, listed(seed(), OrganisationStore.all(transaction.sql()), Seed.Listing.YES));
            return true;
        });
    }

    /// The optional bodies that officers often add to "departments and agencies", as the seed offers them.
    public List<Organisation> presets() {
        return listed(seed(), organisations.all(), Seed.Listing.PRESET);
    }

    private static Campaign asSample(Campaign campaign, String label) {
        return new Campaign(
                0,
                campaign.code() + "-sample",
                campaign.title(),
                label + " \u2013 " + campaign.shortTitle(),
                campaign.subject(),
                true,
                campaign.letter(),
                campaign.startsOn(),
                campaign.runsUntil(),
                campaign.deadline(),
                campaign.agency());
    }

    private Map<String, OrganisationGroup> insertGroups(Transaction transaction) {
        for (var group : seed().groups()) {
            transaction
                    .sql()
                    .insertInto(ORGANISATION_GROUP)
                    .set(ORGANISATION_GROUP.CODE, group.code())
                    .set(ORGANISATION_GROUP.NAME, group.name())
                    .set(ORGANISATION_GROUP.SHORT_NAME, group.shortName())
                    .set(ORGANISATION_GROUP.PLACE, group.place())
                    .execute();
        }
        return OrganisationStore.groups(transaction.sql()).stream()
                .collect(Collectors.toMap(OrganisationGroup::code, Function.identity()));
    }

    private Map<String, Long> insertBodies(Transaction transaction, Map<String, OrganisationGroup> groups) {
        var ids = new HashMap<String, Long>();
        for (var body : seed().bodies()) {
            ids.put(body.code(), organisations.insert(transaction, organisation(body, groups), body.source()));
        }
        for (var body : seed().bodies()) {
            if (body.successor() != null) {
                transaction
                        .sql()
                        .update(ORGANISATION)
                        .set(ORGANISATION.SUCCESSOR_ID, found(ids, body.successor()))
                        .where(ORGANISATION.ID.eq(found(ids, body.code())))
                        .execute();
            }
        }
        return ids;
    }

    private static Organisation organisation(Seed.Body body, Map<String, OrganisationGroup> groups) {
        return new Organisation(
                0,
                body.code(),
                found(groups, body.group()),
                body.name(),
                body.shortName(),
                body.place(),
                body.aliases(),
                body.validFrom(),
                body.validTo(),
                null);
    }

    private void insertFacts(Transaction transaction, Map<String, Long> bodies) {
        for (var fact : seed().facts()) {
            transaction
                    .sql()
                    .insertInto(ORGANISATION_FACT)
                    .set(ORGANISATION_FACT.ORGANISATION_ID, found(bodies, fact.organisation()))
                    .set(ORGANISATION_FACT.KIND, fact.kind())
                    .set(ORGANISATION_FACT.AMOUNT, fact.amount())
                    .set(ORGANISATION_FACT.TEXT, fact.text())
                    .set(ORGANISATION_FACT.AS_OF, fact.asOf())
                    .set(ORGANISATION_FACT.DEFINITION, fact.definition())
                    .execute();
        }
    }

    private List<Indicator> indicators(Map<String, OrganisationGroup> groups) {
        return seed().indicators().stream()
                .map(row -> new Indicator(
                        0,
                        row.place(),
                        row.text(),
                        row.shortText(),
                        row.unit(),
                        row.noteHint(),
                        row.caveat(),
                        row.groups().stream()
                                .map(code -> found(groups, code).id())
                                .collect(Collectors.toSet())))
                .toList();
    }

    static List<Organisation> listed(Seed seed, List<Organisation> bodies, Seed.Listing listing) {
        var codes = seed.bodies().stream()
                .filter(body -> body.listing() == listing)
                .map(Seed.Body::code)
                .collect(Collectors.toSet());
        return bodies.stream().filter(body -> codes.contains(body.code())).toList();
    }

    static <T> T found(Map<String, T> map, String code) {
        var value = map.get(code);
        if (value == null) {
            throw new IllegalStateException("the seed names '" + code + "' and does not define it");
        }
        return value;
    }
}
