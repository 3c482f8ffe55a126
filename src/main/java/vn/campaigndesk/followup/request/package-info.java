/// Requests for support: who asked the hotline or the mailbox what, and what came of it.
///
/// May use `campaign`, the contact log and the platform. Decisions that shaped it: a request goes by legal steps only
/// ([vn.campaigndesk.followup.request.RequestRules]); how long an answer took and what a month brought are computed;
/// the library of answers is made of the answers that were given, so that nobody keeps one by hand
/// ([vn.campaigndesk.followup.request.AnswerRules]); an answer in the making stays with its request until it is given.
/// `RequestRulesTest`, `MonthRulesTest` and `RequestsViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.followup.request;

import org.jspecify.annotations.NullMarked;
