/// The reach of the campaign at a glance: numbers, the tile map, the curve of arrivals against the deadline, progress
/// by group, today's work; every mark opens the units behind it.
///
/// May use `consolidation`, `followup`, `report`, `campaign` and the platform. The decision that shaped it: the
/// dashboard computes nothing that the report prints too - both show the one result of
/// [vn.campaigndesk.consolidation.FiguresRules] -, and one filter stands over everything. A chart that was put into the
/// report is drawn for it here ([ReportCharts]), by the very [ChartMaker] of the screen. The units behind a mark are
/// put together when it is pressed, for at the size of a country they take longer than the chart.
/// `OverviewViewModelTest`, `MapContentsTest`, `ArrivalCurveTest`, `ChartMakerTest`, `ReportChartsTest` and
/// `PresentationJourneyTest` keep it.
@NullMarked
package vn.campaigndesk.dashboard;

import org.jspecify.annotations.NullMarked;
