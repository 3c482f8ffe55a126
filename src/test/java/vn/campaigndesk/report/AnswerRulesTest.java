package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;

/// A history is written as `kind: row 1, row 2` from one day to the next; the ids are 1, 2, 3, ... A `!` before the
/// kind says that the report was sent back.
class AnswerRulesTest {
    private static final long UNIT = 7;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # history                                                    | row 1     | row 2 | sources of row 1 | statuses
            ORIGINAL: 5, 6                                               | 5         | 6     | 1     | COUNTED
            ORIGINAL: 5, 6; ORIGINAL: 7                                  | 7         |       | 2     | SUPERSEDED COUNTED
            ORIGINAL: 5, 6; REPLACEMENT: , 8                             |           | 8     |       | SUPERSEDED COUNTED
            ORIGINAL: 5, 6; CUMULATIVE: 9                                | 9         | 6     | 2     | CORRECTED COUNTED
            ORIGINAL: 5, 6; CUMULATIVE: 9; CUMULATIVE: 10                | 10        | 6     | 3     | CORRECTED SUPERSEDED COUNTED
            ORIGINAL: 5, 6; CUMULATIVE: 9, 9; CUMULATIVE: 10             | 10        | 9     | 3     | CORRECTED CORRECTED COUNTED
            ORIGINAL: 5, 6; ADDITIONAL: 9                                | 14        | 6     | 1 2   | COUNTED ADDED
            ORIGINAL: 5, 6; ADDITIONAL: 9; ADDITIONAL: 1, 1              | 15        | 7     | 1 2 3 | COUNTED ADDED ADDED
            ORIGINAL: 5, 6; ADDITIONAL: 9; CUMULATIVE: 20                | 20        | 6     | 3     | CORRECTED SUPERSEDED COUNTED
            ORIGINAL: 5, 6; CUMULATIVE: 20; ADDITIONAL: 9                | 29        | 6     | 2 3   | CORRECTED COUNTED ADDED
            ORIGINAL: 5, 6; CORRECTION: 4                                | 4         | 6     | 2     | CORRECTED COUNTED
            ORIGINAL: 5; CORRECTION: 0                                   | 0         |       | 2     | CORRECTED COUNTED
            ORIGINAL: 5; ADDITIONAL: 9; CORRECTION: 4                    | 4         |       | 3     | CORRECTED SUPERSEDED COUNTED
            ORIGINAL: 5; CORRECTION:                                     | 5         |       | 1     | COUNTED WITHOUT_EFFECT
            ORIGINAL: 5; CORRECTION: 1,234                               | ?         |       | 2     | CORRECTED COUNTED
            ORIGINAL: 1,234; CORRECTION: 4                               | 4         |       | 2     | CORRECTED COUNTED
            ORIGINAL: 5; ADDITIONAL: toàn bộ                             | ?         |       | 1 2   | COUNTED ADDED
            ORIGINAL: toàn bộ; ADDITIONAL: 5                             | ?         |       | 1 2   | COUNTED ADDED
            ORIGINAL: ; ADDITIONAL: 5                                    | 5         |       | 2     | COUNTED ADDED
            ORIGINAL: khoảng 5; ADDITIONAL: 5                            | ≈ 10      |       | 1 2   | COUNTED ADDED
            ORIGINAL: trên 5; ADDITIONAL: 5                              | ≥ 10      |       | 1 2   | COUNTED ADDED
            ADDITIONAL: 5; ADDITIONAL: 6                                 | 11        |       | 1 2   | ADDED ADDED
            CORRECTION: 5                                                | 5         |       | 1     | COUNTED
            ORIGINAL: 5; WITHDRAWAL                                      |           |       |       | WITHDRAWN TAKES_BACK
            ORIGINAL: 5; REPLACEMENT: 6; WITHDRAWAL                      |           |       |       | WITHDRAWN WITHDRAWN TAKES_BACK
            ORIGINAL: 5; REPLACEMENT: 6; WITHDRAWAL of 2                 | 5         |       | 1     | COUNTED WITHDRAWN TAKES_BACK
            ORIGINAL: 5; REPLACEMENT: 6; WITHDRAWAL of 1                 | 6         |       | 2     | WITHDRAWN COUNTED TAKES_BACK
            ORIGINAL: 5; ADDITIONAL: 6; WITHDRAWAL of 2                  | 5         |       | 1     | COUNTED WITHDRAWN TAKES_BACK
            ORIGINAL: 5; ADDITIONAL: 6; WITHDRAWAL of 1                  | 6         |       | 2     | WITHDRAWN ADDED TAKES_BACK
            ORIGINAL: 5; CORRECTION: 6; WITHDRAWAL of 2                  | 5         |       | 1     | COUNTED WITHDRAWN TAKES_BACK
            ORIGINAL: 5; WITHDRAWAL; ORIGINAL: 8                         | 8         |       | 3     | WITHDRAWN TAKES_BACK COUNTED
            ORIGINAL: 5; WITHDRAWAL of 1; WITHDRAWAL of 2                | 5         |       | 1     | COUNTED WITHDRAWN TAKES_BACK
            ORIGINAL: 5; WITHDRAWAL of 1; WITHDRAWAL                     |           |       |       | WITHDRAWN WITHDRAWN TAKES_BACK
            ORIGINAL: 5; WITHDRAWAL of 3; REPLACEMENT: 6                 | 6         |       | 3     | SUPERSEDED WITHOUT_EFFECT COUNTED
            ORIGINAL: 5; WITHDRAWAL of 99                                | 5         |       | 1     | COUNTED WITHOUT_EFFECT
            WITHDRAWAL                                                   |           |       |       | WITHOUT_EFFECT
            ORIGINAL: 5; !REPLACEMENT: 6                                 | 5         |       | 1     | COUNTED RETURNED
            !ORIGINAL: 5; ADDITIONAL: 6                                  | 6         |       | 2     | RETURNED ADDED
            !ORIGINAL: 5                                                 |           |       |       | RETURNED
            ORIGINAL: 5; !WITHDRAWAL                                     | 5         |       | 1     | COUNTED RETURNED
            !ORIGINAL: 5; WITHDRAWAL                                     |           |       |       | RETURNED WITHOUT_EFFECT
            """)
    void theRuleAsATable(String history, String row1, String row2, String sources, String statuses) {
        var answer = AnswerRules.ofUnit(UNIT, reports(history));
        assertThat(value(answer, 1)).isEqualTo(row1 == null ? "" : row1);
        assertThat(value(answer, 2)).isEqualTo(row2 == null ? "" : row2);
        assertThat(answer.sources(1).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(sources == null ? "" : sources);
        assertThat(answer.versions().stream()
                        .map(version -> version.status().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(statuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORIGINAL: 5                                      | 1
            ORIGINAL: 5; REPLACEMENT: 6; CORRECTION: 7       | 1
            ORIGINAL: 5; WITHDRAWAL                          |
            ORIGINAL: 5; WITHDRAWAL; ORIGINAL: 6             | 3
            ORIGINAL: 5; REPLACEMENT: 6; WITHDRAWAL of 1     | 2
            !ORIGINAL: 5                                     |
            !ORIGINAL: 5; REPLACEMENT: 6                     | 2
            WITHDRAWAL; ORIGINAL: 6                          | 2
            ADDITIONAL: 5                                    | 1
            CORRECTION:                                      | 1
            """)
    void timelinessFollowsTheFirstVersionInForce(String history, Long first) {
        var answer = AnswerRules.ofUnit(UNIT, reports(history));
        assertThat(answer.isAnswered()).isEqualTo(first != null);
        assertThat(answer.first() == null ? null : answer.first().id()).isEqualTo(first);
    }

    @Test
    void textsAreReplacedOverriddenOrPutBelow() {
        var original = report(1, "ORIGINAL: 5").edit().texts("Tốt", "Cấp máy").build();
        var addition = report(2, "ADDITIONAL: 5").edit().texts("Thêm ba xã", "").build();
        var correction = report(3, "CORRECTION:").edit().texts("", "Cấp loa").build();
        var answer = AnswerRules.ofUnit(UNIT, List.of(original, addition, correction));
        assertThat(answer.evaluation()).isEqualTo(new Answer.Text("Tốt\nThêm ba xã", List.of(1L, 2L)));
        assertThat(answer.proposal()).isEqualTo(new Answer.Text("Cấp loa", List.of(3L)));
        assertThat(answer.status(1)).contains(VersionStatus.CORRECTED);
        assertThat(answer.base()).isEqualTo(original);
        assertThat(answer.counted()).containsExactly(original, addition, correction);
    }

    @Test
    void theOrderIsThatOfArrivalAndThenOfEntering() {
        var late = report(1, "ORIGINAL: 1").edit().arrived(day(20, 11)).build();
        var early = report(2, "ORIGINAL: 2").edit().arrived(day(3, 11)).build();
        var sameDay = report(3, "ORIGINAL: 3").edit().arrived(day(20, 11)).build();
        assertThat(value(AnswerRules.ofUnit(UNIT, List.of(late, early)), 1)).isEqualTo("1");
        assertThat(value(AnswerRules.ofUnit(UNIT, List.of(sameDay, late, early)), 1))
                .isEqualTo("3");
        assertThat(AnswerRules.ofUnit(UNIT, List.of(sameDay, late, early)).first())
                .isEqualTo(early);
    }

    @Test
    void eachUnitHasItsOwnAnswer() {
        var one = report(1, "ORIGINAL: 5");
        var other = report(2, "WITHDRAWAL").edit().recipient(8).build();
        var answers = AnswerRules.of(List.of(one, other));
        assertThat(answers.keySet()).containsExactlyInAnyOrder(UNIT, 8L);
        assertThat(value(answers.get(UNIT), 1)).isEqualTo("5");
        assertThat(answers.get(8L).isAnswered()).isFalse();
    }

    @Test
    void theSnapshotLeavesOutWhatArrivedAfterTheCutOff() {
        try (var fixture = CampaignFixture.open()) {
            var unit = fixture.unit("Thọ Xuân").id();
            var row = fixture.row(1).id();
            fixture.enter("Thọ Xuân", day(10, 11), "5");
            fixture.enter(ReportVersion.supplement(SupplementCounting.ADDITIONAL), "Thọ Xuân", day(12, 11), "6");
            fixture.enter(ReportVersion.of(ReportKind.WITHDRAWAL), "Thọ Xuân", day(14, 11));
            var snapshot = fixture.snapshot();
            assertThat(snapshot.answers(day(9, 11))).isEmpty();
            assertThat(snapshot.answers(day(11, 11)).get(unit).quantity(row).amount())
                    .isEqualTo(5);
            assertThat(snapshot.answers(day(13, 11)).get(unit).quantity(row).amount())
                    .isEqualTo(11);
            assertThat(snapshot.answers(day(14, 11)).get(unit).isAnswered()).isFalse();
            assertThat(snapshot.first(day(13, 11)).get(unit).arrivedOn()).isEqualTo(day(10, 11));
            assertThat(snapshot.first(day(14, 11))).isEmpty();
        }
    }

    private static String value(Answer answer, long row) {
        return QuantityText.of(answer.quantity(row)).replace('\u00a0', ' ');
    }

    private static List<Report> reports(String history) {
        var reports = new ArrayList<Report>();
        for (var written : history.split("; ")) {
            reports.add(report(reports.size() + 1, written));
        }
        return reports;
    }

    private static Report report(int id, String written) {
        var returned = written.startsWith("!");
        var parts = (returned ? written.substring(1) : written).split(": ?", 2);
        Map<Long, Quantity> quantities = new java.util.HashMap<>();
        var cells = parts.length == 1 ? List.<String>of() : Arrays.asList(parts[1].split(", ", -1));
        for (var i = 0; i < cells.size(); i++) {
            quantities.put(i + 1L, Quantity.typed(PARSER.read(cells.get(i).strip()), ""));
        }
        return Report.from(UNIT, day(id, 11))
                .stored(id, 1)
                .version(version(parts[0]))
                .quantities(quantities)
                .review(returned ? new Review(ReviewState.RETURNED, "sai mẫu") : Review.received())
                .build();
    }

    private static ReportVersion version(String written) {
        if (written.startsWith("WITHDRAWAL of ")) {
            return ReportVersion.withdrawalOf(Long.parseLong(written.substring("WITHDRAWAL of ".length())));
        }
        return switch (written) {
            case "CUMULATIVE", "ADDITIONAL" -> ReportVersion.supplement(SupplementCounting.valueOf(written));
            default -> ReportVersion.of(ReportKind.valueOf(written));
        };
    }
}
