package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// Reports without a table: each row's number stands in a sentence together with other numbers. The draft proposes the
/// right ones, and asks about every one of them.
class SentencesTest {
    private static CampaignFixture fixture;
    private static Drafter drafter;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        drafter = Drafters.of(fixture);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Draft draft(String... paragraphs) {
        var form = new FilledForm()
                .text("Tên đơn vị: UBND huyện Thọ Xuân")
                .text(paragraphs)
                .text("Đánh giá kết quả thực hiện chiến dịch: Tốt.", "Đề xuất, kiến nghị: Không.");
        return drafter.draft(new Drafter.Source("bao-cao.docx", "", "bao-cao.docx", ""), form.extract());
    }

    private static String numbers(Draft draft) {
        return draft.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ngay sau khi có công văn, 30/30 xã, thị trấn đã vào cuộc. Có 145 cơ quan, tổ chức, doanh nghiệp nhận được \
            thông tin về chiến dịch; 42 cơ quan, đơn vị triển khai chiến dịch; đăng 96 bài viết trên trang thông tin \
            điện tử, mạng xã hội; phát 1.210 lượt trên hệ thống truyền thanh cấp huyện, cấp xã; tuyên truyền cho 10.850 \
            học sinh. | 145 42 96 1210 10850
            Toàn huyện có 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch, trong đó 42 cơ quan, đơn \
            vị đã triển khai chiến dịch, với 96 bài viết được tuyên truyền trên trang thông tin điện tử và mạng xã hội, \
            1.210 lượt tuyên truyền trên hệ thống truyền thanh cấp huyện, cấp xã và 10.850 học sinh, sinh viên được \
            tuyên truyền. | 145 42 96 1210 10850
            Mục tiêu: phấn đấu đăng 500 bài viết. Kết quả: 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về \
            chiến dịch; 42 cơ quan, đơn vị triển khai; 96 bài viết trên trang thông tin điện tử; 1.210 lượt tuyên truyền \
            trên hệ thống truyền thanh; 10.850 học sinh được tuyên truyền. | 145 42 96 1210 10850
            Tổng số CQ, TC, DN nhận được thông tin về chiến dịch: 145; số CQ, ĐV triển khai: 42; số bài viết trên cổng \
            TTĐT, MXH: 96; số lượt phát trên hệ thống truyền thanh: 1.210; số HS, SV được tuyên truyền: 10.850. | \
            145 42 96 1210 10850
            Năm 2023 huyện đăng 80 bài viết trên trang thông tin điện tử, năm 2024 đăng 96 bài viết trên mạng xã hội. Có \
            145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch và 42 cơ quan, đơn vị triển khai chiến \
            dịch. | 145 42 96 null null
            100% cơ quan, đơn vị (42 đơn vị) triển khai chiến dịch; 145/145 cơ quan, tổ chức, doanh nghiệp (đạt 100%) \
            nhận được thông tin về chiến dịch; 96 bài viết trên mạng xã hội, đạt 120% kế hoạch. | 145 42 96 null null
            Có 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch; 42 cơ quan, đơn vị triển khai. Đăng \
            45 bài trên cổng thông tin điện tử, 60 bài trên mạng xã hội. | 145 42 105 null null
            """)
    void aSentenceWithSeveralNumbersTellsEachRowItsOwn(String text, String expected) {
        var draft = draft(text);

        assertThat(numbers(draft)).isEqualTo(expected);
        assertAllAsked(draft);
    }

    private static void assertAllAsked(Draft draft) {
        var fields = draft.questions().stream().map(one -> one.field()).toList();
        assertThat(fields).contains("i1", "i2", "i3", "i4", "i5");
        assertThat(draft.status()).isEqualTo(Status.NEEDS_REVIEW);
    }

    @Test
    void numbersOfOtherThingsAreNoNumbersOfTheRow() {
        var draft = draft(
                "Thông qua 5 hội nghị với 150 đại biểu, 145 cơ quan, tổ chức, doanh nghiệp đã nhận được thông tin.",
                "Có 42 cơ quan, đơn vị triển khai chiến dịch, đạt 98,5%.",
                "Đăng 96 bài viết trên trang thông tin điện tử, mạng xã hội với 12.500 lượt tiếp cận, 340 lượt chia sẻ.",
                "Tuyên truyền 1.210 lượt trên hệ thống truyền thanh của 30 xã, thị trấn, mỗi lượt 15 phút.",
                "Tuyên truyền tới 10.850 học sinh của 62 trường; phát 3.000 tờ rơi từ ngày 10/10 đến 15/11/2024.");

        assertThat(numbers(draft)).isEqualTo("145 42 96 1210 10850");
        assertAllAsked(draft);
    }

    @Test
    void aCellMayHoldSentencesToo() {
        var text =
                "Có 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch; 42 cơ quan, đơn vị triển khai"
                        + " chiến dịch; 96 bài viết trên trang thông tin điện tử, mạng xã hội.";
        var form = new FilledForm().text("Tên đơn vị: Sở Tư pháp").table(List.of(List.of("Kết quả", text)));
        var draft = drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract());

        assertThat(draft.numbers().subList(0, 3)).isEqualTo(List.of(145L, 42L, 96L));
    }

    @Test
    void anEstimateInASentenceStaysOne() {
        var draft =
                draft("Có khoảng 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch, gần 42 cơ quan,"
                        + " đơn vị triển khai chiến dịch.");

        assertThat(draft.rows().getFirst().reading().raw()).isEqualTo("khoảng 145");
        assertThat(draft.rows().get(1).reading().raw()).isEqualTo("gần 42");
    }

    @Test
    void aNumberBeforeTheWordsOfARowIsNotLostForOneBehindThem() {
        var draft = draft("117 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch và 17 cơ quan, đơn vị"
                + " triển khai chiến dịch.");

        assertThat(draft.numbers().subList(0, 2)).isEqualTo(List.of(117L, 17L));
    }

    @Test
    void aListOfRowsNeedsNoSentence() {
        var rows = FilledForm.ROWS.subList(0, 3);
        var lines = new String[] {
            "1. " + rows.get(0) + ": 145",
            "2. " + rows.get(1) + ": 42",
            "3. " + rows.get(2).replace(",...", "") + ": 96"
        };
        var form = new FilledForm()
                .text("Tên đơn vị: Sở Tư pháp")
                .text(lines)
                .text(
                        "Đánh giá kết quả thực hiện chiến dịch: Phát 12 lượt tin trên hệ thống truyền thanh.",
                        "Kiến nghị:");
        var draft = drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract());

        assertThat(draft.numbers()).isEqualTo(Arrays.asList(145L, 42L, 96L, null, null));
        assertThat(draft.questions()).isEmpty();
    }

    @Test
    void oneNumberInALetterIsNoReport() {
        var form = new FilledForm().text("Kính gửi Trung tâm, đơn vị xin gửi 12 bài viết đã đăng trên mạng xã hội.");
        var draft = drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract());

        assertThat(draft.status()).isEqualTo(Status.REJECTED);
    }
}
