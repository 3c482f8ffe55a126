package vn.campaigndesk.consolidation.narrative;

import vn.campaigndesk.text.SearchKey;

/// One point of a unit's text, in the unit's own words.
///
/// @param recipientId the unit
/// @param unit its short name
/// @param reportId the report in which it stands
/// @param revision of the report when it was read
/// @param text without its bullet or number
public record Passage(long recipientId, String unit, long reportId, int revision, String text) {

    /// Whether both say the same words of the same unit, in whatever report and revision.
    public boolean isSame(Passage other) {
        return recipientId == other.recipientId && key().equals(other.key());
    }

    String key() {
        return SearchKey.of(text);
    }
}
