package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.dashboard.measure.ClassScale;

/// Numbers of tiles, charts and lists: never 0 for what is not, and each class of a legend says what falls into it.
class MeasureTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 0
            1        | 1
            1234567  | 1.234.567
            -3       | -3
            # one decimal below a hundred
            1.04     | 1
            1.06     | 1,1
            2.25     | 2,2
            33.333   | 33,3
            99.94    | 99,9
            99.96    | 100
            # whole from a hundred on
            100.4    | 100
            1234.5   | 1.235
            # three below one, and never 0
            0.5      | 0,5
            0.0234   | 0,023
            0.9996   | 1
            0.001    | 0,001
            0.0009   | < 0,001
            0.0000001| < 0,001
            """)
    void aNumberHasAsManyDecimalsAsItIsSmall(double value, String written) {
        assertThat(MeasureText.number(value).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | +0
            3    | +3
            1234 | +1.234
            -5   | −5
            -1234| −1.234
            """)
    void aChangeHasItsSignATrueMinus(long change, String written) {
        assertThat(NumberTiles.signed(change)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bounds   | the classes
            -          | 1
            5          | 2
            5 15 30    | 4
            0.5 1.5    | 3
            """)
    void everyClassHasItsOwnWords(@Nullable String bounds, int classes) {
        var scale = new ClassScale(
                bounds == null
                        ? List.of()
                        : Arrays.stream(bounds.split(" ", -1))
                                .map(Double::valueOf)
                                .toList());

        var words = Stream.iterate(0, i -> i + 1)
                .limit(scale.size())
                .map(i -> MeasureText.bounds(scale, i, Facts.MESSAGES))
                .toList();

        assertThat(words).hasSize(classes).doesNotHaveDuplicates().noneMatch(String::isBlank);
        scale.bounds().forEach(bound -> assertThat(String.join(" ", words)).contains(MeasureText.number(bound)));
    }

    /// Within a year a day and month name one day; in a list of more than a year they would name two.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-01 2024-11-30            | 30/11
            2024-11-30 2024-12-01 2024-11-01 | 01/11
            2024-11-20 2025-11-19            | 19/11
            2024-11-20 2025-11-20            | 20/11/2025
            2023-02-01 2024-11-20            | 20/11/2024
            """)
    void daysHaveTheirYearOnlyWhereOneComesTwice(String days, String last) {
        var listed = Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList();

        assertThat(DayLabels.of(listed).apply(listed.getLast())).isEqualTo(last);
    }

    @Test
    void noTwoDaysOfAListAreWrittenAlike() {
        var random = new Random(1);
        for (var i = 0; i < 300; i++) {
            var days = Stream.generate(() -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500)))
                    .limit(10)
                    .distinct()
                    .toList();
            assertThat(days.stream().map(DayLabels.of(days)).distinct().count()).isEqualTo(days.size());
        }
    }
}
