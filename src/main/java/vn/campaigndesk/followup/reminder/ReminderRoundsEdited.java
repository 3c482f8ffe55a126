package vn.campaigndesk.followup.reminder;

import vn.campaigndesk.change.Edit;

/// A round of reminders of a campaign has been logged, changed or taken back.
public record ReminderRoundsEdited(long campaignId, Edit<ReminderRound> edit) {}
