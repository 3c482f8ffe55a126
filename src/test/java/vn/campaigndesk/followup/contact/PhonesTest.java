package vn.campaigndesk.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Telephone numbers are texts: the zero that a spreadsheet has eaten comes back, nothing else is touched.
class PhonesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0912345678 | 0912345678",
                "912345678 | 0912345678",
                "912 345 678 | 0912 345 678",
                "'0912345678 | 0912345678",
                "2373718699 | 02373718699",
                "02373.718699 | 02373.718699",
                "+84912345678 | +84912345678",
                "0912345678, 0987654321 | 0912345678; 0987654321",
                "912345678/0912345678 | 0912345678",
                "718699 | 718699",
                "612345678 | 612345678",
            })
    void isWrittenWithItsLeadingZero(String written, String kept) {
        assertThat(Phones.of(written)).isEqualTo(kept);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Phones.of(" ; ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912.345.678, true",
        "+84 912 345 678, 0912345678, true",
        "0912345678; 02373718699, 02373.718699; 0912345678, true",
        "0912345678, 0912345679, false",
    })
    void isTheSameHoweverItIsGrouped(String one, String other, boolean same) {
        assertThat(Phones.same(one, other)).isEqualTo(same);
    }
}
