package vn.campaigndesk.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question about one value of a report, and what came of it.
///
/// @param id 0 while it has not been saved
/// @param field the field's name as in [Problem#field()]: `i3`, `evaluation`, `signedOn`, ...
/// @param person who was asked, or by whom it was asked through: a name, a number; may be empty
/// @param oldRaw what stood in the field when it was asked; kept also after it has been corrected
/// @param answeredOn null while there is no answer
/// @param answer what the unit said; empty while there is no answer
/// @param newRaw what stands in the field since the answer; null when the answer changed nothing
/// @param reason why the value was changed or left; may be empty
public record Clarification(
        long id,
        long reportId,
        String field,
        LocalDate askedOn,
        ClarificationChannel channel,
        String person,
        String question,
        String oldRaw,
        @Nullable LocalDate answeredOn,
        String answer,
        @Nullable String newRaw,
        String reason) {
    /// Widths of the stored columns: question and answer, and the reason.
    public static final int TEXT_LENGTH = 1000;

    public static final int REASON_LENGTH = 500;

    public static final int PERSON_LENGTH = 120;

    /// Checks the parts against each other.
    ///
    /// @throws IllegalArgumentException for an answer without its day
    public Clarification {
        person = person.strip();
        question = question.strip();
        answer = answer.strip();
        reason = reason.strip();
        if (answeredOn == null && (!answer.isEmpty() || newRaw != null)) {
            throw new IllegalArgumentException("an answer came on a day");
        }
    }

    /// A question that has just been put.
    public static Clarification asked(
            long reportId,
            String field,
            LocalDate day,
            ClarificationChannel channel,
            String person,
            String question,
            String oldRaw) {
        return new Clarification(0, reportId, field, day, channel, person, question, oldRaw, null, "", null, "");
    }

    /// The same question with its answer.
    ///
    /// @param corrected what the field says from now on, null when it stays
    public Clarification answered(LocalDate day, String said, @Nullable String corrected, String why) {
        return new Clarification(
                id, reportId, field, askedOn, channel, person, question, oldRaw, day, said, corrected, why);
    }

    public boolean isOpen() {
        return answeredOn == null;
    }
}
