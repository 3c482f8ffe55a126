package vn.campaigndesk.intake.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.match.Certainty;
import vn.campaigndesk.intake.match.Match;

/// Who sent a file.
///
/// @param recipient the recipient, or the best proposal; null when nothing speaks for one
/// @param ranked all that come into question, the likeliest first
/// @param questions what a person has to look at; none when the recipient is certain
public record Sender(@Nullable Recipient recipient, List<Recipient> ranked, List<Question> questions) {
    private static final String EXEMPT = "intake.match.exempt";

    /// What the recogniser is unsure of without another clue: a writing that is not exact, or no name at all.
    private static final Set<String> SOFT = Set.of(
            "intake.match.diacritics",
            "intake.match.typo",
            "intake.match.more",
            "intake.match.less",
            "intake.match.others",
            "intake.match.noname");

    public Sender {
        ranked = List.copyOf(ranked);
        questions = List.copyOf(questions);
    }

    /// What the recogniser of senders says.
    static Sender of(Match match) {
        var ranked = match.ranked().stream().map(one -> one.recipient()).toList();
        var questions = match.certainty() == Certainty.CERTAIN
                ? List.<Question>of()
                : match.reasonKeys().stream()
                        .filter(key -> match.reasonKeys().size() == 1 || !key.equals("intake.match.exact"))
                        .map(key -> Question.of(Question.UNIT, key))
                        .toList();
        return new Sender(isLower(match) ? null : match.recipient(), ranked, questions);
    }

    /// The form names a commune: it is offered, but not proposed, that its district is meant.
    private static boolean isLower(Match match) {
        return match.reasonKeys().contains("intake.match.commune")
                && !match.reasonKeys().contains("intake.match.exact");
    }

    /// The recipient that this program's own mark in the form names. Where the form's own name means the same one, if
    /// only by likeness, or where nothing names any, the mark makes it certain; where anything names another it is
    /// asked.
    ///
    /// @param mark null when the file has no mark
    /// @param named whether the form names a unit
    Sender marked(@Nullable Recipient mark, boolean named) {
        if (mark == null) {
            return this;
        }
        if (Objects.equals(mark, recipient)) {
            return new Sender(recipient, ranked, hard());
        }
        if (!named && recipient == null && hard().isEmpty()) {
            var exempt = mark.isExempt() ? List.of(Question.of(Question.UNIT, EXEMPT)) : List.<Question>of();
            return new Sender(mark, List.of(mark), exempt);
        }
        var question = Question.of(Question.UNIT, "intake.question.unit-mark", mark.name());
        return new Sender(recipient == null ? mark : recipient, with(mark), List.of(question));
    }

    /// The questions that a mark for the same recipient does not answer.
    private List<Question> hard() {
        return questions.stream()
                .filter(question -> !SOFT.contains(question.key()))
                .toList();
    }

    private List<Recipient> with(Recipient mark) {
        return ranked.contains(mark)
                ? ranked
                : Stream.concat(Stream.of(mark), ranked.stream()).toList();
    }
}
