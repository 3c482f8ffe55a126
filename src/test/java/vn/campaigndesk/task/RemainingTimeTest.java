package vn.campaigndesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a work will still take is said when it can be said, and rather too long than too short.
class RemainingTimeTest {
    @ParameterizedTest(name = "{0} done after {1} s")
    @CsvSource({
        "0.5,  20,   20",
        "0.5,  38,   40",
        "0.9,  90,   10",
        "0.95, 60,   5",
        "0.99, 30,   5",
        "0.5,  55,   55",
        "0.5,  56,   60",
        "0.25, 30,   120",
        "0.05, 60,   1140",
        "0.5,  3,    5"
    })
    void the_rest_takes_as_long_for_each_piece_as_the_pieces_before(double part, long elapsed, long left) {
        assertThat(RemainingTime.of(part, Duration.ofSeconds(elapsed))).contains(Duration.ofSeconds(left));
    }

    @ParameterizedTest(name = "{0} done after {1} ms")
    @CsvSource({"0.5, 2999", "0.049, 60000", "0, 60000", "-1, 60000", "1, 60000"})
    void nothing_is_said_while_it_would_be_a_guess(double part, long elapsed) {
        assertThat(RemainingTime.of(part, Duration.ofMillis(elapsed))).isEmpty();
    }
}
