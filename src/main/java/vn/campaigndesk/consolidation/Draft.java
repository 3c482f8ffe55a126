package vn.campaigndesk.consolidation;

import vn.campaigndesk.consolidation.narrative.Narratives;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.report.CampaignSnapshot;

/// A consolidated report before it is frozen: all that it is made of, and the document made of that. Every file is
/// written from one draft, so that no two of them can disagree.
///
/// @param snapshot the campaign at the moment of making
public record Draft(CampaignSnapshot snapshot, Figures figures, Narratives narratives, OfficialDocument document) {}
