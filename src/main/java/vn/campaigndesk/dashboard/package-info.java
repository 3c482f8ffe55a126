/// The reach of the campaign at a glance: tiles, the curve of arrivals against the deadline, progress by group, totals.
///
/// May use `consolidation`, `followup`, `report`, `campaign` and the platform. The decision that shaped it: the
/// dashboard computes nothing that the report prints too - both show the one result of
/// [vn.campaigndesk.consolidation.FiguresRules]. `OverviewViewModelTest` and `ArrivalCurveTest` keep it.
@NullMarked
package vn.campaigndesk.dashboard;

import org.jspecify.annotations.NullMarked;
