package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.WorkCalendar;

/// What is proposed for a round of reminders.
public final class ReminderRules {
    /// So many working days a unit is given.
    static final int WORKING_DAYS = 2;

    private ReminderRules() {}

    /// The new last day proposed to units that are late; null while the letter's own deadline has not passed.
    public static @Nullable LocalDate due(Deadline deadline, WorkCalendar calendar, LocalDate today) {
        if (deadline.daysLate(today) == 0) {
            return null;
        }
        var day = today;
        for (var given = 0; given < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                given++;
            }
        }
        return day;
    }
}
