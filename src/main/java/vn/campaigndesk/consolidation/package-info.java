/// The campaign's figures and the report made of them.
///
/// May use `followup`, `report`, `campaign`, `letter`, `chart` and the platform. Decisions that shaped it:
/// figures are one pure function of a snapshot and a cut-off day, and every screen and document shows that one
/// result; not applicable, blank, zero, unknown and not reported are five different cells, and no total is
/// shown without the n of N behind it. `FiguresPropertyTest` recomputes them naively on random campaigns;
/// `ConsolidatedReportTest` and `FiguresWorkbookTest` read the files back. Sentences are composed from the
/// figures by templates, and every number in them is one of the figures (`ResultTextPropertyTest`).
@NullMarked
package vn.campaigndesk.consolidation;

import org.jspecify.annotations.NullMarked;
