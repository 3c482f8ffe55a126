package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In which year a day lies that is typed without one.
class DayReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 20);

    @ParameterizedTest
    @CsvSource({
        // typed, near, day
        "5/1,   2024-12-20, 2025-01-05",
        "31/12, 2025-01-02, 2024-12-31",
        "3112,  2025-01-02, 2024-12-31",
        "20/12, 2025-01-02, 2024-12-20",
        "20/12, 2024-12-20, 2024-12-20",
        "29/2,  2024-12-20, 2024-02-29",
        "29/2,  2023-12-20, 2024-02-29",
        "5/1/2024,  2024-12-20, 2024-01-05",
        "5/1/24,    2024-12-20, 2024-01-05",
        "5/1/2019,  2024-12-20, 2019-01-05",
    })
    void theNearestDayIsMeant(String typed, LocalDate near, LocalDate day) {
        assertThat(DayReading.near(near).read(typed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        // typed, from, to, day: a campaign over the turn of the year
        "20/12, 2024-12-01, 2025-01-10, 2024-12-20",
        "5/1,   2024-12-01, 2025-01-10, 2025-01-05",
        "28/11, 2024-12-01, 2025-01-10, 2024-11-28",
        "2/3,   2024-12-01, 2025-01-10, 2025-03-02",
        // a long one
        "10/3,  2024-02-01, 2024-12-15, 2024-03-10",
        "5/1,   2024-02-01, 2024-12-15, 2025-01-05",
        "20/1,  2024-02-01, 2024-12-15, 2024-01-20",
        // of two years
        "5/3,   2023-01-01, 2024-12-31, 2024-03-05",
        // a clock that stands before the campaign
        "5/11,  2024-11-10, 2024-11-01, 2024-11-05",
        "5/1,   2025-01-10, 2024-12-20, 2025-01-05",
    })
    void theDayLiesInTheTimeOrNearIt(String typed, LocalDate from, LocalDate to, LocalDate day) {
        assertThat(DayReading.within(from, to).read(typed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "5/1,   2025-01-05",
        "20/12, 2024-12-20",
        "31/12, 2024-12-31",
        // just passed, to be refused as such
        "19/12, 2024-12-19",
        "5/1/2024, 2024-01-05",
        "1/3,   2025-03-01",
    })
    void whoLooksAheadMeansTheDayThatComes(String typed, LocalDate day) {
        assertThat(DayReading.coming(TODAY).read(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "31/11", "32/1", "hôm qua", "29/2/2025", "5"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(DayReading.near(TODAY).read(typed)).isEmpty();
        assertThat(DayReading.within(TODAY, TODAY.plusDays(9)).read(typed)).isEmpty();
        assertThat(DayReading.coming(TODAY).read(typed)).isEmpty();
    }
}
