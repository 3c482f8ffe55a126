package vn.campaigndesk.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences of a letter may change the report that comes with it, and which only send it.
class CoveringLetterTest {
    private final CoveringLetter letter = new CoveringLetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chị ơi số bài viết sửa là 98 giúp em nhé.",
                "File này số học sinh chưa có các trường THPT, chiều em gửi sau.",
                "Đây là số của năm ngoái để chị tham khảo.",
                "Sếp em chưa xem.",
                "Số bài em lấy tròn ạ.",
                "Em gửi lại, bản sáng nay hỏng.",
                "Em đánh máy thiếu một số 0 ở dòng cuối.",
                "Trong bảng đang để nghìn lượt.",
                "Số học sinh em lấy theo sĩ số, chốt sau.",
                "Lãnh đạo chưa đồng ý con số này.",
                "Tính cả các trường ngoài huyện nên số hơi cao.",
                "Mục 2 với mục 3 lộn chỗ cho nhau.",
                "Cái này mới là bản đúng, cái sáng bỏ đi."
            })
    void a_sentence_that_shakes_the_figures_or_the_file_is_kept(String sentence) {
        assertThat(letter.doubtful(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND huyện Thọ Xuân kính gửi Trung tâm báo cáo như file đính kèm.",
                "Báo cáo đã được lãnh đạo ký số.",
                "Nếu số liệu có gì chưa rõ, đề nghị Trung tâm liên hệ số 0912345678.",
                "Một số xã miền núi chưa có hệ thống truyền thanh thông minh.",
                "Đề nghị Sở có thể hỗ trợ thêm tài liệu.",
                "UBND huyện đã ban hành văn bản đúng quy định.",
                "Số điện thoại cũ: 02373.835.123.",
                "File excel và file pdf nội dung như nhau."
            })
    void a_sentence_that_only_sends_it_is_not(String sentence) {
        assertThat(letter.doubtful(sentence)).isEmpty();
    }
}
