package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;

class ReportsViewModelTest {
    private final HeldTasks tasks = new HeldTasks();
    private CampaignFixture fixture;
    private ReportsViewModel desk;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        desk = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                tasks,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void beforeLoadingNothingCanBeOpened() {
        desk.openNew(null);
        assertThat(desk.formProperty().get()).isNull();
        assertThat(desk.save(() -> {})).isFalse();
        assertThat(desk.count()).isZero();
    }

    @Test
    void theLastArrivedStandsFirst() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Sở Y tế", day(18, 11), "1");
        fixture.enter("Như Xuân", day(15, 11), "1");
        load();
        assertThat(names()).containsExactly("Sở Y tế", "Như Xuân", "Thọ Xuân");
        assertThat(desk.items()).extracting(ReportItem::daysLate).containsExactly(1L, 0L, 0L);
    }

    @Test
    void onlyTheReportThatCountsIsNotSuperseded() {
        var replacement = fixture.enter("Thọ Xuân", day(18, 11), "2");
        var original = fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        assertThat(desk.items())
                .extracting(item -> item.report().id(), ReportItem::counted)
                .containsExactly(tuple(replacement.id(), true), tuple(original.id(), false));
        assertThat(desk.count()).isEqualTo(2);
    }

    @Test
    void aLineCountsItsOpenQuestions() {
        fixture.enter("Thọ Xuân", day(15, 11), "1,234", "5", "toàn bộ", "", "0");
        load();
        assertThat(desk.items().getFirst().questions()).isEqualTo(2);
    }

    @Test
    void onlyWhatMustBeLookedAtIsListedTheWorstFirst() {
        fixture.enter("Sở Y tế", day(17, 11), "21", "20", "19");
        fixture.enter("Thọ Xuân", day(16, 11), "30", "20");
        fixture.enter("Như Xuân", day(15, 11), "40", "22", "31", "61", "66.241");
        load();
        assertThat(desk.reviewCountProperty().get()).isEqualTo(2);
        desk.reviewOnlyProperty().set(true);
        assertThat(names()).containsExactly("Như Xuân", "Thọ Xuân");
        assertThat(desk.items())
                .extracting(item -> item.count(Severity.ERROR), item -> item.count(Severity.WARNING))
                .containsExactly(tuple(1L, 0L), tuple(0L, 1L));
        desk.queryProperty().set("tho");
        assertThat(names()).containsExactly("Thọ Xuân");
        assertThat(desk.reviewCountProperty().get())
                .as("whatever is looked for")
                .isEqualTo(2);
        desk.queryProperty().set("");
        desk.delete(item("Như Xuân").report(), undo -> {});
        assertThat(names()).containsExactly("Thọ Xuân");
        assertThat(desk.reviewCountProperty().get()).isEqualTo(1);
        desk.reviewOnlyProperty().set(false);
        assertThat(names()).containsExactly("Sở Y tế", "Thọ Xuân");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tho xuan      | Thọ Xuân
                    THỌ XUÂN      | Thọ Xuân
                    xuan          | Như Xuân, Thọ Xuân
                    y te          | Sở Y tế
                    '15/bc'       | Như Xuân, Sở Y tế, Thọ Xuân
                    xuan nhu      | Như Xuân
                    hai phong     | ''
                    """)
    void searchFoldsDiacritics(String query, String found) {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Sở Y tế", day(16, 11), "1");
        fixture.enter("Như Xuân", day(17, 11), "1");
        load();
        desk.queryProperty().set(query);
        assertThat(String.join(", ", names().stream().sorted().toList())).isEqualTo(found);
        assertThat(desk.count()).as("whatever is looked for").isEqualTo(3);
        desk.queryProperty().set("");
        assertThat(desk.items()).hasSize(3);
    }

    @Test
    void typingThatIsNotSavedComesBackWithItsReport() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(16, 11), "1");
        load();
        open("Thọ Xuân");
        type("7");
        open("Như Xuân");
        assertThat(typed()).isEqualTo("1");
        assertThat(desk.hasUnsaved()).isTrue();
        open("Thọ Xuân");
        assertThat(typed()).isEqualTo("7");
        open("Thọ Xuân");
        assertThat(typed()).as("opening again what is open").isEqualTo("7");
    }

    @Test
    void newFormsOfSeveralUnitsAreKeptApart() {
        load();
        desk.openNew(fixture.unit("Thọ Xuân"));
        type("7");
        desk.openNew(fixture.unit("Như Xuân"));
        type("8");
        desk.openNew(null);
        type("9");
        desk.openNew(fixture.unit("Thọ Xuân"));
        assertThat(typed()).isEqualTo("7");
        desk.openNew(fixture.unit("Như Xuân"));
        assertThat(typed()).isEqualTo("8");
        desk.openNew(null);
        assertThat(typed()).isEqualTo("9");
    }

    @Test
    void aFormWithoutTypingIsNotKept() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        desk.openNew(null);
        var first = desk.formProperty().get();
        open("Thọ Xuân");
        assertThat(desk.hasUnsaved()).isFalse();
        desk.openNew(null);
        assertThat(desk.formProperty().get()).isNotSameAs(first);
    }

    @Test
    void savingPutsTheReportIntoTheListAndFreesTheNewForm() {
        load();
        desk.openNew(fixture.unit("Thọ Xuân"));
        type("7");
        var told = new ArrayList<String>();
        assertThat(desk.save(() -> told.add("saved"))).isTrue();
        assertThat(told).containsExactly("saved");
        assertThat(names()).containsExactly("Thọ Xuân");
        assertThat(desk.hasUnsaved()).isFalse();
        assertThat(desk.formProperty().get().reportId())
                .isEqualTo(desk.items().getFirst().report().id());
        desk.openNew(fixture.unit("Thọ Xuân"));
        assertThat(typed()).isEmpty();
    }

    @Test
    void afterSavingTypingBelongsToTheReport() {
        load();
        desk.openNew(fixture.unit("Thọ Xuân"));
        desk.save(() -> {});
        type("7");
        desk.openNew(null);
        open("Thọ Xuân");
        assertThat(typed()).isEqualTo("7");
    }

    @Test
    void whatIsOpenedWhileSavingKeepsItsOwnTyping() {
        fixture.enter("Như Xuân", day(15, 11), "1");
        load();
        desk.openNew(fixture.unit("Thọ Xuân"));
        type("7");
        tasks.hold();
        desk.save(() -> {});
        open("Như Xuân");
        type("8");
        tasks.release();
        desk.openNew(fixture.unit("Thọ Xuân"));
        assertThat(typed()).as("the new form has become a report").isEmpty();
        open("Như Xuân");
        assertThat(typed()).isEqualTo("8");
        open("Thọ Xuân");
        assertThat(typed()).isEqualTo("7");
        assertThat(desk.formProperty().get().dirtyProperty().get()).isFalse();
    }

    @Test
    void aFormLeftOpenKnowsWhatWasEnteredMeanwhile() {
        load();
        desk.openNew(null);
        desk.formProperty().get().recipientProperty().set(fixture.unit("Thọ Xuân"));
        desk.openNew(fixture.unit("Thọ Xuân"));
        desk.save(() -> {});
        desk.openNew(null);
        assertThat(desk.formProperty().get().problemsProperty().get())
                .extracting(Problem::key)
                .contains("report.problem.twice");
        assertThat(desk.save(() -> {})).isFalse();
        assertThat(desk.count()).isEqualTo(1);
    }

    @Test
    void errorsLeaveTheListAlone() {
        load();
        desk.openNew(null);
        type("7");
        assertThat(desk.save(() -> {})).isFalse();
        assertThat(desk.items()).isEmpty();
        assertThat(typed()).isEqualTo("7");
    }

    @Test
    void deletingClosesTheFormAndCanBeUndone() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(16, 11), "2");
        load();
        open("Thọ Xuân");
        var undo = new ArrayList<Runnable>();
        desk.delete(item("Thọ Xuân").report(), undo::add);
        assertThat(names()).containsExactly("Như Xuân");
        assertThat(desk.formProperty().get()).isNull();
        assertThat(undo).hasSize(1);
        undo.getFirst().run();
        assertThat(names()).containsExactly("Như Xuân", "Thọ Xuân");
    }

    @Test
    void deletingAnotherReportLeavesTheOpenForm() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(16, 11), "2");
        load();
        open("Thọ Xuân");
        type("7");
        desk.delete(item("Như Xuân").report(), undo -> {});
        assertThat(typed()).isEqualTo("7");
    }

    @Test
    void aDeletedReportTakesItsTypingAlong() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        open("Thọ Xuân");
        type("7");
        desk.openNew(null);
        desk.delete(item("Thọ Xuân").report(), Runnable::run);
        open("Thọ Xuân");
        assertThat(typed()).isEqualTo("1");
    }

    /// Something was taken back beside the open form: it must not go on showing what is no longer stored.
    @Test
    void anOpenFormWithoutTypingFollowsItsReportAndOneWithTypingStays() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        open("Thọ Xuân");
        var stored = item("Thọ Xuân").report();
        fixture.reports.putBack(
                fixture.campaignId,
                Report.from(stored.recipientId(), stored.arrivedOn())
                        .stored(stored.id(), stored.revision())
                        .version(stored.version())
                        .document(stored.document())
                        .channel(stored.channel())
                        .texts("đã đổi", "")
                        .quantities(stored.quantities())
                        .build(),
                stored.revision(),
                "undo");
        desk.load(fixture.campaignId, () -> {});
        assertThat(desk.formProperty().get().text("evaluation").get()).isEqualTo("đã đổi");

        desk.formProperty().get().text("evaluation").set("đang gõ");
        fixture.reports.delete(fixture.campaignId, stored.id());
        desk.load(fixture.campaignId, () -> {});
        assertThat(desk.formProperty().get().text("evaluation").get()).isEqualTo("đang gõ");

        desk.formProperty().get().text("evaluation").set("đã đổi");
        desk.load(fixture.campaignId, () -> {});
        assertThat(desk.formProperty().get()).isNull();
    }

    @Test
    void whatCannotBeDeletedStaysOpenWithItsTyping() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        open("Thọ Xuân");
        type("7");
        fixture.database.close();
        desk.delete(item("Thọ Xuân").report(), undo -> {});
        assertThat(desk.failureProperty().get()).isNotNull();
        assertThat(typed()).isEqualTo("7");
        fixture = CampaignFixture.open();
    }

    private void load() {
        desk.load(fixture.campaignId, () -> {});
    }

    private List<String> names() {
        return desk.items().stream().map(item -> item.recipient().shortName()).toList();
    }

    private ReportItem item(String unit) {
        return desk.items().stream()
                .filter(item -> item.recipient().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void open(String unit) {
        desk.open(item(unit).report());
    }

    private void type(String raw) {
        desk.formProperty().get().rows().getFirst().rawProperty().set(raw);
    }

    private String typed() {
        return desk.formProperty().get().rows().getFirst().rawProperty().get();
    }

    /// With thousands of reports the rules take longer than a person waits; until they have spoken nothing is said.
    @Test
    void theListOfALargeCampaignStandsBeforeTheRulesHaveLooked() {
        for (var number = 0; number < 501; number++) {
            fixture.enter(
                    new ReportVersion(number == 0 ? ReportKind.ORIGINAL : ReportKind.REPLACEMENT, null, null),
                    "Thọ Xuân",
                    day(15, 11),
                    "1",
                    "2");
        }
        var held = new ArrayList<Runnable>();
        var late = new LateTasks("reports-checked", held);
        var large = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                late,
                () -> new ReportFormViewModel(fixture.reports, late, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
        large.load(fixture.campaignId, () -> {});

        assertThat(large.items()).hasSize(501).noneMatch(ReportItem::checked);
        assertThat(large.items()).filteredOn(ReportItem::counted).hasSize(1);
        assertThat(large.reviewCountProperty().get()).isEqualTo(ReportsViewModel.UNKNOWN);

        large.load(fixture.campaignId, () -> {});
        held.getFirst().run();
        assertThat(large.items()).as("said of an older reading").noneMatch(ReportItem::checked);
        held.getLast().run();
        assertThat(large.items()).allMatch(ReportItem::checked);
        assertThat(large.items().getFirst().open()).isNotEmpty();
        assertThat(large.reviewCountProperty().get()).isEqualTo(1);
    }

    @Test
    void aFormThatIsPutAwayKeepsItsTyping() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        load();
        open("Thọ Xuân");
        type("7");
        desk.closeForm();
        assertThat(desk.formProperty().get()).isNull();
        assertThat(desk.hasUnsaved()).isTrue();
        open("Thọ Xuân");
        assertThat(typed()).isEqualTo("7");
    }

    /// Work under one key waits until it is asked to be done.
    private record LateTasks(String late, List<Runnable> held) implements Tasks {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            new InlineTasks().run(work, done, failed);
        }

        @Override
        public <T> void latest(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (key.equals(late)) {
                held.add(() -> run(work, done, failed));
            } else {
                run(work, done, failed);
            }
        }
    }
}
