package vn.campaigndesk.consolidation.narrative;

import vn.campaigndesk.change.News;

/// The points chosen for a campaign's report have been changed.
public record NarrativesEdited(long campaignId, NarrativeDraft before, NarrativeDraft after) implements News {}
