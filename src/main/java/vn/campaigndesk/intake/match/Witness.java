package vn.campaigndesk.intake.match;

import java.util.Set;

/// What one kind of evidence other than the form says of the sender.
///
/// @param named the candidates it names exactly; empty when it names none
/// @param weight how much it counts when those asked about are put in order
/// @param against message key for when it names another than the form
/// @param doubts message keys of what it says of a body that cannot be a recipient
record Witness(Set<Integer> named, double weight, String against, Set<String> doubts) {
    Witness {
        named = Set.copyOf(named);
        doubts = Set.copyOf(doubts);
    }

    boolean speaksAgainst(int who) {
        return named.stream().anyMatch(other -> other != who);
    }

    boolean names(int who) {
        return named.contains(who);
    }
}
