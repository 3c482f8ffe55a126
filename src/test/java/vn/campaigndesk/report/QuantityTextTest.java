package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;

class QuantityTextTest {
    /// `_` stands for a no-break space.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1200          | 1.200
                    0             | 0
                    Không có      | 0
                    khoảng 1.200  | ≈_1.200
                    12 nghìn      | ≈_12.000
                    trên 1.200    | ≥_1.200
                    gần 83        | ≤_83
                    1,234         | ?
                    toàn bộ       | ?
                    -             | ?
                    ''            | ''
                    """)
    void showsWhatIsKnownInFewSigns(String raw, String shown) {
        assertThat(QuantityText.of(Quantity.typed(PARSER.read(raw), ""))).isEqualTo(shown.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "1, 30", "2, 20–30"})
    void showsWhatWasChosen(int offer, String shown) {
        var reading = PARSER.read("20-30");
        assertThat(QuantityText.of(
                        Quantity.typed(reading, "").confirmed(reading.offers().get(offer))))
                .isEqualTo(shown);
    }

    @Test
    void anUpperEndIsARangeWhateverElseIsSaid() {
        assertThat(QuantityText.of(1000, 2000L, Qualifier.RANGE)).isEqualTo("1.000–2.000");
    }
}
