package vn.campaigndesk.intake.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.intake.extract.CellValue;

class CellTextReaderTest {
    private static final int OWN = 170;

    private final CellTextReader reader = new CellTextReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234     | General         | 1234
            1.234    | General         | 1,234
            1234.5   | General         | 1234,5
            1234     | #,##0           | 1.234
            1234567.8| #,##0.0         | 1.234.567,8
            0.5      | 0%              | 50%
            7        | 0" lượt"       | 7 lượt
            22       | #,##0,"k"      | 22 k
            22       | #,##0,\\k        | 22 k
            22       | "Đủ"           | Đủ
            22       | 0"*"           | 22 *
            22       | "khoảng "0;"x" | khoảng 22
            45614    | dd/mm/yyyy      | 18/11/2024
            45614    | d/m             | 18/11
            -5       | dd/mm/yyyy      | -5
            12       | [broken][x]0;;;;| 12
            """)
    void showsAsInVietnam(double number, String format, String shown) {
        assertThat(reader.show(number, OWN, format, false, false).text()).isEqualTo(shown);
    }

    @Test
    void theShortDateOfTheCountryIsDayMonthYear() {
        assertThat(reader.show(45614, 14, "m/d/yy", false, false).text()).isEqualTo("18/11/2024");
        assertThat(reader.show(45614.5, 22, "m/d/yy h:mm", false, false).text()).isEqualTo("18/11/2024 12:00");
    }

    @Test
    void daysMayCountFrom1904() {
        assertThat(reader.show(44152, 14, "", false, true).text()).isEqualTo("18/11/2024");
    }

    @Test
    void saysWhetherTheNumberIsShownAsADate() {
        assertThat(reader.show(45614, OWN, "d/m", true, false).value()).isEqualTo(new CellValue.Date(45614, true));
        assertThat(reader.show(45614, OWN, "0", true, false).value()).isEqualTo(new CellValue.Numeric(45614, true));
    }
}
