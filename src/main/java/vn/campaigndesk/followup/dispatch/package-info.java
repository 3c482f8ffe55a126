/// What goes out in a round of reminders: the official letter to all units or one for each, as Word and PDF, on paper
/// and as e-mail drafts; and the calendar file of deadlines.
///
/// May use `letter`, rounds and contacts of this feature, `campaign`, `report` and the platform; it does not know
/// standings, which it is handed as counts ([vn.campaigndesk.followup.dispatch.ReminderFacts]). Decisions that shaped
/// it: sentences are templates of `messages/document.properties` that are right for none, one and many, and no count is
/// typed; a letter names only units that have not answered; many letters appear as a whole folder or file, or not at
/// all; e-mails are drafts that a person sends from the mail program, and a unit without an address is named.
/// `ReminderLetterTest`, `LetterFilesTest`, `EmailDraftsTest` and `CalendarFileTest` keep it.
@NullMarked
package vn.campaigndesk.followup.dispatch;

import org.jspecify.annotations.NullMarked;
