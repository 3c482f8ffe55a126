package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.intake.draft.FilledForm.EVALUATION;
import static vn.campaigndesk.intake.draft.FilledForm.HINTS;
import static vn.campaigndesk.intake.draft.FilledForm.NUMBERS;
import static vn.campaigndesk.intake.draft.FilledForm.PROPOSAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// Words beside a plain number that take its plainness away: what else it includes, of when it is, what it counts.
class DoubtfulWordsTest {
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

    private static List<String> asked(FilledForm form) {
        return drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract()).questions().stream()
                .map(Question::field)
                .distinct()
                .toList();
    }

    private static FilledForm form(List<String> numbers, List<String> notes) {
        return new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(numbers, notes);
    }

    private static List<String> with(List<String> some, int at, String text) {
        var changed = new ArrayList<>(some);
        changed.set(at, text);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bao gồm cả số liệu của tháng 9",
                "Trong đó có 20 bài trùng",
                "Kế hoạch",
                "KH năm",
                "Theo kế hoạch là 200",
                "Số này là lượt xem",
                "Gồm cả lượt chia sẻ",
                "Gồm cả những bình luận",
                "Bài về phòng cháy, chữa cháy",
                "Cả năm 2024",
                "Từ ngày 01/01/2024",
                "Từ tháng 1/2024 đến nay",
                "Đã bao gồm số liệu năm học trước",
                "Có 30 bài ngoài thời gian chiến dịch",
                "+ 25 bài trên Zalo",
                "x 2",
                "gấp đôi",
                "hàng ngàn lượt",
                "Chưa kể cấp xã",
                "Không kể khối trường học",
                "chờ xác nhận",
                "Theo báo cáo của 20/26 xã",
                "riêng xã A chưa có",
                "chỉ tính cấp huyện",
                "(?)",
                "xem lại",
                "Số liệu 9 tháng",
                "Số thực 120",
                "năm ngoái",
                "Tính từ tháng 8",
                "Đơn vị: trăm",
                "có thể nhiều hơn",
                "Cổng TTĐT: 45; Facebook: 60",
                "45 bài trên Cổng TTĐT, 60 bài trên Facebook",
                "Trong đó có 40 bài về chuyển đổi số",
                "Gồm cả tin về phòng, chống ma túy",
                "Gồm 6 bài của thị xã Bỉm Sơn",
                "Số của huyện Vĩnh Lộc",
                "Đến thời điểm 25/10",
                "Tổng hợp đến hết tháng 10",
                "69 bài"
            })
    void aNoteThatChangesTheNumberIsAsked(String note) {
        assertThat(asked(form(NUMBERS, with(HINTS, 2, note)))).containsExactly("i3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 123/KH-UBND ngày 20/10/2024",
                "Từ ngày 10/10/2024",
                "Trung tâm VHTT huyện đăng",
                "Gồm cả trang của các xã",
                "Đạt 100%",
                "Không có",
                "Cổng TTĐT: 45; Facebook: 51",
                "45 bài trên Cổng TTĐT, 51 bài trên Facebook",
                "Bao gồm 2 trường THPT, 1 Trung tâm GDNN-GDTX",
                "Phát 2 lần/ngày; 26 xã",
                "26/26 xã báo cáo",
                "Trong tháng 10 và tháng 11",
                "Công văn ngày 05 tháng 9 năm 2024",
                "https://thoxuan.thanhhoa.gov.vn/tin?id=3",
                "Thanh thiếu niên, học sinh trung học",
                "Ngân hàng, kho bạc đưa tin",
                "Trong đó có 40 bài về kỹ năng nhận diện lừa đảo",
                "Gồm cả bài về an toàn thông tin",
                "Bài về lừa đảo trực tuyến",
                "Gồm cả các trang của xã",
                "Phối hợp Công an huyện Thọ Xuân",
                "Triển khai đến ngày 15/11",
                "Từ 15/10 đến 25/10 và các ngày 12, 13/11"
            })
    void aNoteThatOnlyTellsMoreIsNot(String note) {
        assertThat(asked(form(NUMBERS, with(HINTS, 2, note)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 15 trường",
        "5, 25 lớp",
        "3, 150 lượt",
        "4, 30 xã",
        "2, 42 doanh nghiệp",
        "1, 145 người",
        "1, 145 lượt cơ quan",
        "5, 10.850 tiết",
        "5, '10.850 HS, GV'",
        "5, 10.850 học sinh và phụ huynh",
        "3, 150 165"
    })
    void aNumberOfOtherThingsIsAsked(int row, String written) {
        assertThat(asked(form(with(NUMBERS, row - 1, written), HINTS))).contains("i" + row);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10.850 em",
        "5, 10.850 HS",
        "5, 10.850 học sinh",
        "3, 96 bài.",
        "4, 1.210 lượt.",
        "3, '96 tin, bài'",
        "4, 1.210 lần",
        "2, 42 đơn vị",
        "1, 145 đơn vị"
    })
    void aNumberOfTheRowsOwnThingsIsNot(int row, String written) {
        assertThat(asked(form(with(NUMBERS, row - 1, written), HINTS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Còn 4 xã chưa gửi báo cáo nên chưa tổng hợp.",
                "Nguồn: số liệu cộng dồn từ đầu năm.",
                "Đơn vị sẽ báo cáo bổ sung sau ngày 20/11."
            })
    void aSentenceThatFiguresAreWantingIsAskedWhereverItStands(String sentence) {
        assertThat(asked(FilledForm.district().text(sentence))).containsExactly(Question.FORM);
        assertThat(asked(new FilledForm()
                        .general("UBND huyện Thọ Xuân", EVALUATION + " " + sentence, PROPOSAL)
                        .numbers(NUMBERS, HINTS)))
                .containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO BỔ SUNG KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH",
                "BÁO CÁO SƠ BỘ KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH (ĐỢT 1)",
                "DỰ KIẾN KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH NĂM 2025",
                "SỐ LIỆU MINH HỌA"
            })
    void aTitleOfAnotherKindOfReportIsAsked(String title) {
        assertThat(asked(new FilledForm()
                        .text(title)
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .numbers(NUMBERS, HINTS)))
                .containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "Toàn huyện đã đăng 130 bài viết trên trang thông tin điện tử và mạng xã hội., true",
        "Trang thông tin điện tử của huyện đã đăng 45 bài viết., false",
        "Số học sinh được tuyên truyền là 11.850 em., true",
        "Phát 3.500 tờ rơi và tổ chức 21 hội nghị với 1.240 người., false",
        "Riêng số liệu học sinh là số ước tính., true",
        "Một số xã chưa có hệ thống truyền thanh thông minh., false",
        "UBND huyện sẽ gửi báo cáo chính thức sau., true"
    })
    void aTextMayTellAPartOfANumberButNoMoreThanAllOfIt(String sentence, boolean asks) {
        var form = form(NUMBERS, HINTS);
        var told = new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION + " " + sentence, PROPOSAL)
                .numbers(NUMBERS, HINTS);

        assertThat(asked(form)).isEmpty();
        assertThat(asked(told)).isEqualTo(asks ? List.of(Question.FORM) : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các số trên lấy tròn.                          | true
            Xã Xuân Lập gửi thiếu nên không cộng.          | true
            Số 1 và số 2 bị đảo cho nhau, nhờ Sở sửa giúp. | true
            Bài viết: 250 (sau khi rà soát).               | true
            Số liệu tính đến ngày 25/10/2024               | true
            Kèm theo: hình ảnh tuyên truyền.               | false
            Đề xuất, kiến nghị: Không                      | false
            Ghi chú: Tổng hợp từ báo cáo của các xã.       | false
            """)
    void aLineRightBelowTheFormSpeaksOfIt(String line, boolean asks) {
        assertThat(asked(FilledForm.district().text(line))).isEqualTo(asks ? List.of(Question.FORM) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"Lượt, false", "Lần, false", "Phút, true", "Giờ phát sóng, true"})
    void aColumnOfUnitsMayNotMeasureWhatTheRowCounts(String unit, boolean asks) {
        var rows = new ArrayList<List<String>>();
        for (var row : FilledForm.rows(NUMBERS, HINTS)) {
            var wider = new ArrayList<>(row);
            wider.add(2, rows.isEmpty() ? "ĐVT" : row.getFirst().equals("4") ? unit : "");
            rows.add(wider);
        }

        assertThat(asked(new FilledForm()
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .table(rows)))
                .isEqualTo(asks ? List.of("i4") : List.of());
    }

    @Test
    void aPlanIsNoReport() {
        assertThat(asked(new FilledForm()
                        .text("KẾ HOẠCH TRIỂN KHAI CHIẾN DỊCH")
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .numbers(NUMBERS, HINTS)))
                .containsExactly(Question.FORM);
        assertThat(asked(new FilledForm()
                        .text("KẾT QUẢ THỰC HIỆN KẾ HOẠCH TRIỂN KHAI CHIẾN DỊCH")
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .numbers(NUMBERS, HINTS)))
                .isEmpty();
    }

    @Test
    void theFormsTextsMayStandBetweenTheHeadAndTheRows() {
        var rows = new ArrayList<>(FilledForm.rows(NUMBERS, HINTS));
        rows.add(1, List.of("I", "Thông tin chung", "", ""));
        rows.add(2, List.of("1", "Đánh giá kết quả thực hiện chiến dịch", EVALUATION, ""));
        rows.add(3, List.of("2", "Đề xuất, kiến nghị", PROPOSAL, ""));
        var form = new FilledForm().text("Tên đơn vị: UBND huyện Thọ Xuân").table(rows);
        var draft = drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract());

        assertThat(draft.questions()).isEmpty();
        assertThat(draft.evaluation().text()).isEqualTo(EVALUATION);
        assertThat(draft.proposal().text()).isEqualTo(PROPOSAL);
    }

    @Test
    void aLabelOfATextIsNoRowBecauseItsWordsSoundLikeOne() {
        var wide = new ArrayList<String>();
        wide.add("Tên đơn vị");
        wide.addAll(FilledForm.ROWS);
        wide.addAll(List.of("Đánh giá kết quả thực hiện chiến dịch", "Đề xuất, kiến nghị"));
        var values = new ArrayList<String>();
        values.add("UBND huyện Thọ Xuân");
        values.addAll(NUMBERS);
        values.addAll(List.of(EVALUATION, PROPOSAL));

        assertThat(asked(new FilledForm().table(List.of(wide, values)))).isEmpty();
    }
}
