package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {
    private final VietnameseOrder order = new VietnameseOrder();

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "Quan Hóa, Quảng Xương", // syllable first: without it the g of Quảng would meet the H of Hóa
        "Quan Hóa, Quan Sơn",
        "Quan, Quan Sơn",
        "Như Thanh, Như Xuân",
        "Nga Sơn, Ngọc Lặc",
        "Hà Trung, Hậu Lộc",
        "Dân tộc, Đài",
        "Dương, Đông Sơn",
        "Cẩm Thủy, Chánh",
        "ma, mà",
        "mà, mả",
        "mả, mã",
        "mã, má",
        "má, mạ",
        "mạ, măng",
        "an, ăn",
        "ăn, ân",
        "đen, đê",
        "co, cô",
        "cô, cơ",
        "tu, tư",
        "Sở Nội vụ, Sở Tài chính",
    })
    void followsTheDictionary(String first, String second) {
        assertThat(order.compare(first, second)).isNegative();
        assertThat(order.compare(second, first)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Thọ Xuân", "UBND thành phố Thanh Hóa"})
    void spacesAroundAndBetweenDoNotMatter(String name) {
        assertThat(order.compare(name, "  " + name.replace(" ", "   ") + " ")).isZero();
    }

    @Test
    void theDecomposedFormStandsAtTheSamePlace() {
        var decomposed = Normalizer.normalize("Quảng Xương", Normalizer.Form.NFD);

        assertThat(order.compare(decomposed, "Quảng Xương")).isZero();
        assertThat(order.compare("Quan Hóa", decomposed)).isNegative();
        assertThat(order.compare(decomposed, "Sầm Sơn")).isNegative();
    }

    @Test
    void sortsTheUnitsOfTheProvinceFromAnyShuffle() {
        var sorted = List.of(
                "Bá Thước",
                "Bỉm Sơn",
                "Cẩm Thủy",
                "Đông Sơn",
                "Hà Trung",
                "Hậu Lộc",
                "Hoằng Hóa",
                "Lang Chánh",
                "Mường Lát",
                "Nga Sơn",
                "Nghi Sơn",
                "Ngọc Lặc",
                "Như Thanh",
                "Như Xuân",
                "Nông Cống",
                "Quan Hóa",
                "Quan Sơn",
                "Quảng Xương",
                "Sầm Sơn",
                "Thạch Thành",
                "Thanh Hóa",
                "Thiệu Hóa",
                "Thọ Xuân",
                "Thường Xuân",
                "Triệu Sơn",
                "Vĩnh Lộc",
                "Yên Định");
        for (var seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(order)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void isAnOrderAtAll() {
        var names = Arrays.asList(
                "", "a", "á", "A", "an", "ăn a", "an a", "Đ", "d", "đ", "Quan", "Quảng", "quan", "1", "10");
        for (var one : names) {
            for (var two : names) {
                assertThat(Integer.signum(order.compare(one, two))).isEqualTo(-Integer.signum(order.compare(two, one)));
                for (var three : names) {
                    if (order.compare(one, two) <= 0 && order.compare(two, three) <= 0) {
                        assertThat(order.compare(one, three)).isNotPositive();
                    }
                }
            }
        }
    }
}
