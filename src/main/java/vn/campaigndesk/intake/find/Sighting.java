package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Locator;

/// One place in a file where a row of the form stands.
///
/// @param line number of its line
/// @param sure whether its words are the row's words beyond doubt
/// @param value its number as written; null when there is no place for one
/// @param note what the note column says, without the printed hint; may be empty
/// @param noteAt where the note stands
/// @param details numbers of rows under it that split it up
/// @param questions what a person has to look at here
public record Sighting(
        Indicator indicator,
        int line,
        boolean sure,
        @Nullable Slot value,
        String note,
        @Nullable Slot noteAt,
        List<Slot> details,
        List<Question> questions) {
    public Sighting {
        details = List.copyOf(details);
        questions = List.copyOf(questions);
    }

    /// All places from which the row is read.
    public List<Locator> places() {
        var slots = new ArrayList<>(details);
        Stream.of(Optional.ofNullable(value), Optional.ofNullable(noteAt))
                .flatMap(Optional::stream)
                .forEach(slots::add);
        return slots.stream().map(Slot::at).toList();
    }

    /// The same place with a question more.
    Sighting asking(Question question) {
        var more = new ArrayList<>(questions);
        more.add(question);
        return new Sighting(indicator, line, sure, value, note, noteAt, details, more);
    }

    /// The same place with a note.
    Sighting noting(String more) {
        var both = note.isEmpty() ? more : note + "\n" + more;
        return new Sighting(indicator, line, sure, value, both, noteAt, details, questions);
    }

    /// Whether anything was filled in.
    public boolean isFilled() {
        return (value != null && !value.isBlank())
                || !note.isBlank()
                || details.stream().anyMatch(d -> !d.isBlank());
    }
}
