package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The form turned on its side: rows as heads of columns, a unit a line.
class WideTableFinderTest {
    private static final String TWO = "Tổng số cơ quan, đơn vị triển khai chiến dịch";
    private static final String FIVE = "Tổng số học sinh, sinh viên được tuyên truyền";
    private static final String HEAD = "STT | Đơn vị | " + TWO + " | " + FIVE + "\n";

    private final WideTableFinder finder = new FinderParts().wide;

    private WideTableFinder.@Nullable Found find(String table) {
        return finder.find(FinderParts.lines(table));
    }

    private List<String> said(String table) {
        var found = find(table);
        return found == null
                ? List.of()
                : found.sightings().stream().map(FinderParts::said).toList();
    }

    @Test
    void one_line_is_the_report() {
        assertThat(said(HEAD + "1 | Sở Nội vụ | 7 | 150")).containsExactly("2=7", "5=150");
    }

    @Test
    void the_line_of_column_numbers_is_no_unit() {
        assertThat(said(HEAD + "(1) | (2) | (3) | (4)\n1 | Sở Nội vụ | 7 | 150"))
                .containsExactly("2=7", "5=150");
    }

    @Test
    void a_line_of_notes_is_no_unit() {
        assertThat(said(HEAD + "1 | Sở Nội vụ | 7 | 150\n | Ghi chú | | Khối 6, 7"))
                .containsExactly("2=7", "5=150 (Khối 6, 7)");
        assertThat(said(HEAD + "1 | Sở Nội vụ | 7 | 150\n | Ghi chú | chưa đủ | "))
                .containsExactly("2=7 (chưa đủ) [doubtful-note]", "5=150");
    }

    @Test
    void communes_are_offered_as_parts() {
        assertThat(said(HEAD + "1 | Xã Xuân Hòa | 7 | 150\n2 | Thị trấn Thọ Xuân | 5 | 90"))
                .containsExactly("2=none of 7+5 [several-units]", "5=none of 150+90 [several-units]");
    }

    @Test
    void the_total_is_proposed_and_asked() {
        assertThat(said(HEAD + "1 | Xã Xuân Hòa | 7 | 150\n2 | Xã Nam Giang | 5 | 90\n | Tổng cộng | 12 | 240"))
                .containsExactly("2=12 [several-units]", "5=240 [several-units]");
    }

    @Test
    void other_units_are_not_one() {
        assertThat(said(HEAD + "1 | Sở Nội vụ | 7 | 150\n2 | Sở Tài chính | 5 | 90"))
                .containsExactly("2=7; 5 [units-apart]", "5=150; 90 [units-apart]");
    }

    @Test
    void a_note_behind_each_row_belongs_to_it() {
        var head = TWO + " | Ghi chú | " + FIVE + " | Ghi chú\n";
        assertThat(said(head + "7 | cả cơ sở | 150 | ước tính"))
                .containsExactly("2=7 (cả cơ sở)", "5=150 (ước tính) [doubtful-note]");
    }

    @Test
    void one_note_for_all_rows_is_asked() {
        assertThat(said(TWO + " | " + FIVE + " | Ghi chú\n7 | 150 | cả cơ sở"))
                .containsExactly("2=7", "5=150 (cả cơ sở) [doubtful-note]");
    }

    @Test
    void the_forms_texts_may_be_columns_too() {
        var found = find("Tên đơn vị | " + TWO + " | " + FIVE + " | Đề xuất, kiến nghị\nSở Nội vụ | 7 | 150 | Không");
        assertThat(found).isNotNull();
        assertThat(found.several()).isFalse();
        assertThat(found.texts().get(Label.Kind.PROPOSAL))
                .extracting(Part::text)
                .isEqualTo("Không");
        assertThat(found.texts().get(Label.Kind.UNIT)).extracting(Part::text).isEqualTo("Sở Nội vụ");
    }

    @Test
    void the_signature_ends_it() {
        assertThat(said(HEAD + "1 | Sở Nội vụ | 7 | 150\nNơi nhận: | | GIÁM ĐỐC | "))
                .containsExactly("2=7", "5=150");
    }

    @Test
    void one_row_alone_as_a_head_is_no_form() {
        assertThat(find("STT | Đơn vị | " + TWO + "\n1 | Sở Nội vụ | 7")).isNull();
    }
}
