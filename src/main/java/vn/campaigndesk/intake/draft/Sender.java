package vn.campaigndesk.intake.draft;

import java.util.List;
import java.util.Objects;
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

    /// The recipient that this program's own mark in the form names: certain where the form says nothing else.
    Sender marked(@Nullable Recipient mark, boolean named) {
        if (mark == null || (Objects.equals(mark, recipient) && questions.isEmpty())) {
            return this;
        }
        if (!named) {
            return new Sender(mark, List.of(mark), List.of());
        }
        var question = Question.of(Question.UNIT, "intake.question.unit-mark", mark.name());
        return Objects.equals(mark, recipient)
                ? this
                : new Sender(recipient == null ? mark : recipient, ranked, List.of(question));
    }
}
