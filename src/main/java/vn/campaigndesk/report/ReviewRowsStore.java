package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.ACCEPTED_WARNING;
import static vn.campaigndesk.db.jooq.Tables.CLARIFICATION;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.AcceptedWarningRecord;
import vn.campaigndesk.db.jooq.tables.records.ClarificationRecord;

/// The rows of checking: questions, accepted warnings and the state of a report, with what the log of changes says of
/// them.
final class ReviewRowsStore {
    private ReviewRowsStore() {}

    /// Where the checking of a report stands, locked; null when it is not there or lies in the bin.
    static @Nullable Review review(Transaction transaction, long reportId) {
        return transaction
                .sql()
                .select(REPORT.REVIEW_STATE, REPORT.REVIEW_REASON)
                .from(REPORT)
                .where(REPORT.ID.eq(reportId))
                .and(REPORT.DELETED_AT.isNull())
                .forUpdate()
                .fetchOne(row ->
                        new Review(ReviewState.valueOf(row.get(REPORT.REVIEW_STATE)), row.get(REPORT.REVIEW_REASON)));
    }

    /// Sets where the checking stands.
    ///
    /// @param why what the log of changes says
    static void set(Transaction transaction, long reportId, ReviewState from, Review to, String why) {
        transaction
                .sql()
                .update(REPORT)
                .set(REPORT.REVIEW_STATE, to.state().name())
                .set(REPORT.REVIEW_REASON, to.reason())
                .set(REPORT.CHANGED_AT, transaction.audit().now().atOffset(ZoneOffset.UTC))
                .where(REPORT.ID.eq(reportId))
                .execute();
        transaction
                .audit()
                .changed(
                        "report",
                        reportId,
                        "review_state",
                        from.name(),
                        to.state().name(),
                        why);
    }

    /// The row of a question; null when there is none.
    static @Nullable ClarificationRecord question(Transaction transaction, long id) {
        return transaction
                .sql()
                .selectFrom(CLARIFICATION)
                .where(CLARIFICATION.ID.eq(id))
                .fetchOne();
    }

    /// Stores a question: a new one with its own id when it has one, else as the database numbers it.
    ///
    /// @param row the row it has, null for a new one
    static Clarification store(
            Transaction transaction, @Nullable ClarificationRecord row, Clarification question, String why) {
        Map<String, @Nullable String> before = row == null ? Map.of() : fields(clarification(row));
        var target = row == null ? transaction.sql().newRecord(CLARIFICATION) : row;
        if (row == null && question.id() != 0) {
            target.setId(question.id());
        }
        fill(target, question);
        target.store();
        var saved = clarification(target);
        transaction.audit().differences("clarification", saved.id(), before, fields(saved), why);
        return saved;
    }

    /// Takes a question away.
    static void remove(Transaction transaction, ClarificationRecord row, String why) {
        var before = clarification(row);
        row.delete();
        transaction.audit().differences("clarification", before.id(), fields(before), Map.of(), why);
    }

    /// Stores why a warning may stand.
    ///
    /// @param by who let it stand
    static AcceptedWarning store(Transaction transaction, AcceptedWarning warning, String by) {
        var before = stored(transaction, warning);
        var row = before == null ? transaction.sql().newRecord(ACCEPTED_WARNING) : before;
        var old = before == null ? null : before.getReason();
        row.setReportId(warning.reportId());
        row.setRule(warning.rule());
        row.setField(warning.field());
        row.setSaid(warning.said());
        row.setReason(warning.reason());
        row.setAcceptedAt(warning.acceptedAt().atOffset(ZoneOffset.UTC));
        row.setAcceptedBy(by);
        row.store();
        auditAcceptance(transaction, warning, old, warning.reason());
        return warning(row);
    }

    /// Takes the reason for a warning away.
    static void remove(Transaction transaction, AcceptedWarningRecord row) {
        var before = warning(row);
        row.delete();
        auditAcceptance(transaction, before, before.reason(), null);
    }

    static Clarification clarification(ClarificationRecord row) {
        return new Clarification(
                row.getId(),
                row.getReportId(),
                row.getField(),
                row.getAskedOn(),
                ClarificationChannel.valueOf(row.getChannel()),
                row.getPerson(),
                row.getQuestion(),
                row.getOldRaw(),
                row.getAnsweredOn(),
                row.getAnswer(),
                row.getNewRaw(),
                row.getReason());
    }

    static AcceptedWarning warning(AcceptedWarningRecord row) {
        return new AcceptedWarning(
                row.getReportId(),
                row.getRule(),
                row.getField(),
                row.getSaid(),
                row.getReason(),
                row.getAcceptedAt().toInstant(),
                row.getAcceptedBy());
    }

    private static void fill(ClarificationRecord row, Clarification question) {
        row.setReportId(question.reportId());
        row.setField(question.field());
        row.setAskedOn(question.askedOn());
        row.setChannel(question.channel().name());
        row.setPerson(question.person());
        row.setQuestion(question.question());
        row.setOldRaw(question.oldRaw());
        row.setAnsweredOn(question.answeredOn());
        row.setAnswer(question.answer());
        row.setNewRaw(question.newRaw());
        row.setReason(question.reason());
    }

    private static Map<String, @Nullable String> fields(Clarification question) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("report", Long.toString(question.reportId()));
        fields.put("field", question.field());
        fields.put("asked_on", question.askedOn().toString());
        fields.put("channel", question.channel().name());
        fields.put("person", question.person());
        fields.put("question", question.question());
        fields.put("old_raw", question.oldRaw());
        fields.put("answered_on", Objects.toString(question.answeredOn(), ""));
        fields.put("answer", question.answer());
        fields.put("new_raw", Objects.toString(question.newRaw(), ""));
        fields.put("reason", question.reason());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /// The row of an accepted warning; null when there is none.
    static @Nullable AcceptedWarningRecord stored(Transaction transaction, AcceptedWarning warning) {
        return transaction
                .sql()
                .selectFrom(ACCEPTED_WARNING)
                .where(ACCEPTED_WARNING.REPORT_ID.eq(warning.reportId()))
                .and(ACCEPTED_WARNING.RULE.eq(warning.rule()))
                .and(ACCEPTED_WARNING.FIELD.eq(warning.field()))
                .fetchOne();
    }

    private static void auditAcceptance(
            Transaction transaction, AcceptedWarning warning, @Nullable String before, @Nullable String after) {
        var field = "accepted:" + warning.field();
        transaction.audit().changed("report", warning.reportId(), field, before, after, warning.rule());
    }
}
