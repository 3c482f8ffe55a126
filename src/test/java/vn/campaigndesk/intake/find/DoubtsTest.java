package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which remarks shake a number by a word of a closed class or by a sign, and which only hold such a syllable.
class DoubtsTest {
    private final FinderParts parts = new FinderParts();
    private final Doubts doubts = new Doubts(parts.words);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nỏ chắc mô", // negation
                "tầm 40", // a bound before a number
                "hơn",
                "lấy tròn", // roughness
                "y như lần trước", // comparison
                "hồi tháng 10", // time
                "đợi phòng GD", // future
                "ghi lộn", // correction
                "số này của mục 4", // another row
                "một đơn vị đếm cả 2 mục", // doubling
                "mỗi xã", // scale
                "chỉ khối huyện", // part
                "tổng hợp nhanh từ các xã", // verifying
                "Tổng số học sinh toàn huyện", // how many there are
                "theo danh sách lớp",
                "đang triển khai", // going on
                "12 doanh nghiệp đã giải thể", // ceased
                "bản fax mờ", // not legible
                "số bài không thuộc chiến dịch",
                "bằng dân số độ tuổi", // taken over
                "làm hộ trường khác",
                "chung với chuyển đổi số",
                "tổng 1 năm",
                "Gửi lần đầu 120, lần hai 25",
                "Mỗi xã 96 bài",
                "Mỗi xã 96 lượt",
                "Số lượt xem",
                "Có 2 đơn vị rút", // withdrawn
                "bị thu hồi 3 bài",
                "của năm kia", // time
                "kể từ khi có trang",
                "42 hay 24", // one of two
                "nghe nói đăng nhiều lắm", // hearsay and memory
                "theo trí nhớ",
                "điền cho đủ ô", // made up
                "làm cho qua",
                "mượn của huyện bên", // taken over
                "bài khác của trang",
                "trên giấy thôi",
                "???",
                "~",
                "→ 150",
                "=> 150",
                "%",
                "xem lai", // without marks
                "chwa ddur", // keyed marks
                "dukien", // glued
                "KHÔNG CHÍNH XÁC",
                "Số liệu tổng hợp nhanh"
            })
    void a_word_of_a_closed_class_or_a_sign_shakes(String note) {
        assertThat(doubts.inNote(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Không có",
                "Gửi trước ngày 18/11/2024. Cần hỗ trợ: điện thoại 02373.718699, thư điện tử a@thanhhoa.gov.vn.",
                "An toàn trên không gian mạng",
                "Phòng, chống lừa đảo trực tuyến",
                "Chia sẻ từ trang của Cục ATTT",
                "Tổ công nghệ số cộng đồng",
                "Hoàn thành đúng tiến độ",
                "Phát lại file của Sở",
                "Mỗi ngày 2 buổi sáng, chiều",
                "Mỗi tuần đăng 3 bài",
                "Mỗi xã phát 1 lần/ngày vào buổi sáng",
                "Mỗi xã 1 trang fanpage",
                "Mỗi xã 2 lượt/ngày",
                "32 trường, mỗi trường 1 buổi",
                "31 trường mầm non, 28 trường THCS",
                "12 bài trên cổng, còn lại trên fanpage",
                "Đài huyện phát 2 số/tuần",
                "Gửi bản giấy và bản điện tử",
                "Thời lượng mỗi bản tin từ 3 - 5 phút",
                "Có trên 15.000 lượt người xem",
                "Xe thông tin lưu động 5 buổi", // no "dòng 5"
                "Hệ thống loa đang hoạt động tốt",
                "Hoàn thành trước ngày 10/11",
                "Ký cam kết không tham gia hội nhóm xấu độc",
                "Số liệu Phòng GD&ĐT cung cấp",
                "Các bài viết thu hút trên 12.000 lượt xem",
                "Theo Kế hoạch số 210/KH-UBND",
                "Trang \"Chưa bao giờ muộn\"",
                "https://thoxuan.thanhhoa.gov.vn/tin?id=3",
                "xã Hoằng Trùng",
                "Sinh viên K26, K27",
                "Bài sưu tầm, tự biên soạn",
                "Tài khoản ảo, sàn ảo",
                "Hội nghị rút kinh nghiệm",
                "Kể từ ngày 16/10/2024",
                "Tháo gỡ khó khăn cho các xã",
                "Thời lượng 5 phút mỗi bản tin",
                "Đạt 100% kế hoạch",
                "dang tren cong TTDT huyen"
            })
    void a_syllable_of_a_harmless_whole_or_of_a_name_does_not(String note) {
        assertThat(doubts.inNote(note)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số học sinh ở biểu dưới lấy theo sĩ số.             | true
            Cho đơn vị sửa mục 4 thành 250.                     | true
            Số liệu trên gồm cả bài của năm trước.              | true
            Một số học sinh chưa nắm chắc kỹ năng.              | false
            Số lượng tin bài còn ít, chưa phong phú.            | false
            Đề nghị cung cấp số liệu các vụ lừa đảo.            | false
            Đơn vị lấy tuyên truyền làm trọng tâm.              | false
            """)
    void a_sentence_shakes_only_when_it_speaks_of_figures(String sentence, boolean shakes) {
        assertThat(doubts.inSentence(sentence)).isEqualTo(shakes);
    }

    @Test
    void a_remark_of_pages_is_asked_unweighed() {
        var harmless = "Đăng trên cổng thông tin điện tử của huyện. ";
        assertThat(doubts.inNote(harmless)).isFalse();
        assertThat(doubts.inNote(harmless.repeat(200))).isTrue();
    }
}
