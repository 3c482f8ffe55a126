package vn.campaigndesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.AgencyViewModel;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.consolidation.chosen.ChosenChartStore;
import vn.campaigndesk.consolidation.chosen.ChosenChartsViewModel;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.consolidation.frozen.Freezing;
import vn.campaigndesk.consolidation.frozen.Frozen;
import vn.campaigndesk.consolidation.frozen.FrozenStore;
import vn.campaigndesk.consolidation.frozen.FrozenViewModel;
import vn.campaigndesk.consolidation.frozen.SourcesViewModel;
import vn.campaigndesk.consolidation.narrative.ChosenPoint;
import vn.campaigndesk.consolidation.narrative.NarrativeDraft;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.NarrativeStore;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.SlowTasks;
import vn.campaigndesk.text.Messages;

/// The panes beside the consolidated report, when another campaign is chosen while something is under way.
class ConsolidationOfTwoCampaignsTest {
    private static final ChosenChart GROUPS = new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Nhóm");
    private static final ChosenChart DAILY = new ChosenChart("DAILY", 0, "AMOUNT", 0, "", "Ngày");
    private static final LocalDate TODAY = day(20, 11);

    @TempDir
    private Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final SlowTasks tasks = new SlowTasks();
    private final Consolidations consolidations = new Consolidations(fixture.snapshots, fixture.clock);
    private Freezing freezing;
    private long first;
    private long second;

    @BeforeEach
    void openBoth() {
        first = fixture.campaignId;
        second = NextCampaign.begin(fixture, 5);
        fixture.enter("Thọ Xuân", day(15, 11), "31");
        var originals = new Originals(folder, new OriginalStore(fixture.database, fixture.changes));
        freezing = new Freezing(
                consolidations, originals, new FrozenStore(fixture.database, fixture.changes), fixture.clock);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Draft draft(long campaign) {
        return consolidations.draft(campaign, TODAY);
    }

    private Frozen frozen() {
        return freezing.freeze(draft(first), FreezeKind.FIRST, "");
    }

    private SourcesViewModel sources(Tasks how) {
        return new SourcesViewModel(freezing, how, new Messages(Locale.of("vi", "VN")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFreezeThatEndsAfterwardsIsNotListedWithTheOther(boolean readingSlowly) {
        var model = new FrozenViewModel(freezing, tasks, file -> {});
        model.load(first);

        model.freeze(draft(first), FreezeKind.FIRST, "", done -> {}, () -> {});
        tasks.readSlowly(readingSlowly);
        model.load(second);
        tasks.end();

        assertThat(model.all()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(model.differenceProperty().get()).isNull();
        assertThat(freezing.of(first)).hasSize(1);
    }

    @Test
    void aDifferenceThatIsFoundTooLateIsNotToldOfNothing() {
        frozen();
        var held = new HeldTasks();
        var model = new FrozenViewModel(freezing, held, file -> {});
        model.load(first);
        held.hold();
        model.chosenProperty().set(null);
        model.chosenProperty().set(model.all().getFirst());
        model.chosenProperty().set(null);
        held.release();

        assertThat(model.differenceProperty().get()).isNull();
    }

    @Test
    void theSourcesOfAFrozenReportGoWithItsCampaign() {
        var model = sources(new InlineTasks());
        model.show(draft(first));
        model.show(frozen());

        model.show(draft(second));

        assertThat(model.frozenProperty().get()).isNull();
        assertThat(model.titleProperty().get()).startsWith("Số liệu hiện tại");
        assertThat(model.lines().rows()).hasSize(5);
    }

    @Test
    void ofAFrozenReportThatCannotBeReadNoFiguresAreShownRatherThanOthers() throws Exception {
        var model = sources(new InlineTasks());
        model.show(draft(first));
        var frozen = frozen();
        deleteAll(folder.resolve(Originals.FOLDER));

        model.show(frozen);

        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.totals()).isEmpty();
        assertThat(model.lines().rows()).isEmpty();
        assertThat(model.titleProperty().get()).isEqualTo("Số liệu đã chốt lần 1, đến ngày 20/11/2024");

        model.showNow();
        assertThat(model.lines().rows()).hasSize(52);
    }

    private static void deleteAll(Path place) throws Exception {
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.delete(file);
            }
        }
    }

    /// The road from a number of the dashboard to its sources: they are asked for before they have been read.
    @Test
    void theTotalThatWasAskedForIsChosenOnceThereAreTotalsAndAHandWinsAfterwards() {
        var held = new HeldTasks();
        var model = sources(held);
        held.hold();
        model.show(draft(first));
        model.choose(3);
        held.release();
        assertThat(model.chosenProperty().get()).isEqualTo(2);

        model.chosenProperty().set(4);
        model.show(draft(first));
        assertThat(model.chosenProperty().get()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pointsThatSomebodyElseHasChangedDoNotBringTheFirstCampaignBack(boolean readingSlowly) {
        var store = new NarrativeStore(fixture.database, fixture.changes);
        store.replace(second, NarrativeDraft.empty(), draft("Của năm sau"), "");
        var model = new NarrativesViewModel(store, tasks);
        model.show(fixture.snapshots.load(first), TODAY);
        model.addOwn("Của năm nay");
        store.replace(first, NarrativeDraft.empty(), draft("Của người khác"), "");

        tasks.readSlowly(readingSlowly);
        model.show(fixture.snapshots.load(second), TODAY.plusYears(1));
        tasks.end();
        tasks.end();

        assertThat(model.failureProperty().get()).isInstanceOf(Overtaken.class);
        assertThat(model.lines()).extracting(line -> line.point().text()).containsExactly("Của năm sau");
    }

    private static NarrativeDraft draft(String words) {
        return NarrativeDraft.empty().with(NarrativeKind.PROPOSAL, List.of(new ChosenPoint("", words, List.of())));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void chartsThatSomebodyElseHasChangedDoNotBringTheFirstCampaignBack(boolean readingSlowly) {
        var store = new ChosenChartStore(fixture.database, fixture.changes);
        store.replace(second, List.of(), List.of(DAILY), "");
        var model = new ChosenChartsViewModel(store, tasks);
        model.load(first);
        model.toggle(first, GROUPS);
        store.replace(first, List.of(), List.of(DAILY, GROUPS), "");

        tasks.readSlowly(readingSlowly);
        model.load(second);
        tasks.end();
        tasks.end();

        assertThat(model.failureProperty().get()).isInstanceOf(Overtaken.class);
        assertThat(model.charts()).containsExactly(DAILY);
        model.toggle(second, GROUPS);
        tasks.end();
        assertThat(store.of(second)).containsExactly(DAILY, GROUPS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theAgencyIsThatOfTheCampaignThatIsShown(boolean readingSlowly) {
        var model = new AgencyViewModel(fixture.campaigns, tasks);
        model.load(first);
        var signer = new Agency.Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn B");
        model.save(fixture.campaigns.get(first).agency().signedBy(signer), () -> {});

        tasks.readSlowly(readingSlowly);
        model.load(second);
        tasks.end();

        assertThat(Objects.requireNonNull(model.campaignProperty().get()).id()).isEqualTo(second);
        assertThat(fixture.campaigns.get(first).agency().signatory()).isEqualTo(signer);
        assertThat(fixture.campaigns.get(second).agency().signatory()).isNotEqualTo(signer);
    }

    @Test
    void aCaptionIsNotCutInTheMiddleOfASign() {
        var store = new ChosenChartStore(fixture.database, fixture.changes);
        var model = new ChosenChartsViewModel(store, new InlineTasks());
        model.load(first);
        model.toggle(first, GROUPS);

        model.caption(GROUPS, "a".repeat(ChosenChart.CAPTION_LENGTH - 1) + "\uD83D\uDCC8 và hơn nữa");

        assertThat(Objects.requireNonNull(store.of(first).getFirst()).caption())
                .isEqualTo("a".repeat(ChosenChart.CAPTION_LENGTH - 1));
    }
}
