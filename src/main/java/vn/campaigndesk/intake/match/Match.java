package vn.campaigndesk.intake.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// Who sent a file.
///
/// @param recipient the one that is taken or proposed; null when none can be
/// @param ranked whom to offer when asking, best first; may be empty
/// @param reasonKeys message keys that say why, never empty
public record Match(@Nullable Recipient recipient, Certainty certainty, List<Ranked> ranked, List<String> reasonKeys) {
    public Match {
        ranked = List.copyOf(ranked);
        reasonKeys = List.copyOf(reasonKeys);
        if (recipient == null && (certainty == Certainty.CERTAIN || certainty == Certainty.LIKELY)) {
            throw new IllegalArgumentException(certainty + " needs a recipient");
        }
        if (reasonKeys.isEmpty()) {
            throw new IllegalArgumentException("a match says why");
        }
    }
}
