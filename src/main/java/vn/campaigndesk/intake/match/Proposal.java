package vn.campaigndesk.intake.match;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one name says about the sender.
///
/// @param who the candidate it means; null when it means none or cannot be one
/// @param exact whether it is a writing of that candidate and nothing else
/// @param open whether other evidence may answer when the name does not
/// @param possible other candidates it may mean
/// @param reason message key
record Proposal(@Nullable Integer who, boolean exact, boolean open, Set<Integer> possible, String reason) {
    Proposal {
        possible = Set.copyOf(possible);
    }

    static Proposal exact(int who) {
        return new Proposal(who, true, false, Set.of(), "intake.match.exact");
    }

    static Proposal likely(int who, String reason) {
        return new Proposal(who, false, false, Set.of(), reason);
    }

    /// The name means none for sure, but another kind of evidence may say which.
    static Proposal open(Set<Integer> possible, String reason) {
        return new Proposal(null, false, true, possible, reason);
    }

    /// The same candidate, who is asked for all the same.
    Proposal doubted() {
        return new Proposal(who, false, open, possible, exact ? "intake.match.more" : reason);
    }

    /// The name means somebody else.
    static Proposal foreign(Set<Integer> possible, String reason) {
        return new Proposal(null, false, false, possible, reason);
    }
}
