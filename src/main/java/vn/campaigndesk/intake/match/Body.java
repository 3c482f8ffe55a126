package vn.campaigndesk.intake.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// A body with all its names.
///
/// @param code its stable code; empty when it is not known
/// @param recipient its line on the campaign's list; null when it is not on it
/// @param alive whether it exists during the campaign
record Body(long id, String code, @Nullable Recipient recipient, boolean alive, List<BodyName> names) {
    Body {
        names = List.copyOf(names);
    }

    /// Its longest name that stands in a text; 0 for none.
    int mentionedIn(BodyName text) {
        return names.stream()
                .filter(name -> name.words().size() > 1 && text.contains(name))
                .mapToInt(name -> name.bare().length())
                .max()
                .orElse(0);
    }

    /// Whether one of its names, its gaps left out, stands in a text without gaps: an address, a file's name.
    boolean isGluedIn(String text) {
        return names.stream()
                .filter(name -> name.words().size() > 1)
                .map(name -> name.bare().replace(" ", ""))
                .anyMatch(name -> name.length() > 5 && text.contains(name));
    }
}
