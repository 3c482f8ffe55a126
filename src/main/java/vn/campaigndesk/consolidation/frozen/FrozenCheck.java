package vn.campaigndesk.consolidation.frozen;

import java.util.List;

/// What the check of all frozen reports found.
///
/// @param checked how many there are
/// @param broken those that are not as they were frozen: campaign and number
public record FrozenCheck(int checked, List<String> broken) {
    public FrozenCheck {
        broken = List.copyOf(broken);
    }
}
