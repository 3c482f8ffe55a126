package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a letter says of itself: the order of its parts is that of Decree 30/2020, appendix I.
class LetterheadFinderTest {
    private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private final LetterheadFinder finder = new FinderParts().letterheads;

    private Letterhead head(String text) {
        return finder.find(FinderParts.lines(text));
    }

    @Test
    void a_letter_in_two_columns() {
        var head = head("""
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                HUYỆN THỌ XUÂN | Độc lập - Tự do - Hạnh phúc
                Số: 128/BC-UBND | Thọ Xuân, ngày 14 tháng 11 năm 2024
                BÁO CÁO
                Kết quả triển khai chiến dịch
                Nội dung báo cáo của huyện.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Lê Văn Hùng
                """);
        assertThat(head.issuer()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN THỌ XUÂN");
        assertThat(head.number()).isEqualTo("128");
        assertThat(head.symbol()).isEqualTo("BC-UBND");
        assertThat(head.signedOn()).isEqualTo(LocalDate.of(2024, 11, 14));
        assertThat(head.signature()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        assertThat(head.signer()).isEqualTo("Lê Văn Hùng");
        assertThat(head.replaces()).isFalse();
    }

    @Test
    void the_lower_of_two_bodies_issues_the_letter() {
        var head = head("UBND TỈNH THANH HÓA\nSỞ NỘI VỤ\n" + MOTTO + "\nĐộc lập - Tự do - Hạnh phúc\nSố: /SNV-VP");
        assertThat(head.heads()).isEqualTo("UBND TỈNH THANH HÓA\nSỞ NỘI VỤ");
        assertThat(head.issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(head.number()).as("left blank, to be written by hand").isEmpty();
        assertThat(head.symbol()).isEqualTo("SNV-VP");
    }

    @Test
    void a_form_without_a_letter_has_no_head_and_no_day_of_its_own() {
        var head = head("Tên đơn vị: Sở Nội vụ\nCăn cứ Công văn số 85/TTCNTT&TT-VP ngày 15 tháng 10 năm 2024");
        assertThat(head).isEqualTo(Letterhead.NONE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Thanh Hóa, ngày 15 tháng 11 năm 2024      | 2024-11-15
            Thanh Hoá, ngày 5 tháng 11 năm 2024       | 2024-11-05
            THANH HÓA, NGÀY 05 THÁNG 11 NĂM 2024      | 2024-11-05
            Thanh Hóa, ngày 15/11/2024                | 2024-11-15
            Thanh Hóa, ngày    tháng 11 năm 2024      |
            Thanh Hóa, ngày 31 tháng 11 năm 2024      |
            Thực hiện Công văn ngày 15/10/2024 của Sở |
            """)
    void the_day_of_a_letter(String line, LocalDate day) {
        assertThat(head("SỞ NỘI VỤ\n" + MOTTO + "\n" + line).signedOn()).isEqualTo(day);
    }

    @Test
    void a_narrow_column_breaks_the_day() {
        assertThat(head("SỞ NỘI VỤ\n" + MOTTO + "\nThanh Hóa, ngày 15 tháng 11\nnăm 2024")
                        .signedOn())
                .isEqualTo(LocalDate.of(2024, 11, 15));
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Số: 128/BC-UBND       | 128  | BC-UBND
            Số:128 /BC - UBND     | 128  | BC-UBND
            Số 1045/SGDĐT-VP      | 1045 | SGDĐT-VP
            Số: 07a/BC-THĐH       | 07a  | BC-THĐH
            Số: ....../BC-UBND    | ''   | BC-UBND
            Số: 128               | ''   | ''
            """)
    void number_and_symbol(String line, String number, String symbol) {
        var head = head("UBND HUYỆN NGA SƠN\n" + MOTTO + "\n" + line + "\nBÁO CÁO");
        assertThat(head.number()).isEqualTo(number);
        assertThat(head.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Số liệu tính đến hết ngày 10/11/2024            | 2024-11-10
            (tính đến ngày 10 tháng 11 năm 2024)            | 2024-11-10
            Tính đến 10.11.2024, toàn huyện có 12 đơn vị    | 2024-11-10
            tính đến ngày 32/11/2024                        |
            Đến nay đã có 10/11 xã thực hiện                |
            """)
    void until_when_the_figures_count(String line, LocalDate day) {
        assertThat(head(line).figuresUntil()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo này thay thế Báo cáo số 12/BC-UBND ngày 01/11/2024",
                "(Thay thế cho công văn số 45/UBND-VHTT)",
            })
    void a_letter_that_takes_the_place_of_another(String line) {
        assertThat(head(line).replaces()).isTrue();
    }

    @Test
    void the_name_under_the_title_signs() {
        var head = head("Nội dung.\nTRƯỞNG BAN\nNguyễn Thị Thanh Hà\nNơi nhận:\n- Như trên;\n- Lưu: VT.");
        assertThat(head.signer()).isEqualTo("Nguyễn Thị Thanh Hà");
    }
}
