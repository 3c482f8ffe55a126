/// Requests for support: who asked the hotline or the mailbox what, and what came of it.
///
/// May use `campaign`, the contact log and the platform. The decision that shaped it: a request goes by legal steps
/// only
/// ([vn.campaigndesk.followup.request.RequestRules]); how long an answer took is computed. `RequestRulesTest` keeps it.
@NullMarked
package vn.campaigndesk.followup.request;

import org.jspecify.annotations.NullMarked;
