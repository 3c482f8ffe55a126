package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.ZONE;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.TodayItem.Kind;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;

/// What is to be done on a day, and what a unit's history says. The campaign of 2024 is due before 18 November.
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
    void theHistoryOfAUnitIsOneListTheNewestFirst() {
        fixture.recipients.change(
                fixture.campaignId,
                List.of(fixture.unit("Hà Trung").id()),
                unit -> unit.withSent(day(1, 11), "TDOffice").withAcknowledged(day(2, 11)),
                "");
        asked(day(3, 11), RequestState.ANSWERED);
        promised("Hà Trung", day(12, 11), day(15, 11));
        promised("Thọ Xuân", day(13, 11), day(15, 11));
        rounds.add(new ReminderRound(
                1,
                fixture.campaignId,
                1,
                day(14, 11),
                null,
                "",
                "",
                "",
                Map.of(fixture.unit("Hà Trung").id(), ContactChannel.DOCUMENT)));
        handed.add(new HandedOver(fixture.unit("Hà Trung").id(), day(14, 11), ContactChannel.EMAIL, "Cẩm nang (1.1)"));
        handed.add(new HandedOver(fixture.unit("Thọ Xuân").id(), day(14, 11), ContactChannel.EMAIL, "Cẩm nang (1.0)"));
        Report report = fixture.enter("Hà Trung", day(15, 11), "1");

        assertThat(TimelineRules.of(facts(), fixture.unit("Hà Trung")))
                .extracting(TimelineItem::kind)
                .containsExactly(
                        TimelineItem.Kind.ARRIVED,
                        TimelineItem.Kind.HANDED_OVER,
                        TimelineItem.Kind.REMINDED,
                        TimelineItem.Kind.PROMISED,
                        TimelineItem.Kind.SPOKEN,
                        TimelineItem.Kind.ANSWERED,
                        TimelineItem.Kind.REQUESTED,
                        TimelineItem.Kind.ACKNOWLEDGED,
                        TimelineItem.Kind.SENT);
        assertThat(TimelineRules.of(facts(), fixture.unit("Hà Trung"))
                        .getFirst()
                        .what())
                .isEqualTo(report.document().reference());
    }
}
