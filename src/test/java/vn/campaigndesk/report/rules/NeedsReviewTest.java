package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.NamedUnit;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.report.Severity;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

class NeedsReviewTest {
    private static CampaignSnapshot campaign;

    @BeforeAll
    static void read() {
        campaign = RuleCases.campaign();
    }

    /// Như Xuân: more pupils than inhabitants. Thọ Xuân: too few informed, and an open question. Sở Y
    /// tế: a round number.
    private static RuleCases cases() {
        return RuleCases.in(campaign)
                .with("Sở Y tế", "21", "20", "1.500")
                .with("Thọ Xuân", "30", "20", "1,234", "60", "30.001")
                .with("Như Xuân", "40", "22", "31", "61", "66.241");
    }

    @Test
    void theWorstStandsFirst() {
        var review = NeedsReview.of(cases().context(), Accepted.none());
        assertThat(review.lines())
                .extracting(
                        line -> line.unit().shortName(),
                        line -> line.problem().rule(),
                        line -> line.problem().field(),
                        NeedsReview.Line::open)
                .containsExactly(
                        tuple("Như Xuân", "V7", "i5", true),
                        tuple("Thọ Xuân", "", "i3", true),
                        tuple("Thọ Xuân", "V5", "i1", true),
                        tuple("Sở Y tế", "V12", "i3", false));
        assertThat(review.count(Severity.ERROR)).isEqualTo(1);
        assertThat(review.count(Severity.WARNING)).isEqualTo(2);
        assertThat(review.open().keySet()).containsExactly(3L, 2L);
    }

    @Test
    void anAcceptedWarningIsQuietAndStaysInTheList() {
        Accepted accepted = (report, problem) -> report.id() == 2
                && problem.rule().equals("V5")
                && problem.field().equals("i1");
        var review = NeedsReview.of(cases().context(), accepted);
        assertThat(review.lines())
                .extracting(line -> line.problem().rule(), NeedsReview.Line::open)
                .containsExactly(tuple("V7", true), tuple("", true), tuple("V5", false), tuple("V12", false));
        assertThat(review.open().get(2L)).hasSize(1);
    }

    @Test
    void anErrorCannotBeAccepted() {
        assertThat(NeedsReview.of(cases().context(), (report, problem) -> true)
                        .open()
                        .keySet())
                .containsExactly(3L);
    }

    @Test
    void onlyTheVersionThatCountsIsReviewed() {
        var cases =
                RuleCases.in(campaign).with("Thọ Xuân", day(11, 11), "1", "1").with("Thọ Xuân", day(12, 11), "40", "1");
        assertThat(NeedsReview.of(cases.context(), Accepted.none()).lines())
                .noneMatch(line -> line.report().id() == 1)
                .noneMatch(line -> line.problem().rule().equals("V5"));
    }

    @Test
    void aReportThatIsCheckedAfterStoringSaysWhatItsFormSaid() {
        var report =
                cases().report(2, "Thọ Xuân", ReportKind.ORIGINAL, day(12, 11), "30", "Mười hai (13)", "20-30 -> 2");
        var draft = ReportDraft.of(report, CampaignFixture.PARSER);
        assertThat(ReportRules.check(draft, cases().context()))
                .extracting(RuleCases::text)
                .filteredOn(text -> !text.contains("few-informed"))
                .containsExactly("i2 WARNING words-disagree 2", "i3 INFO estimate 3");
        assertThat(draft.arrivedOn()).isEqualTo("12/11/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleHasItsSentenceAndEveryProblemExplainsItself(String language) {
        var messages = new Messages(Locale.of(language));
        for (var rule : RuleId.values()) {
            assertThat(messages.of("report.rule", rule)).isNotBlank();
            assertThat(rule.gravest()).isLessThanOrEqualTo(rule.mildest());
        }
        var cases = RuleCases.in(campaign)
                .with("Sở Y tế", "21", "22", "1.500")
                .with("Thọ Xuân", "30", "0", "1,234", "29", "49.000")
                .with("Như Xuân", "0", "0", "0", "9.999", "66.241")
                .with("ĐH Hồng Đức", "31", "31", "31", "", "31.000")
                .with("Sở GD&ĐT", "21", "22", "1.500", "", "khoảng 40")
                .with("Báo Thanh Hóa", "7", "7", "7")
                .noting(3, "trong đó 5 bài, 6 video")
                .with("Quan Hóa", "31", "Hai (3)", "20", "9", "9")
                .with("Quan Sơn", "32", "3", "20", "9", "10")
                .with("Bá Thước", "33", "3", "20", "99.999", "11")
                .with("Ngọc Lặc", "34", "4", "20", "88", "12")
                .with("Lang Chánh", "9.999.999", "5", "20", "77", "9.999.999");
        var review = NeedsReview.of(cases.context(), Accepted.none());
        assertThat(review.lines())
                .extracting(line -> line.problem().explain(messages))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{"));
        assertThat(review.lines().stream().map(line -> line.problem().rule()).collect(Collectors.toSet()))
                .contains("V3", "V4", "V5", "V6", "V7", "V8", "V9", "V11", "V12", "V13", "V16", "V17", "V18");
    }

    @Test
    void everySeverityIsOneThatItsRuleMayHave() {
        var cases = cases().naming(new NamedUnit(NamedUnit.Source.FILE, "x", null));
        for (var report : cases.snapshot().reports()) {
            for (var problem : ReportRules.check(ReportDraft.of(report, CampaignFixture.PARSER), cases.context())) {
                if (!problem.rule().isEmpty()) {
                    var rule = RuleId.valueOf(problem.rule());
                    assertThat(problem.severity()).isBetween(rule.gravest(), rule.mildest());
                }
            }
        }
        assertThat(Arrays.stream(RuleId.values()).filter(RuleId::keepsFromSaving))
                .containsExactly(RuleId.V1);
    }
}
