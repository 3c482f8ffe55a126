package vn.campaigndesk.material;

import vn.campaigndesk.change.News;

/// The materials of a campaign, or who has got them, have been changed in one gesture.
public record MaterialsEdited(long campaignId, MaterialEdits edits) implements News {}
