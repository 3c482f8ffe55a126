/// What a consolidated report rests on: every printed total with the units and values behind it, each value with the
/// reports it comes from and the place in their files.
///
/// May use `consolidation` and what that may use. Decisions that shaped it: the evidence of today's figures and that of
/// a frozen report are the same record, so that one view follows both; it is written as one readable table
/// ([vn.campaigndesk.consolidation.evidence.EvidenceWriter]) that a spreadsheet program opens and that outlives the
/// program, and read back to the letter. `FreezingTest` keeps it.
@NullMarked
package vn.campaigndesk.consolidation.evidence;

import org.jspecify.annotations.NullMarked;
