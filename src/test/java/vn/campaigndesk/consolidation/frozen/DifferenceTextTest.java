package vn.campaigndesk.consolidation.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.frozen.Difference.Change;
import vn.campaigndesk.text.Messages;

/// What has changed since a report was signed, in the one sentence that stands beside it.
class DifferenceTextTest {
    private final Messages messages = new Messages(Locale.of("vi"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # new | saved again | gone | answered | totals: row before>now | texts | the sentence
            0 | 0 | 0 | 0  | -            | false | Từ khi chốt đến nay không có gì thay đổi.
            1 | 0 | 0 | 1  | -            | false | Sau khi chốt: 1 báo cáo mới.
            0 | 2 | 0 | 0  | -            | false | Sau khi chốt: 2 báo cáo đã sửa.
            0 | 0 | 3 | 0  | -            | false | Sau khi chốt: 3 báo cáo không còn tính.
            0 | 0 | 0 | 0  | -            | true  | Sau khi chốt: nội dung mục III, IV đã khác.
            0 | 1 | 0 | 0  | 3 10>1250    | false | Sau khi chốt: 1 báo cáo đã sửa; chỉ tiêu 3 tăng 1.240.
            0 | 1 | 0 | 0  | 3 1250>10    | false | Sau khi chốt: 1 báo cáo đã sửa; chỉ tiêu 3 giảm 1.240.
            2 | 1 | 0 | 2  | 1 0>5,4 7>0  | true  | Sau khi chốt: 2 báo cáo mới; 1 báo cáo đã sửa; chỉ tiêu 1 tăng 5; chỉ tiêu 4 giảm 7; nội dung mục III, IV đã khác.
            """)
    void everythingThatDiffersIsSaidAndNothingElse(
            int added, int changed, int gone, int answered, String totals, boolean texts, String sentence) {
        var difference = new Difference(
                ids(added),
                ids(changed),
                ids(gone),
                answered,
                totals == null ? List.of() : of(totals),
                texts,
                0,
                false);

        assertThat(DifferenceText.of(difference, messages)).isEqualTo(sentence);
    }

    /// The sum is the same, so it went neither up nor down; a reader of the printed n of N still has to know.
    @ParameterizedTest
    @CsvSource({"1 30>30", "5 0>0"})
    void aSumThatStaysWithAnotherBaseIsNeitherUpNorDown(String total) {
        var sentence =
                DifferenceText.of(new Difference(ids(0), ids(0), ids(0), 0, of(total), false, 0, false), messages);

        assertThat(sentence)
                .startsWith("Sau khi chốt: chỉ tiêu " + total.charAt(0))
                .doesNotContain("tăng")
                .doesNotContain("giảm");
    }

    private static List<Long> ids(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static List<Change> of(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(change -> change.split("[ >]", -1))
                .map(words ->
                        new Change(Integer.parseInt(words[0]), "", Long.parseLong(words[1]), Long.parseLong(words[2])))
                .toList();
    }
}
