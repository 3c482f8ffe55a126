/// The documents of a campaign: what is sent with the letter, in which version, and who has got which.
///
/// May use `campaign`, `report` (the store of files), `followup` (its channels) and the platform. Decisions that shaped
/// it: a version's file is kept with the originals, by its content, and never altered, so that what a unit was given
/// can be shown again; who has an old version is computed from the deliveries, never stored
/// ([vn.campaigndesk.material.HoldingRules]); a gesture - a material with its first version, a version sent to fifty
/// units - is one change of three kinds of rows, and is taken back as one. `HoldingRulesTest` and
/// `MaterialsViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.material;

import org.jspecify.annotations.NullMarked;
