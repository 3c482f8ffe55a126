package vn.campaigndesk.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.TabTable;

/// Old encodings become Unicode; Unicode stays as it is.
class LegacyTextTest {
    private static final String TCVN3 = "Céng hßa X· héi Chñ nghÜa ViÖt Nam - Thanh Hãa, ®\u00ada tin, ng\u00adêi d©n";
    private static final String UNICODE = "Cộng hòa Xã hội Chủ nghĩa Việt Nam - Thanh Hóa, đưa tin, người dân";
    private static final String VNI = "Coäng hoøa Xaõ hoäi Chuû nghóa Vieät Nam - Thanh Hoùa, ñöa tin, ngöôøi daân";

    private final LegacyText legacy = new LegacyText();

    static Stream<TabTable.Line> letters() {
        return TabTable.read(LegacyTable.class, "charsets.tsv").stream();
    }

    private static String latin(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theTableHasEveryVietnameseLetterOnce() {
        assertThat(letters().map(line -> line.get("letter")).distinct()).hasSize(134);
        assertThat(letters().map(line -> line.get("vni")).distinct()).hasSize(134);
        assertThat(letters().map(line -> line.get("tcvn3")).distinct()).hasSize(134);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsReadInBothEncodings(TabTable.Line line) {
        var letter = line.get("letter");
        assertThat(legacy.convert("b" + latin(line.get("vni")) + "b", "VNI-Times"))
                .isEqualTo("b" + letter + "b");
        assertThat(legacy.convert("b" + latin(line.get("tcvn3")) + "b", ".VnTime"))
                .isEqualTo("b" + letter + "b");
        assertThat(legacy.convert("b" + latin(line.get("tcvn3")) + "b", ".VnTimeH"))
                .isEqualTo("B" + letter.toUpperCase(Locale.ROOT) + "B");
    }

    @Test
    void theFontDecidesHowATextIsRead() {
        assertThat(legacy.convert(TCVN3, ".VnTime")).isEqualTo(UNICODE);
        assertThat(legacy.convert(VNI, "VNI-Times")).isEqualTo(UNICODE);
        assertThat(legacy.convert(TCVN3, "Times New Roman")).isEqualTo(TCVN3);
        assertThat(legacy.convert(TCVN3, (String) null)).isEqualTo(TCVN3);
    }

    @Test
    void aFontInCapitalsShowsCapitals() {
        assertThat(legacy.convert("ñy ban nh©n d©n huyÖn thä xu©n", ".VnTimeH"))
                .isEqualTo("ỦY BAN NHÂN DÂN HUYỆN THỌ XUÂN");
        assertThat(legacy.convert("so 12", ".VnArialH")).isEqualTo("SO 12");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        ".vntime, TCVN3, false",
        "'.VnCentury Schoolbook', TCVN3, false",
        ".VnArialH, TCVN3, true",
        "'ABCDEF+.VnTimeH,Bold', TCVN3, true",
        "ABCDEF+.VnTime-Italic, TCVN3, false",
        "VNI-Times, VNI, false",
        "VNI-Helve-Condense, VNI, false",
        "vni-aptima, VNI, false",
        "VnTime, TCVN3, false"
    })
    void theNameOfAFontTellsItsEncoding(String name, LegacyCharset charset, boolean upperCase) {
        assertThat(LegacyFont.of(name)).contains(new LegacyFont(charset, upperCase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Arial", "Symbol", "", "UVnTime", "Tinos", "Vnzoom Sans"})
    void otherFontsHoldUnicode(String name) {
        assertThat(LegacyFont.of(name)).isEmpty();
    }

    /// People set the font of the whole text to .VnTime after it was typed in Unicode; Word then shows
    /// another font.
    @ParameterizedTest
    @ValueSource(strings = {"Thọ Xuân", "đã đưa", "Uỷ ban", "Số lượng: 1.234", "Thọ Xuân"})
    void unicodeInALegacyFontStaysUnicode(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(legacy.convert(text, ".VnTime")).isEqualTo(composed);
        assertThat(legacy.convert(text, "VNI-Times")).isEqualTo(composed);
    }

    @Test
    void textWithoutAFontIsConvertedOnStrongEvidence() {
        assertThat(legacy.guess(TCVN3)).contains(LegacyCharset.TCVN3);
        assertThat(legacy.guess(VNI)).contains(LegacyCharset.VNI);
        assertThat(legacy.convertGuessed(TCVN3)).isEqualTo(UNICODE);
        assertThat(legacy.convertGuessed(VNI)).isEqualTo(UNICODE);
        assertThat(legacy.convertGuessed("Uû ban nh©n d©n huyÖn Thä Xu©n;12;®¹t"))
                .isEqualTo("Uỷ ban nhân dân huyện Thọ Xuân;12;đạt");
        assertThat(legacy.convertGuessed("Soá löôïng cô quan, ñôn vò")).isEqualTo("Số lượng cơ quan, đơn vị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "© 2024 Sở TT&TT",
                "Château à Huế",
                "25 °C ± 2",
                "«hoà» và «hoá»",
                "m² · kg · 5 µm",
                "hoà hoá hoã xoá toà",
                "Kho tài liệu: 12 bài",
                "Thanh Hóa, Lý, Cúc, Hà, Tân, Mê",
                "café résumé déjà vu façade"
            })
    void weakEvidenceConvertsNothing(String text) {
        assertThat(legacy.convertGuessed(text)).isEqualTo(text);
    }

    @Test
    void unicodeVietnameseIsNeverChangedByGuessing() {
        var random = new Random(20241117);
        var words = words();
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(n > 1 ? " " : "");
            }
            assertThat(legacy.convertGuessed(text.toString())).isEqualTo(text.toString());
        }
    }

    /// Syllables made of all onsets, rhymes and tones that Vietnamese writes, many of them in Latin-1
    /// alone.
    private static List<String> words() {
        var onsets =
                List.of("", "b", "ch", "c", "đ", "gi", "h", "kh", "l", "m", "ngh", "nh", "ph", "qu", "th", "tr", "x");
        var rhymes = List.of(
                "à", "á", "ã", "ả", "ạ", "oà", "oá", "oã", "óa", "òa", "uý", "úy", "uê", "uế", "âu", "ây", "ê", "ô",
                "ơ", "ươi", "ười", "iê", "yêu", "è", "é", "ì", "í", "ò", "ó", "õ", "ù", "ú", "ý", "uâ", "oè", "ao",
                "ân", "ông", "ương", "iệt", "uyễn", "ĩ", "ũ", "ăng");
        return onsets.stream()
                .flatMap(onset -> rhymes.stream().map(onset::concat))
                .toList();
    }

    @Test
    void whatWasTypedInAnOldEncodingComesBackAsItWasMeant() {
        var random = new Random(7);
        var tcvn3 = codes("tcvn3");
        var vni = codes("vni");
        var words = words();
        for (var i = 0; i < 5_000; i++) {
            var text = words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()));
            assertThat(legacy.convert(encode(text, tcvn3), ".VnTime")).isEqualTo(text);
            assertThat(legacy.convert(encode(text, vni), "VNI-Times")).isEqualTo(text);
        }
    }

    private static String encode(String text, Map<String, String> codes) {
        return text.chars()
                .mapToObj(Character::toString)
                .map(sign -> codes.getOrDefault(sign, sign))
                .collect(Collectors.joining());
    }

    private static Map<String, String> codes(String column) {
        return letters().collect(Collectors.toMap(line -> line.get("letter"), line -> latin(line.get(column))));
    }

    @Test
    void symbolAreasAndTheVietnameseCodePageAreUndoneFirst() {
        var symbols = new StringBuilder();
        TCVN3.chars().forEach(sign -> symbols.append((char) (sign > 0xA0 ? sign + 0xF000 : sign)));
        assertThat(legacy.convert(symbols.toString(), ".VnTime")).isEqualTo(UNICODE);

        var seen = new String(TCVN3.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1258"));
        assertThat(seen).isNotEqualTo(TCVN3);
        assertThat(legacy.convert(seen, ".VnTime")).isEqualTo(UNICODE);
    }

    @Test
    void aCapitalWithASmallAccentIsStillThatLetter() {
        assertThat(legacy.convert("UÛY BAN, Aùnh", "VNI-Times")).isEqualTo("ỦY BAN, Ánh");
    }
}
