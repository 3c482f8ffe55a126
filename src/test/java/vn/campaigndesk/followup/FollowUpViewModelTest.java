package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.table.ColumnFilter;

/// The screen "Follow up" without a window: the officer calls, logs, filters, and takes contacts from Excel. The day is
/// 20 November 2024, two days after the deadline.
class FollowUpViewModelTest {
    @TempDir
    Path folder;

    private CampaignFixture fixture;
    private FollowUpViewModel model;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        var messages = new Messages(Locale.of("vi", "VN"));
        var stores = new FollowUpDesk.Stores(
                new ContactStore(fixture.database, fixture.changes),
                new ContactEntryStore(fixture.database, fixture.changes),
                new ReminderStore(fixture.database, fixture.changes),
                new SupportRequestStore(fixture.database, fixture.changes));
        var desk = new FollowUpDesk(
                fixture.snapshots, fixture.organisations, fixture.calendar, stores, messages, fixture.clock);
        model = new FollowUpViewModel(desk, new InlineTasks(), fixture.clock, messages);
        fixture.enter("Nông Cống", day(15, 11), "1");
        fixture.enter("Hà Trung", day(19, 11), "1");
        model.load(fixture.campaignId, () -> {});
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private FollowUpItem item(String unit) {
        return model.table().rows().stream()
                .filter(item -> item.recipient().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private List<String> seen() {
        return model.table().visible().stream()
                .map(item -> item.recipient().shortName())
                .toList();
    }

    @Test
    void everyUnitIsThereOnceWithItsStanding() {
        assertThat(model.table().rows()).hasSize(52);
        assertThat(item("Nông Cống").standing().kind()).isEqualTo(Standing.Kind.ON_TIME);
        assertThat(item("Hà Trung").standing()).isEqualTo(new Standing(Standing.Kind.LATE, 2));
        assertThat(item("Thọ Xuân").standing().kind()).isEqualTo(Standing.Kind.MISSING);
        assertThat(model.today()).extracting(TodayItem::count).containsExactly(50L);
    }

    @Test
    void aCallWithAPromiseStandsInTheTableTheHistoryAndTodaysWork() {
        model.choose(item("Thọ Xuân"));
        model.log(List.of(item("Thọ Xuân")), ContactChannel.PHONE, "chị Lan", "Hẹn chiều nay", day(20, 11));

        var item = item("Thọ Xuân");
        assertThat(item.lastContact()).isEqualTo(day(20, 11));
        assertThat(item.promise().day()).isEqualTo(day(20, 11));
        assertThat(model.timeline())
                .extracting(TimelineItem::kind)
                .containsExactly(TimelineItem.Kind.PROMISED, TimelineItem.Kind.SPOKEN);
        assertThat(model.today())
                .extracting(TodayItem::kind)
                .containsExactly(TodayItem.Kind.PROMISE_DUE, TodayItem.Kind.UNITS_LATE);
        assertThat(model.item(model.today().getFirst())).isEqualTo(item);
    }

    @Test
    void oneLogForSeveralUnitsIsWrittenForEachOfThem() {
        model.log(List.of(item("Thọ Xuân"), item("Như Thanh")), ContactChannel.ZALO, "", "Nhắc trong nhóm Zalo", null);
        assertThat(item("Thọ Xuân").contacts()).isEqualTo(1);
        assertThat(item("Như Thanh").contacts()).isEqualTo(1);
        assertThat(item("Hà Trung").contacts()).isZero();
    }

    @Test
    void theTableIsFilteredByStandingAndByWords() {
        model.table().filter("state", new ColumnFilter.OneOf(Set.of("Trễ hạn")));
        assertThat(seen()).containsExactly("Hà Trung");
        model.table().unfilterAll();
        model.queryProperty().set("tho xuan");
        assertThat(seen()).containsExactly("Thọ Xuân");
    }

    @Test
    void contactsGoOutToExcelAndComeBackWithoutAChange() {
        var body = item("Thọ Xuân").recipient().organisationId();
        model.change(List.of(Edit.made(new Contact(0, body, "Lê Thị Lan", "", "0912345678", "", "", ""))));
        assertThat(item("Thọ Xuân").contact().phones()).isEqualTo("0912345678");
        var file = folder.resolve("danh-ba.xlsx");
        model.export(file, () -> {});

        var plans = new ArrayList<ContactPlan>();
        model.plan(file, plans::add);

        assertThat(plans.getFirst().edits()).isEmpty();
        assertThat(plans.getFirst().same()).isEqualTo(1);
    }

    @Test
    void aContactChangedElsewhereIsNotWrittenOver() {
        var body = item("Thọ Xuân").recipient().organisationId();
        model.change(List.of(Edit.made(new Contact(0, body, "Lê Thị Lan", "", "0912345678", "", "", ""))));
        var shown = model.contacts(item("Thọ Xuân")).getFirst();
        model.change(List.of(Edit.removed(shown)));

        model.change(List.of(Edit.changed(shown, shown)));

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("followup.contacts.changed"));
        assertThat(model.contacts(item("Thọ Xuân"))).isEmpty();
    }
}
