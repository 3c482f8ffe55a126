package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTransitionsTest {
    /// `+` legal, `r` legal and needs a reason, `-` not legal; every pair stands here.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from              | RECEIVED | CHECKING | NEEDS_CLARIFICATION | RETURNED | VALID
            RECEIVED            | -        | +        | -                   | -        | -
            CHECKING            | -        | -        | +                   | r        | +
            NEEDS_CLARIFICATION | -        | +        | -                   | r        | -
            RETURNED            | -        | r        | -                   | -        | -
            VALID               | -        | r        | -                   | -        | -
            """)
    void onlyTheseStepsAreLegal(
            ReviewState from, String received, String checking, String clarify, String returned, String valid) {
        var marks = List.of(received, checking, clarify, returned, valid);
        for (var i = 0; i < marks.size(); i++) {
            var to = ReviewState.values()[i];
            assertThat(ReviewTransitions.isLegal(from, to))
                    .as("%s -> %s", from, to)
                    .isEqualTo(!marks.get(i).equals("-"));
            if (!marks.get(i).equals("-")) {
                assertThat(ReviewTransitions.needsReason(from, to))
                        .as("%s -> %s", from, to)
                        .isEqualTo(marks.get(i).equals("r"));
            }
        }
    }

    /// One gesture may take several steps; what is not in the table has no way.
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, VALID, CHECKING VALID",
        "RECEIVED, RETURNED, CHECKING RETURNED",
        "NEEDS_CLARIFICATION, VALID, CHECKING VALID",
        "RECEIVED, CHECKING, CHECKING",
        "CHECKING, VALID, VALID",
        "CHECKING, RETURNED, RETURNED",
        "CHECKING, NEEDS_CLARIFICATION, NEEDS_CLARIFICATION",
        "NEEDS_CLARIFICATION, CHECKING, CHECKING",
        "NEEDS_CLARIFICATION, RETURNED, RETURNED",
        "RETURNED, CHECKING, CHECKING",
        "VALID, CHECKING, CHECKING",
        "RETURNED, VALID, ''",
        "VALID, RETURNED, ''",
        "RECEIVED, NEEDS_CLARIFICATION, ''",
        "CHECKING, RECEIVED, ''"
    })
    void oneGestureTakesAllLegalStepsOfItsWay(ReviewState from, ReviewState to, String way) {
        var path = ReviewTransitions.path(from, to);
        assertThat(path)
                .extracting(ReviewState::name)
                .containsExactlyElementsOf(way.isEmpty() ? List.of() : List.of(way.split(" ")));
        var at = from;
        for (var step : path) {
            assertThat(ReviewTransitions.isLegal(at, step)).isTrue();
            at = step;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED            | true  | VALID, CHECKING, RETURNED
            RECEIVED            | false | CHECKING, RETURNED
            CHECKING            | true  | VALID, NEEDS_CLARIFICATION, RETURNED
            CHECKING            | false | NEEDS_CLARIFICATION, RETURNED
            NEEDS_CLARIFICATION | true  | VALID, CHECKING, RETURNED
            NEEDS_CLARIFICATION | false | CHECKING, RETURNED
            RETURNED            | true  | CHECKING
            VALID               | true  | CHECKING
            """)
    void theLikeliestIsOfferedFirstAndValidOnlyWhenNothingStandsAgainstIt(
            ReviewState from, boolean sound, String offered) {
        assertThat(ReviewTransitions.offered(from, sound))
                .extracting(ReviewState::name)
                .containsExactly(offered.split(", "));
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void askingAndAnsweringTakeLegalSteps(ReviewState from) {
        for (var path : List.of(ReviewTransitions.asking(from), ReviewTransitions.answered(from))) {
            var at = from;
            for (var to : path) {
                assertThat(ReviewTransitions.isLegal(at, to))
                        .as("%s -> %s", at, to)
                        .isTrue();
                at = to;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, NEEDS_CLARIFICATION",
        "CHECKING, NEEDS_CLARIFICATION",
        "VALID, NEEDS_CLARIFICATION",
        "NEEDS_CLARIFICATION, NEEDS_CLARIFICATION",
        "RETURNED, RETURNED"
    })
    void whoeverAsksNeedsClarification(ReviewState from, ReviewState to) {
        var path = ReviewTransitions.asking(from);
        assertThat(path.isEmpty() ? from : path.getLast()).isEqualTo(to);
    }

    @Test
    void aValidReportThatIsChangedIsToBeCheckedAgain() {
        assertThat(ReviewTransitions.edited(new Review(ReviewState.VALID, "")).state())
                .isEqualTo(ReviewState.CHECKING);
        var returned = new Review(ReviewState.RETURNED, "sai mẫu");
        assertThat(ReviewTransitions.edited(returned)).isEqualTo(returned);
    }

    @Test
    void errorsReasonlessWarningsAndOpenQuestionsStandAgainstValid() {
        var error = Problem.error("i1", "report.problem.large", "10");
        var warning = Problem.warning("i2", "report.problem.lower-than-before", "1", "2");
        var info = Problem.info("i3", "report.problem.lower-than-before", "1", "2");
        var open = Clarification.asked(
                1, "i1", java.time.LocalDate.of(2024, 11, 20), ClarificationChannel.PHONE, "", "mấy xã?", "5");
        var closed = open.answered(java.time.LocalDate.of(2024, 11, 21), "năm xã", null, "");
        assertThat(ReviewObstacles.of(List.of(error, warning, info), List.of(open, closed), problem -> false))
                .isEqualTo(new ReviewObstacles(List.of(error, warning), List.of(open)));
        assertThat(ReviewObstacles.of(List.of(error, warning, info), List.of(closed), problem -> true))
                .isEqualTo(new ReviewObstacles(List.of(error), List.of()));
        assertThat(ReviewObstacles.of(List.of(warning, info), List.of(closed), problem -> true)
                        .isEmpty())
                .isTrue();
    }
}
