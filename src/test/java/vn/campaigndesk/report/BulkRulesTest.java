package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In a step for many reports at once none goes through that somebody would have to say something about.
class BulkRulesTest {
    private static final Problem ERROR = Problem.error("i1", "report.problem.large", "10");
    private static final Clarification QUESTION = Clarification.asked(
            1, "i1", LocalDate.of(2024, 11, 20), ClarificationChannel.PHONE, "chị Lan", "Mấy xã?", "5");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from              | to                  | problems | questions | why it stays
            RECEIVED            | CHECKING            | 0        | 0         |
            RECEIVED            | VALID               | 0        | 0         |
            CHECKING            | VALID               | 0        | 0         |
            CHECKING            | NEEDS_CLARIFICATION | 0        | 0         |
            NEEDS_CLARIFICATION | VALID               | 0        | 0         |
            # nothing to do
            VALID               | VALID               | 0        | 0         | already
            RETURNED            | RETURNED            | 0        | 0         | already
            VALID               | VALID               | 1        | 1         | already
            # no such way
            CHECKING            | RECEIVED            | 0        | 0         | step
            RETURNED            | VALID               | 0        | 0         | step
            VALID               | RETURNED            | 0        | 0         | step
            RECEIVED            | NEEDS_CLARIFICATION | 0        | 0         | step
            # each would need its own reason
            RECEIVED            | RETURNED            | 0        | 0         | reason
            CHECKING            | RETURNED            | 1        | 0         | reason
            VALID               | CHECKING            | 0        | 0         | reason
            RETURNED            | CHECKING            | 0        | 0         | reason
            # something is open
            RECEIVED            | VALID               | 1        | 0         | open 1
            RECEIVED            | VALID               | 0        | 1         | open 1
            CHECKING            | VALID               | 2        | 3         | open 5
            # which only matters to what is found valid
            RECEIVED            | CHECKING            | 2        | 3         |
            CHECKING            | NEEDS_CLARIFICATION | 1        | 1         |
            """)
    void aReportGoesAlongOrSaysWhyItStays(
            ReviewState from, ReviewState to, int problems, int questions, @Nullable String why) {
        var obstacles =
                new ReviewObstacles(Collections.nCopies(problems, ERROR), Collections.nCopies(questions, QUESTION));

        assertThat(BulkRules.refusal(from, to, obstacles)
                        .map(BulkRulesTest::words)
                        .orElse(null))
                .isEqualTo(why);
    }

    private static String words(BulkRules.Refusal refusal) {
        var why = refusal.key().replace("report.bulk.refused.", "");
        return refusal.arguments().isEmpty()
                ? why
                : why + " " + refusal.arguments().getFirst();
    }
}
