package vn.campaigndesk.intake.match;

import java.util.Set;

/// A place in a text where recipients are named by one of their writings.
///
/// @param from the first word
/// @param to the word behind the last
/// @param who numbers of the candidates with that writing
/// @param placeOnly whether only the name of the place stands there ("Nga Sơn"), which people and villages bear too
record Mention(int from, int to, Set<Integer> who, boolean placeOnly) {
    Mention {
        who = Set.copyOf(who);
    }
}
