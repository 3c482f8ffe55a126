/// Where each unit stands: what it has been sent, whether it has answered and how late.
///
/// May use `report`, `campaign` and the platform. The decision that shaped it: a standing is computed from facts and a
/// date, never stored, so that it cannot disagree with them. `StandingRulesTest` keeps it.
@NullMarked
package vn.campaigndesk.followup;

import org.jspecify.annotations.NullMarked;
