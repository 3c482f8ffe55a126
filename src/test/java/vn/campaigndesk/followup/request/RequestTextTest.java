package vn.campaigndesk.followup.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Messages;

/// Moments and durations of support requests as people type and read them.
class RequestTextTest {
    private static final ZoneId ZONE = CampaignFixture.ZONE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed                 | the moment in Vietnam (UTC+7)
            20/11/2024 9:05         | 2024-11-20T02:05:00Z
            20/11/2024 09:05        | 2024-11-20T02:05:00Z
            20-11-2024   9:5        | 2024-11-20T02:05:00Z
            20.11.2024 23:59        | 2024-11-20T16:59:00Z
            20/11 7:00              | 2024-11-20T00:00:00Z
            2011 7:00               | 2024-11-20T00:00:00Z
            20112024 7:00           | 2024-11-20T00:00:00Z
            01/01/2024 0:00         | 2023-12-31T17:00:00Z
            29/2/24 6:59            | 2024-02-28T23:59:00Z
            """)
    void aTypedMomentIsADayAndATimeBehindIt(String typed, Instant moment) {
        assertThat(RequestText.parseMoment(typed, ZONE, DayReading.near(LocalDate.of(2024, 11, 20))))
                .contains(moment);
    }

    /// Midnight as 24:00 is the end of a day; taken for the beginning of the same day it would be a day too early.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "20/11/2024",
                "9:05",
                "9:05 20/11/2024",
                "31/11/2024 9:05",
                "29/2/2023 9:05",
                "20/11/2024 9",
                "20/11/2024 9:60",
                "20/11/2024 25:00",
                "20/11/2024 -1:00",
                "20/11/2024 9:05 chiều",
                "20/11/2024 24:00",
                "20/11/2024 24:0"
            })
    void whatIsNoMomentIsNone(String typed) {
        assertThat(RequestText.parseMoment(typed, ZONE, DayReading.near(LocalDate.of(2024, 11, 20))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20T02:05:00Z, 20/11/2024 09:05", "2024-11-20T17:30:00Z, 21/11/2024 00:30"})
    void aMomentIsShownAsItIsTyped(Instant moment, String shown) {
        assertThat(RequestText.moment(moment, ZONE)).isEqualTo(shown);
        assertThat(RequestText.parseMoment(shown, ZONE, DayReading.near(LocalDate.of(1999, 11, 20))))
                .contains(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -        | ''
            PT0S     | 1 phút
            PT59S    | 1 phút
            PT1M59S  | 1 phút
            PT59M59S | 59 phút
            PT1H     | 1 giờ
            PT23H59M | 23 giờ
            PT24H    | 1 ngày
            PT47H    | 1 ngày
            PT240H   | 10 ngày
            """)
    void howLongAnAnswerTookIsSaidInTheLargestFullUnit(@Nullable Duration took, String words) {
        assertThat(RequestText.took(took, new Messages(Locale.of("vi")))).isEqualTo(words);
    }

    @Test
    void thereAreWordsForWhatQuestionsAreAboutInBothLanguages() {
        for (var language : List.of("vi", "en")) {
            assertThat(RequestText.categories(new Messages(Locale.of(language))))
                    .hasSizeGreaterThan(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> assertThat(word)
                            .isNotBlank()
                            .isEqualTo(word.strip())
                            .hasSizeLessThanOrEqualTo(SupportRequest.CATEGORY_LENGTH));
        }
    }
}
