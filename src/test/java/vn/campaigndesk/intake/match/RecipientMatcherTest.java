package vn.campaigndesk.intake.match;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.SearchKey;

/// Whom the names in a file mean: certain only for an exact name that nothing speaks against.
class RecipientMatcherTest {
    private static final List<Candidate> LIST = ListOf2024.candidates();
    private static final RecipientMatcher MATCHER = new RecipientMatcher(LIST);

    private static Evidence form(String name) {
        return new Evidence(name, "", "", "", "");
    }

    private static Match match(String formName) {
        return MATCHER.match(form(formName));
    }

    private static @Nullable String name(@Nullable Recipient recipient) {
        return recipient == null ? null : recipient.name();
    }

    /// Every writing that the list knows of every recipient.
    static Stream<Arguments> writings() {
        return LIST.stream()
                .flatMap(candidate -> Stream.concat(
                                Stream.of(
                                        candidate.recipient().name(),
                                        candidate.recipient().shortName()),
                                candidate.aliases().stream())
                        .map(writing -> Arguments.of(candidate.recipient().name(), writing)));
    }

    /// The beginning of a text that goes on for pages is no name, whatever it begins with.
    @Test
    void aNameThatGoesOnForPagesIsNeverCertain() {
        var match = match("UBND huyện Thọ Xuân" + " ".repeat(2_000) + "và UBND huyện Triệu Sơn");
        assertThat(match.certainty()).isNotEqualTo(Certainty.CERTAIN);
        assertThat(name(match.recipient())).isEqualTo("UBND huyện Thọ Xuân");
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyKnownWritingIsCertainHoweverItIsTyped(String unit, String writing) {
        assertThat(typed(writing)).allSatisfy(text -> {
            var match = match(text);
            assertThat(match.certainty()).as(text).isEqualTo(Certainty.CERTAIN);
            assertThat(name(match.recipient())).as(text).isEqualTo(unit);
            assertThat(match.ranked().getFirst().recipient()).isEqualTo(match.recipient());
        });
    }

    private static List<String> typed(String writing) {
        return List.of(
                writing,
                writing.toUpperCase(Locale.ROOT),
                writing.toLowerCase(Locale.ROOT),
                Normalizer.normalize(writing, Normalizer.Form.NFD),
                "  " + writing.replace(" ", "\u00A0 ") + " .....",
                "Tên đơn vị: " + writing + ";",
                newTonePlacement(writing),
                SearchKey.of(writing),
                SearchKey.of(writing).toUpperCase(Locale.ROOT),
                writing.replace('Đ', '\u00D0'));
    }

    /// The tone mark on the second vowel, as the newer books write.
    private static String newTonePlacement(String text) {
        return text.replace("óa", "oá")
                .replace("òa", "oà")
                .replace("ủy", "uỷ")
                .replace("ÓA", "OÁ")
                .replace("Ủy", "Uỷ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND huyện Quan Hóa, tỉnh Thanh Hóa            | UBND huyện Quan Hóa
        UỶ BAN NHÂN DÂN HUYỆN QUAN HOÁ                 | UBND huyện Quan Hóa
        Huyện Quan Sơn - Thanh Hóa                     | UBND huyện Quan Sơn
        UBND  TP.Sầm Sơn                               | UBND thành phố Sầm Sơn
        UBND TX Nghi Sơn (tỉnh Thanh Hóa)              | UBND thị xã Nghi Sơn
        UBND huyện Tĩnh Gia                            | UBND thị xã Nghi Sơn
        Thành phố Thanh Hoá, tỉnh Thanh Hoá            | UBND thành phố Thanh Hóa
        ủy ban nhân dân h. cẩm thuỷ                    | UBND huyện Cẩm Thủy
        UB ND huyện Bá Thước                           | UBND huyện Bá Thước
        Sở GD & ĐT tỉnh Thanh Hóa                      | Sở Giáo dục và Đào tạo
        Sở GD-ĐT                                       | Sở Giáo dục và Đào tạo
        Sở GDDT                                        | Sở Giáo dục và Đào tạo
        so gd&dt                                       | Sở Giáo dục và Đào tạo
        Sở LĐ – TB & XH                                | Sở Lao động - Thương binh và Xã hội
        Sở Lao động, TBXH                              | Sở Lao động - Thương binh và Xã hội
        Sở Nông nghiệp và PTNT Thanh Hóa               | Sở Nông nghiệp và Phát triển nông thôn
        Sở VH,TT và DL                                 | Sở Văn hóa, Thể thao và Du lịch
        SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH                | Sở Văn hóa, Thể thao và Du lịch
        Sở KHĐT                                        | Sở Kế hoạch và Đầu tư
        Sở KHCN                                        | Sở Khoa học và Công nghệ
        BQL KKT Nghi Sơn và các KCN tỉnh Thanh Hóa     | Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp
        Ban QL Khu kinh tế Nghi Sơn & các KCN          | Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp
        Văn phòng Tỉnh uỷ                              | Văn phòng Tỉnh ủy
        VP UBND tỉnh                                   | Văn phòng UBND tỉnh
        Thanh tra tỉnh Thanh Hóa                       | Thanh tra tỉnh
        Trường ĐH Văn hóa, Thể thao & Du lịch Thanh Hóa | Trường Đại học Văn hóa, Thể thao và Du lịch Thanh Hóa
        Đại học Hồng Đức Thanh Hóa                     | Trường Đại học Hồng Đức
        Đài PT-TH tỉnh Thanh Hóa                       | Đài Phát thanh và Truyền hình Thanh Hóa
        Hiệp hội DN tỉnh Thanh Hóa                     | Hiệp hội Doanh nghiệp tỉnh Thanh Hóa
        """)
    void otherWritingsOfTheSameNameAreCertain(String text, String unit) {
        var match = match(text);

        assertThat(match.certainty()).as("%s", match).isEqualTo(Certainty.CERTAIN);
        assertThat(name(match.recipient())).isEqualTo(unit);
        assertThat(match.reasonKeys()).containsExactly("intake.match.exact");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a part of the unit, or another body at the same place
        Phòng VH-TT huyện Quan Hóa             | LIKELY  | UBND huyện Quan Hóa        | subordinate
        Phòng Văn hóa và Thông tin Quan Hóa    | LIKELY  | UBND huyện Quan Hóa        | subordinate
        Huyện ủy Nga Sơn                       | LIKELY  | UBND huyện Nga Sơn         | subordinate
        Công an huyện Thọ Xuân                 | LIKELY  | UBND huyện Thọ Xuân        | subordinate
        HĐND huyện Như Thanh                   | LIKELY  | UBND huyện Như Thanh       | subordinate
        Ban Dân tộc HĐND tỉnh                  | LIKELY  | Ban Dân tộc                | subordinate
        Trung tâm Khuyến nông Sở NN&PTNT       | LIKELY  | Sở Nông nghiệp và Phát triển nông thôn | subordinate
        Văn phòng HĐND và UBND huyện Hà Trung  | LIKELY  | UBND huyện Hà Trung        | subordinate
        # communes
        UBND xã Trung Sơn, huyện Quan Hóa      | LIKELY  | UBND huyện Quan Hóa        | commune
        UBND phường Bắc Sơn TX Bỉm Sơn         | LIKELY  | UBND thị xã Bỉm Sơn        | commune
        UBND thị trấn Nga Sơn                  | UNKNOWN |                            | commune
        UBND xã Quan Sơn                       | UNKNOWN |                            | commune
        Xã Nga Sơn huyện Nga Sơn               | LIKELY  | UBND huyện Nga Sơn         | commune
        # other provinces
        Sở Nội vụ tỉnh Nghệ An                 | UNKNOWN |                            | otherprovince
        Sở Y tế Ninh Bình                      | UNKNOWN |                            | otherprovince
        UBND huyện Đông Sơn tỉnh Hòa Bình      | UNKNOWN |                            | otherprovince
        UBND huyện Kỳ Anh, tỉnh Hà Tĩnh        | UNKNOWN |                            | otherprovince
        # several
        UBND huyện Quan Hóa và huyện Quan Sơn  | UNKNOWN |                            | several
        UBND huyện Đông Sơn, TP Thanh Hóa      | UNKNOWN |                            | several
        # the kind is wrong
        UBND huyện Nghi Sơn                    | LIKELY  | UBND thị xã Nghi Sơn       | kind
        UBND huyện Bỉm Sơn                     | LIKELY  | UBND thị xã Bỉm Sơn        | kind
        UBND thị xã Nga Sơn                    | LIKELY  | UBND huyện Nga Sơn         | kind
        Thành phố Bỉm Sơn                      | LIKELY  | UBND thị xã Bỉm Sơn        | kind
        # diacritics are wrong or partly absent
        UBND huyện Quan Hoa                    | LIKELY  | UBND huyện Quan Hóa        | diacritics
        UBND huyện Thiêu Hóa                   | LIKELY  | UBND huyện Thiệu Hóa       | diacritics
        UBND huyện Hoàng Hóa                   | LIKELY  | UBND huyện Hoằng Hóa       | diacritics
        UBND huyen Mường Lat                   | LIKELY  | UBND huyện Mường Lát       | diacritics
        Sở Tài chinh                           | LIKELY  | Sở Tài chính               | diacritics
        # slips
        UBND huyện Thạch Thànhh                | LIKELY  | UBND huyện Thạch Thành     | typo
        UBND huyện Quảng Xươn                  | LIKELY  | UBND huyện Quảng Xương     | typo
        Sở Kế hoạch và Đâu tưu                 | LIKELY  | Sở Kế hoạch và Đầu tư      | typo
        Sở Giáo dụcc và Đào tạo                | LIKELY  | Sở Giáo dục và Đào tạo     | typo
        UBND huyện Nha Sơn                     | UNKNOWN |                            | close
        UBND huyện Ngi Sơn                     | UNKNOWN |                            | close
        UBND huyện Như Hóa                     | UNKNOWN |                            | close
        UBND huyện Quan Hơn                    | UNKNOWN |                            | close
        UBND huyện Thanh Hóa                   | UNKNOWN |                            | noname
        # more or less than the name
        Báo cáo của UBND huyện Yên Định        | LIKELY  | UBND huyện Yên Định        | more
        Hiệp hội Doanh nghiệp                  | LIKELY  | Hiệp hội Doanh nghiệp tỉnh Thanh Hóa | less
        # not on the list
        Sở Thông tin và Truyền thông           | UNKNOWN |                            | unlisted
        Cảng Nghi Sơn                          | UNKNOWN |                            | unlisted
        Trường Đại học Y Hà Nội                | UNKNOWN |                            | unlisted
        Công an tỉnh                           | UNKNOWN |                            | unlisted
        # no name at all
        ''                                     | UNKNOWN |                            | noname
        ..................                     | UNKNOWN |                            | noname
        UBND huyện ………                         | UNKNOWN |                            | noname
        UBND tỉnh Thanh Hóa                    | UNKNOWN |                            | noname
        Thanh Hóa                              | UNKNOWN |                            | noname
        """)
    void whatIsNotExactlyTheNameIsAsked(String text, Certainty certainty, @Nullable String unit, String reason) {
        var match = match(text);

        assertThat(match.certainty()).as("%s", match).isEqualTo(certainty);
        assertThat(name(match.recipient())).isEqualTo(unit);
        assertThat(match.reasonKeys()).containsExactly("intake.match." + reason);
    }

    @Test
    void namesThatAreCloseAreOfferedTogether() {
        assertThat(match("UBND huyện Nha Sơn").ranked())
                .extracting(ranked -> ranked.recipient().name())
                .contains("UBND huyện Nga Sơn", "UBND thị xã Nghi Sơn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND huyện Quan Hóa | UBND HUYỆN QUAN SƠN |                     |                      |                          | letterhead
        UBND huyện Quan Hóa |                     | TM. UBND HUYỆN QUAN SƠN CHỦ TỊCH |         |                          | signature
        UBND huyện Quan Hóa |                     |                     | BC_QuanSon_final.docx |                         | filename
        UBND huyện Quan Hóa |                     |                     | 12. bao cao huyen quan son.pdf |                | filename
        UBND huyện Quan Hóa |                     |                     |                      | ubnd.quanson@thanhhoa.gov.vn | sender
        UBND huyện Quan Hóa |                     |                     | UBNDQuanSon2024.xlsx |                          | filename
        Sở Nội vụ           |                     |                     | PL-SoTaiChinh(1).xlsx |                         | filename
        Sở Nội vụ           |                     |                     |                      | stc@thanhhoa.gov.vn      | sender
        Phòng VHTT huyện Nga Sơn | UBND THỊ XÃ NGHI SƠN |               |                      |                          | letterhead
        """)
    void evidenceForAnotherUnitIsAContradictionAndProposesTheForms(
            String formName, String letterhead, String signature, String fileName, String sender, String against) {
        var match = MATCHER.match(
                new Evidence(formName, filled(letterhead), filled(signature), filled(fileName), filled(sender)));

        assertThat(match.certainty()).isEqualTo(Certainty.CONTRADICTORY);
        assertThat(match.reasonKeys()).contains("intake.match.contradiction." + against);
        assertThat(match.recipient()).isEqualTo(match(formName).recipient()).isNotNull();
        assertThat(match.ranked()).hasSizeGreaterThan(1);
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND huyện Quan Hóa | ỦY BAN NHÂN DÂN HUYỆN QUAN HÓA | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH Phạm Như Xuân | BC chiến dịch_Quan Hoá.docx | quanhoa@thanhhoa.gov.vn
        UBND huyện Nga Sơn  | UBND HUYỆN NGA SƠN             | CHỦ TỊCH Lê Thanh Sơn                          | 123_BC-UBND.docx            | vanthu@gmail.com
        Báo Thanh Hóa       | TỈNH ỦY THANH HÓA BÁO THANH HÓA | TỔNG BIÊN TẬP                                 | Phu luc Bao Thanh Hoa.doc   |
        Sở Nội vụ           | UBND TỈNH THANH HÓA SỞ NỘI VỤ  | GIÁM ĐỐC                                       | Phu luc nam dinh ky.xlsx    | snv@thanhhoa.gov.vn
        Sở Lao động - Thương binh và Xã hội | UBND TỈNH THANH HÓA SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | GIÁM ĐỐC | SLDTBXH.docx |
        Trường Đại học Hồng Đức | UBND TỈNH THANH HÓA TRƯỜNG ĐẠI HỌC HỒNG ĐỨC | HIỆU TRƯỞNG               | báo cáo gửi Sở TT&TT.pdf    | hdu@hdu.edu.vn
        """)
    void evidenceThatAgreesOrSaysNothingLeavesTheNameCertain(
            String formName, String letterhead, String signature, String fileName, @Nullable String sender) {
        var match = MATCHER.match(new Evidence(formName, letterhead, signature, fileName, filled(sender)));

        assertThat(match.certainty()).as("%s", match.reasonKeys()).isEqualTo(Certainty.CERTAIN);
        assertThat(name(match.recipient())).isEqualTo(formName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND huyện Quan Hóa | ỦY BAN NHÂN DÂN XÃ TRUNG SƠN    | commune
        Sở Nội vụ           | UBND TỈNH NGHỆ AN SỞ NỘI VỤ     | otherprovince
        """)
    void aLetterheadOfACommuneOrAnotherProvinceKeepsAnExactNameFromBeingTaken(
            String formName, String letterhead, String reason) {
        var match = MATCHER.match(new Evidence(formName, letterhead, "", "", ""));

        assertThat(match.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(match.reasonKeys()).contains("intake.match." + reason);
    }

    @Test
    void withoutANameInTheFormTheOthersOnlyPropose() {
        var match = MATCHER.match(new Evidence(
                "", "UBND HUYỆN THỌ XUÂN", "TM. UBND HUYỆN THỌ XUÂN", "ThoXuan.docx", "thoxuan@thanhhoa.gov.vn"));

        assertThat(match.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(name(match.recipient())).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(match.reasonKeys()).containsExactly("intake.match.noname", "intake.match.others");
    }

    @Test
    void withoutANameInTheFormOthersThatDifferDecideNothing() {
        var match = MATCHER.match(new Evidence("", "UBND HUYỆN THỌ XUÂN", "", "ThuongXuan.docx", ""));

        assertThat(match.certainty()).isEqualTo(Certainty.CONTRADICTORY);
        assertThat(match.recipient()).isNull();
        assertThat(match.ranked())
                .extracting(ranked -> ranked.recipient().name())
                .containsExactly("UBND huyện Thọ Xuân", "UBND huyện Thường Xuân");
    }

    @Test
    void amongCloseNamesTheOthersPropose() {
        var near = MATCHER.match(new Evidence("UBND huyện Nha Sơn", "UBND HUYỆN NGA SƠN", "", "", ""));
        var far = MATCHER.match(new Evidence("UBND huyện Nha Sơn", "SỞ NỘI VỤ", "", "", ""));

        assertThat(near.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(name(near.recipient())).isEqualTo("UBND huyện Nga Sơn");
        assertThat(far.certainty()).isEqualTo(Certainty.CONTRADICTORY);
        assertThat(far.recipient()).isNull();
    }

    @Test
    void anExemptUnitIsRecognisedAndAsked() {
        var group = ListOf2024.group(1, "district");
        var exempt = ListOf2024.candidate(1, group, "UBND huyện Đông Sơn", "Đông Sơn", List.of(), "nhập vào TP");
        var match = new RecipientMatcher(List.of(exempt)).match(form("Huyện Đông Sơn"));

        assertThat(match.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(match.recipient()).isEqualTo(exempt.recipient());
        assertThat(match.reasonKeys()).contains("intake.match.exempt");
    }

    @Test
    void aWritingThatTwoUnitsShareIsAsked() {
        var group = ListOf2024.group(1, "department");
        var old = List.of("Sở Giao thông vận tải");
        var one = ListOf2024.candidate(1, group, "Sở Xây dựng", "Sở Xây dựng", old, null);
        var other = ListOf2024.candidate(2, group, "Sở Giao thông", "Sở GT", old, null);
        var match = new RecipientMatcher(List.of(one, other)).match(form("Sở GTVT"));

        assertThat(match.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(match.reasonKeys()).containsExactly("intake.match.shared");
        assertThat(match.ranked()).hasSize(2);
    }

    @Test
    void namesNeedNoAliasesToBeKnownByTheirAbbreviations() {
        var group = ListOf2024.group(1, "commune");
        var commune = ListOf2024.candidate(1, group, "UBND xã Trung Sơn", "Trung Sơn", List.of(), null);
        var office =
                ListOf2024.candidate(2, group, "Sở Lao động - Thương binh và Xã hội", "Sở Lao động", List.of(), null);
        var matcher = new RecipientMatcher(List.of(commune, office));

        assertThat(matcher.match(form("Ủy ban nhân dân xã Trung Sơn")).certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(matcher.match(form("Sở LĐTB&XH")).certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(matcher.match(new Evidence("Xã Trung Sơn", "UBND XÃ TRUNG SƠN", "", "", ""))
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
    }

    /// One wrong, lost or doubled letter anywhere in a name never makes it another unit's.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSlipOfThePenIsNeverTakenForAnotherUnit(long seed) {
        var random = new Random(seed);
        var wrong = new ArrayList<String>();
        var proposed = 0;
        for (var candidate : LIST) {
            for (var writing :
                    List.of(candidate.recipient().name(), candidate.recipient().name())) {
                var text = slip(writing, random);
                var match = match(text);
                var other = match.recipient() != null && !match.recipient().equals(candidate.recipient());
                if (other && match.certainty() != Certainty.UNKNOWN) {
                    wrong.add(text + " -> " + requireNonNull(match.recipient()).name());
                }
                proposed += candidate.recipient().equals(match.recipient()) ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(proposed).isGreaterThan(LIST.size());
    }

    private static String slip(String text, Random random) {
        var at = random.nextInt(text.length());
        var letter = String.valueOf("abcdeghiklmnopqrstuvxy".charAt(random.nextInt(22)));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }
}
