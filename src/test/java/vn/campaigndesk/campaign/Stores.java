package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;

/// The stores over a database in memory, with the news they publish and the audit they leave.
final class Stores implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-05T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    final Database database = Database.inMemory(CLOCK, "Lê Thị Lan");
    final Changes changes = new Changes();
    final CampaignStore campaigns = new CampaignStore(database, changes);
    final OrganisationStore organisations = new OrganisationStore(database);
    final RecipientStore recipients = new RecipientStore(database, organisations, changes);
    final SeedStore seeds = new SeedStore(database, campaigns, organisations, recipients);
    final List<CampaignChanged> news = new ArrayList<>();

    /// One row of the audit.
    record AuditRow(String entity, long id, String field, String before, String after, String reason) {}

    private Stores() {
        changes.on(CampaignChanged.class, news::add);
    }

    static Stores empty() {
        return new Stores();
    }

    /// With the campaign that the program ships with, and its audit still to come.
    static Stores seeded() {
        var stores = new Stores();
        stores.seeds.loadIfEmpty();
        stores.news.clear();
        return stores;
    }

    Campaign campaign() {
        return campaigns.all().getFirst();
    }

    List<Recipient> listed() {
        return recipients.of(campaign().id());
    }

    Recipient recipient(String shortName) {
        return listed().stream()
                .filter(recipient -> recipient.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    Organisation body(String code) {
        return organisations.all().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// What was changed, without what was created.
    List<AuditRow> changed() {
        return audit().stream().filter(row -> !row.field().equals("created")).toList();
    }

    List<AuditRow> audit() {
        return database.read(sql -> sql.selectFrom(AUDIT)
                .orderBy(AUDIT.ID)
                .fetch(row -> new AuditRow(
                        row.getEntity(),
                        row.getEntityId(),
                        row.getField(),
                        row.getOldValue(),
                        row.getNewValue(),
                        row.getReason())));
    }

    @Override
    public void close() {
        database.close();
    }
}
