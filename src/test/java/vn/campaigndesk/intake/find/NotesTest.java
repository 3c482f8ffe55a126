package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a unit wrote beside a number, and whether that makes the number doubtful.
class NotesTest {
    private final FinderParts parts = new FinderParts();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dành cho UBND cấp huyện                                   | ''
            (Dành cho UBND cấp huyện)                                 | ''
            <i>Dành cho UBND cấp huyện</i>                            | ''
            *Dành cho UBND cấp huyện*                                 | ''
            <I>Dành cho UBND cấp huyện</I> <b>ước tính</b>            | ước tính
            Dành cho các Trường Đại học và UBND cấp huyện             | ''
            DÀNH CHO UBND CẤP HUYỆN: gồm 30 xã                        | gồm 30 xã
            Gồm 30 xã (Dành cho UBND cấp huyện)                       | Gồm 30 xã
            Gồm 30 xã                                                 | Gồm 30 xã
            ''                                                        | ''
            """)
    void the_printed_hint_is_not_what_the_unit_wrote(String text, String written) {
        assertThat(parts.notes.written(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu ước tính",
                "ước đạt",
                "Chưa bao gồm 2 xã",
                "dự kiến",
                "khoảng 500",
                "trên 500",
                "Gần hai nghìn",
                "hơn",
                "/ngày",
                "%",
                "x 1.000",
                "x1000",
                "trừ 5 bài trùng",
                "sửa: 150",
                "Lũy kế từ đầu năm",
                "Đúng là 300",
            })
    void a_note_that_shakes_its_number(String note) {
        assertThat(Notes.isDoubtful(note, parts.words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đăng trên Cổng thông tin điện tử",
                "trên Cổng thông tin điện tử huyện",
                "Trụ sở 5 tầng",
                "sữa 150",
                "Gồm 27 xã, 3 thị trấn",
                "Đã tổng hợp đủ",
                "Công an huyện phối hợp",
            })
    void a_note_that_does_not(String note) {
        assertThat(Notes.isDoubtful(note, parts.words)).isFalse();
    }
}
