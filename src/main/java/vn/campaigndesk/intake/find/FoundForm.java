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
    public FoundForm {
        rows = Map.copyOf(rows);
        questions = List.copyOf(questions);
    }

    /// Whether it is the form and no letter that tells of its numbers: it has a text of the form, or a row in its
    /// place.
    public boolean isForm() {
        return evaluation.labelled()
                || proposal.labelled()
                || rows.values().stream().anyMatch(Sighting::sure);
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
