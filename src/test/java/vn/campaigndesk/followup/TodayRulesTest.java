package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.ZONE;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.TodayItem.Kind;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;

/// What is to be done on a day. The campaign of 2024 is due before 18 November.
class TodayRulesTest {
    private final List<ContactEntry> entries = new ArrayList<>();
    private final List<SupportRequest> requests = new ArrayList<>();
    private final List<HandedOver> handed = new ArrayList<>();
    private final List<ReminderRound> rounds = new ArrayList<>();
    private CampaignFixture fixture;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void promised(String unit, LocalDate on, LocalDate promise) {
        entries.add(new ContactEntry(
                entries.size() + 1,
                fixture.unit(unit).id(),
                on.atTime(9, 0).atZone(ZONE).toInstant(),
                ContactChannel.PHONE,
                "chị Lan",
                "Hẹn gửi",
                promise));
    }

    private void asked(LocalDate on, RequestState state) {
        var answered = state == RequestState.ANSWERED;
        requests.add(new SupportRequest(
                requests.size() + 1,
                fixture.campaignId,
                fixture.unit("Hà Trung").id(),
                on.atTime(10, 0).atZone(ZONE).toInstant(),
                ContactChannel.EMAIL,
                "",
                "anh Ba",
                "Dòng 5 ghi gì?",
                state,
                answered ? "Ghi số học sinh" : "",
                answered ? on.atTime(11, 0).atZone(ZONE).toInstant() : null));
    }

    private void sentBack(String unit, LocalDate arrived) {
        var report = fixture.enter(unit, arrived, "1");
        fixture.reviews.move(fixture.campaignId, report.id(), ReviewState.RECEIVED, ReviewState.CHECKING, "");
        fixture.reviews.move(fixture.campaignId, report.id(), ReviewState.CHECKING, ReviewState.RETURNED, "Thiếu dấu");
    }

    private FollowUpFacts facts() {
        return FollowUpFacts.of(
                fixture.snapshot(), WorkCalendar.weekendsOnly(), List.of(), entries, rounds, requests, handed, ZONE);
    }

    private List<TodayItem> on(LocalDate today) {
        return TodayRules.of(facts(), today);
    }

    @Test
    void aPromiseIsKeptByAReportAndNotByTakingOneBack() {
        fixture.enter("Hà Trung", day(12, 11), "1");
        promised("Hà Trung", day(15, 11), day(19, 11));
        fixture.enter(ReportVersion.of(ReportKind.WITHDRAWAL), "Hà Trung", day(18, 11));

        assertThat(on(day(20, 11))).extracting(TodayItem::kind).contains(Kind.PROMISE_BROKEN);
    }

    @Test
    void aPromiseIsOwedAgainWhenTheReportThatKeptItIsTakenBack() {
        promised("Hà Trung", day(15, 11), day(19, 11));
        var kept = fixture.enter("Hà Trung", day(18, 11), "1");
        assertThat(on(day(20, 11))).extracting(TodayItem::kind).doesNotContain(Kind.PROMISE_BROKEN);

        fixture.enter(ReportVersion.withdrawalOf(kept.id()), "Hà Trung", day(20, 11));

        assertThat(on(day(19, 11)))
                .as("before it was taken back")
                .extracting(TodayItem::kind)
                .doesNotContain(Kind.PROMISE_BROKEN, Kind.PROMISE_DUE);
        assertThat(on(day(20, 11))).extracting(TodayItem::kind).contains(Kind.PROMISE_BROKEN);
    }

    @Test
    void longBeforeTheDeadlineThereIsNothingPressing() {
        assertThat(on(day(5, 11))).isEmpty();
    }

    @Test
    void theDeadlineIsSpokenOfFromAWeekBeforeItUntilTheLastDay() {
        assertThat(on(day(9, 11))).isEmpty();
        assertThat(on(day(10, 11)))
                .as("a Sunday, with the Friday before it")
                .containsExactly(TodayItem.near(Kind.DEADLINE_NEAR, day(17, 11), 7, day(15, 11)));
        assertThat(on(day(17, 11))).containsExactly(TodayItem.near(Kind.DEADLINE_NEAR, day(17, 11), 0, day(15, 11)));
        assertThat(on(day(18, 11))).extracting(TodayItem::kind).containsExactly(Kind.UNITS_LATE);
    }

    @Test
    void lateUnitsAreCountedWithoutThoseThatHavePromisedAndThoseThatSent() {
        fixture.enter("Nông Cống", day(15, 11), "1");
        promised("Thọ Xuân", day(18, 11), day(21, 11));
        assertThat(on(day(19, 11))).containsExactly(new TodayItem(Kind.UNITS_LATE, null, day(17, 11), 50));
    }

    @Test
    void brokenPromisesComeFirstAndThenThoseOfToday() {
        promised("Thọ Xuân", day(11, 11), day(13, 11));
        promised("Hà Trung", day(11, 11), day(12, 11));
        promised("Nông Cống", day(11, 11), day(15, 11));
        promised("Nga Sơn", day(11, 11), day(16, 11));
        assertThat(on(day(15, 11)))
                .extracting(
                        TodayItem::kind,
                        item -> item.unit() == null ? "" : item.unit().shortName())
                .containsExactly(
                        tuple(Kind.PROMISE_BROKEN, "Hà Trung"),
                        tuple(Kind.PROMISE_BROKEN, "Thọ Xuân"),
                        tuple(Kind.PROMISE_DUE, "Nông Cống"),
                        tuple(Kind.DEADLINE_NEAR, ""));
    }

    /// Whoever need not answer any more owes nothing, whatever was said on the telephone before.
    @Test
    void aUnitThatWasExemptedOwesNoPromise() {
        promised("Thọ Xuân", day(11, 11), day(13, 11));
        promised("Hà Trung", day(11, 11), day(15, 11));
        fixture.exempt("Thọ Xuân", "sáp nhập");
        fixture.exempt("Hà Trung", "sáp nhập");

        assertThat(on(day(15, 11))).extracting(TodayItem::kind).containsExactly(Kind.DEADLINE_NEAR);
        assertThat(on(day(19, 11))).containsExactly(new TodayItem(Kind.UNITS_LATE, null, day(17, 11), 50));
    }

    @Test
    void aReportSentBackWaitsUntilAnotherComes() {
        sentBack("Thọ Xuân", day(6, 11));
        assertThat(on(day(9, 11)))
                .containsExactly(new TodayItem(Kind.RETURNED_UNANSWERED, fixture.unit("Thọ Xuân"), day(6, 11), 3));
        fixture.enter("Thọ Xuân", day(8, 11), "2");
        assertThat(on(day(9, 11))).isEmpty();
    }

    @Test
    void aReportSentBackKeepsNoPromise() {
        promised("Thọ Xuân", day(5, 11), day(7, 11));
        sentBack("Thọ Xuân", day(6, 11));
        assertThat(on(day(8, 11))).extracting(TodayItem::kind).contains(Kind.PROMISE_BROKEN);
    }

    @Test
    void anOpenRequestWaitsAndAnAnsweredOneDoesNot() {
        asked(day(4, 11), RequestState.OPEN);
        asked(day(3, 11), RequestState.ANSWERED);
        assertThat(on(day(6, 11)))
                .containsExactly(new TodayItem(
                        Kind.REQUEST_OPEN,
                        fixture.unit("Hà Trung"),
                        day(4, 11),
                        2,
                        null,
                        requests.getFirst().id()));
    }

    @Test
    void aRequestOfNobodyOnTheListIsOpenAllTheSame() {
        asked(day(4, 11), RequestState.OPEN);
        var old = requests.removeFirst();
        requests.add(new SupportRequest(
                7,
                old.campaignId(),
                null,
                old.askedAt(),
                old.channel(),
                "",
                "Người dân",
                old.question(),
                RequestState.OPEN,
                "",
                null));
        assertThat(on(day(6, 11))).containsExactly(new TodayItem(Kind.REQUEST_OPEN, null, day(4, 11), 2, null, 7L));
    }

    @Test
    void aReportThatWillComeLaterIsNotSentBackYet() {
        sentBack("Thọ Xuân", day(8, 11));
        assertThat(on(day(7, 11))).isEmpty();
        assertThat(on(day(8, 11))).extracting(TodayItem::kind).containsExactly(Kind.RETURNED_UNANSWERED);
    }

    @Test
    void ofOneKindTheOldestComesFirstWhateverTheListSays() {
        asked(day(9, 11), RequestState.OPEN);
        asked(day(4, 11), RequestState.OPEN);
        sentBack("Nông Cống", day(8, 11));
        sentBack("Thọ Xuân", day(6, 11));
        assertThat(on(day(9, 11)))
                .extracting(TodayItem::kind, TodayItem::day)
                .containsExactly(
                        tuple(Kind.RETURNED_UNANSWERED, day(6, 11)),
                        tuple(Kind.RETURNED_UNANSWERED, day(8, 11)),
                        tuple(Kind.REQUEST_OPEN, day(4, 11)),
                        tuple(Kind.REQUEST_OPEN, day(9, 11)));
    }

    /// A round reminded Thọ Xuân and Hà Trung to answer by Sunday, 24 November.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today | answered           | exempt             | days left
            20/11   |                    |                    | 4
            23/11   |                    |                    | 1
            24/11   |                    |                    | 0
            25/11   |                    |                    |
            20/11   | Thọ Xuân           |                    | 4
            20/11   |                    | Hà Trung           | 4
            20/11   | Thọ Xuân, Hà Trung |                    |
            20/11   | Thọ Xuân           | Hà Trung           |
            20/11   |                    | Thọ Xuân, Hà Trung |
            """)
    void theDayOfARoundIsSpokenOfWhileOneOfItsUnitsOwesAnAnswer(
            String today, @Nullable String answered, @Nullable String exempt, @Nullable Long left) {
        reminded(day(24, 11), "Thọ Xuân", "Hà Trung");
        units(answered).forEach(unit -> fixture.enter(unit, day(19, 11), "1"));
        units(exempt).forEach(unit -> fixture.exempt(unit, "sáp nhập"));
        var item = TodayItem.near(Kind.ROUND_DUE, day(24, 11), left == null ? 0 : left, day(22, 11));
        var due = on(date(today)).stream().filter(one -> one.kind() == Kind.ROUND_DUE);

        assertThat(due).containsExactlyElementsOf(left == null ? List.of() : List.of(item));
    }

    @Test
    void ofSeveralRoundsTheNearestDayIsSpokenOfAndARoundWithoutADayIsNot() {
        reminded(null, "Thọ Xuân");
        assertThat(on(day(20, 11))).extracting(TodayItem::kind).containsExactly(Kind.UNITS_LATE);
        reminded(day(29, 11), "Thọ Xuân");
        reminded(day(26, 11), "Hà Trung");
        reminded(day(19, 11), "Nga Sơn");
        assertThat(on(day(20, 11))).last().isEqualTo(TodayItem.near(Kind.ROUND_DUE, day(26, 11), 6, day(26, 11)));
    }

    private void reminded(@Nullable LocalDate due, String... units) {
        rounds.add(new ReminderRound(
                rounds.size() + 1L,
                fixture.campaignId,
                rounds.size() + 1,
                day(18, 11),
                due,
                "",
                "",
                "",
                Arrays.stream(units)
                        .collect(Collectors.toMap(unit -> fixture.unit(unit).id(), unit -> ContactChannel.DOCUMENT))));
    }

    private static List<String> units(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(", "));
    }

    private static LocalDate date(String dayAndMonth) {
        var parts = dayAndMonth.split("/");
        return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
