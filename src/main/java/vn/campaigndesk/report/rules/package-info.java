/// The rules of sense V1 to V19 and what they are computed from: a part of `report`, split off because it is long.
///
/// May use the records of `report` (draft, context, problem), `report.quantity`, `campaign` and `text`; nothing here
/// draws, stores or asks the day. Decisions that shaped it: a rule is one small function from a
/// [vn.campaigndesk.report.rules.CheckedReport] to problems that name their field and their rule, and `ReportRules` is
/// the one list of them; a rule is silent when what it needs is missing, for a missing number is asked for elsewhere
/// and never taken for zero (V19); which groups, bodies, rows and limits a rule speaks of is data
/// ([vn.campaigndesk.report.rules.RuleTerms], `terms.properties`); the rows have roles by their number on the form, so
/// a form with other rows needs other terms; whatever needs the other units (middle of the group, equal numbers,
/// earlier versions) is computed once for a campaign, so that checking all reports is linear in their number; whoever
/// divides a number says by what, of which day and by which definition. `UnitRulesTest`, `RowRulesTest`,
/// `GroupRulesTest`, `SampleTest`, `NeedsReviewTest` and, for what needs the form only, `ReportRulesTest` keep it.
@NullMarked
package vn.campaigndesk.report.rules;

import org.jspecify.annotations.NullMarked;
