package vn.campaigndesk.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.Outcomes;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The screen of materials without a window: a material and its versions, marking many as sent, undo, files.
class MaterialsViewModelTest {
    private static final LocalDate ISSUED = CampaignFixture.day(14, 10);
    private static final LocalDate LATER = CampaignFixture.day(4, 11);

    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private MaterialStore store;
    private Originals files;
    private UndoStack undo;
    private MaterialsViewModel materials;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        store = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
        files = new Originals(folder.resolve("data"), new OriginalStore(fixture.database, fixture.changes));
        undo = new UndoStack(fixture.changes);
        new MaterialUndo(store, undo, fixture.changes);
        var messages = new Messages(Locale.of("vi"));
        materials = new MaterialsViewModel(
                new MaterialDesk(store, fixture.campaigns, files, opened::add, messages),
                new InlineTasks(),
                fixture.clock,
                messages);
        reload();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void reload() {
        materials.load(fixture.campaignId);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("tờ gấp.txt"), content);
    }

    private Material fresh(String name) {
        return new Material(0, materials.campaign(), name, "");
    }

    private Material opened() {
        return materials.chosenProperty().get().material();
    }

    private Material named(String name) {
        return new Material(opened().id(), opened().campaignId(), name, "");
    }

    private MaterialVersion newest() {
        return materials.versions().getFirst();
    }

    @Test
    void aMaterialIsMadeWithItsFirstVersionAndItsFileIsKept() throws IOException {
        materials.add(
                new Material(0, materials.campaign(), "Tờ gấp", "attt.thanhhoa.gov.vn"),
                "1.0",
                ISSUED,
                file("bản một"),
                () -> {});

        assertThat(materials.chosenProperty().get().material().name()).isEqualTo("Tờ gấp");
        assertThat(newest().label()).isEqualTo("1.0");
        assertThat(files.read(newest().file()))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo("bản một");
        materials.open(newest().file());
        assertThat(opened).hasSize(1);
        assertThat(files.check().findings()).isEmpty();
        assertThat(files.check().checked()).isEqualTo(1);
    }

    @Test
    void manyAreMarkedAtOnceAndTakenBackAtOnce() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});

        var marked = markSent(materials.holdings().rows().subList(0, 50), newest(), ISSUED, ContactChannel.DOCUMENT);

        assertThat(marked).isEqualTo(50);
        assertThat(materials.count(Holding.State.CURRENT)).isEqualTo(50);
        assertThat(markSent(materials.holdings().rows(), newest(), ISSUED, ContactChannel.EMAIL))
                .isEqualTo(2);
        undo.undo();
        undo.undo();
        reload();
        assertThat(materials.count(Holding.State.NONE)).isEqualTo(52);
    }

    @Test
    void aNewVersionMakesTheOthersOld() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        markSent(materials.holdings().rows(), newest(), ISSUED, ContactChannel.DOCUMENT);

        materials.addVersion(opened(), "1.1", LATER, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 1), newest(), LATER, ContactChannel.EMAIL);
        materials.stateProperty().set(Holding.State.OLD);

        assertThat(materials.holdings().visible()).hasSize(51);
        assertThat(materials.items().getFirst())
                .extracting(MaterialItem::current, MaterialItem::old, MaterialItem::none)
                .containsExactly(1, 51, 0);
        materials.queryProperty().set("tho xuan");
        assertThat(materials.holdings().visible()).hasSize(1);
    }

    @Test
    void aVersionTakenBackIsNoLongerTheNewest() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.addVersion(opened(), "1.1", LATER, null, () -> {});

        materials.remove(newest());

        assertThat(newest().label()).isEqualTo("1.0");
        undo.undo();
        reload();
        assertThat(newest().label()).isEqualTo("1.1");
    }

    @Test
    void aRemovedMaterialComesBackWithAllThatWasWrittenOfIt() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 3), newest(), ISSUED, ContactChannel.ZALO);
        materials.remove();
        assertThat(materials.items()).isEmpty();
        assertThat(materials.chosenProperty().get()).isNull();

        undo.undo();
        reload();

        assertThat(materials.count(Holding.State.CURRENT)).isEqualTo(3);
    }

    @Test
    void whatWasMarkedByMistakeIsUnmarked() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 3), newest(), ISSUED, ContactChannel.ZALO);

        materials.unmark(materials.holdings().rows().subList(0, 2));

        assertThat(materials.count(Holding.State.CURRENT)).isEqualTo(1);
        assertThat(fixture.audit("material_delivery"))
                .extracting(CampaignFixture.AuditRow::field)
                .contains("created", "sent_on", "removed");
    }

    /// Whoever goes through the list a second time is not written down as having been sent the same again.
    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void whoHasThatVersionAlreadyIsLeftOutWhateverElseTheyHave(String again) {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.addVersion(opened(), "1.1", LATER, null, () -> {});
        for (var version : List.copyOf(materials.versions())) {
            markSent(materials.holdings().rows().subList(0, 3), version, LATER, ContactChannel.DOCUMENT);
        }
        var version = materials.versions().stream()
                .filter(one -> one.label().equals(again))
                .findFirst()
                .orElseThrow();

        assertThat(markSent(materials.holdings().rows().subList(0, 4), version, LATER, ContactChannel.ZALO))
                .isEqualTo(1);

        assertThat(store.of(fixture.campaignId).deliveries()).hasSize(7);
    }

    /// What was marked by mistake is unmarked to the last version that was given, and taken back in the same steps.
    @Test
    void unmarkingTakesTheNewestAwayAndShowsWhatWasGivenBefore() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 1), newest(), ISSUED, ContactChannel.DOCUMENT);
        materials.addVersion(opened(), "1.1", LATER, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 1), newest(), LATER, ContactChannel.EMAIL);

        materials.unmark(materials.holdings().rows().subList(0, 1));
        assertThat(materials.holdings().rows().getFirst().state()).isEqualTo(Holding.State.OLD);
        materials.unmark(materials.holdings().rows().subList(0, 1));
        assertThat(materials.holdings().rows().getFirst().state()).isEqualTo(Holding.State.NONE);
        materials.unmark(materials.holdings().rows());

        undo.undo();
        undo.undo();
        reload();
        assertThat(materials.holdings().rows().getFirst().state()).isEqualTo(Holding.State.CURRENT);
    }

    @Test
    void aListThatCannotBeWrittenSaysWhereAndLeavesWhatIsThere() throws IOException {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        var occupied = Files.createDirectory(folder.resolve("x.xlsx"));
        var written = new ArrayList<Path>();

        materials.export(occupied, written::add);

        assertThat(written).isEmpty();
        assertThat(occupied).isEmptyDirectory();
        assertThat(materials.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("material.unwritable"));
    }

    @Test
    void aFileIsSavedAsItWasReceivedAndNeverInThePlaceOfAFolder() throws IOException {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, file("bản một"), () -> {});
        var occupied = Files.createDirectory(folder.resolve("thư mục"));
        var saved = new ArrayList<Path>();

        materials.save(newest().file(), occupied, saved::add);
        assertThat(saved).isEmpty();
        assertThat(occupied).isDirectory();

        materials.save(newest().file(), folder.resolve("ra").resolve("tờ gấp.txt"), saved::add);
        assertThat(saved.getFirst()).hasContent("bản một");
    }

    /// The same campaign is read again all the time; what is open stays open, its new facts are seen.
    @Test
    void theOpenMaterialStaysOpenWhenTheListIsReadAgain() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.add(fresh("Cẩm nang"), "1.0", ISSUED, null, () -> {});
        materials.choose(materials.items().getFirst());
        markSent(materials.holdings().rows().subList(0, 1), newest(), ISSUED, ContactChannel.DOCUMENT);

        reload();

        assertThat(materials.chosenProperty().get().material().name()).isEqualTo("Tờ gấp");
        assertThat(materials.chosenProperty().get().current()).isEqualTo(1);
    }

    @Test
    void anotherCampaignHasItsOwnMaterialsAndUndoStaysInItsOwn() {
        var second = NextCampaign.begin(fixture, 5);
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.load(second);
        assertThat(materials.items()).isEmpty();
        assertThat(materials.holdings().rows()).isEmpty();
        assertThat(materials.versions()).isEmpty();

        materials.add(fresh("Cẩm nang"), "2.0", LATER, null, () -> {});
        assertThat(materials.holdings().rows()).hasSize(5);
        undo.undo();
        materials.load(second);
        assertThat(materials.items()).isEmpty();
        reload();
        assertThat(materials.items()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadMakesNothing() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, folder.resolve("gone.pdf"), () -> {});

        assertThat(materials.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("original.unreadable"));
        assertThat(materials.items()).isEmpty();
    }

    @Test
    void writesWhoHasWhat() throws Exception {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.edit(opened(), named("Tờ gấp nhận diện"), () -> {});
        markSent(materials.holdings().rows().subList(0, 1), newest(), ISSUED, ContactChannel.DOCUMENT);
        var written = new ArrayList<Path>();

        materials.export(folder.resolve("x.xlsx"), written::add);

        try (var book = new XSSFWorkbook(written.getFirst().toFile())) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(52);
            assertThat(sheet.getRow(1).getCell(1).toString()).isEqualTo("Tờ gấp nhận diện");
            assertThat(sheet.getRow(1).getCell(4).toString()).isEqualTo("Bản mới");
            assertThat(sheet.getRow(2).getCell(4).toString()).isEqualTo("Chưa có");
        }
    }

    /// How many it concerned.
    private int markSent(List<Holding> units, MaterialVersion version, LocalDate day, ContactChannel channel) {
        var told = new ArrayList<Integer>();
        materials.markSent(units, version, day, channel, told::add, () -> told.add(-1));
        return told.getFirst();
    }

    @Test
    void whoeverTypedIsToldWhetherItIsStored() {
        var told = new ArrayList<String>();
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, folder.resolve("gone.pdf"), Outcomes.into(told));
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, Outcomes.into(told));
        materials.addVersion(opened(), "1.1", LATER, folder.resolve("gone.pdf"), Outcomes.into(told));
        materials.edit(opened(), named("Tờ gấp nhận diện"), Outcomes.into(told));
        try (var _ = FullDisk.of(fixture)) {
            materials.edit(opened(), named("Tờ gấp khác"), Outcomes.into(told));
            assertThat(markSent(materials.holdings().rows(), newest(), ISSUED, ContactChannel.ZALO))
                    .isEqualTo(-1);
        }

        assertThat(told).containsExactly("failed", "done", "failed", "done", "failed");
    }

    @Test
    void aSecondQuickPressDoesNotWriteDownTwiceThatAUnitWasGivenAVersion() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        var tasks = new HeldTasks();
        var messages = new Messages(Locale.of("vi"));
        materials = new MaterialsViewModel(
                new MaterialDesk(store, fixture.campaigns, files, opened::add, messages),
                tasks,
                fixture.clock,
                messages);
        reload();
        tasks.hold();
        var told = new ArrayList<Integer>();
        for (var press = 1; press <= 2; press++) {
            materials.markSent(materials.holdings().rows(), newest(), ISSUED, ContactChannel.ZALO, told::add, () -> {});
        }
        tasks.release();

        assertThat(told).containsExactly(52, 0);
        assertThat(store.of(fixture.campaignId).deliveries()).hasSize(52);
    }

    @Test
    void theMaterialsOfOneCampaignAreNotShownForAnotherThatCannotBeRead() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        materials.load(-1);
        assertThat(materials.items()).as("a campaign without any").isEmpty();
        reload();
        fixture.database.close();

        materials.load(fixture.campaignId);
        assertThat(materials.items()).as("the same, not read again").hasSize(1);
        materials.load(fixture.campaignId + 1);

        assertThat(materials.failureProperty().get()).isNotNull();
        assertThat(materials.items()).isEmpty();
        assertThat(materials.versions()).isEmpty();
        fixture = CampaignFixture.open();
    }

    /// "Who was given it stays written": also in the history of the unit.
    @Test
    void whatAUnitWasGivenStaysInItsHistoryWhenTheMaterialIsTakenOffTheList() {
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        markSent(materials.holdings().rows().subList(0, 1), newest(), ISSUED, ContactChannel.DOCUMENT);
        materials.remove();

        assertThat(HoldingRules.handedOver(store.history(fixture.campaignId)))
                .singleElement()
                .satisfies(given -> assertThat(given.what()).isEqualTo("Tờ gấp (1.0)"));
    }

    /// Each window was opened on a material of the first campaign; before it is closed the second one has been
    /// read, and a material of its own is open there.
    @Test
    void whatAWindowWasOpenedOnIsChangedAlsoWhenAnotherCampaignIsReadMeanwhile() {
        var second = NextCampaign.begin(fixture, 5);
        materials.load(second);
        materials.add(new Material(0, second, "Áp phích", ""), "9", ISSUED, null, () -> {});
        reload();
        materials.add(fresh("Tờ gấp"), "1.0", ISSUED, null, () -> {});
        var about = opened();
        var edited = named("Tờ gấp nhận diện");
        var version = newest();
        var units = List.copyOf(materials.holdings().rows().subList(0, 3));
        var fresh = fresh("Cẩm nang");
        var told = new ArrayList<Integer>();
        materials.load(second);

        materials.edit(about, edited, () -> {});
        materials.addVersion(about, "1.1", LATER, null, () -> {});
        materials.add(fresh, "2.0", LATER, null, () -> {});
        materials.markSent(units, version, ISSUED, ContactChannel.ZALO, told::add, () -> told.add(-1));
        materials.markSent(units, version, ISSUED, ContactChannel.ZALO, told::add, () -> told.add(-1));

        assertThat(materials.items())
                .singleElement()
                .satisfies(item -> assertThat(item.material().name()).isEqualTo("Áp phích"));
        assertThat(materials.versions()).hasSize(1);
        assertThat(told).as("nobody is given the same twice").containsExactly(3, 0);
        reload();
        assertThat(materials.items())
                .extracting(item -> item.material().name())
                .containsExactlyInAnyOrder("Tờ gấp nhận diện", "Cẩm nang");
    }
}
