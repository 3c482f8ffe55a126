package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {
    @ParameterizedTest(name = "\"{0}\" folds to \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            Thọ Xuân                 | tho xuan
            THỌ XUÂN                 | tho xuan
            Thanh Hóa                | thanh hoa
            Thanh Hoá                | thanh hoa
            Cẩm Thủy                 | cam thuy
            Cẩm Thuỷ                 | cam thuy
            Đông Sơn                 | dong son
            đồng bằng                | dong bang
            ƯỚC MƠ                   | uoc mo
            Sở  KH&ĐT                | so kh&dt
            'Hội\u00a0Nông\u2003dân' | hoi nong dan
            'Xã\u200bhội'            | xa hoi
            ' viền '                 | vien
            TP.Thanh Hóa             | tp.thanh hoa
            '   '                    | ''
            """)
    void foldsToPlainLowerCase(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thọ Xuân", "Quảng Xương", "Đường", "Hoằng Hóa", "Ngọc Lặc"})
    void theDecomposedFormOfAMacFoldsAlike(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(text);
        assertThat(SearchKey.of(decomposed)).isEqualTo(SearchKey.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND huyện Thọ Xuân", "SỞ LĐ-TB&XH", "  hai   chỗ trống "})
    void foldingTwiceChangesNothingMore(String text) {
        assertThat(SearchKey.of(SearchKey.of(text))).isEqualTo(SearchKey.of(text));
    }

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            tho xuan      | UBND huyện Thọ Xuân | true
            xuan tho      | UBND huyện Thọ Xuân | true
            Thọ           | UBND huyện Thọ Xuân | true
            ho xu         | UBND huyện Thọ Xuân | true
            thoxuan       | UBND huyện Thọ Xuân | false
            tho lai       | UBND huyện Thọ Xuân | false
            xuân          | Thường Xuân         | true
            'dong  son '  | TX Đông Sơn         | true
            ''            | Đông Sơn            | true
            '  '          | Đông Sơn            | true
            x             | ''                  | false
            """)
    void findsEveryWordInAnyOrder(String query, String text, boolean found) {
        assertThat(SearchKey.matches(query, text)).isEqualTo(found);
    }
}
