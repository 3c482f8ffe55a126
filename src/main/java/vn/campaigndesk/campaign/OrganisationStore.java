package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.ORGANISATION;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_ALIAS;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_FACT;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.OrganisationGroupRecord;
import vn.campaigndesk.db.jooq.tables.records.OrganisationRecord;

/// Bodies, their groups, other names and facts.
public final class OrganisationStore {
    private final Database database;

    public OrganisationStore(Database database) {
        this.database = database;
    }

    /// All groups in their order.
    public List<OrganisationGroup> groups() {
        return database.read(OrganisationStore::groups);
    }

    /// All bodies that were ever known, by group and official order.
    public List<Organisation> all() {
        return database.read(OrganisationStore::all);
    }

    /// All facts about all bodies.
    public List<OrganisationFact> facts() {
        return database.read(sql -> sql.selectFrom(ORGANISATION_FACT)
                .orderBy(ORGANISATION_FACT.ORGANISATION_ID, ORGANISATION_FACT.KIND, ORGANISATION_FACT.AS_OF)
                .fetch(row -> new OrganisationFact(
                        row.getOrganisationId(),
                        row.getKind(),
                        row.getAmount(),
                        row.getText(),
                        row.getAsOf(),
                        row.getDefinition())));
    }

    /// Codes and facts of all bodies, to be looked up by rules and charts.
    public FactBook factBook() {
        Map<Long, String> codes = database.read(sql -> sql.select(ORGANISATION.ID, ORGANISATION.CODE)
                .from(ORGANISATION)
                .fetchMap(ORGANISATION.ID, ORGANISATION.CODE));
        return new FactBook(codes, facts().stream().collect(Collectors.groupingBy(OrganisationFact::organisationId)));
    }

    static List<OrganisationGroup> groups(DSLContext sql) {
        return sql.selectFrom(ORGANISATION_GROUP)
                .orderBy(ORGANISATION_GROUP.PLACE)
                .fetch(OrganisationStore::group);
    }

    static OrganisationGroup group(OrganisationGroupRecord row) {
        return new OrganisationGroup(row.getId(), row.getCode(), row.getName(), row.getShortName(), row.getPlace());
    }

    /// One known body.
    static Organisation one(DSLContext sql, long id) {
        var groups = groups(sql).stream().collect(Collectors.toMap(OrganisationGroup::id, Function.identity()));
        var aliases = sql.selectFrom(ORGANISATION_ALIAS)
                .where(ORGANISATION_ALIAS.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_ALIAS.ID)
                .fetch(ORGANISATION_ALIAS.ALIAS);
        return organisation(
                sql.selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(id)).fetchSingle(), groups, aliases);
    }

    static List<Organisation> all(DSLContext sql) {
        Map<Long, OrganisationGroup> groups =
                groups(sql).stream().collect(Collectors.toMap(OrganisationGroup::id, Function.identity()));
        Map<Long, List<String>> aliases = sql.selectFrom(ORGANISATION_ALIAS)
                .orderBy(ORGANISATION_ALIAS.ID)
                .fetchGroups(ORGANISATION_ALIAS.ORGANISATION_ID, ORGANISATION_ALIAS.ALIAS);
        return sql.select(ORGANISATION.fields())
                .from(ORGANISATION)
                .join(ORGANISATION_GROUP)
                .on(ORGANISATION_GROUP.ID.eq(ORGANISATION.GROUP_ID))
                .orderBy(ORGANISATION_GROUP.PLACE, ORGANISATION.PLACE, ORGANISATION.ID)
                .fetchInto(ORGANISATION)
                .map(row -> organisation(row, groups, aliases.getOrDefault(row.getId(), List.of())));
    }

    private static Organisation organisation(
            OrganisationRecord row, Map<Long, OrganisationGroup> groups, List<String> aliases) {
        var group = groups.get(row.getGroupId());
        if (group == null) {
            throw new IllegalStateException("organisation " + row.getId() + " is in no group");
        }
        return new Organisation(
                row.getId(),
                row.getCode(),
                group,
                row.getName(),
                row.getShortName(),
                row.getPlace(),
                aliases,
                row.getValidFrom(),
                row.getValidTo(),
                row.getSuccessorId());
    }

    /// Adds a body inside a running transaction and returns its id. Its place is after the last of its group when it
    /// is 0.
    long insert(Transaction transaction, Organisation body, @Nullable String source) {
        var row = transaction.sql().newRecord(ORGANISATION);
        row.setCode(body.code());
        row.setGroupId(body.group().id());
        row.setName(body.name());
        row.setShortName(body.shortName());
        row.setPlace(body.place() > 0 ? body.place() : nextPlace(transaction.sql(), body.group()));
        row.setValidFrom(body.validFrom());
        row.setValidTo(body.validTo());
        row.setSuccessorId(body.successorId());
        row.setSource(source);
        row.store();
        for (var alias : body.aliases()) {
            insertAlias(transaction, row.getId(), alias);
        }
        transaction.audit().changed("organisation", row.getId(), "created", null, body.name(), "");
        return row.getId();
    }

    private static void insertAlias(Transaction transaction, long organisationId, String alias) {
        transaction
                .sql()
                .insertInto(ORGANISATION_ALIAS)
                .set(ORGANISATION_ALIAS.ORGANISATION_ID, organisationId)
                .set(ORGANISATION_ALIAS.ALIAS, alias)
                .execute();
    }

    private static int nextPlace(DSLContext sql, OrganisationGroup group) {
        var last = sql.select(DSL.max(ORGANISATION.PLACE))
                .from(ORGANISATION)
                .where(ORGANISATION.GROUP_ID.eq(group.id()))
                .fetchOne(0, Integer.class);
        return last == null ? 1 : last + 1;
    }
}
