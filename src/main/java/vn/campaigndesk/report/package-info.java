/// What units answered: one document a report, with its identity, its arrival, its texts and a quantity a row.
///
/// May use `campaign` and the platform. Decisions that shaped it: a report is a document, so a second answer is a
/// second report and one pure rule ([vn.campaigndesk.report.CountedReports]) says which one counts - units are
/// counted, never reports; what was written is kept beside what was understood; a doubtful value is no value until a
/// person has decided; whether a report makes sense is said by the rules V1 to V19 in `report.rules`, which know the
/// records of this package and nothing that is drawn or stored, and what they find is collected in one list. An error
/// of a rule keeps a report from being valid, not from being stored. `ReportStoreTest`, `ReportRulesTest` and
/// `ReportFormViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.report;

import org.jspecify.annotations.NullMarked;
