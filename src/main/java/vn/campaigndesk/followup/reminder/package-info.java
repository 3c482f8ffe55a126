/// Rounds of reminders: which letter went to which units on which day.
///
/// May use the contact log, `campaign` and the platform. The decision that shaped it: a round is a fact that stands in
/// the history of each unit it went to; a round that is taken back gives its number free; letters are made elsewhere
/// (`dispatch`). `ReminderStoreTest` keeps it.
@NullMarked
package vn.campaigndesk.followup.reminder;

import org.jspecify.annotations.NullMarked;
