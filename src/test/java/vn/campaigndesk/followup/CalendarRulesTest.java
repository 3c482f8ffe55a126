package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.followup.dispatch.CalendarEvent;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FollowUps;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Which days go into the calendar, and how public holidays are edited. The day is 20 November 2024.
class CalendarRulesTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi", "VN"));

    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final FollowUpDesk.Stores stores = FollowUps.stores(fixture);
    private final FollowUpDesk desk = FollowUps.desk(fixture, stores, MESSAGES);

    @AfterEach
    void close() {
        fixture.close();
    }

    private void promised(String unit, LocalDate day) {
        desk.log(
                fixture.campaignId,
                List.of(new ContactEntry(
                        0, fixture.unit(unit).id(), fixture.clock.instant(), ContactChannel.PHONE, "", "hẹn", day)));
    }

    private List<CalendarEvent> events() {
        return CalendarRules.of(desk.load(fixture.campaignId), day(20, 11), MESSAGES);
    }

    @Test
    void deadlinesRoundsAndPromisesThatAreOwedStandThereInOrder() {
        promised("Thọ Xuân", day(25, 11));
        promised("Hà Trung", day(26, 11));
        promised("Như Thanh", day(27, 11));
        fixture.enter("Hà Trung", day(20, 11), "1");
        fixture.exempt("Như Thanh", "sáp nhập");
        var unit = fixture.unit("Thọ Xuân").id();
        stores.reminders()
                .add(
                        new ReminderRound(
                                0,
                                fixture.campaignId,
                                0,
                                day(19, 11),
                                day(22, 11),
                                "",
                                "",
                                "",
                                Map.of(unit, ContactChannel.DOCUMENT)),
                        "");

        assertThat(events())
                .extracting(CalendarEvent::day, event -> event.title().replaceAll(": Phòng chống.*", ""))
                .containsExactly(
                        Tuple.tuple(day(15, 11), "Ngày làm việc cuối trước hạn"),
                        Tuple.tuple(day(17, 11), "Hạn cuối báo cáo"),
                        Tuple.tuple(day(20, 11), "Hết đợt tuyên truyền"),
                        Tuple.tuple(day(22, 11), "Hạn theo công văn đôn đốc lần 1"),
                        Tuple.tuple(day(25, 11), "UBND huyện Thọ Xuân hẹn gửi báo cáo"));
        assertThat(events()).extracting(CalendarEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void theFileHasThemAllAndAPlaceThatTakesNothingIsSaid() throws Exception {
        var file = folder.resolve("lich.ics");
        assertThat(desk.calendar(fixture.campaignId, file)).isEqualTo(3);
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20241117");

        var problem = catchThrowableOfType(
                ExpectedFailure.class, () -> desk.calendar(fixture.campaignId, file.resolve("x.ics")));
        assertThat(problem.key()).isEqualTo("followup.calendar.write");
    }

    @Test
    void aNewHolidayMovesTheLastWorkingDay() {
        var before = desk.holidays();
        var wanted = new java.util.ArrayList<>(before);
        wanted.add(new SpecialDay(day(15, 11), "Nghỉ bù", false));

        desk.holidays(before, wanted);

        assertThat(events().getFirst().day()).isEqualTo(day(14, 11));
        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> desk.holidays(before, List.of()))
                        .key())
                .isEqualTo("campaign.calendar.changed");
    }
}
