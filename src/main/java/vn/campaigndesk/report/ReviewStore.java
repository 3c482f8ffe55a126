package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.ACCEPTED_WARNING;
import static vn.campaigndesk.db.jooq.Tables.CLARIFICATION;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.util.ArrayList;
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
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.text.ExpectedFailure;

/// How far the checking of reports has come, what was asked, and which warnings were let stand.
///
/// The state of a report is guarded by itself (a step is taken from the state that was seen), not by the
/// report's revision: checking does not make a form stale that is being filled in.
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

    /// Whether a report is one of the campaign and not in the bin: asked for each row that points at one, for
    /// there are far fewer of those than reports.
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
                .map(ReviewRowsStore::clarification)
                .stream()
                .collect(Collectors.groupingBy(Clarification::reportId));
    }

    private static Map<Long, List<AcceptedWarning>> accepted(DSLContext sql, long campaignId) {
        return sql
                .select(ACCEPTED_WARNING.fields())
                .from(ACCEPTED_WARNING)
                .where(isListed(ACCEPTED_WARNING.REPORT_ID, campaignId))
                .orderBy(ACCEPTED_WARNING.REPORT_ID, ACCEPTED_WARNING.RULE, ACCEPTED_WARNING.FIELD)
                .fetchInto(ACCEPTED_WARNING)
                .map(ReviewRowsStore::warning)
                .stream()
                .collect(Collectors.groupingBy(AcceptedWarning::reportId));
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
        var change = database.write(transaction -> {
            var before = ReviewRowsStore.review(transaction, reportId);
            if (before == null || before.state() != from) {
                throw new ExpectedFailure(STALE);
            }
            walk(transaction, reportId, from, path, reason.strip());
            return ReviewChange.of(reportId).review(before, new Review(to, reason.strip()));
        });
        tell(campaignId, ReviewEdited.Kind.MOVED, change);
    }

    private void tell(long campaignId, ReviewEdited.Kind kind, ReviewChange change) {
        changes.publish(new ReportSaved(campaignId, change.reportId()));
        changes.publish(new ReviewEdited(campaignId, kind, List.of(change)));
    }

    private static List<ReviewState> path(ReviewState from, ReviewState to) {
        var path = ReviewTransitions.path(from, to);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("no step from " + from + " to " + to);
        }
        return path;
    }

    /// Takes several reports to another state in one gesture, each by legal steps that are written down. One
    /// that is in another state by now, or in the bin, stays as it is.
    ///
    /// @param seen the state that the person saw, by the report's id
    /// @return the ids of those that were moved
    /// @throws IllegalArgumentException for a step that [ReviewTransitions] does not know, or that has
    ///     to say why
    public Set<Long> moveAll(long campaignId, Map<Long, ReviewState> seen, ReviewState to) {
        seen.values().forEach(from -> {
            if (path(from, to).isEmpty() || ReviewTransitions.needsReason(from, to)) {
                throw new IllegalArgumentException("no step without a reason from " + from + " to " + to);
            }
        });
        List<ReviewChange> moved = database.write(transaction -> {
            var done = new ArrayList<ReviewChange>();
            seen.forEach((id, from) -> {
                var before = ReviewRowsStore.review(transaction, id);
                if (before != null && before.state() == from) {
                    walk(transaction, id, from, path(from, to), "");
                    done.add(ReviewChange.of(id).review(before, new Review(to, "")));
                }
            });
            return done;
        });
        var ids = moved.stream().map(ReviewChange::reportId).collect(Collectors.toSet());
        changes.publish(new ReportsReviewed(campaignId, ids));
        if (!moved.isEmpty()) {
            changes.publish(new ReviewEdited(campaignId, ReviewEdited.Kind.MOVED, moved));
        }
        return ids;
    }

    /// @param reason why the last step was taken
    private static void walk(
            Transaction transaction, long reportId, ReviewState from, List<ReviewState> path, String reason) {
        var at = from;
        for (var to : path) {
            var why = to == path.getLast() ? reason : "";
            ReviewRowsStore.set(transaction, reportId, at, new Review(to, why), why);
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
        var change = database.write(transaction -> {
            var before = ReviewRowsStore.review(transaction, question.reportId());
            if (before == null) {
                throw new ExpectedFailure(STALE);
            }
            var saved = ReviewRowsStore.store(transaction, null, question, "");
            walk(transaction, question.reportId(), before.state(), ReviewTransitions.asking(before.state()), "");
            return ReviewChange.of(question.reportId())
                    .question(Edit.made(saved))
                    .review(before, now(transaction, question.reportId()));
        });
        tell(campaignId, ReviewEdited.Kind.ASKED, change);
        return change.asked();
    }

    private static Review now(Transaction transaction, long reportId) {
        return Objects.requireNonNull(ReviewRowsStore.review(transaction, reportId));
    }

    /// Keeps the answer to a question and, in the same transaction, the report as the answer corrects it. When
    /// it was the last open question, the report goes back to being checked.
    ///
    /// @param corrected the report with the new value, null when the answer changes nothing
    /// @throws ExpectedFailure `report.review.stale` when report or question are not there any more,
    ///     `report.save.stale` when the report has been changed since it was read
    public void answer(long campaignId, Clarification answered, @Nullable Report corrected) {
        requireFitting(answered.answer(), Clarification.TEXT_LENGTH);
        requireFitting(answered.reason(), Clarification.REASON_LENGTH);
        var change = database.write(transaction -> {
            var before = ReviewRowsStore.review(transaction, answered.reportId());
            var row = ReviewRowsStore.question(transaction, answered.id());
            if (before == null || row == null) {
                throw new ExpectedFailure(STALE);
            }
            var question = ReviewRowsStore.clarification(row);
            var saved = ReviewRowsStore.store(transaction, row, answered, "");
            var content = corrected == null ? null : corrected(transaction, corrected, answered.reason());
            if (!hasOpen(transaction, answered.reportId())) {
                walk(transaction, answered.reportId(), before.state(), ReviewTransitions.answered(before.state()), "");
            }
            return ReviewChange.of(answered.reportId())
                    .question(Edit.changed(question, saved))
                    .content(content)
                    .review(before, now(transaction, answered.reportId()));
        });
        tell(campaignId, ReviewEdited.Kind.ANSWERED, change);
    }

    private static Edit<Report> corrected(Transaction transaction, Report corrected, String reason) {
        var before = ReportStore.stored(transaction.sql(), corrected.id());
        return Edit.changed(before, ReportStore.update(transaction, corrected, reason));
    }

    private static boolean hasOpen(Transaction transaction, long reportId) {
        return transaction
                .sql()
                .fetchExists(
                        CLARIFICATION, CLARIFICATION.REPORT_ID.eq(reportId).and(CLARIFICATION.ANSWERED_ON.isNull()));
    }

    /// Keeps why a warning may stand; a newer reason takes the place of an older one.
    public void accept(long campaignId, AcceptedWarning warning) {
        requireFitting(warning.reason(), AcceptedWarning.REASON_LENGTH);
        var change = database.write(transaction -> {
            var row = ReviewRowsStore.stored(transaction, warning);
            var before = row == null ? null : ReviewRowsStore.warning(row);
            var saved = ReviewRowsStore.store(
                    transaction, warning, transaction.audit().actor());
            return ReviewChange.of(warning.reportId()).acceptance(new Edit<>(before, saved));
        });
        tell(campaignId, ReviewEdited.Kind.ACCEPTED, change);
    }

    /// Takes an acceptance back: the warning stands open again.
    public void refuse(long campaignId, AcceptedWarning warning) {
        var change = database.write(transaction -> {
            var row = ReviewRowsStore.stored(transaction, warning);
            if (row == null) {
                throw new ExpectedFailure(STALE);
            }
            var before = ReviewRowsStore.warning(row);
            ReviewRowsStore.remove(transaction, row);
            return ReviewChange.of(warning.reportId()).acceptance(Edit.removed(before));
        });
        tell(campaignId, ReviewEdited.Kind.REFUSED, change);
    }
}
