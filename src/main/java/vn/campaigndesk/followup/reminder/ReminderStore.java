package vn.campaigndesk.followup.reminder;

import static vn.campaigndesk.db.jooq.Tables.REMINDER;
import static vn.campaigndesk.db.jooq.Tables.REMINDER_ROUND;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.CampaignChanged;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.ReminderRoundRecord;
import vn.campaigndesk.followup.log.ContactChannel;

/// The rounds of reminders of all campaigns. The units of a round never change: a round that reminded others is another
/// round.
public final class ReminderStore {
    private static final String ENTITY = "reminder_round";

    private final Database database;
    private final Changes changes;

    public ReminderStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// The rounds of a campaign in their order.
    public List<ReminderRound> of(long campaignId) {
        return database.read(sql -> sql.selectFrom(REMINDER_ROUND)
                .where(REMINDER_ROUND.CAMPAIGN_ID.eq(campaignId))
                .and(REMINDER_ROUND.REMOVED_AT.isNull())
                .orderBy(REMINDER_ROUND.NUMBER, REMINDER_ROUND.ID)
                .fetch(row -> round(sql, row)));
    }

    private static ReminderRound round(DSLContext sql, ReminderRoundRecord row) {
        var units = sql.selectFrom(REMINDER)
                .where(REMINDER.ROUND_ID.eq(row.getId()))
                .fetchMap(unit -> unit.getRecipientId(), unit -> ContactChannel.valueOf(unit.getChannel()));
        return new ReminderRound(
                row.getId(),
                row.getCampaignId(),
                row.getNumber(),
                row.getSentOn(),
                row.getDueDate(),
                row.getDocumentNumber(),
                row.getDocumentSymbol(),
                row.getNote(),
                units);
    }

    /// Keeps a round under its number, or under the next one of its campaign when it has none (0), with one audit row
    /// for each unit.
    ///
    /// @return the round with its number
    public ReminderRound add(ReminderRound round, String reason) {
        return Objects.requireNonNull(apply(Edit.made(round), reason).after());
    }

    /// Carries out an edit. A round made with an id is put back under it, with the number it had.
    ///
    /// @return the edit with the numbers that a new round was given
    /// @throws Overtaken when the round is no longer as the edit expects it, or when its number is taken
    ///     meanwhile
    public Edit<ReminderRound> apply(Edit<ReminderRound> edit, String reason) {
        var done = database.write(transaction -> apply(transaction, edit, reason));
        var campaign = Objects.requireNonNull(done.after() == null ? done.before() : done.after())
                .campaignId();
        changes.publish(new ReminderRoundsEdited(campaign, done));
        changes.publish(new CampaignChanged(campaign));
        return done;
    }

    private static Edit<ReminderRound> apply(Transaction transaction, Edit<ReminderRound> edit, String reason) {
        var before = edit.before();
        var after = edit.after();
        if (before == null) {
            var made = Objects.requireNonNull(after);
            return made.id() == 0 ? insert(transaction, made, reason) : putBack(transaction, made, reason);
        }
        var row = row(transaction, before.id());
        if (row.getRemovedAt() != null || !round(transaction.sql(), row).equals(before)) {
            throw new Overtaken("reminder round " + before.id());
        }
        if (after == null) {
            remove(transaction, row, before, reason);
        } else {
            change(transaction, row, before, after, reason);
        }
        row.store();
        return edit;
    }

    private static void remove(Transaction transaction, ReminderRoundRecord row, ReminderRound round, String reason) {
        var audit = transaction.audit();
        row.setRemovedAt(audit.now().atOffset(ZoneOffset.UTC));
        audit.changed(ENTITY, round.id(), "removed", title(round), null, reason);
        reminded(transaction, round, round.sentOn(), null, reason);
    }

    private static void change(
            Transaction transaction,
            ReminderRoundRecord row,
            ReminderRound before,
            ReminderRound after,
            String reason) {
        if (!after.units().equals(before.units())) {
            throw new IllegalArgumentException("the units of a round do not change");
        }
        fill(row, after);
        transaction.audit().differences(ENTITY, before.id(), fields(before), fields(after), reason);
    }

    private static Edit<ReminderRound> insert(Transaction transaction, ReminderRound round, String reason) {
        var sql = transaction.sql();
        var row = sql.newRecord(REMINDER_ROUND);
        row.setCampaignId(round.campaignId());
        if (round.number() > 0 && isTaken(sql, round)) {
            throw new Overtaken("reminder round number " + round.number());
        }
        row.setNumber(round.number() > 0 ? round.number() : next(sql, round.campaignId()));
        fill(row, round);
        row.store();
        round.units()
                .forEach((unit, channel) -> sql.insertInto(REMINDER)
                        .set(REMINDER.ROUND_ID, row.getId())
                        .set(REMINDER.RECIPIENT_ID, unit)
                        .set(REMINDER.CHANNEL, channel.name())
                        .execute());
        var kept = round(sql, row);
        var audit = transaction.audit();
        audit.changed(ENTITY, kept.id(), "created", null, title(kept), reason);
        audit.differences(ENTITY, kept.id(), Map.of(), fields(kept), reason);
        reminded(transaction, kept, null, kept.sentOn(), reason);
        return Edit.made(kept);
    }

    private static int next(DSLContext sql, long campaignId) {
        var last = sql.select(DSL.max(REMINDER_ROUND.NUMBER))
                .from(REMINDER_ROUND)
                .where(REMINDER_ROUND.CAMPAIGN_ID.eq(campaignId))
                .and(REMINDER_ROUND.REMOVED_AT.isNull())
                .fetchOne(DSL.max(REMINDER_ROUND.NUMBER));
        return last == null ? 1 : last + 1;
    }

    private static boolean isTaken(DSLContext sql, ReminderRound round) {
        return sql.fetchExists(
                REMINDER_ROUND,
                REMINDER_ROUND
                        .CAMPAIGN_ID
                        .eq(round.campaignId())
                        .and(REMINDER_ROUND.NUMBER.eq(round.number()))
                        .and(REMINDER_ROUND.REMOVED_AT.isNull()));
    }

    private static Edit<ReminderRound> putBack(Transaction transaction, ReminderRound round, String reason) {
        var row = row(transaction, round.id());
        if (row.getRemovedAt() == null || isTaken(transaction.sql(), round)) {
            throw new Overtaken("reminder round " + round.id());
        }
        row.setRemovedAt(null);
        fill(row, round);
        row.store();
        transaction.audit().changed(ENTITY, round.id(), "restored", null, title(round), reason);
        reminded(transaction, round, null, round.sentOn(), reason);
        return Edit.made(round);
    }

    /// That it was reminded stands in the history of each unit.
    private static void reminded(
            Transaction transaction,
            ReminderRound round,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String reason) {
        round.units().keySet().stream()
                .sorted()
                .forEach(unit -> transaction
                        .audit()
                        .changed(
                                "recipient",
                                unit,
                                "reminded",
                                before == null ? null : before.toString(),
                                after == null ? null : after.toString(),
                                reason));
    }

    private static ReminderRoundRecord row(Transaction transaction, long id) {
        var row = transaction.sql().fetchOne(REMINDER_ROUND, REMINDER_ROUND.ID.eq(id));
        if (row == null) {
            throw new Overtaken("reminder round " + id);
        }
        return row;
    }

    private static void fill(ReminderRoundRecord row, ReminderRound round) {
        row.setSentOn(round.sentOn());
        row.setDueDate(round.dueDate());
        row.setDocumentNumber(round.documentNumber());
        row.setDocumentSymbol(round.documentSymbol());
        row.setNote(round.note());
    }

    private static String title(ReminderRound round) {
        return Integer.toString(round.number());
    }

    private static Map<String, @Nullable String> fields(ReminderRound round) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("reminded", round.sentOn().toString());
        var due = round.dueDate();
        fields.put("due_date", due == null ? null : due.toString());
        fields.put("document", round.reference());
        fields.put("note", round.note());
        fields.values().removeIf(value -> value != null && value.isEmpty());
        return fields;
    }
}
