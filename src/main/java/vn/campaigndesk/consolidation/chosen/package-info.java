/// The charts that an officer puts into the consolidated report.
///
/// May use `report`, `campaign`, `chart` and the platform. Decisions that shaped it: what is kept of a chart is what it
/// shows - a topic, a row of the form, a part of the campaign - and never its numbers, so that charts and tables of one
/// document cannot disagree: all are computed at its cut-off. A frozen report keeps its files, and so its charts as
/// they were. Charts are drawn by whoever knows them ([vn.campaigndesk.consolidation.chosen.ChartSource]); here they
/// are only chosen, ordered and given their captions. `ChosenChartStoreTest`, `ChosenChartsViewModelTest` and
/// `ReportChartsTest` keep it.
@NullMarked
package vn.campaigndesk.consolidation.chosen;

import org.jspecify.annotations.NullMarked;
