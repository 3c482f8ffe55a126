/// Letters and whom they address: campaigns with their dates and forms, bodies with their names over the years, and
/// the recipients of one campaign.
///
/// May use the platform only; every other feature may use it. Decisions that shaped it: campaign, form, groups, bodies
/// and deadlines are data (the campaign of 2026 has communes where 2024 has districts), shipped as readable files under
/// `seed/` next to this package's resources and never as Java code; a [vn.campaigndesk.campaign.Recipient] is a
/// snapshot, so renaming a body later never changes an old campaign. `CampaignStoreTest` and `SeedTest` keep it.
@NullMarked
package vn.campaigndesk.campaign;

import org.jspecify.annotations.NullMarked;
