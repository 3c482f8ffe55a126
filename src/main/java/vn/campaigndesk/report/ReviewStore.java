package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.ACCEPTED_WARNING;
import static vn.campaigndesk.db.jooq.Tables.CLARIFICATION;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.AcceptedWarningRecord;
import vn.campaigndesk.db.jooq.tables.records.ClarificationRecord;
import vn.campaigndesk.text.ExpectedFailure;

/// How far the checking of reports has come, what was asked, and which warnings were let stand.
///
/// The state of a report is guarded by itself (a step is taken from the state that was seen), not by the report's
/// revision: checking does not make a form stale that is being filled in.
public final class ReviewStore {
    private static final String STALE = "report.review.stale";

    private final Database database;
    private final Changes changes;

    public ReviewStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    private static void requireFitting(String text, int length) {
        if (text.strip().length() > length) {
            throw new ExpectedFailure("report.review.long", length);
        }
    }

    /// Everything about the reports of a campaign that are not in the bin, in two queries.
    public Reviews of(long campaignId) {
        return database.read(sql -> new Reviews(clarifications(sql, campaignId), accepted(sql, campaignId)));
    }

    /// Whether a report is one of the campaign and not in the bin: asked for each row that points at one, for there are
    /// far fewer of those than reports.
    private static Condition isListed(Field<Long> reportId, long campaignId) {
        return DSL.exists(DSL.selectOne()
                .from(REPORT)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(REPORT.RECIPIENT_ID))
                .where(REPORT.ID.eq(reportId))
                .and(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .and(REPORT.DELETED_AT.isNull()));
    }

    private static Map<Long, List<Clarification>> clarifications(DSLContext sql, long campaignId) {
        return sql
                .select(CLARIFICATION.fields())
                .from(CLARIFICATION)
                .where(isListed(CLARIFICATION.REPORT_ID, campaignId))
                .orderBy(CLARIFICATION.ID)
                .fetchInto(CLARIFICATION)
                .map(ReviewStore::clarification)
                .stream()
                .collect(Collectors.groupingBy(Clarification::reportId));
    }

    private static Clarification clarification(ClarificationRecord row) {
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

    private static Map<Long, List<AcceptedWarning>> accepted(DSLContext sql, long campaignId) {
        return sql
                .select(ACCEPTED_WARNING.fields())
                .from(ACCEPTED_WARNING)
                .where(isListed(ACCEPTED_WARNING.REPORT_ID, campaignId))
                .orderBy(ACCEPTED_WARNING.REPORT_ID, ACCEPTED_WARNING.RULE, ACCEPTED_WARNING.FIELD)
                .fetchInto(ACCEPTED_WARNING)
                .map(ReviewStore::warning)
                .stream()
                .collect(Collectors.groupingBy(AcceptedWarning::reportId));
    }

    private static AcceptedWarning warning(AcceptedWarningRecord row) {
        return new AcceptedWarning(
                row.getReportId(),
                row.getRule(),
                row.getField(),
                row.getSaid(),
                row.getReason(),
                row.getAcceptedAt().toInstant(),
                row.getAcceptedBy());
    }

    /// Takes a report to another state by legal steps ([ReviewTransitions#path]), each written down.
    ///
    /// @param from the state that the person saw
    /// @throws ExpectedFailure `report.review.stale` when it is in another state or in the bin by now,
    ///     `report.review.reason` when the step has to say why, `report.review.long` when it says too much
    /// @throws IllegalArgumentException for a step that [ReviewTransitions] does not know
    public void move(long campaignId, long reportId, ReviewState from, ReviewState to, String reason) {
        requireFitting(reason, Review.REASON_LENGTH);
        var path = path(from, to);
        if (reason.isBlank() && ReviewTransitions.needsReason(from, to)) {
            throw new ExpectedFailure("report.review.reason");
        }
        database.write(transaction -> {
            if (state(transaction, reportId) != from) {
                throw new ExpectedFailure(STALE);
            }
            walk(transaction, reportId, from, path, reason.strip());
            return to;
        });
        changes.publish(new ReportSaved(campaignId, reportId));
    }

    private static List<ReviewState> path(ReviewState from, ReviewState to) {
        var path = ReviewTransitions.path(from, to);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("no step from " + from + " to " + to);
        }
        return path;
    }

    /// Takes several reports to another state in one gesture, each by legal steps that are written down. One that is
    /// in another state by now, or in the bin, stays as it is.
    ///
    /// @param seen the state that the person saw, by the report's id
    /// @return the ids of those that were moved
    /// @throws IllegalArgumentException for a step that [ReviewTransitions] does not know, or that has to say why
    public Set<Long> moveAll(long campaignId, Map<Long, ReviewState> seen, ReviewState to) {
        seen.values().forEach(from -> {
            if (path(from, to).isEmpty() || ReviewTransitions.needsReason(from, to)) {
                throw new IllegalArgumentException("no step without a reason from " + from + " to " + to);
            }
        });
        Set<Long> moved = database.write(transaction -> {
            var done = new HashSet<Long>();
            seen.forEach((id, from) -> {
                if (state(transaction, id) == from) {
                    walk(transaction, id, from, path(from, to), "");
                    done.add(id);
                }
            });
            return done;
        });
        changes.publish(new ReportsReviewed(campaignId, moved));
        return moved;
    }

    private static @Nullable ReviewState state(Transaction transaction, long reportId) {
        var state = transaction
                .sql()
                .select(REPORT.REVIEW_STATE)
                .from(REPORT)
                .where(REPORT.ID.eq(reportId))
                .and(REPORT.DELETED_AT.isNull())
                .forUpdate()
                .fetchOne(REPORT.REVIEW_STATE);
        return state == null ? null : ReviewState.valueOf(state);
    }

    private static void step(Transaction transaction, long reportId, ReviewState from, ReviewState to, String reason) {
        transaction
                .sql()
                .update(REPORT)
                .set(REPORT.REVIEW_STATE, to.name())
                .set(REPORT.REVIEW_REASON, reason)
                .set(REPORT.CHANGED_AT, transaction.audit().now().atOffset(ZoneOffset.UTC))
                .where(REPORT.ID.eq(reportId))
                .execute();
        transaction.audit().changed("report", reportId, "review_state", from.name(), to.name(), reason);
    }

    /// @param reason why the last step was taken
    private static void walk(
            Transaction transaction, long reportId, ReviewState from, List<ReviewState> path, String reason) {
        var at = from;
        for (var to : path) {
            step(transaction, reportId, at, to, to == path.getLast() ? reason : "");
            at = to;
        }
    }

    /// Keeps a question to the unit; the report needs clarification from now on.
    ///
    /// @return the question as stored
    /// @throws ExpectedFailure `report.review.stale` when the report is not there any more
    public Clarification ask(long campaignId, Clarification question) {
        requireFitting(question.question(), Clarification.TEXT_LENGTH);
        requireFitting(question.person(), Clarification.PERSON_LENGTH);
        var stored = database.write(transaction -> {
            var state = state(transaction, question.reportId());
            if (state == null) {
                throw new ExpectedFailure(STALE);
            }
            var row = transaction.sql().newRecord(CLARIFICATION);
            fill(row, question);
            row.store();
            var saved = clarification(row);
            transaction.audit().differences("clarification", saved.id(), Map.of(), fields(saved), "");
            walk(transaction, question.reportId(), state, ReviewTransitions.asking(state), "");
            return saved;
        });
        changes.publish(new ReportSaved(campaignId, question.reportId()));
        return stored;
    }

    /// Keeps the answer to a question and, in the same transaction, the report as the answer corrects it. When it was
    /// the
    /// last open question, the report goes back to being checked.
    ///
    /// @param corrected the report with the new value, null when the answer changes nothing
    /// @throws ExpectedFailure `report.review.stale` when report or question are not there any more,
    ///     `report.save.stale` when the report has been changed since it was read
    public void answer(long campaignId, Clarification answered, @Nullable Report corrected) {
        requireFitting(answered.answer(), Clarification.TEXT_LENGTH);
        requireFitting(answered.reason(), Clarification.REASON_LENGTH);
        database.write(transaction -> {
            var state = state(transaction, answered.reportId());
            var row = transaction
                    .sql()
                    .selectFrom(CLARIFICATION)
                    .where(CLARIFICATION.ID.eq(answered.id()))
                    .fetchOne();
            if (state == null || row == null) {
                throw new ExpectedFailure(STALE);
            }
            var before = fields(clarification(row));
            fill(row, answered);
            row.store();
            transaction.audit().differences("clarification", answered.id(), before, fields(answered), "");
            if (corrected != null) {
                ReportStore.update(transaction, corrected, answered.reason());
            }
            if (!hasOpen(transaction, answered.reportId())) {
                walk(transaction, answered.reportId(), state, ReviewTransitions.answered(state), "");
            }
            return answered;
        });
        changes.publish(new ReportSaved(campaignId, answered.reportId()));
    }

    private static boolean hasOpen(Transaction transaction, long reportId) {
        return transaction
                .sql()
                .fetchExists(
                        CLARIFICATION, CLARIFICATION.REPORT_ID.eq(reportId).and(CLARIFICATION.ANSWERED_ON.isNull()));
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

    /// Keeps why a warning may stand; a newer reason takes the place of an older one.
    public void accept(long campaignId, AcceptedWarning warning) {
        requireFitting(warning.reason(), AcceptedWarning.REASON_LENGTH);
        database.write(transaction -> {
            var before = stored(transaction, warning);
            var row = before == null ? transaction.sql().newRecord(ACCEPTED_WARNING) : before;
            var old = before == null ? null : before.getReason();
            row.setReportId(warning.reportId());
            row.setRule(warning.rule());
            row.setField(warning.field());
            row.setSaid(warning.said());
            row.setReason(warning.reason());
            row.setAcceptedAt(warning.acceptedAt().atOffset(ZoneOffset.UTC));
            row.setAcceptedBy(transaction.audit().actor());
            row.store();
            auditAcceptance(transaction, warning, old, warning.reason());
            return row;
        });
        changes.publish(new ReportSaved(campaignId, warning.reportId()));
    }

    /// Takes an acceptance back: the warning stands open again.
    public void refuse(long campaignId, AcceptedWarning warning) {
        database.write(transaction -> {
            var row = stored(transaction, warning);
            if (row == null) {
                throw new ExpectedFailure(STALE);
            }
            row.delete();
            auditAcceptance(transaction, warning, row.getReason(), null);
            return row;
        });
        changes.publish(new ReportSaved(campaignId, warning.reportId()));
    }

    private static @Nullable AcceptedWarningRecord stored(Transaction transaction, AcceptedWarning warning) {
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
