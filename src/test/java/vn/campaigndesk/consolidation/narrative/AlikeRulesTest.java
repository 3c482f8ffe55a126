package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeRulesTest {
    private static final Themes THEMES = Themes.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đề nghị hỗ trợ kinh phí tuyên truyền. | đề nghị hỗ trợ kinh phí tuyên truyền",
                "Đề nghị hỗ trợ kinh phí tuyên truyền | De nghi ho tro kinh phi tuyen truyen",
                "Đề nghị hỗ trợ kinh phí tuyên truyền | Đề nghị tỉnh hỗ trợ kinh phí tuyên truyền",
                "Đề nghị Sở mở lớp tập huấn cho cán bộ xã | Đề nghị mở lớp tập huấn cho cán bộ xã, phường",
                "Hoá giải khó khăn về loa | Hóa giải khó khăn về loa",
                "Đề nghị tăng kinh phí, giảm thủ tục | Đề nghị giảm thủ tục, tăng kinh phí",
                "Đơn vị gặp nhiều khó khăn về kinh phí | Đơn vị gặp khó khăn về kinh phí",
                "Đề nghị Sở mở hai lớp tập huấn cho cán bộ xã | Đề nghị Sở mở 02 lớp tập huấn cho cán bộ xã",
                "Đề nghị hằng năm hỗ trợ kinh phí tuyên truyền | Đề nghị hỗ trợ kinh phí tuyên truyền",
                "Đề nghị hỗ trợ một số kinh phí tuyên truyền | Đề nghị hỗ trợ kinh phí tuyên truyền",
                "Đề nghị hỗ trợ kinh phí tuyên truyền năm 2025 | Đề nghị hỗ trợ kinh phí tuyên truyền 2025",
                "Bá cáo bà con về loa của xã | Bà con về loa của xã bá cáo",
            })
    void theSameInMuchTheSameWordsIsAlike(String one, String other) {
        assertThat(AlikeRules.isAlike(one, other)).isTrue();
        assertThat(AlikeRules.isAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị có khó khăn về kinh phí tuyên truyền | Đơn vị không có khó khăn về kinh phí tuyên truyền",
                "Đã tuyên truyền cho 100 người dân trên địa bàn | Đã tuyên truyền cho 900 người dân trên địa bàn",
                "Tổ chức 5 hội nghị và 3 lớp tập huấn cho cán bộ xã | Tổ chức 3 hội nghị và 5 lớp tập huấn cho cán bộ xã",
                "Đề nghị Sở mở hai lớp tập huấn cho cán bộ xã | Đề nghị Sở mở ba lớp tập huấn cho cán bộ xã",
                "De nghi So mo hai lop tap huan cho can bo xa | De nghi So mo ba lop tap huan cho can bo xa",
                "Đề nghị hỗ trợ mười triệu đồng mỗi xã, phường | Đề nghị hỗ trợ mười nghìn đồng mỗi xã, phường",
                "Đề nghị hỗ trợ 5 triệu đồng mỗi xã, phường | Đề nghị hỗ trợ 5 nghìn đồng mỗi xã, phường",
                "Cấp kinh phí cho năm xã vùng cao của huyện | Cấp kinh phí cho sáu xã vùng cao của huyện",
                "Đạt tỷ lệ 1,05 lần so với cùng kỳ năm trước | Đạt tỷ lệ 1,5 lần so với cùng kỳ năm trước",
                "Lắp 2 cụm loa ở 2 thôn, 9 cụm loa ở 9 xã | Lắp 2 cụm loa ở 9 thôn, 9 cụm loa ở 2 xã",
                "Đề nghị tăng thời lượng phát thanh cơ sở | Đề nghị giảm thời lượng phát thanh cơ sở",
                "De nghi tang thoi luong phat thanh co so | De nghi giam thoi luong phat thanh co so",
                "Nhiều người dân cài đặt ứng dụng trên điện thoại | Ít người dân cài đặt ứng dụng trên điện thoại",
                "Đề nghị tiếp tục chiến dịch ở cấp xã | Đề nghị dừng chiến dịch ở cấp xã",
                "Kinh phí đã được bố trí đầy đủ, kịp thời | Kinh phí chưa được bố trí đầy đủ, kịp thời",
                "Đề nghị hỗ trợ kinh phí | Đề nghị cấp tờ rơi song ngữ cho đồng bào",
            })
    void oppositesAndOtherNumbersAreNot(String one, String other) {
        assertThat(AlikeRules.isAlike(one, other)).isFalse();
    }

    @Test
    void groupsStandInTheLettersOrderAndLoseNobody() {
        var passages = passages("Cấp tờ rơi cho xã", "Hỗ trợ kinh phí tuyên truyền", "Cấp tờ rơi cho xã.", "Khác hẳn");
        var groups = AlikeRules.of(passages, THEMES);

        assertThat(groups).extracting(group -> group.passages().size()).containsExactly(2, 1, 1);
        assertThat(groups.stream().flatMap(group -> group.passages().stream()))
                .containsExactlyInAnyOrderElementsOf(passages);
        assertThat(groups.getFirst().units()).containsExactly("Đơn vị 1", "Đơn vị 3");
        assertThat(AlikeRules.of(passages, THEMES)).isEqualTo(groups);
    }

    @Test
    void aGroupSpeaksInTheWordsThatMostUse() {
        var group = new Alike("", passages("Cấp tờ rơi", "Cấp tờ rơi!", "Cấp tờ rơi!"));
        assertThat(group.text()).isEqualTo("Cấp tờ rơi!");
        assertThat(group.ways()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Đề nghị bố trí kinh phí cho công tác tuyên truyền | Kinh phí, chế độ",
                "Mở lớp tập huấn cho cán bộ | Tập huấn, nhân lực",
                "Đề nghị cung cấp tài liệu, video ngắn | Tài liệu, nội dung tuyên truyền",
                "Nhiều cụm loa truyền thanh hư hỏng | Hạ tầng, thiết bị",
                "Người cao tuổi ở vùng sâu khó tiếp cận | Người cao tuổi, vùng khó khăn",
                "Abc | -",
            })
    void aTextHasTheThemeOfMostOfItsKeyWords(String text, String theme) {
        assertThat(THEMES.of(text)).isEqualTo(theme == null ? "" : theme);
    }

    @ParameterizedTest
    @CsvSource({"Không,true", "KHÔNG CÓ.,true", "không có ý kiến,true", "Không có kinh phí,false", "'',false"})
    void nothingToSayIsKnown(String text, boolean nothing) {
        assertThat(THEMES.isNothing(text)).isEqualTo(nothing);
    }

    private static List<Passage> passages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Passage(i + 1, "Đơn vị " + (i + 1), 100 + i, 1, texts[i]))
                .toList();
    }
}
