/// The reach of the campaign at a glance: numbers, the tile map, the curve of arrivals against the deadline, progress
/// by group, today's work; every mark opens the units behind it.
///
/// May use `consolidation`, `followup`, `report`, `campaign` and the platform. The decision that shaped it: the
/// dashboard computes nothing that the report prints too - both show the one result of
/// [vn.campaigndesk.consolidation.FiguresRules] -, and one filter stands over everything. `OverviewViewModelTest`,
/// `MapContentsTest` and `ArrivalCurveTest` keep it.
@NullMarked
package vn.campaigndesk.dashboard;

import org.jspecify.annotations.NullMarked;
