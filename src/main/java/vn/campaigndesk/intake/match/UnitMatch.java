package vn.campaigndesk.intake.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;

/// Who sent a file.
///
/// @param recipient the recipient, or the best proposal; null when nothing speaks for one
/// @param ranked all that come into question, the likeliest first
/// @param questions what a person has to look at; none when the recipient is certain
public record UnitMatch(@Nullable Recipient recipient, List<Recipient> ranked, List<Question> questions) {
    public UnitMatch {
        ranked = List.copyOf(ranked);
        questions = List.copyOf(questions);
    }

    /// Whether it needs nobody's confirmation.
    public boolean isCertain() {
        return recipient != null && questions.isEmpty();
    }
}
