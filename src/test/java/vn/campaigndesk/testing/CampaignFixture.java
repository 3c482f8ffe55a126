package vn.campaigndesk.testing;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.campaign.CalendarStore;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.ReviewStore;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;

/// The campaign of 2024 in a private database with the real schema and the real 52 units, and its stores.
///
/// The day is 20 November 2024 unless another is given: the deadline (before the 18th) has passed, the campaign runs.
public final class CampaignFixture implements AutoCloseable {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final QuantityParser PARSER = new QuantityParser();

    public final Clock clock;
    public final Database database;
    public final Changes changes = new Changes();
    public final CampaignStore campaigns;
    public final OrganisationStore organisations;
    public final CalendarStore calendar;
    public final RecipientStore recipients;
    public final SeedStore seeds;
    public final ReportStore reports;
    public final ReviewStore reviews;
    public final SnapshotStore snapshots;
    public final long campaignId;

    private CampaignFixture(LocalDate today, String sampleLabel) {
        clock = clockOn(today);
        database = Database.inMemory(clock, "tester");
        campaigns = new CampaignStore(database, changes);
        organisations = new OrganisationStore(database);
        calendar = new CalendarStore(database, changes);
        recipients = new RecipientStore(database, organisations, changes);
        seeds = new SeedStore(database, campaigns, organisations, recipients);
        reports = new ReportStore(database, changes);
        reviews = new ReviewStore(database, changes);
        snapshots = new SnapshotStore(campaigns, recipients, reports, organisations, reviews);
        if (sampleLabel.isEmpty()) {
            seeds.loadIfEmpty();
        } else {
            seeds.loadSampleIfEmpty(sampleLabel);
        }
        campaignId = campaigns.all().getFirst().id();
    }

    public static CampaignFixture open() {
        return new CampaignFixture(day(20, 11), "");
    }

    public static CampaignFixture openOn(LocalDate today) {
        return new CampaignFixture(today, "");
    }

    public static CampaignFixture openSample(String label) {
        return new CampaignFixture(day(20, 11), label);
    }

    /// A day of 2024.
    public static LocalDate day(int day, int month) {
        return LocalDate.of(2024, month, day);
    }

    /// A clock that stands at nine in the morning of a day, with the fractions of a millisecond that a real one has.
    public static Clock clockOn(LocalDate today) {
        return Clock.fixed(
                today.atTime(LocalTime.of(9, 0, 0, 123_456_700)).atZone(ZONE).toInstant(), ZONE);
    }

    /// The same campaign with another deadline.
    public static Campaign with(Campaign old, Deadline deadline) {
        return with(old, old.letter(), deadline);
    }

    /// The same campaign with another letter.
    public static Campaign with(Campaign old, CampaignLetter letter) {
        return with(old, letter, old.deadline());
    }

    private static Campaign with(Campaign old, CampaignLetter letter, Deadline deadline) {
        return new Campaign(
                old.id(),
                old.code(),
                old.title(),
                old.shortTitle(),
                old.subject(),
                old.sample(),
                letter,
                old.startsOn(),
                old.runsUntil(),
                deadline,
                old.agency());
    }

    public CampaignSnapshot snapshot() {
        return snapshots.load(campaignId);
    }

    /// The recipient with that short name.
    public Recipient unit(String shortName) {
        return recipients.of(campaignId).stream()
                .filter(recipient -> recipient.shortName().equals(shortName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + shortName));
    }

    /// The row of the form with that number.
    public Indicator row(int place) {
        return campaigns.indicators(campaignId).get(place - 1);
    }

    /// What a report says in each row when these texts were typed, from row 1 on.
    public Map<Long, Quantity> typed(String... raws) {
        var quantities = new LinkedHashMap<Long, Quantity>();
        for (var i = 0; i < raws.length; i++) {
            quantities.put(row(i + 1).id(), Quantity.typed(PARSER.read(raws[i]), ""));
        }
        return quantities;
    }

    /// A report that is not stored yet.
    public Report report(String unit, LocalDate arrived, String... raws) {
        return reportSaying(unit, arrived, "", "", raws);
    }

    /// A report with its two texts that is not stored yet.
    public Report reportSaying(String unit, LocalDate arrived, String evaluation, String proposal, String... raws) {
        var recipient = unit(unit);
        return Report.from(recipient.id(), arrived)
                .document(new DocumentIdentity("15", "BC-UBND", recipient.name(), arrived))
                .texts(evaluation, proposal)
                .quantities(typed(raws))
                .build();
    }

    /// Stores a report.
    public Report enter(String unit, LocalDate arrived, String... raws) {
        return reports.save(campaignId, report(unit, arrived, raws), "");
    }

    /// Stores a report of a unit that is another version than the first.
    public Report enter(ReportVersion version, String unit, LocalDate arrived, String... raws) {
        var report = report(unit, arrived, raws).edit().version(version).build();
        return reports.save(campaignId, report, "");
    }

    /// Exempts a unit.
    public void exempt(String unit, String reason) {
        recipients.change(campaignId, List.of(unit(unit).id()), recipient -> recipient.withExemption(reason), reason);
    }

    /// What the audit says of a kind of thing, the oldest first.
    public List<AuditRow> audit(String entity) {
        return database.read(sql -> sql.selectFrom(AUDIT)
                .where(AUDIT.ENTITY.eq(entity))
                .orderBy(AUDIT.ID)
                .fetch(row -> new AuditRow(
                        row.getEntityId(),
                        row.getField(),
                        row.getOldValue(),
                        row.getNewValue(),
                        row.getReason(),
                        row.getActor())));
    }

    /// A row of the audit.
    public record AuditRow(long id, String field, String before, String after, String reason, String actor) {}

    @Override
    public void close() {
        database.close();
    }
}
