/// Where each unit stands - what it has been sent, whether it has answered and how late -, what is to be done about it
/// today, and the history of each unit.
///
/// May use `report`, `campaign`, `letter` and the platform. Decisions that shaped it: a standing, a promise kept or
/// broken and today's work are computed from facts and a date, never stored, so that they cannot disagree with them
/// ([vn.campaigndesk.followup.StandingRules], [vn.campaigndesk.followup.log.PromiseRules],
/// [vn.campaigndesk.followup.TodayRules]); all that happened between the office and a unit is one list
/// ([vn.campaigndesk.followup.TimelineRules]); a call is logged with its moment, by a window of four fields; a round of
/// reminders begins with the ticked units, or with all that have not answered, and those that have are left out and
/// counted. `StandingRulesTest`, `TodayRulesTest` (histories too) and `FollowUpViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.followup;

import org.jspecify.annotations.NullMarked;
