package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.ZONE;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Clarification;
import vn.campaigndesk.report.ClarificationChannel;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.Reviews;
import vn.campaigndesk.testing.CampaignFixture;

/// The history of a unit tells everything that passed between it and the office, the newest first, and nothing
/// that passed with another.
class TimelineRulesTest {
    private static CampaignFixture fixture;
    private static Recipient haTrung;
    private static Recipient thoXuan;

    private final List<ContactEntry> entries = new ArrayList<>();
    private final List<ReminderRound> rounds = new ArrayList<>();
    private final List<SupportRequest> requests = new ArrayList<>();
    private final List<HandedOver> handed = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Clarification> questions = new ArrayList<>();

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        haTrung = fixture.unit("Hà Trung");
        thoXuan = fixture.unit("Thọ Xuân");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private List<String> history(Recipient unit) {
        var old = fixture.snapshot();
        var reviews = new Reviews(questions.stream().collect(Collectors.groupingBy(Clarification::reportId)), Map.of());
        var snapshot =
                new CampaignSnapshot(old.campaign(), old.indicators(), old.recipients(), reports, old.facts(), reviews);
        var facts = FollowUpFacts.of(
                snapshot, WorkCalendar.weekendsOnly(), List.of(), entries, rounds, requests, handed, ZONE);
        return TimelineRules.of(facts, unit).stream()
                .map(TimelineRulesTest::line)
                .toList();
    }

    private static String line(TimelineItem item) {
        var day = item.day().getDayOfMonth() + "/" + item.day().getMonthValue();
        return Stream.of(day, Objects.toString(item.time(), ""), item.kind().name(), item.through(), item.what())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void spoke(Recipient unit, LocalDateTime at, String person, String said, @Nullable LocalDate promised) {
        entries.add(new ContactEntry(
                entries.size() + 1L,
                unit.id(),
                at.atZone(ZONE).toInstant(),
                ContactChannel.PHONE,
                person,
                said,
                promised));
    }

    private void asked(@Nullable Recipient unit, String question, @Nullable String answer) {
        var at = day(12, 11).atTime(8, 15).atZone(ZONE).toInstant();
        requests.add(new SupportRequest(
                requests.size() + 1L,
                fixture.campaignId,
                unit == null ? null : unit.id(),
                at,
                ContactChannel.EMAIL,
                "",
                "anh Ba",
                question,
                answer == null ? RequestState.OPEN : RequestState.ANSWERED,
                answer == null ? "" : answer,
                answer == null ? null : at.plusSeconds(86_400)));
    }

    private Report came(Recipient unit, LocalDate arrived) {
        var report = fixture.report(unit.shortName(), arrived, "1")
                .edit()
                .stored(reports.size() + 1L, 1)
                .build();
        reports.add(report);
        return report;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who     | what was said | the lines
            chị Lan   | Đang tổng hợp | 12/11 09:05 SPOKEN PHONE chị Lan: Đang tổng hợp
            chị Lan   | ''            | 12/11 09:05 SPOKEN PHONE chị Lan
            ''        | Đang tổng hợp | 12/11 09:05 SPOKEN PHONE Đang tổng hợp
            ''        | ''            | 12/11 09:05 SPOKEN PHONE
            """)
    void aCallSaysWhoSaidWhatAndAPromiseIsALineOfItsOwn(String who, String said, String spoken) {
        spoke(haTrung, day(12, 11).atTime(9, 5, 59), who, said, day(15, 11));

        assertThat(history(haTrung)).containsExactly("12/11 09:05 PROMISED 15/11/2024", spoken);
        assertThat(history(thoXuan)).isEmpty();
    }

    @Test
    void aCallWithoutAPromiseIsOneLineOnTheDayItWasInVietnam() {
        spoke(haTrung, day(13, 11).atTime(0, 30), "", "Gọi nhầm giờ", null);

        assertThat(history(haTrung)).containsExactly("13/11 00:30 SPOKEN PHONE Gọi nhầm giờ");
    }

    @Test
    void theLetterWentOutAndWasAcknowledgedIfItWas() {
        var sent = haTrung.withSent(day(1, 11), "TDOffice");

        assertThat(history(haTrung)).isEmpty();
        assertThat(history(sent)).containsExactly("1/11 SENT TDOffice");
        assertThat(history(sent.withAcknowledged(day(2, 11))))
                .containsExactly("2/11 ACKNOWLEDGED", "1/11 SENT TDOffice");
        assertThat(history(haTrung.withAcknowledged(day(2, 11)))).containsExactly("2/11 ACKNOWLEDGED");
    }

    @Test
    void onlyTheRoundsThatRemindedTheUnitAreItsOwn() {
        rounds.add(round(1, day(18, 11), Map.of(thoXuan.id(), ContactChannel.DOCUMENT)));
        rounds.add(round(2, day(21, 11), Map.of(haTrung.id(), ContactChannel.ZALO)));

        assertThat(history(haTrung)).containsExactly("21/11 REMINDED ZALO 2");
        assertThat(history(thoXuan)).containsExactly("18/11 REMINDED DOCUMENT 1");
    }

    private static ReminderRound round(int number, LocalDate sent, Map<Long, ContactChannel> units) {
        return new ReminderRound(number, fixture.campaignId, number, sent, null, "", "", "", units);
    }

    @Test
    void aQuestionAboutAReportStandsBelowItAndItsAnswerAbove() {
        came(thoXuan, day(14, 11));
        var report = came(haTrung, day(15, 11));
        var open = Clarification.asked(
                report.id(), "i1", day(16, 11), ClarificationChannel.PHONE, "chị Lan", "Mấy xã?", "5");
        questions.add(open);
        assertThat(history(haTrung)).containsExactly("16/11 ASKED Mấy xã?", "15/11 ARRIVED DOCUMENT_AXIS 15/BC-UBND");

        questions.set(0, open.answered(day(18, 11), "Năm xã", null, ""));
        assertThat(history(haTrung))
                .containsExactly(
                        "18/11 REPLIED Năm xã", "16/11 ASKED Mấy xã?", "15/11 ARRIVED DOCUMENT_AXIS 15/BC-UBND");
        assertThat(history(thoXuan)).containsExactly("14/11 ARRIVED DOCUMENT_AXIS 15/BC-UBND");
    }

    @Test
    void aRequestForSupportIsTheAskingUnitsAndWaitsForItsAnswer() {
        asked(haTrung, "Dòng 5 ghi gì?", "Ghi số học sinh");
        asked(thoXuan, "Gửi ở đâu?", null);
        asked(null, "Người dân hỏi", null);

        assertThat(history(haTrung))
                .containsExactly("13/11 08:15 ANSWERED Ghi số học sinh", "12/11 08:15 REQUESTED EMAIL Dòng 5 ghi gì?");
        assertThat(history(thoXuan)).containsExactly("12/11 08:15 REQUESTED EMAIL Gửi ở đâu?");
    }

    @Test
    void whatAUnitWasGivenIsNamed() {
        handed.add(new HandedOver(haTrung.id(), day(14, 11), ContactChannel.EMAIL, "Cẩm nang (1.1)"));
        handed.add(new HandedOver(thoXuan.id(), day(14, 11), ContactChannel.ZALO, "Cẩm nang (1.0)"));

        assertThat(history(haTrung)).containsExactly("14/11 HANDED_OVER EMAIL Cẩm nang (1.1)");
    }

    @Test
    void ofOneDayTheLastHourComesFirstAndWhatHasNoHourLast() {
        came(haTrung, day(12, 11));
        spoke(haTrung, day(12, 11).atTime(7, 0), "", "sớm", null);
        asked(haTrung, "Dòng 5 ghi gì?", null);
        spoke(haTrung, day(11, 11).atTime(23, 0), "", "hôm trước", null);
        handed.add(new HandedOver(haTrung.id(), day(12, 11), ContactChannel.EMAIL, "Cẩm nang"));

        assertThat(history(haTrung))
                .containsExactly(
                        "12/11 08:15 REQUESTED EMAIL Dòng 5 ghi gì?",
                        "12/11 07:00 SPOKEN PHONE sớm",
                        "12/11 ARRIVED DOCUMENT_AXIS 15/BC-UBND",
                        "12/11 HANDED_OVER EMAIL Cẩm nang",
                        "11/11 23:00 SPOKEN PHONE hôm trước");
    }
}
