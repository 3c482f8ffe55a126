package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.words.Words;

/// What says that a number is not a count of single things.
class ScalesTest {
    private final Scales scales = new FinderParts().scales;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: nghìn lượt",
                "ĐVT: 1.000 người",
                "Đơn vị: trăm bài",
                "(x 1.000)",
                "x1000",
                "nghìn người",
                "Số liệu tính bằng triệu lượt",
                "Các số liệu trên chia cho 1000",
                "Số liệu nhân với 100",
            })
    void a_line_with_a_scale(String line) {
        assertThat(scales.isScale(Words.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đơn vị: UBND huyện Triệu Sơn",
                "Đơn vị tính: lượt",
                "Văn phòng Tỉnh ủy",
                "Số liệu: 1.000",
                "1.000",
                "Kinh phí tính bằng triệu đồng",
                "Phường Ba Đình",
                "Đã tuyên truyền cho 12 nghìn lượt người dân trên địa bàn toàn huyện trong tháng",
            })
    void a_line_without(String line) {
        assertThat(scales.isScale(Words.of(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghìn lượt", "lượt/ngày", "lượt / tuần", "%", "x10", "trăm bài", "lượt/xã"})
    void a_unit_of_many_things(String unit) {
        assertThat(scales.isManifold(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lượt", "bài viết", "học sinh/sinh viên", "cơ quan, đơn vị"})
    void a_unit_of_single_things(String unit) {
        assertThat(scales.isManifold(unit)).isFalse();
    }
}
