package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "1234567, 1.234.567",
        "-1234, -1.234",
        "9223372036854775807, 9.223.372.036.854.775.807",
    })
    void pointsSeparateThousands(long value, String text) {
        assertThat(Formats.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0001, 1",
        "0.004, 1",
        "0.014, 1",
        "0.016, 2",
        "0.5, 50",
        "0.7885, 79",
        "0.98, 98",
        "0.994, 99",
        "0.995, 99",
        "0.9999999, 99",
        "1, 100",
    })
    void onlyAFullShareIsAHundredAndOnlyAnEmptyOneIsNothing(double share, String percent) {
        assertThat(Formats.percent(share)).isEqualTo(percent + "\u00a0%");
    }

    @Test
    void fiftyOneOfFiftyTwoAreNotAll() {
        assertThat(Formats.percent(51 / 52.0)).isEqualTo("98\u00a0%");
        assertThat(Formats.percent(999 / 1000.0)).isEqualTo("99\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({
        "05/11/2024",
        "5/11/2024",
        "05-11-2024",
        "5-11-2024",
        "5.11.2024",
        "05 11 2024",
        "5 / 11 / 2024",
        "5/11/24",
        "05112024",
        "051124",
        "5/11",
        "05-11",
        "5.11",
        "0511",
        "' 5/11/2024 '",
    })
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(Formats.parseDate(typed, 2024)).contains(LocalDate.of(2024, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/11/2024",
                "29/2/2023",
                "30/02/2024",
                "32/1/2024",
                "0/5/2024",
                "5/0/2024",
                "5/13/2024",
                "31112024",
                "2024-11-05",
                "5/11/202",
                "5/11/20245",
                "511",
                "5",
                "05/2024",
                "5/11/2024/1",
                "/11/2024",
                "5//",
                "",
                " ",
                "hôm qua",
                "5 tháng 11",
                "5/11/2024 14:20",
                "5/11/+20245"
            })
    void anImpossibleDayIsNoDay(String typed) {
        assertThat(Formats.parseDate(typed, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31/12, 2025-01-02, 2024-12-31",
        "3112, 2025-01-02, 2024-12-31",
        "2/1, 2025-01-02, 2025-01-02",
        "3/1, 2025-01-02, 2025-01-03",
        "25/12, 2024-11-20, 2024-12-25",
        "31/12, 2024-12-31, 2024-12-31",
        "29/2, 2025-03-01, 2024-02-29",
        "29/2, 2024-01-05, 2024-02-29",
        // a year that is written holds
        "31/12/2025, 2025-01-02, 2025-12-31",
        "31/12/25, 2025-01-02, 2025-12-31",
        "31/12/2023, 2025-01-02, 2023-12-31",
    })
    void whoLooksBackMeansTheNearestDay(String typed, LocalDate today, LocalDate day) {
        assertThat(Formats.parsePastDate(typed, today)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/11", "", "32/1", "hôm qua", "29/2/2025"})
    void whatIsNoDayIsNoPastDayEither(String typed) {
        assertThat(Formats.parsePastDate(typed, LocalDate.of(2025, 6, 1))).isEmpty();
    }

    @Test
    void aDayWithoutYearTakesTheGivenOne() {
        assertThat(Formats.parseDate("5/1", 2025)).contains(LocalDate.of(2025, 1, 5));
        assertThat(Formats.parseDate("29/2", 2024)).contains(LocalDate.of(2024, 2, 29));
        assertThat(Formats.parseDate("29/2", 2025)).isEmpty();
    }

    @Test
    void aWrittenDayIsReadBackAsItself() {
        for (var day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(Formats.parseDate(Formats.date(day), 1900)).contains(day);
        }
    }

    @Test
    void daysAndTimesAreWrittenWithLeadingZeros() {
        assertThat(Formats.date(LocalDate.of(2024, 11, 5))).isEqualTo("05/11/2024");
        assertThat(Formats.date(null)).isEmpty();
        assertThat(Formats.day(LocalDate.of(2024, 11, 5))).isEqualTo("05/11");
        assertThat(Formats.time(ZonedDateTime.parse("2024-11-05T09:05:59+07:00")))
                .isEqualTo("09:05");
        assertThat(Formats.time(ZonedDateTime.parse("2024-11-05T14:20:00+07:00")))
                .isEqualTo("14:20");
    }

    @Test
    void theDeadlineOfTheLetterIsASunday() {
        var day = LocalDate.of(2024, 11, 17);
        assertThat(Formats.weekday(day, Locale.of("vi", "VN"))).isEqualTo("Chủ Nhật");
        assertThat(Formats.weekday(day.minusDays(2), Locale.of("vi", "VN"))).isEqualTo("Thứ Sáu");
        assertThat(Formats.weekday(day, Locale.ENGLISH)).isEqualTo("Sunday");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(Formats.number(1234567)).isEqualTo("1.234.567");
            assertThat(Formats.date(LocalDate.of(2024, 11, 5))).isEqualTo("05/11/2024");
            assertThat(Formats.parseDate("05/11/2024", 2024)).contains(LocalDate.of(2024, 11, 5));
        } finally {
            Locale.setDefault(usual);
        }
    }
}
