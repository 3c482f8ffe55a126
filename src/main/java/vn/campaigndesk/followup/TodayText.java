package vn.campaigndesk.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words of a piece of today's work.
public final class TodayText {
    private TodayText() {}

    /// What there is to do; of a day on which no office works, also the last working day before it.
    public static String of(TodayItem item, Messages messages) {
        var text = messages.of(
                "followup.work",
                item.kind(),
                Formats.number(item.count()),
                Formats.date(item.day()),
                DeadlineText.weekday(item.day(), messages));
        return text + working(item.day(), item.workingDay(), messages);
    }

    private static String working(LocalDate day, @Nullable LocalDate working, Messages messages) {
        return working == null || working.equals(day)
                ? ""
                : " "
                        + messages.get(
                                "followup.work.working", DeadlineText.weekday(working, messages), Formats.day(working));
    }
}
