package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// What a person reads, made from what the real stores write.
class AuditTextTest {
    private static final Messages VIETNAMESE = new Messages(Locale.of("vi", "VN"));

    private final CampaignFixture fixture = CampaignFixture.open();
    private final AuditStore store = new AuditStore(fixture.database, CampaignFixture.ZONE);
    private final long begun = store.anchor().orElseThrow().entries();

    @AfterEach
    void close() {
        fixture.close();
    }

    /// The lines since the seeds, the oldest first.
    private List<AuditLine> lines() {
        var text = new AuditText(VIETNAMESE, store.names(), CampaignFixture.ZONE);
        return store.page(AuditFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE).reversed().stream()
                .skip(begun)
                .map(text::line)
                .toList();
    }

    private List<String> changes() {
        return lines().stream().map(AuditLine::change).toList();
    }

    @Test
    void aLineSaysWhoWhenWhatOldNewAndWhy() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.save(
                fixture.campaignId,
                changed(first, new DocumentIdentity("16", "BC-UBND", "UBND huyện Thọ Xuân", day(14, 11))),
                "đơn vị đính chính");

        var line = lines().getLast();

        assertThat(lines()).extracting(AuditLine::thing).containsOnly("Báo cáo của UBND huyện Thọ Xuân");
        assertThat(line.when()).isEqualTo("20/11/2024 09:00");
        assertThat(line.who()).isEqualTo("tester");
        assertThat(line.reason()).isEqualTo("đơn vị đính chính");
        assertThat(changes()).contains("Số, ký hiệu: 15/BC-UBND → 16/BC-UBND", "Ngày ký: 15/11/2024 → 14/11/2024");
    }

    @Test
    void numbersStandAsTheySayAndAsTheyAreUnderstood() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "khoảng 1.200 lượt", "5");
        fixture.reports.save(
                fixture.campaignId,
                Report.from(first.recipientId(), first.arrivedOn())
                        .stored(first.id(), 1)
                        .version(first.version())
                        .document(first.document())
                        .channel(first.channel())
                        .texts("", "")
                        .quantities(fixture.typed("1,234", "6", "20-30"))
                        .build(),
                "");

        assertThat(changes())
                .contains(
                        "Dòng 1: ≈\u00a01.200; viết là “khoảng 1.200 lượt”",
                        "Dòng 2: 5",
                        "Dòng 1: ≈\u00a01.200; viết là “khoảng 1.200 lượt” → viết là “1,234”",
                        "Dòng 2: 5 → 6",
                        "Dòng 3: viết là “20-30”");
    }

    @Test
    void wordsOfTheProgramAreShownInThePersonsLanguage() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.save(
                fixture.campaignId,
                Report.from(fixture.unit("Như Xuân").id(), first.arrivedOn())
                        .stored(first.id(), 1)
                        .version(new ReportVersion(ReportKind.REPLACEMENT, null, null))
                        .document(first.document())
                        .channel(Channel.ZALO)
                        .texts("Tốt\nrất tốt", "")
                        .quantities(first.quantities())
                        .forwarded(day(16, 11))
                        .build(),
                "");

        assertThat(changes())
                .contains(
                        "Đơn vị: UBND huyện Thọ Xuân → UBND huyện Như Xuân",
                        "Loại bản: Bản đầu tiên → Bản thay thế",
                        "Nhận qua: Trục liên thông văn bản → Zalo",
                        "Ngày đến Trung tâm: 16/11/2024",
                        "Đánh giá kết quả: Tốt; rất tốt");
    }

    @Test
    void whatIsDoneToAWholeThingIsSaidInWords() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.delete(fixture.campaignId, report.id());
        fixture.reports.restore(fixture.campaignId, report.id(), 2, "undo");
        fixture.recipients.remove(fixture.campaignId, List.of(fixture.unit("Như Xuân")), "");

        assertThat(changes())
                .contains("Chuyển vào thùng rác", "Khôi phục từ thùng rác")
                .endsWith("Bỏ khỏi danh sách");
        assertThat(lines().getLast().thing()).isEqualTo("Đơn vị nhận: UBND huyện Như Xuân");
        assertThat(lines())
                .filteredOn(line -> line.change().startsWith("Khôi phục"))
                .extracting(AuditLine::reason)
                .containsExactly("Hoàn tác hoặc làm lại");
    }

    @Test
    void aDeadlineIsSaidInTheLettersWords() {
        var campaign = fixture.campaigns.get(fixture.campaignId);
        fixture.campaigns.update(CampaignFixture.with(campaign, new Deadline(day(25, 11), true)), "gia hạn");

        assertThat(changes()).containsExactly("Hạn báo cáo: trước 18/11/2024 → đến hết 25/11/2024");
    }

    /// Every field that the stores put on record has its name in the list of fields: no person reads `sent_on`.
    @Test
    void noFieldOfTheStoresIsWithoutItsName() {
        changeEveryField();

        assertThat(lines()).hasSizeGreaterThan(35);
        assertThat(changes()).noneMatch(change -> change.matches("[a-z_]+(:\\d+)?: .*"));
        assertThat(changes()).noneMatch(change -> change.contains("null") || change.contains("["));
    }

    private void changeEveryField() {
        fixture.reports.save(
                fixture.campaignId,
                Report.from(fixture.unit("Thọ Xuân").id(), day(2, 11))
                        .stored(0, 0)
                        .version(new ReportVersion(ReportKind.ORIGINAL, null, null))
                        .document(new DocumentIdentity("1", "BC", "UBND", day(1, 11)))
                        .channel(Channel.PAPER)
                        .texts("a", "b")
                        .quantities(fixture.typed("1"))
                        .forwarded(day(3, 11))
                        .figuresUntil(day(1, 11))
                        .build(),
                "");
        fixture.recipients.change(
                fixture.campaignId,
                List.of(fixture.unit("Như Xuân").id()),
                unit -> unit.withNames("Tên mới", "Mới")
                        .withSent(day(1, 11), "Zalo")
                        .withAcknowledged(day(2, 11))
                        .withExemption("lý do"),
                "");
        var old = fixture.campaigns.get(fixture.campaignId);
        fixture.campaigns.update(
                new Campaign(
                        old.id(),
                        old.code(),
                        "T",
                        "t",
                        "s",
                        old.sample(),
                        new CampaignLetter("9", "X", day(1, 10), List.of("một", "hai")),
                        old.startsOn().plusDays(1),
                        old.runsUntil().plusDays(1),
                        new Deadline(day(25, 11), true),
                        new Agency(
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                new Agency.Signatory("9", "10", "11"),
                                List.of("12"),
                                List.of("13"),
                                "14")),
                "");
    }

    /// Rows of an older or a newer program, and rows that somebody has damaged: shown as stored, never left out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quantity[raw=5, state=NEW]",
                "Quantity[raw=5, state=STATED, amount=99999999999999999999, upper=null, qualifier=EXACT, method=TYPED,"
                        + " locator=, note=]",
                "5"
            })
    void whatIsNotUnderstoodIsShownAsItIs(String stored) {
        assertThat(line("quantity:4711", stored).change()).isEqualTo("Dòng quantity:4711: " + stored);
    }

    @Test
    void unknownFieldsThingsAndDaysAreShownAsTheyAre() {
        assertThat(line("colour", "red").change()).isEqualTo("colour: red");
        assertThat(line("signed_on", "1/2").change()).isEqualTo("Ngày ký: 1/2");
        assertThat(line("signed_on", "null").change()).isEqualTo("Ngày ký: (trống)");
        assertThat(line("channel", "PIGEON").change()).isEqualTo("Nhận qua: PIGEON");
        assertThat(line("recipient", "x").change()).isEqualTo("Đơn vị: (mã số 0)");
        assertThat(line("deadline", "soon").change()).isEqualTo("Hạn báo cáo: soon");
        assertThat(line("colour", "red").thing()).isEqualTo("Báo cáo của (mã số 0)");
    }

    private AuditLine line(String field, String after) {
        var item = new AuditItem(1, fixture.clock.instant(), "x", "report", 4711, field, null, after, "");
        return new AuditText(VIETNAMESE, store.names(), CampaignFixture.ZONE).line(item);
    }

    private static Report changed(Report report, DocumentIdentity document) {
        return Report.from(report.recipientId(), report.arrivedOn())
                .stored(report.id(), report.revision())
                .version(report.version())
                .document(document)
                .channel(report.channel())
                .texts("", "")
                .quantities(report.quantities())
                .build();
    }
}
