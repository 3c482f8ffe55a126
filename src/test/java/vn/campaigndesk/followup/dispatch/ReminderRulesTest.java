package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.campaign.WorkCalendar;

/// Units that are late are given two full working days more, and nobody is given a new day before the old one
/// is over.
///
/// The 18th of November 2024 is a Monday.
class ReminderRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the letter says | today | off          | worked | the new last day
            before 18/11      | 01/11 |              |        |
            before 18/11      | 17/11 |              |        |
            before 18/11      | 18/11 |              |        | 20/11
            before 18/11      | 20/11 |              |        | 22/11
            until 18/11       | 18/11 |              |        |
            until 18/11       | 19/11 |              |        | 21/11
            # a weekend is not given to work in
            before 18/11      | 21/11 |              |        | 25/11
            before 18/11      | 22/11 |              |        | 26/11
            before 18/11      | 23/11 |              |        | 26/11
            before 18/11      | 24/11 |              |        | 26/11
            # neither is a holiday; a Saturday worked in exchange is
            before 18/11      | 18/11 | 20/11        |        | 21/11
            before 18/11      | 18/11 | 19/11, 20/11 |        | 22/11
            before 18/11      | 21/11 |              | 23/11  | 23/11
            before 18/11      | 18/11 | 18/11        |        | 20/11
            """)
    void lateUnitsAreGivenTwoWorkingDaysFromTomorrow(
            String letter, String today, @Nullable String off, @Nullable String worked, @Nullable String due) {
        var words = letter.split(" ");
        var deadline = new Deadline(date(words[1]), words[0].equals("until"));

        assertThat(ReminderRules.due(deadline, calendar(off, worked), date(today)))
                .isEqualTo(due == null ? null : date(due));
    }

    private static WorkCalendar calendar(@Nullable String off, @Nullable String worked) {
        if (off != null) {
            return WorkCalendar.of(Arrays.stream(off.split(", "))
                    .map(day -> new SpecialDay(date(day), "nghỉ lễ", false))
                    .toList());
        }
        return worked == null
                ? WorkCalendar.weekendsOnly()
                : WorkCalendar.of(Arrays.asList(new SpecialDay(date(worked), "làm bù", true)));
    }

    private static LocalDate date(String dayAndMonth) {
        var parts = dayAndMonth.split("/");
        return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
