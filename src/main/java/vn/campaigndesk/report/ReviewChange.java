package vn.campaigndesk.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Edit;

/// What a gesture of checking did to one report; null where it did nothing.
///
/// @param review where the checking stood and stands
/// @param question put, answered or taken away
/// @param acceptance a warning let stand or not any more
/// @param content the report as it was corrected by an answer
public record ReviewChange(
        long reportId,
        @Nullable Edit<Review> review,
        @Nullable Edit<Clarification> question,
        @Nullable Edit<AcceptedWarning> acceptance,
        @Nullable Edit<Report> content) {
    static ReviewChange of(long reportId) {
        return new ReviewChange(reportId, null, null, null, null);
    }

    ReviewChange review(Review before, Review after) {
        var edit = before.equals(after) ? null : Edit.changed(before, after);
        return new ReviewChange(reportId, edit, question, acceptance, content);
    }

    ReviewChange question(@Nullable Edit<Clarification> edit) {
        return new ReviewChange(reportId, review, edit, acceptance, content);
    }

    ReviewChange acceptance(@Nullable Edit<AcceptedWarning> edit) {
        return new ReviewChange(reportId, review, question, edit, content);
    }

    ReviewChange content(@Nullable Edit<Report> edit) {
        return new ReviewChange(reportId, review, question, acceptance, edit);
    }

    /// The question as it stands now.
    ///
    /// @throws NullPointerException when none was put
    Clarification asked() {
        return Objects.requireNonNull(Objects.requireNonNull(question).after());
    }

    /// What takes it back.
    ReviewChange reverse() {
        return new ReviewChange(
                reportId, reversed(review), reversed(question), reversed(acceptance), reversed(content));
    }

    private static <T> @Nullable Edit<T> reversed(@Nullable Edit<T> edit) {
        return edit == null ? null : edit.reverse();
    }
}
