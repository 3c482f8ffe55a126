package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.text.Messages;

class DeadlineTest {
    private static final LocalDate NAMED = LocalDate.of(2024, 11, 18);
    private static final Deadline BEFORE = new Deadline(NAMED, false);
    private static final Deadline UNTIL = new Deadline(NAMED, true);

    @Test
    void beforeMondayMeansSundayAtTheLatestAndFridayForAnOffice() {
        assertThat(BEFORE.lastOnTimeDay()).isEqualTo("2024-11-17");
        assertThat(BEFORE.lastOnTimeDay().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(BEFORE.lastWorkingDay(WorkCalendar.weekendsOnly())).isEqualTo("2024-11-15");
        assertThat(BEFORE.lastWorkingDay(WorkCalendar.weekendsOnly()).getDayOfWeek())
                .isEqualTo(DayOfWeek.FRIDAY);
    }

    private static WorkCalendar off(LocalDate... days) {
        return WorkCalendar.of(Arrays.stream(days)
                .map(day -> new SpecialDay(day, "Nghỉ", false))
                .toList());
    }

    /// 29 April 2024 was off, and Saturday the 4th of May was worked for it.
    @Test
    void aSaturdayWorkedInExchangeIsAWorkingDay() {
        var saturday = LocalDate.of(2024, 5, 4);
        var calendar = WorkCalendar.of(List.of(new SpecialDay(saturday, "Làm bù", true)));

        assertThat(new Deadline(saturday, true).lastWorkingDay(calendar)).isEqualTo(saturday);
        assertThat(new Deadline(saturday, true).lastWorkingDay(WorkCalendar.weekendsOnly()))
                .isEqualTo("2024-05-03");
    }

    @Test
    void untilMondayMeansMonday() {
        assertThat(UNTIL.lastOnTimeDay()).isEqualTo(NAMED);
        assertThat(NAMED.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(UNTIL.lastWorkingDay(WorkCalendar.weekendsOnly())).isEqualTo(NAMED);
    }

    @Test
    void holidaysAreNoWorkingDays() {
        var thursdayAndFriday = off(LocalDate.of(2024, 11, 15), LocalDate.of(2024, 11, 14));

        assertThat(BEFORE.lastWorkingDay(thursdayAndFriday)).isEqualTo("2024-11-13");
        assertThat(UNTIL.lastWorkingDay(thursdayAndFriday)).isEqualTo(NAMED);
        assertThat(UNTIL.lastWorkingDay(off(NAMED))).isEqualTo("2024-11-15");
        assertThat(BEFORE.lastWorkingDay(off(LocalDate.of(2024, 11, 18)))).isEqualTo("2024-11-15");
    }

    @ParameterizedTest(name = "on {0}: {1} left before, {2} left until; arriving then: {3} and {4} days late")
    @CsvSource({
        "2024-11-01, 16, 17, 0, 0",
        "2024-11-15, 2, 3, 0, 0",
        "2024-11-16, 1, 2, 0, 0",
        "2024-11-17, 0, 1, 0, 0",
        "2024-11-18, -1, 0, 1, 0",
        "2024-11-19, -2, -1, 2, 1",
        "2024-12-01, -14, -13, 14, 13",
        "2025-11-17, -365, -364, 365, 364",
    })
    void daysAreCountedFromTheLastDayOnTime(
            LocalDate day, long leftBefore, long leftUntil, long lateBefore, long lateUntil) {
        assertThat(BEFORE.daysLeft(day)).isEqualTo(leftBefore);
        assertThat(UNTIL.daysLeft(day)).isEqualTo(leftUntil);
        assertThat(BEFORE.daysLate(day)).isEqualTo(lateBefore);
        assertThat(UNTIL.daysLate(day)).isEqualTo(lateUntil);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-14 | vi | false | Còn 3 ngày · trước 18/11/2024
            2024-11-14 | vi | true  | Còn 4 ngày · đến hết 18/11/2024
            2024-11-17 | vi | false | Hạn cuối hôm nay · trước 18/11/2024
            2024-11-18 | vi | true  | Hạn cuối hôm nay · đến hết 18/11/2024
            2024-11-19 | vi | false | Quá hạn 2 ngày · trước 18/11/2024
            2024-11-19 | vi | true  | Quá hạn 1 ngày · đến hết 18/11/2024
            2028-11-17 | vi | false | Quá hạn 1.461 ngày · trước 18/11/2024
            """)
    void theChipNamesTheDaysAndTheLettersOwnWords(LocalDate today, String language, boolean inclusive, String text) {
        assertThat(DeadlineText.of(new Deadline(NAMED, inclusive), today, new Messages(Locale.of(language))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-14, 3, 18/11/2024", "2024-11-19, 2, 18/11/2024", "2020-11-17, '1.461', 18/11/2024"})
    void theChipSpeaksEnglishToo(LocalDate today, String days, String date) {
        assertThat(DeadlineText.of(BEFORE, today, new Messages(Locale.ENGLISH))).contains(days, date);
    }

    @Test
    void theDetailGivesBothReadingsWithTheirWeekdays() {
        assertThat(DeadlineText.detail(BEFORE, WorkCalendar.weekendsOnly(), new Messages(Locale.of("vi", "VN"))))
                .isEqualTo("Hạn cuối là Chủ nhật 17/11/2024; ngày làm việc cuối là thứ Sáu 15/11/2024.");
        assertThat(DeadlineText.detail(BEFORE, WorkCalendar.weekendsOnly(), new Messages(Locale.ENGLISH)))
                .contains("Sunday", "17/11/2024", "Friday", "15/11/2024");
    }
}
