package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.Question;

/// All that was found of the form in one file.
///
/// @param rows the row's chosen place, by the indicator's id; a row that was not found has none
/// @param questions about the whole, beyond those of rows and texts
public record FoundForm(
        Map<Long, Sighting> rows,
        TextField unit,
        TextField evaluation,
        TextField proposal,
        Letterhead letterhead,
        List<Question> questions) {
    private static final int MANY = 3;

    public FoundForm {
        rows = Map.copyOf(rows);
        questions = List.copyOf(questions);
    }

    /// Whether it is a report and no letter about one: a row stands in its own place, or sentences tell of many rows.
    public boolean isReport() {
        return rows.size() >= MANY || rows.values().stream().anyMatch(Sighting::sure);
    }

    /// Whether any row of the form was found.
    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /// Whether anything was filled in: a number, a note, a text.
    public boolean isFilled() {
        return rows.values().stream().anyMatch(Sighting::isFilled)
                || !evaluation.text().isBlank()
                || !proposal.text().isBlank();
    }
}
