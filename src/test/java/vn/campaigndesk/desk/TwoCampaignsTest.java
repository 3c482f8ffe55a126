package vn.campaigndesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.FollowUpViewModel;
import vn.campaigndesk.followup.dispatch.FormSource;
import vn.campaigndesk.followup.dispatch.ReminderDesk;
import vn.campaigndesk.followup.dispatch.ReminderViewModel;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntriesEdited;
import vn.campaigndesk.followup.request.RequestDesk;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.RequestsViewModel;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.material.Material;
import vn.campaigndesk.material.MaterialDesk;
import vn.campaigndesk.material.MaterialEdits;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialsViewModel;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.report.BinViewModel;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FollowUps;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.SlowTasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// Something is done to a campaign, and before it has ended another campaign is chosen: every screen then shows the
/// other one, and what was done was done to the first.
class TwoCampaignsTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi"));

    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final SlowTasks tasks = new SlowTasks();
    private long first;
    private long second;

    @BeforeEach
    void openBoth() {
        first = fixture.campaignId;
        second = NextCampaign.begin(fixture, 5);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theListOfRequestsIsThatOfTheCampaignThatIsShown(boolean readingSlowly) {
        var store = new SupportRequestStore(fixture.database, fixture.changes);
        var requests = new RequestsViewModel(
                new RequestDesk(fixture.campaigns, fixture.recipients, store, MESSAGES, CampaignFixture.ZONE),
                tasks,
                fixture.clock,
                MESSAGES);
        requests.load(first, () -> {});

        requests.add(
                new SupportRequest(
                        0,
                        0,
                        null,
                        fixture.clock.instant(),
                        ContactChannel.PHONE,
                        "",
                        "",
                        "Gửi ở đâu?",
                        RequestState.OPEN,
                        "",
                        null),
                () -> {});
        tasks.readSlowly(readingSlowly);
        requests.load(second, () -> {});
        tasks.end();

        assertThat(requests.table().rows()).isEmpty();
        assertThat(store.of(first)).hasSize(1);
        assertThat(store.of(second)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theMaterialsAreThoseOfTheCampaignThatIsShown(boolean readingSlowly) {
        var store = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
        store.apply(
                second,
                new MaterialEdits(List.of(Edit.made(new Material(0, second, "Của năm sau", ""))), List.of(), List.of()),
                "");
        var files = new Originals(folder, new OriginalStore(fixture.database, fixture.changes));
        var materials = new MaterialsViewModel(
                new MaterialDesk(store, fixture.campaigns, files, file -> {}, MESSAGES),
                tasks,
                fixture.clock,
                MESSAGES);
        materials.load(first);

        materials.add(new Material(0, materials.campaign(), "Tờ gấp", ""), "v1", day(14, 10), null, () -> {});
        tasks.readSlowly(readingSlowly);
        materials.load(second);
        tasks.end();

        assertThat(materials.items()).extracting(item -> item.material().name()).containsExactly("Của năm sau");
        assertThat(store.of(first).materials()).extracting(Material::name).containsExactly("Tờ gấp");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theBinIsThatOfTheCampaignThatIsShown(boolean readingSlowly) {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        var other = fixture.enter("Quan Sơn", day(15, 11), "5");
        fixture.reports.delete(first, report.id());
        fixture.reports.delete(first, other.id());
        var bin = new BinViewModel(new BinStore(fixture.database), fixture.reports, tasks, fixture.clock);
        bin.load(first, () -> {});

        bin.restore(bin.items().getFirst());
        tasks.readSlowly(readingSlowly);
        bin.load(second, () -> {});
        tasks.end();

        assertThat(bin.items()).isEmpty();
        assertThat(fixture.snapshots.load(first).reports()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCallIsOneOfTheCampaignInWhichItWasLogged(boolean readingSlowly) {
        var stores = FollowUps.stores(fixture);
        var desk = FollowUps.desk(fixture, stores, MESSAGES);
        var letters = new ReminderViewModel(
                new ReminderDesk(stores.reminders(), FormSource.NONE, fixture.clock),
                file -> {},
                (pdf, name) -> true,
                tasks,
                new LongWorks(tasks, Runnable::run, fixture.clock),
                fixture.clock);
        var model = new FollowUpViewModel(desk, letters, tasks, fixture.clock, MESSAGES);
        var told = new ArrayList<Long>();
        fixture.changes.on(ContactEntriesEdited.class, fact -> told.add(fact.campaignId()));
        model.load(first, () -> {});

        model.log(List.of(model.table().rows().getFirst()), ContactChannel.PHONE, "", "Hẹn thứ Sáu", null, () -> {});
        tasks.readSlowly(readingSlowly);
        model.load(second, () -> {});
        tasks.end();

        assertThat(told).as("of which campaign the news is").containsExactly(first);
        assertThat(model.table().rows()).hasSize(5).allMatch(item -> item.contacts() == 0);
        assertThat(stores.entries().of(first)).hasSize(1);
    }
}
