package vn.campaigndesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An axis of counts stands at numbers that a person counts in, and says none of them over another.
class WholeStepsTest {
    @ParameterizedTest(name = "{0} in at most {1} parts: {2}")
    @CsvSource({
        "0, 5, 1",
        "1, 5, 1",
        "5, 5, 1",
        "6, 5, 2",
        "10, 5, 2",
        "11, 5, 5",
        "25, 5, 5",
        "26, 5, 10",
        "51, 5, 20",
        "100, 5, 20",
        "101, 5, 50",
        "3321, 5, 1000",
        "7, 1, 10",
        "99999, 10, 10000",
    })
    void theStepIsTheShortestRoundOneWithFewParts(double highest, int parts, double step) {
        assertThat(WholeSteps.step(highest, parts)).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} below {1} in steps of {2}: {3}")
    @CsvSource({
        "40, 51, 20, false",
        "50, 52, 10, true",
        "60, 61, 20, true",
        "60, 70, 20, false",
        "51, 51, 20, false",
        "0, 5, 1, false",
    })
    void aNumberThatWouldRunIntoTheLastOneIsLeftOut(double line, double end, double step, boolean crowded) {
        assertThat(WholeSteps.isCrowded(line, end, step)).isEqualTo(crowded);
    }
}
