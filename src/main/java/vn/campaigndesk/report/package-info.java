/// What units answered: one document a report, with its identity, its arrival, its texts and a quantity a row.
///
/// May use `campaign` and the platform. Decisions that shaped it:
///
/// - A report is a document, so a second answer is a second report, and one pure rule
///   ([vn.campaigndesk.report.AnswerRules]) makes one [vn.campaigndesk.report.Answer] of all versions of a unit: units
///   are counted, never reports. Sums, lists and documents are made from answers; each value names its source reports.
/// - What was written is kept beside what was understood; a doubtful value is no value until a person has decided.
/// - Checking goes by legal steps only ([vn.campaigndesk.report.ReviewTransitions]) and is guarded by the
///   state that was seen, content by its revision: the two do not make each other stale. A change of content reopens
///   a valid report. A decision is one gesture also where the checking has not begun: all its steps are written down.
/// - A reason for letting a warning stand holds as long as the field says what it said then.
/// - A list of thousands of reports stands at once: reports are kept as they were read, and one is read again when its
///   row says that it has changed (revision, `changed_at`, state of checking), so whoever writes a report's row raises
///   one of them. The lines come before the rules have looked, and say so ([vn.campaigndesk.report.ReportItem]).
/// - Many reports are acted on as they are chosen *and* seen, in one transaction with one fact
///   ([vn.campaigndesk.report.ReportsBinned], [vn.campaigndesk.report.ReportsReviewed]); what may not go stays and says
///   why ([vn.campaigndesk.report.BulkOutcome]).
/// - A document with number, symbol and issuing body of another one is pointed at, not refused
///   ([vn.campaigndesk.report.DuplicateIdentity]).
///   It is saved only with a reason.
/// - What stands around a form - checking, questions, versions - is of the report as stored
///   ([vn.campaigndesk.report.OpenReportViewModel]); whatever is done there saves what is typed first, so that nobody
///   decides about something that is not on disk.
/// - A pasted block goes in whole or not at all ([vn.campaigndesk.report.BlockPaste]): of no cell is it
///   guessed where it belongs.
/// - Whether a report makes sense is said by the rules V1 to V19 in `report.rules`, which know the records of this
///   package and nothing that is drawn or stored. An error of a rule keeps a report from being valid, not from being
///   stored.
///
/// `AnswerRulesTest`, `AnswerPropertyTest`, `ReportStoreTest`, `ReadReportsTest`, `ReviewStoreTest`,
/// `ReportBulkViewModelTest`, `ReportRulesTest`, `VersionRulesTest`, `ReportFormViewModelTest`,
/// `OpenReportViewModelTest` and `PasteRulesTest` keep it.
@NullMarked
package vn.campaigndesk.report;

import org.jspecify.annotations.NullMarked;
