package vn.campaigndesk.intake.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The name in the form is taken for a unit only as far as it says one, and says why it is not taken for more.
///
/// `exact` it is that unit, `likely` it probably is, `open` other evidence may say who it is of those named,
/// `foreign` it is somebody else than those named.
class FormNameRulesTest {
    private static final List<Candidate> LIST = listWithAMerger();
    private static final NameWords WORDS = new NameWords();
    private static final NameIndex INDEX = new NameIndex(WORDS, LIST);
    private static final FormNameRules RULES = new FormNameRules(WORDS, INDEX, new Likeness(INDEX));

    /// The list of the letter and a department that has taken over another's name.
    private static List<Candidate> listWithAMerger() {
        var list = new ArrayList<>(ListOf2024.candidates());
        var group = ListOf2024.group(2, "department");
        var former = List.of("Sở Xây dựng");
        list.add(ListOf2024.candidate(99, group, "Sở Giao thông và Xây dựng", "Sở GT&XD", former, null));
        return list;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the name and nothing else
            UBND huyện Nga Sơn                        | exact Nga Sơn                | exact
            Nga Sơn                                   | exact Nga Sơn                | exact
            UBND huyện Nga Sơn tỉnh Thanh Hóa         | exact Nga Sơn                | exact
            Sở Xây dựng                               | open Sở Xây dựng, Sở GT&XD   | shared
            # the name and its short form behind it
            Ủy ban nhân dân (UBND) huyện Nga Sơn      | exact Nga Sơn                | exact
            Sở Giáo dục và Đào tạo (GD&ĐT)            | exact Sở GD&ĐT               | exact
            Sở Giáo dục và Đào tạo (Sở GD&ĐT)         | exact Sở GD&ĐT               | exact
            Sở GD&ĐT (Sở Giáo dục và Đào tạo) Thanh Hóa | exact Sở GD&ĐT             | exact
            Nga Sơn (Nga Sơn)                         | likely Nga Sơn               | more
            UBND huyện Nga Sơn (UBND huyện Hậu Lộc)   | open Hậu Lộc, Nga Sơn        | several
            Văn phòng UBND (UBND) tỉnh                | exact VP UBND tỉnh           | exact
            # no name
            ''                                        | open                         | noname
            UBND tỉnh Thanh Hóa                       | open                         | noname
            # marks that are wrong; the Industrial Zones' office has the town's name in its own
            UBND huyện Quan Hoa                       | likely Quan Hóa              | diacritics
            Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiêp | likely BQL KKT Nghi Sơn | diacritics
            Ban Quan lý Khu kinh tế Nghi Sơn và các Khu công nghiệp | open TX Nghi Sơn | unlisted
            # somebody else
            Sở Y tế Ninh Bình                         | foreign Sở Y tế              | otherprovince
            UBND huyện Kỳ Anh, tỉnh Hà Tĩnh           | foreign                      | otherprovince
            UBND xã Quan Sơn                          | foreign Quan Sơn             | commune
            # more than one
            UBND huyện Quan Hóa và huyện Quan Sơn     | open Quan Hóa, Quan Sơn      | several
            UBND xã Nga An, huyện Nga Sơn, Quan Hóa   | open Quan Hóa, Nga Sơn       | several
            # a name with other words around it
            UBND xã Trung Sơn, huyện Quan Hóa         | likely Quan Hóa              | commune
            Phòng VHTT huyện Quan Hóa                 | likely Quan Hóa              | subordinate
            Phòng VHTT Quan Hóa                       | likely Quan Hóa              | subordinate
            Cảng Nghi Sơn                             | open TX Nghi Sơn             | unlisted
            UBND thị xã Nga Sơn                       | likely Nga Sơn               | kind
            Báo cáo của UBND huyện Yên Định           | likely Yên Định              | more
            Sở Y tế tỉnh Thanh Hóa báo cáo            | likely Sở Y tế               | more
            # slips of the pen, and parts of a name
            UBND huyện Thạch Thànhh                   | likely Thạch Thành           | typo
            Hiệp hội Doanh nghiệp                     | likely Hiệp hội DN tỉnh      | less
            Trường Đại học                            | open ĐH Hồng Đức, ĐH VHTT&DL | close
            UBND huyện Nha Sơn                        | open TX Bỉm Sơn, TP Sầm Sơn, Quan Sơn, Nga Sơn, TX Nghi Sơn | close
            Cảng vụ Hàng hải                          | open                         | unlisted
            """)
    void aNameSaysWhoItMeansAndWhyItIsNotCertain(String name, String says, String reason) {
        var proposal = RULES.judge(WORDS.full(name));

        assertThat(words(proposal)).isEqualTo(says);
        assertThat(proposal.reason()).isEqualTo("intake.match." + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng VHTT huyện Quan Hóa              | phòng văn hóa thông tin
            Quan Hóa báo cáo                       | báo cáo
            UBND huyện Quan Hóa và huyện Nga Sơn   | ủy ban nhân dân
            Huyện Quan Hóa                         | ''
            Cảng vụ Hàng hải                       | cảng vụ hàng hải
            """)
    void theWordsAroundTheUnitsThatAreNamedAreLeft(String name, String left) {
        var words = WORDS.full(name);

        assertThat(words(FormNameRules.rest(words, INDEX.mentions(words)))).isEqualTo(words(WORDS.full(left)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND huyện Nga Sơn | huyenngason ngason
            Huyện Nga Sơn      | huyenngason ngason
            Nga Sơn            | ngason
            Sở Y tế            | soyte
            Huyện              | huyen
            ''                 | ''
            """)
    void aPlaceIsAlsoReadWithoutItsKindForThatMayBeWrong(@Nullable String name, String readings) {
        assertThat(String.join(" ", RULES.readings(WORDS.full(name)))).isEqualTo(readings);
    }

    private static String words(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String words(Proposal proposal) {
        if (proposal.who() != null) {
            assertThat(proposal.open()).as("whom it means it says itself").isFalse();
            return (proposal.exact() ? "exact " : "likely ") + name(proposal.who());
        }
        var named = proposal.possible().stream()
                .sorted()
                .map(FormNameRulesTest::name)
                .collect(Collectors.joining(", "));
        return ((proposal.open() ? "open " : "foreign ") + named).strip();
    }

    private static String name(int who) {
        return LIST.get(who).recipient().shortName();
    }
}
