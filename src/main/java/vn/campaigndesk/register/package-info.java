/// Registers of documents as Decree 30/2020/ND-CP, Appendix IV, draws them: what came in, on paper and in Excel.
///
/// May use `followup`, `report`, `campaign`, `letter` and the platform. The registers of following up - what became of
/// incoming documents (Appendix IV, VIII), the contact log, the rounds of reminders - are lines first and files later
/// ([vn.campaigndesk.register.FollowUpRegisters]); what the program does not know is left to be written in by hand.
/// Decisions that shaped it: a register prints what was written down and nothing else - a document without a number in
/// the register stands at its end without one, and numbers that are missing, doubled or out of order are said beside
/// the document and under the table ([vn.campaigndesk.register.RegisterRules]); a number that is not in it is no error,
/// for the agency has one series for all its incoming documents (article 22). `RegisterRulesTest`, `RegistersTest` and
/// `FollowUpRegistersTest` keep it.
@NullMarked
package vn.campaigndesk.register;

import org.jspecify.annotations.NullMarked;
