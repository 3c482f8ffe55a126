/// Registers of documents as Decree 30/2020/ND-CP, Appendix IV, draws them: what came in, on paper and in Excel.
///
/// May use `report`, `campaign`, `letter` and the platform. Decisions that shaped it: a register prints what was
/// written down and nothing else - a document without a number in the register stands at its end without one, and
/// numbers that are missing, doubled or out of order are said beside the document and under the table
/// ([vn.campaigndesk.register.RegisterRules]); a number that is not in it is no error, for the agency has one series
/// for
/// all its incoming documents (article 22). `RegisterRulesTest` and `RegistersTest` keep it.
@NullMarked
package vn.campaigndesk.register;

import org.jspecify.annotations.NullMarked;
