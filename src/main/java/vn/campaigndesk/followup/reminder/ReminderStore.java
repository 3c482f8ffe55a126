package vn.campaigndesk.followup.reminder;

import static vn.campaigndesk.db.jooq.Tables.REMINDER;
import static vn.campaigndesk.db.jooq.Tables.REMINDER_ROUND;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.campaigndesk.campaign.CampaignChanged;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.ReminderRoundRecord;
import vn.campaigndesk.followup.log.ContactChannel;

/// The rounds of reminders of all campaigns.
public final class ReminderStore {
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
                .orderBy(REMINDER_ROUND.NUMBER)
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

    /// Keeps a round under the next number of its campaign, with one audit row for each unit.
    ///
    /// @return the round with its number
    public ReminderRound add(ReminderRound round, String reason) {
        var kept = database.write(transaction -> {
            var sql = transaction.sql();
            var last = sql.select(DSL.max(REMINDER_ROUND.NUMBER))
                    .from(REMINDER_ROUND)
                    .where(REMINDER_ROUND.CAMPAIGN_ID.eq(round.campaignId()))
                    .fetchOne(DSL.max(REMINDER_ROUND.NUMBER));
            var row = sql.newRecord(REMINDER_ROUND);
            row.setCampaignId(round.campaignId());
            row.setNumber(last == null ? 1 : last + 1);
            row.setSentOn(round.sentOn());
            row.setDueDate(round.dueDate());
            row.setDocumentNumber(round.documentNumber());
            row.setDocumentSymbol(round.documentSymbol());
            row.setNote(round.note());
            row.store();
            round.units().forEach((unit, channel) -> {
                sql.insertInto(REMINDER)
                        .set(REMINDER.ROUND_ID, row.getId())
                        .set(REMINDER.RECIPIENT_ID, unit)
                        .set(REMINDER.CHANNEL, channel.name())
                        .execute();
                transaction
                        .audit()
                        .changed(
                                "recipient",
                                unit,
                                "reminded",
                                null,
                                row.getSentOn().toString(),
                                reason);
            });
            return round(sql, row);
        });
        changes.publish(new CampaignChanged(round.campaignId()));
        return kept;
    }
}
