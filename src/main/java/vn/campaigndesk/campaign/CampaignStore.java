package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.CAMPAIGN;
import static vn.campaigndesk.db.jooq.Tables.CAMPAIGN_LINE;
import static vn.campaigndesk.db.jooq.Tables.CAMPAIGN_SIGNATORY;
import static vn.campaigndesk.db.jooq.Tables.INDICATOR;
import static vn.campaigndesk.db.jooq.Tables.INDICATOR_GROUP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.CampaignRecord;

/// Campaigns and their forms.
public final class CampaignStore {
    private final Database database;
    private final Changes changes;

    public CampaignStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// All campaigns, the newest letter's first.
    public List<Campaign> all() {
        return database.read(sql -> sql.selectFrom(CAMPAIGN)
                .orderBy(CAMPAIGN.DUE_DATE.desc(), CAMPAIGN.ID.desc())
                .fetch(row -> campaign(sql, row)));
    }

    /// One campaign.
    ///
    /// @throws IllegalArgumentException when there is no such campaign
    public Campaign get(long id) {
        return database.read(sql -> stored(sql, id));
    }

    private static Campaign stored(DSLContext sql, long id) {
        var row = sql.fetchOne(CAMPAIGN, CAMPAIGN.ID.eq(id));
        if (row == null) {
            throw new IllegalArgumentException("no campaign " + id);
        }
        return campaign(sql, row);
    }

    /// The rows of the campaign's form in their order.
    public List<Indicator> indicators(long campaignId) {
        return database.read(sql -> {
            Map<Long, Set<Long>> groups = sql.select(INDICATOR_GROUP.INDICATOR_ID, INDICATOR_GROUP.GROUP_ID)
                    .from(INDICATOR_GROUP)
                    .join(INDICATOR)
                    .on(INDICATOR.ID.eq(INDICATOR_GROUP.INDICATOR_ID))
                    .where(INDICATOR.CAMPAIGN_ID.eq(campaignId))
                    .collect(Collectors.groupingBy(
                            row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
            return sql.selectFrom(INDICATOR)
                    .where(INDICATOR.CAMPAIGN_ID.eq(campaignId))
                    .orderBy(INDICATOR.PLACE)
                    .fetch(row -> new Indicator(
                            row.getId(),
                            row.getPlace(),
                            row.getText(),
                            row.getShortText(),
                            row.getUnit(),
                            row.getNoteHint(),
                            row.getCaveat(),
                            groups.getOrDefault(row.getId(), Set.of())));
        });
    }

    /// Saves the campaign's own data; every changed field leaves an audit row.
    public void update(Campaign campaign, String reason) {
        update(campaign, null, reason);
    }

    /// Saves the campaign's own data if they still are what they are expected to be.
    ///
    /// @throws Overtaken when they have been changed since; nothing is changed then
    public void replace(Campaign expected, Campaign campaign, String reason) {
        update(campaign, expected, reason);
    }

    private void update(Campaign campaign, @Nullable Campaign expected, String reason) {
        var before = database.write(transaction -> {
            var stored = stored(transaction.sql(), campaign.id());
            if (expected != null && !expected.equals(stored)) {
                throw new Overtaken("campaign " + campaign.id());
            }
            write(transaction, campaign);
            transaction.audit().differences("campaign", campaign.id(), fields(stored), fields(campaign), reason);
            return stored;
        });
        changes.publish(new CampaignChanged(campaign.id()));
        changes.publish(new CampaignEdited(before, campaign));
    }

    private static void write(Transaction transaction, Campaign campaign) {
        var row = transaction.sql().newRecord(CAMPAIGN);
        fill(row, campaign);
        row.setId(campaign.id());
        row.touched(CAMPAIGN.ID, false);
        transaction
                .sql()
                .update(CAMPAIGN)
                .set(row)
                .where(CAMPAIGN.ID.eq(campaign.id()))
                .execute();
        replaceLines(transaction, campaign);
    }

    /// Adds a campaign with its form inside a running transaction.
    ///
    /// @param indicators their ids are ignored, new ones are given
    /// @return the new campaign's id
    public long insert(Transaction transaction, Campaign campaign, List<Indicator> indicators) {
        var row = transaction.sql().newRecord(CAMPAIGN);
        fill(row, campaign);
        row.store();
        long id = row.getId();
        insertLines(transaction, campaign.withId(id));
        indicators.forEach(indicator -> insert(transaction, id, indicator));
        transaction.audit().changed("campaign", id, "created", null, campaign.title(), "");
        return id;
    }

    /// Takes a campaign with its form away inside a running transaction; what it was stays in the audit. The
    /// database refuses it when anything else rests on the campaign.
    ///
    /// @throws Overtaken when it is no longer as given
    public void delete(Transaction transaction, Campaign campaign) {
        var sql = transaction.sql();
        if (!stored(sql, campaign.id()).equals(campaign)) {
            throw new Overtaken("campaign " + campaign.id());
        }
        var rows = sql.select(INDICATOR.ID).from(INDICATOR).where(INDICATOR.CAMPAIGN_ID.eq(campaign.id()));
        sql.deleteFrom(INDICATOR_GROUP)
                .where(INDICATOR_GROUP.INDICATOR_ID.in(rows))
                .execute();
        sql.deleteFrom(INDICATOR).where(INDICATOR.CAMPAIGN_ID.eq(campaign.id())).execute();
        deleteLines(sql, campaign.id());
        sql.deleteFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(campaign.id())).execute();
        transaction.audit().differences("campaign", campaign.id(), fields(campaign), Map.of(), "");
        transaction.audit().changed("campaign", campaign.id(), "removed", campaign.title(), null, "");
    }

    private static void deleteLines(DSLContext sql, long campaignId) {
        sql.deleteFrom(CAMPAIGN_LINE)
                .where(CAMPAIGN_LINE.CAMPAIGN_ID.eq(campaignId))
                .execute();
        sql.deleteFrom(CAMPAIGN_SIGNATORY)
                .where(CAMPAIGN_SIGNATORY.CAMPAIGN_ID.eq(campaignId))
                .execute();
    }

    private static void replaceLines(Transaction transaction, Campaign campaign) {
        deleteLines(transaction.sql(), campaign.id());
        insertLines(transaction, campaign);
    }

    private static void insertLines(Transaction transaction, Campaign campaign) {
        insertLines(transaction, campaign.id(), "BASIS", campaign.letter().basis());
        insertLines(transaction, campaign.id(), "SUPERIOR", campaign.agency().superiors());
        insertLines(transaction, campaign.id(), "COPY", campaign.agency().copies());
        insertSignatories(transaction, campaign);
    }

    private static void insertSignatories(Transaction transaction, Campaign campaign) {
        var place = 0;
        for (var signatory : campaign.agency().signatories()) {
            transaction
                    .sql()
                    .insertInto(CAMPAIGN_SIGNATORY)
                    .set(CAMPAIGN_SIGNATORY.CAMPAIGN_ID, campaign.id())
                    .set(CAMPAIGN_SIGNATORY.PLACE, ++place)
                    .set(CAMPAIGN_SIGNATORY.AUTHORITY, signatory.authority())
                    .set(CAMPAIGN_SIGNATORY.TITLE, signatory.title())
                    .set(CAMPAIGN_SIGNATORY.NAME, signatory.name())
                    .execute();
        }
    }

    private static void insertLines(Transaction transaction, long campaignId, String kind, List<String> texts) {
        var place = 0;
        for (var text : texts) {
            transaction
                    .sql()
                    .insertInto(CAMPAIGN_LINE)
                    .set(CAMPAIGN_LINE.CAMPAIGN_ID, campaignId)
                    .set(CAMPAIGN_LINE.KIND, kind)
                    .set(CAMPAIGN_LINE.PLACE, ++place)
                    .set(CAMPAIGN_LINE.TEXT, text)
                    .execute();
        }
    }

    private static void insert(Transaction transaction, long campaignId, Indicator indicator) {
        var row = transaction.sql().newRecord(INDICATOR);
        row.setCampaignId(campaignId);
        row.setPlace(indicator.place());
        row.setText(indicator.text());
        row.setShortText(indicator.shortText());
        row.setUnit(indicator.unit());
        row.setNoteHint(indicator.noteHint());
        row.setCaveat(indicator.caveat());
        row.store();
        for (var group : indicator.groupIds()) {
            transaction
                    .sql()
                    .insertInto(INDICATOR_GROUP)
                    .set(INDICATOR_GROUP.INDICATOR_ID, row.getId())
                    .set(INDICATOR_GROUP.GROUP_ID, group)
                    .execute();
        }
    }

    private static void fill(CampaignRecord row, Campaign campaign) {
        var letter = campaign.letter();
        row.setCode(campaign.code());
        row.setTitle(campaign.title());
        row.setShortTitle(campaign.shortTitle());
        row.setSubject(campaign.subject());
        row.setSample(campaign.sample());
        row.setLetterNumber(letter.number());
        row.setLetterSymbol(letter.symbol());
        row.setLetterDate(letter.date());
        row.setStartsOn(campaign.startsOn());
        row.setRunsUntil(campaign.runsUntil());
        row.setDueDate(campaign.deadline().date());
        row.setDueInclusive(campaign.deadline().inclusive());
        fill(row, campaign.agency());
    }

    private static void fill(CampaignRecord row, Agency agency) {
        row.setParentBody(agency.parentBody());
        row.setIssuingBody(agency.issuingBody());
        row.setPlaceName(agency.placeName());
        row.setReportSymbol(agency.reportSymbol());
        row.setFocalPoint(agency.focalPoint());
        row.setHotline(agency.hotline());
        row.setMailbox(agency.mailbox());
        row.setWebsite(agency.website());
        row.setSignerAuthority(agency.signatory().authority());
        row.setSignerTitle(agency.signatory().title());
        row.setSignerName(agency.signatory().name());
        row.setArchiveNote(agency.archiveNote());
        row.setDispatchSymbol(agency.dispatchSymbol());
        row.setDrafterMark(agency.drafterMark());
        row.setContactLine(agency.contactLine());
    }

    private static Campaign campaign(DSLContext sql, CampaignRecord row) {
        return new Campaign(
                row.getId(),
                row.getCode(),
                row.getTitle(),
                row.getShortTitle(),
                row.getSubject(),
                row.getSample(),
                new CampaignLetter(
                        row.getLetterNumber(),
                        row.getLetterSymbol(),
                        row.getLetterDate(),
                        lines(sql, row.getId(), "BASIS")),
                row.getStartsOn(),
                row.getRunsUntil(),
                new Deadline(row.getDueDate(), row.getDueInclusive()),
                agency(sql, row));
    }

    private static Agency agency(DSLContext sql, CampaignRecord row) {
        return new Agency(
                row.getParentBody(),
                row.getIssuingBody(),
                row.getPlaceName(),
                row.getReportSymbol(),
                row.getFocalPoint(),
                row.getHotline(),
                row.getMailbox(),
                row.getWebsite(),
                new Agency.Signatory(row.getSignerAuthority(), row.getSignerTitle(), row.getSignerName()),
                lines(sql, row.getId(), "SUPERIOR"),
                lines(sql, row.getId(), "COPY"),
                row.getArchiveNote(),
                row.getDispatchSymbol(),
                signatories(sql, row.getId()),
                row.getDrafterMark(),
                row.getContactLine());
    }

    private static List<Agency.Signatory> signatories(DSLContext sql, long campaignId) {
        return sql.selectFrom(CAMPAIGN_SIGNATORY)
                .where(CAMPAIGN_SIGNATORY.CAMPAIGN_ID.eq(campaignId))
                .orderBy(CAMPAIGN_SIGNATORY.PLACE)
                .fetch(row -> new Agency.Signatory(row.getAuthority(), row.getTitle(), row.getName()));
    }

    private static List<String> lines(DSLContext sql, long campaignId, String kind) {
        return sql.select(CAMPAIGN_LINE.TEXT)
                .from(CAMPAIGN_LINE)
                .where(CAMPAIGN_LINE.CAMPAIGN_ID.eq(campaignId))
                .and(CAMPAIGN_LINE.KIND.eq(kind))
                .orderBy(CAMPAIGN_LINE.PLACE)
                .fetch(CAMPAIGN_LINE.TEXT);
    }

    private static Map<String, @Nullable String> fields(Campaign campaign) {
        var date = campaign.letter().date();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("title", campaign.title());
        fields.put("short_title", campaign.shortTitle());
        fields.put("subject", campaign.subject());
        fields.put("letter_number", campaign.letter().number());
        fields.put("letter_symbol", campaign.letter().symbol());
        fields.put("letter_date", date == null ? null : date.toString());
        fields.put("letter_basis", String.join("\n", campaign.letter().basis()));
        fields.put("starts_on", campaign.startsOn().toString());
        fields.put("runs_until", campaign.runsUntil().toString());
        fields.put("deadline", campaign.deadline().toString());
        addFields(fields, campaign.agency());
        return fields;
    }

    private static void addFields(Map<String, @Nullable String> fields, Agency agency) {
        fields.put("parent_body", agency.parentBody());
        fields.put("issuing_body", agency.issuingBody());
        fields.put("place_name", agency.placeName());
        fields.put("report_symbol", agency.reportSymbol());
        fields.put("focal_point", agency.focalPoint());
        fields.put("hotline", agency.hotline());
        fields.put("mailbox", agency.mailbox());
        fields.put("website", agency.website());
        fields.put("signer_authority", agency.signatory().authority());
        fields.put("signer_title", agency.signatory().title());
        fields.put("signer_name", agency.signatory().name());
        fields.put("superiors", String.join("\n", agency.superiors()));
        fields.put("copies", String.join("\n", agency.copies()));
        fields.put("archive_note", agency.archiveNote());
        fields.put("dispatch_symbol", agency.dispatchSymbol());
        fields.put("drafter_mark", agency.drafterMark());
        fields.put("contact_line", agency.contactLine());
        fields.put(
                "signatories",
                agency.signatories().stream()
                        .map(known -> String.join(" ", known.authority(), known.title(), known.name()))
                        .collect(Collectors.joining("\n")));
    }
}
