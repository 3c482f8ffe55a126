package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.Messages;

class ProblemTextTest {
    private final Messages vietnamese = new Messages(Locale.of("vi"));

    @Test
    void awayFromItsFieldAProblemNamesItsRuleAndItsRow() {
        var round = Problem.info("i3", "report.problem.round", "1.500").under(RuleId.V12);
        assertThat(ProblemText.withRule(round, vietnamese))
                .startsWith("V12 · Dòng 3: 1.500 là số tròn")
                .endsWith(round.explain(vietnamese));
        assertThat(ProblemText.of(round, new Messages(Locale.ENGLISH))).startsWith("Row 3: 1.500 is a round number");
    }

    @Test
    void aRowIsNotNamedTwice() {
        var undecided = Problem.warning("i3", "report.problem.undecided", "3");
        assertThat(ProblemText.withRule(undecided, vietnamese)).startsWith("Dòng 3: chưa quyết định");
    }

    @Test
    void whatStandsAboveTheTableHasNoRow() {
        var late = Problem.warning("signedOn", "report.problem.signed-after").under(RuleId.V15);
        assertThat(ProblemText.withRule(late, vietnamese)).isEqualTo("V15 · Ngày ký ở sau ngày đến.");
        assertThat(Problem.error("issuingBody", "report.problem.long", 200).isInRow())
                .isFalse();
    }
}
