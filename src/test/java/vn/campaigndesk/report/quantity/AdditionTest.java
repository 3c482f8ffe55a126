package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdditionTest {
    private static final QuantityParser PARSER = new QuantityParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 ; 3                       | 15   |    | EXACT
            12 ; 0                       | 12   |    | EXACT
            khoảng 12 ; 3                | 15   |    | APPROXIMATE
            3 ; trên 12                  | 15   |    | AT_LEAST
            trên 12 ; trên 3             | 15   |    | AT_LEAST
            dưới 12 ; dưới 3             | 15   |    | AT_MOST
            trên 12 ; dưới 3             | 15   |    | APPROXIMATE
            20-30 -> RANGE ; 5           | 25   | 35 | RANGE
            20-30 -> RANGE ; 5-6 -> RANGE| 25   | 36 | RANGE
            20-30 -> RANGE ; trên 5      | 25   |    | APPROXIMATE
            12 ; ; 3                     | 15   |    | EXACT
            12 ; toàn bộ                 |      |    | NONE
            toàn bộ ; 3                  |      |    | NONE
            """)
    void estimatesStayEstimates(String cells, Long amount, Long upper, Qualifier qualifier) {
        var sum = Addition.of(
                Arrays.stream(cells.split(";")).map(AdditionTest::cell).toList());
        assertThat(sum.amount()).isEqualTo(amount);
        assertThat(sum.upper()).isEqualTo(upper);
        assertThat(sum.qualifier()).isEqualTo(qualifier);
        assertThat(sum.state()).isEqualTo(amount == null ? QuantityState.UNKNOWN : QuantityState.STATED);
    }

    @Test
    void onlyOneThatSaysSomethingStaysAsItIs() {
        var said = Quantity.read(PARSER.read("khoảng 12"), "dòng 3", "hỏi lại");
        assertThat(Addition.of(List.of(Quantity.blank(), said))).isEqualTo(said);
        assertThat(Addition.of(List.of(Quantity.blank()))).isEqualTo(Quantity.blank());
        assertThat(Addition.of(List.of())).isEqualTo(Quantity.blank());
    }

    @Test
    void whatWasWrittenIsJoinedAndCutWhereItDoesNotFit() {
        var one = Quantity.typed(PARSER.read("12"), "bốn xã");
        var other = Quantity.typed(PARSER.read(" 3 đơn vị"), "thêm");
        assertThat(Addition.of(List.of(one, other)).raw()).isEqualTo("12 + 3 đơn vị");
        assertThat(Addition.of(List.of(one, other)).note()).isEqualTo("bốn xã\nthêm");
        var longest = Quantity.typed(PARSER.read("ớ".repeat(Quantity.MAX_RAW)), "ữ".repeat(Quantity.MAX_NOTE));
        var sum = Addition.of(List.of(longest, longest));
        assertThat(sum.raw()).hasSize(Quantity.MAX_RAW).endsWith("…");
        assertThat(sum.note()).hasSize(Quantity.MAX_NOTE).endsWith("…");
    }

    private static Quantity cell(String written) {
        var parts = written.strip().split(" -> ", -1);
        var reading = PARSER.read(parts[0].strip());
        var typed = Quantity.typed(reading, "");
        if (parts.length == 1) {
            return typed;
        }
        return typed.confirmed(reading.offers().stream()
                .filter(offer -> offer.qualifier() == Qualifier.valueOf(parts[1]))
                .findFirst()
                .orElseThrow());
    }
}
