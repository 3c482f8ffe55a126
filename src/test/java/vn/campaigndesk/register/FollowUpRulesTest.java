package vn.campaigndesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.ZONE;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportBuilder;
import vn.campaigndesk.report.Review;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// The registers that an inspection reads say of every document, call and round what is known, and make up
/// nothing. The day is 20 November 2024.
class FollowUpRulesTest {
    private static CampaignFixture fixture;

    private final List<Report> reports = new ArrayList<>();
    private final List<ContactEntry> entries = new ArrayList<>();
    private final List<ReminderRound> rounds = new ArrayList<>();

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private RegisterLines lines(RegisterKind kind) {
        var old = fixture.snapshot();
        var snapshot = new CampaignSnapshot(old.campaign(), old.indicators(), old.recipients(), reports);
        var facts = FollowUpFacts.of(
                snapshot, WorkCalendar.weekendsOnly(), List.of(), entries, rounds, List.of(), List.of(), ZONE);
        return FollowUpRules.of(kind, facts, day(20, 11), new Messages(Locale.of("vi", "VN")));
    }

    private void came(String unit, LocalDate arrived, UnaryOperator<ReportBuilder> filledIn) {
        var report = fixture.report(unit, arrived, "1").edit().stored(reports.size() + 1L, 1);
        reports.add(filledIn.apply(report).build());
    }

    private void called(String unit, LocalDateTime at, @Nullable LocalDate promised) {
        entries.add(new ContactEntry(
                entries.size() + 1L,
                fixture.unit(unit).id(),
                at.atZone(ZONE).toInstant(),
                ContactChannel.ZALO,
                "chị Lan",
                "Đang tổng hợp",
                promised));
    }

    @ParameterizedTest
    @EnumSource(RegisterKind.class)
    void everyLineHasACellForEachColumnAndTheColumnsFillThePage(RegisterKind kind) {
        came("Nông Cống", day(19, 11), report -> report.arrivalNumber("1204"));
        called("Thọ Xuân", day(19, 11).atTime(9, 0), null);
        reminded(1, null, "", "Thọ Xuân");
        var register = lines(kind);

        assertThat(register.kind()).isEqualTo(kind);
        assertThat(register.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).hasSameSizeAs(register.columns()));
        assertThat(register.columns().stream()
                        .mapToDouble(RegisterLines.Column::share)
                        .sum())
                .isEqualTo(252);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # number | signed | issuing body       | what the document is
            15       | 18/11  | UBND huyện Thọ Xuân | {subject}; 15/BC-UBND; 18/11/2024; UBND huyện Thọ Xuân
            15       |        | UBND huyện Thọ Xuân | {subject}; 15/BC-UBND; UBND huyện Thọ Xuân
            ''       | 18/11  | UBND huyện Thọ Xuân | {subject}; 18/11/2024; UBND huyện Thọ Xuân
            ''       |        | ''                  | {subject}; UBND huyện Nông Cống
            15       | 18/11  | ''                  | {subject}; 15/BC-UBND; 18/11/2024; UBND huyện Nông Cống
            """)
    void aDocumentIsWhatIsKnownOfItWithoutGaps(String number, @Nullable String signed, String body, String document) {
        var symbol = number.isEmpty() ? "" : "BC-UBND";
        var date = signed == null ? null : date(signed);
        came("Nông Cống", day(19, 11), report -> report.document(new DocumentIdentity(number, symbol, body, date)));
        var subject =
                "Báo cáo kết quả triển khai " + fixture.snapshot().campaign().shortTitle();

        assertThat(lines(RegisterKind.PROGRESS).rows().getFirst().get(1))
                .isEqualTo(document.replace("{subject}", subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # number | state    | reason    | state in words | remark
            1204     | RECEIVED | ''        | Mới nhận       | ''
            1204     | VALID    | ''        | Hợp lệ         | ''
            1204     | RETURNED | Thiếu dấu | Đã trả lại     | Thiếu dấu
            ''       | VALID    | ''        | Hợp lệ         | Chưa ghi số đến
            ''       | RETURNED | Thiếu dấu | Đã trả lại     | Thiếu dấu; Chưa ghi số đến
            """)
    void aDocumentSaysHowFarItIsAndWhatIsOddAboutIt(
            String number, ReviewState state, String reason, String words, String remark) {
        came("Nông Cống", day(19, 11), report -> report.arrivalNumber(number).review(new Review(state, reason)));
        var row = lines(RegisterKind.PROGRESS).rows().getFirst();

        assertThat(row.get(0)).isEqualTo(number);
        assertThat(row.subList(2, 7)).containsExactly("", "", words, "", remark);
    }

    @Test
    void documentsStandInTheOrderOfTheirNumbersWithWhomTheyWentTo() {
        came("Nông Cống", day(19, 11), report -> report.arrivalNumber("30"));
        came("Thọ Xuân", day(18, 11), report -> report.arrivalNumber("4").forwarded(day(18, 11)));

        assertThat(lines(RegisterKind.PROGRESS).rows())
                .extracting(row -> row.get(0) + " " + row.get(2))
                .containsExactly("4 " + fixture.snapshot().campaign().agency().focalPoint(), "30 ");
    }

    @Test
    void callsStandInTheOrderInWhichTheyWereMade() {
        called("Thọ Xuân", day(19, 11).atTime(14, 30), null);
        called("Hà Trung", day(18, 11).atTime(16, 0), day(25, 11));
        called("Nga Sơn", day(19, 11).atTime(14, 30), null);

        assertThat(lines(RegisterKind.CONTACTS).rows())
                .containsExactly(
                        call(1, "18/11/2024 16:00", "UBND huyện Hà Trung", day(25, 11), "Đang hẹn"),
                        call(2, "19/11/2024 14:30", "UBND huyện Thọ Xuân", "", ""),
                        call(3, "19/11/2024 14:30", "UBND huyện Nga Sơn", "", ""));
    }

    private static List<Object> call(long place, String when, String unit, Object promised, String kept) {
        return List.of(place, when, unit, "chị Lan", "Zalo", "Đang tổng hợp", promised, kept);
    }

    /// Thọ Xuân was called on the 15th; on the days named it sent a report.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # promised for | sent  | what became of it
            18/11          |       | Lỡ hẹn
            20/11          |       | Hẹn hôm nay
            25/11          |       | Đang hẹn
            18/11          | 17/11 | Giữ hẹn
            18/11          | 19/11 | Gửi muộn hẹn
                           | 19/11 | ''
            """)
    void aCallSaysWhatBecameOfItsPromise(@Nullable String promised, @Nullable String sent, String kept) {
        called("Thọ Xuân", day(15, 11).atTime(9, 0), promised == null ? null : date(promised));
        if (sent != null) {
            came("Thọ Xuân", date(sent), report -> report);
        }
        var row = lines(RegisterKind.CONTACTS).rows().getFirst();

        assertThat(row.subList(6, 8)).containsExactly(promised == null ? "" : date(promised), kept);
    }

    @Test
    void aCallToAUnitThatIsNoLongerOnTheListKeepsItsLine() {
        entries.add(new ContactEntry(
                1,
                4711,
                day(15, 11).atTime(9, 0).atZone(ZONE).toInstant(),
                ContactChannel.PHONE,
                "",
                "Đã sáp nhập",
                null));

        assertThat(lines(RegisterKind.CONTACTS).rows())
                .containsExactly(List.of(1L, "15/11/2024 09:00", "", "", "Điện thoại", "Đã sáp nhập", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by    | reference | have sent by now           | answered
                    | ''        |                            | 0/2
            22/11   | 1301      | Hà Trung                   | 1/2
            22/11   | 1301      | Hà Trung, Thọ Xuân         | 2/2
            22/11   | 1301      | Nga Sơn                    | 0/2
            """)
    void aRoundNamesItsUnitsInTheLettersOrderAndHowManyHaveAnswered(
            @Nullable String by, String number, @Nullable String sent, String answered) {
        reminded(3, by == null ? null : date(by), number, "Thọ Xuân", "Hà Trung");
        if (sent != null) {
            Arrays.stream(sent.split(", ")).forEach(unit -> came(unit, day(19, 11), report -> report));
        }
        var reference = number.isEmpty() ? "" : "1301/STTTT";

        assertThat(lines(RegisterKind.ROUNDS).rows())
                .containsExactly(List.of(
                        3L,
                        day(18, 11),
                        reference,
                        by == null ? "" : date(by),
                        2L,
                        "UBND huyện Hà Trung; UBND huyện Thọ Xuân",
                        answered));
    }

    @Test
    void whatComesAfterTodayHasNotBeenAnsweredYet() {
        reminded(1, null, "", "Thọ Xuân");
        came("Thọ Xuân", day(21, 11), report -> report);

        assertThat(lines(RegisterKind.ROUNDS).rows().getFirst().getLast()).isEqualTo("0/1");
    }

    private void reminded(int number, @Nullable LocalDate due, String document, String... units) {
        var symbol = document.isEmpty() ? "" : "STTTT";
        Map<Long, ContactChannel> reminded = Arrays.stream(units)
                .collect(Collectors.toMap(unit -> fixture.unit(unit).id(), unit -> ContactChannel.DOCUMENT));
        rounds.add(new ReminderRound(
                number, fixture.campaignId, number, day(18, 11), due, document, symbol, "", reminded));
    }

    private static LocalDate date(String dayAndMonth) {
        var parts = dayAndMonth.split("/");
        return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
