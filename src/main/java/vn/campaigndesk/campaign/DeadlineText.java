package vn.campaigndesk.campaign;

import java.time.LocalDate;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words for a deadline on a day: "Còn 3 ngày · trước 18/11/2024".
public final class DeadlineText {
    private DeadlineText() {}

    /// The chip at the top of the window.
    public static String of(Deadline deadline, LocalDate today, Messages messages) {
        var day = messages.get(
                deadline.inclusive() ? "campaign.deadline.until" : "campaign.deadline.before",
                Formats.date(deadline.date()));
        var left = deadline.daysLeft(today);
        if (left < 0) {
            return messages.get("campaign.deadline.over", Formats.number(-left), day);
        }
        return messages.get(
                left == 0 ? "campaign.deadline.today" : "campaign.deadline.left", Formats.number(left), day);
    }

    /// Both readings with their weekdays: the last day, and the last working day.
    ///
    /// @param calendar knows the public holidays
    public static String detail(Deadline deadline, WorkCalendar calendar, Messages messages) {
        var last = deadline.lastOnTimeDay();
        var working = deadline.lastWorkingDay(calendar);
        return messages.get(
                "campaign.deadline.detail",
                weekday(last, messages),
                Formats.date(last),
                weekday(working, messages),
                Formats.date(working));
    }

    /// A weekday in the middle of a sentence, written as Decree 30/2020/ND-CP, Appendix II, has it.
    public static String weekday(LocalDate day, Messages messages) {
        return messages.get("campaign.weekday." + day.getDayOfWeek().getValue());
    }
}
