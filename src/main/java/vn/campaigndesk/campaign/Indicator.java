package vn.campaigndesk.campaign;

import java.util.Set;

/// A row of the form.
///
/// @param place the number of the row, from 1
/// @param text the row as the letter words it
/// @param shortText a few words for narrow columns
/// @param unit what is counted
/// @param noteHint what the form prints in the note column, may be empty
/// @param caveat what must be said beside its total in print, may be empty
/// @param groupIds the groups that are asked; others leave the row empty
public record Indicator(
        long id,
        int place,
        String text,
        String shortText,
        String unit,
        String noteHint,
        String caveat,
        Set<Long> groupIds) {
    public Indicator {
        Require.filled(text, "text");
        groupIds = Set.copyOf(groupIds);
    }

    /// Whether a recipient of this group is asked for the row.
    public boolean appliesTo(OrganisationGroup group) {
        return groupIds.contains(group.id());
    }
}
