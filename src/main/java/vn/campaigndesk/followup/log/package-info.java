/// The contact log: when a unit was spoken to, through what, who it was, what was said and what it promised.
///
/// May use `report`, `campaign` and the platform. The decision that shaped it: whether a promise was kept is
/// computed from the log, the reports and a date ([vn.campaigndesk.followup.log.PromiseRules]), never stored,
/// so that it cannot disagree with them; an entry that is taken back is only marked. `PromiseRulesTest` and
/// `ContactEntryStoreTest` keep it.
@NullMarked
package vn.campaigndesk.followup.log;

import org.jspecify.annotations.NullMarked;
