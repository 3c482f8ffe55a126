package vn.campaigndesk.consolidation.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.evidence.Evidence;
import vn.campaigndesk.consolidation.evidence.Evidence.Header;
import vn.campaigndesk.consolidation.evidence.Evidence.Text;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.Passage;
import vn.campaigndesk.report.ReportKind;

/// Whoever has signed a report is told all that would be different today, and nothing that is not.
class DifferenceRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # counted then   | counts now       | added | saved again | gone
            # report.saved   |                  |       |             |
                             |                  |       |             |
            1.1 2.1          | 1.1 2.1          |       |             |
            2.1 1.1          | 1.1 2.1          |       |             |
            1.1              | 1.1 2.1          | 2     |             |
            1.1              | 3.1 2.4 1.1      | 2 3   |             |
            1.1 2.1          | 1.2 2.1          |       | 1           |
            2.1 1.1          | 2.5 1.3          |       | 1 2         |
            1.1 2.1          | 2.1              |       |             | 1
            3.1 1.1          |                  |       |             | 1 3
            1.1 2.1 3.1      | 2.1 3.2 4.1      | 4     | 3           | 1
            """)
    void reportsThatCameWereSavedAgainOrNoLongerCountAreNamed(
            @Nullable String then, @Nullable String now, @Nullable String added, String changed, String gone) {
        var difference = DifferenceRules.between(reports(then), reports(now));

        assertThat(numbers(difference.added())).isEqualTo(text(added));
        assertThat(numbers(difference.changed())).isEqualTo(text(changed));
        assertThat(numbers(difference.gone())).isEqualTo(text(gone));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # row: sum of n/N | today               | what is told
            1: 30 of 2       | 1: 30 of 2           |
            1: 30 of 2       | 1: 35 of 2           | 1: 30 -> 35
            1: 30 of 2       | 1: 20 of 1           | 1: 30 -> 20
            # one unit more, which said zero
            1: 30 of 2       | 1: 30 of 3           | 1: 30 -> 30
            1: 0 of 0        | 1: 0 of 1            | 1: 0 -> 0
            # a unit was exempted, or put on the list: n of N is printed beside the sum
            1: 30 of 2/52    | 1: 30 of 2/51        | 1: 30 -> 30
            1: 30 of 2/52    | 1: 30 of 2/53        | 1: 30 -> 30
            1: 9 of 1, 2: 9 of 1 | 1: 9 of 1, 2: 8 of 1 | 2: 9 -> 8
            # a row that the form has been given since
            1: 9 of 1        | 1: 9 of 1, 2: 4 of 1 | 2: 0 -> 4
            """)
    void aTotalDiffersByItsSumOrByHowManyOfHowManyStatedIt(String then, String now, @Nullable String told) {
        assertThat(DifferenceRules.between(totals(then), totals(now)).totals().stream()
                        .map(change -> change.place() + ": " + change.before() + " -> " + change.now())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(text(told));
    }

    @ParameterizedTest
    @CsvSource({"40, 2, 42, 2, 2", "40, 2, 40, 3, 1", "40, 2, 40, 1, -1", "40, 2, 41, 1, 0"})
    void moreAndFewerUnitsHaveAnsweredInTimeOrLate(int onTime, int late, int onTimeNow, int lateNow, int more) {
        assertThat(DifferenceRules.between(answered(onTime, late), answered(onTimeNow, lateNow))
                        .answered())
                .isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # then                     | now                        | other words
                                       |                            | false
            PROPOSAL Máy Cấp           | PROPOSAL Máy Cấp           | false
            PROPOSAL Máy Cấp           | PROPOSAL Máy Mua           | true
            PROPOSAL Máy Cấp           | PROPOSAL Tiền Cấp          | true
            PROPOSAL Máy Cấp           | EVALUATION Máy Cấp         | true
            PROPOSAL Máy A, PROPOSAL Máy B | PROPOSAL Máy B, PROPOSAL Máy A | true
            PROPOSAL Máy Cấp           |                            | true
                                       | PROPOSAL Máy Cấp           | true
            """)
    void theTextsDifferByWhatWouldBePrinted(@Nullable String then, @Nullable String now, boolean other) {
        assertThat(DifferenceRules.between(texts(then, 1), texts(now, 1)).texts())
                .isEqualTo(other);
    }

    @Test
    void theSameWordsFromAnotherReportAreNoOtherText() {
        var difference = DifferenceRules.between(texts("PROPOSAL Máy Cấp", 1), texts("PROPOSAL Máy Cấp", 2));

        assertThat(difference.texts()).isFalse();
        assertThat(difference.isNone()).isTrue();
    }

    private static Evidence reports(@Nullable String written) {
        return evidence(
                new Response(0, 0, 0, 0, 0, 0),
                List.of(),
                parts(written, " ").map(DifferenceRulesTest::version).toList(),
                List.of());
    }

    private static Version version(String written) {
        var numbers = written.split("\\.");
        return new Version(
                Long.parseLong(numbers[0]),
                7,
                Integer.parseInt(numbers[1]),
                ReportKind.ORIGINAL,
                "15/BC-UBND",
                day(15, 11),
                List.of());
    }

    private static Evidence totals(String written) {
        return evidence(
                new Response(0, 0, 0, 0, 0, 0),
                parts(written, ", ").map(DifferenceRulesTest::total).toList(),
                List.of(),
                List.of());
    }

    private static Total total(String written) {
        var words = written.split("[: /]+");
        var place = Integer.parseInt(words[0]);
        var sum = Long.parseLong(words[1]);
        var asked = words.length == 5 ? Integer.parseInt(words[4]) : 52;
        return new Total(place, 100 + place, "Tổng số", "Số", sum, Integer.parseInt(words[3]), asked, 0, 0, 0, 0, 0);
    }

    private static Evidence answered(int onTime, int late) {
        return evidence(new Response(52, onTime, late, 0, 0, 0), List.of(), List.of(), List.of());
    }

    private static Evidence texts(@Nullable String written, long report) {
        var source = new Passage(7, "Thọ Xuân", report, 1, "Cấp");
        return evidence(
                new Response(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                parts(written, ", ")
                        .map(point -> point.split(" "))
                        .map(words -> new Text(NarrativeKind.valueOf(words[0]), words[1], words[2], List.of(source)))
                        .toList());
    }

    private static Evidence evidence(Response response, List<Total> totals, List<Version> reports, List<Text> texts) {
        var header = new Header(1, "Chiến dịch", day(20, 11), "Sở TT&TT", "", "GIÁM ĐỐC", "A");
        return new Evidence(header, response, totals, List.of(), reports, texts);
    }

    private static Stream<String> parts(@Nullable String written, String between) {
        return written == null ? Stream.empty() : Arrays.stream(written.split(between));
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
