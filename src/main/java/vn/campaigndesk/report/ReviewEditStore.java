package vn.campaigndesk.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.text.ExpectedFailure;

/// Puts the checking of reports back to what it was, or to what it was made again: all of a gesture or nothing, and
/// only where everything still is as the gesture left it. It is a change like any other, with its own lines in the log.
public final class ReviewEditStore {
    private static final Set<String> OVERTAKEN = Set.of("report.save.stale", "report.save.deleted", "report.save.gone");

    private final Database database;
    private final Changes changes;

    public ReviewEditStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Carries out changes.
    ///
    /// @param kind of the gesture that they belong to
    /// @param reason for the log of changes
    /// @throws Overtaken when a report, a question or a reason is no longer as a change expects it; nothing is
    ///     done then
    public void apply(long campaignId, ReviewEdited.Kind kind, List<ReviewChange> wanted, String reason) {
        List<ReviewChange> done = database.write(transaction -> wanted.stream()
                .map(change -> apply(transaction, change, reason))
                .toList());
        changes.publish(new ReportsReviewed(
                campaignId, done.stream().map(ReviewChange::reportId).collect(Collectors.toSet())));
        changes.publish(new ReviewEdited(campaignId, kind, done));
    }

    private static ReviewChange apply(Transaction transaction, ReviewChange change, String reason) {
        var review = ReviewRowsStore.review(transaction, change.reportId());
        var steps = change.review();
        require(review != null && (steps == null || review.equals(steps.before())), change);
        question(transaction, change, reason);
        acceptance(transaction, change);
        var content = content(transaction, change, reason);
        if (steps != null) {
            // a corrected value may have sent the report back to being checked: what stood there is put back whole
            var from = Objects.requireNonNull(ReviewRowsStore.review(transaction, change.reportId()));
            ReviewRowsStore.set(
                    transaction, change.reportId(), from.state(), Objects.requireNonNull(steps.after()), reason);
        }
        return change.content(content);
    }

    private static void require(boolean asExpected, ReviewChange change) {
        if (!asExpected) {
            throw new Overtaken("review of report " + change.reportId());
        }
    }

    private static void question(Transaction transaction, ReviewChange change, String reason) {
        var edit = change.question();
        if (edit == null) {
            return;
        }
        var before = edit.before();
        var after = edit.after();
        var row = ReviewRowsStore.question(
                transaction,
                Objects.requireNonNull(before == null ? after : before).id());
        require(Objects.equals(row == null ? null : ReviewRowsStore.clarification(row), before), change);
        if (after != null) {
            ReviewRowsStore.store(transaction, row, after, reason);
        } else if (row != null) {
            ReviewRowsStore.remove(transaction, row, reason);
        }
    }

    private static void acceptance(Transaction transaction, ReviewChange change) {
        var edit = change.acceptance();
        if (edit == null) {
            return;
        }
        var before = edit.before();
        var after = edit.after();
        var row = ReviewRowsStore.stored(transaction, Objects.requireNonNull(before == null ? after : before));
        require(isSame(row == null ? null : ReviewRowsStore.warning(row), before), change);
        if (after != null) {
            ReviewRowsStore.store(transaction, after, after.acceptedBy());
        } else if (row != null) {
            ReviewRowsStore.remove(transaction, row);
        }
    }

    /// The moment is left out: the database keeps it less finely than the clock gives it.
    private static boolean isSame(@Nullable AcceptedWarning stored, @Nullable AcceptedWarning expected) {
        if (stored == null || expected == null) {
            return stored == null && expected == null;
        }
        return stored.said().equals(expected.said()) && stored.reason().equals(expected.reason());
    }

    private static @Nullable Edit<Report> content(Transaction transaction, ReviewChange change, String reason) {
        var edit = change.content();
        if (edit == null) {
            return null;
        }
        var before = Objects.requireNonNull(edit.before());
        var after = Objects.requireNonNull(edit.after());
        try {
            var wanted = after.edit().stored(before.id(), before.revision()).build();
            return Edit.changed(before, ReportStore.update(transaction, wanted, reason));
        } catch (ExpectedFailure e) {
            if (OVERTAKEN.contains(e.key())) {
                throw new Overtaken("report " + before.id(), e);
            }
            throw e;
        }
    }
}
