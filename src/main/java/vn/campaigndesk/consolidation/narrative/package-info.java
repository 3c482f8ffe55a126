/// What the units say in words: their assessments and proposals side by side, and the points an officer makes of them
/// for sections III and IV of the consolidated report.
///
/// May use `report`, `campaign` and the platform. Decisions that shaped it: a unit's text is cut into passages, never
/// rewritten; alike passages and themes are suggested by fixed rules and shipped tables, without a network, so that
/// the same texts always give the same suggestions; what an officer chooses is a point of its own that keeps the
/// passages it was made of with the report and its revision, so that a report changed since shows itself. Nothing is
/// ever chosen by the program: as long as an officer has chosen nothing, the document carries every unit's own words.
/// `PassageRulesTest`, `AlikeRulesTest`, `NarrativeRulesTest`, `NarrativeStoreTest` and `NarrativesViewModelTest` keep
/// it.
@NullMarked
package vn.campaigndesk.consolidation.narrative;

import org.jspecify.annotations.NullMarked;
