package vn.campaigndesk.intake.golden;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How people write: numbers, spellings, and the sentences that such reports are made of. All invented.
final class Written {
    private static final List<String> EVALUATIONS = List.of(
            "Chiến dịch được triển khai nghiêm túc, đồng bộ từ %1$s đến cơ sở; nhận thức của cán bộ, công chức,"
                    + " viên chức và người dân về lừa đảo trực tuyến được nâng lên rõ rệt.",
            "%2$s đã quán triệt nội dung chiến dịch tại hội nghị giao ban, đăng tải tài liệu tuyên truyền trên trang"
                    + " thông tin điện tử và nhóm Zalo công vụ. Người dân tích cực hưởng ứng.",
            "Công tác tuyên truyền được thực hiện kịp thời, đúng tiến độ, đa dạng về hình thức. Không phát sinh vụ việc"
                    + " lừa đảo trực tuyến nghiêm trọng trong thời gian thực hiện chiến dịch.",
            "Đã hoàn thành các nội dung theo hướng dẫn; cán bộ, công chức chủ động chia sẻ bài viết, video cảnh báo"
                    + " lừa đảo trên trang cá nhân.",
            "Kết quả thực hiện chiến dịch đạt yêu cầu đề ra; các đơn vị trực thuộc phối hợp tốt, hệ thống loa truyền"
                    + " thanh được sử dụng hiệu quả.",
            "Triển khai tốt. 100%% cán bộ, công chức được phổ biến 05 kỹ năng nhận diện lừa đảo trực tuyến.");
    private static final List<String> PROPOSALS = List.of(
            "Đề nghị Sở Thông tin và Truyền thông tiếp tục cung cấp tài liệu, video tuyên truyền ngắn gọn, dễ hiểu.",
            "Đề nghị hỗ trợ kinh phí nâng cấp đài truyền thanh cơ sở; tổ chức tập huấn kỹ năng an toàn thông tin cho"
                    + " cán bộ cấp xã.",
            "Không",
            "Tổ chức chiến dịch thường xuyên hằng năm và có tài liệu bằng tiếng dân tộc thiểu số.",
            "Đề nghị các doanh nghiệp viễn thông tăng cường chặn lọc tin nhắn rác, cuộc gọi lừa đảo.");

    private Written() {}

    static String evaluation(Sender sender, Random random) {
        var level = sender.isDistrict() ? "huyện" : "cơ quan";
        return EVALUATIONS.get(random.nextInt(EVALUATIONS.size())).formatted(level, sender.name());
    }

    static String proposal(Random random) {
        return PROPOSALS.get(random.nextInt(PROPOSALS.size()));
    }

    /// 38914 as 38.914.
    static String dotted(long figure) {
        return String.format(Locale.GERMANY, "%,d", figure);
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /// The older habit of setting the tone on the last vowel: hoá, thuỷ.
    static String oldTones(String text) {
        var moved = text;
        for (var pair : List.of("oa", "oe", "uy")) {
            for (var tone : List.of("\u0300", "\u0301", "\u0309", "\u0303", "\u0323")) {
                moved = moveTone(moved, pair.substring(0, 1), pair.substring(1), tone);
                moved = moveTone(
                        moved,
                        pair.substring(0, 1).toUpperCase(Locale.ROOT),
                        pair.substring(1).toUpperCase(Locale.ROOT),
                        tone);
            }
        }
        return moved;
    }

    private static String moveTone(String text, String first, String second, String tone) {
        var from = Normalizer.normalize(first + tone, Normalizer.Form.NFC) + second;
        var to = first + Normalizer.normalize(second + tone, Normalizer.Form.NFC);
        return text.replaceAll("(?<![qQ])" + from + "(?!\\p{L})", to);
    }
}
