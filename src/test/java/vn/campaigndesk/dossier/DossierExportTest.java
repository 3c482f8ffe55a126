package vn.campaigndesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.dossier.DossierCheck.Finding;
import vn.campaigndesk.dossier.DossierCheck.Kind;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// The whole file of a campaign in one folder, which appears whole or not at all and can be checked.
class DossierExportTest {
    @TempDir
    Path temp;

    private final Messages messages = new Messages(Locale.of("vi", "VN"));
    private final List<DossierPart> parts = new ArrayList<>();
    private CampaignFixture fixture;
    private Originals originals;
    private Path target;

    @BeforeEach
    void openTheCampaign() {
        fixture = CampaignFixture.open();
        originals = new Originals(temp.resolve("data"), new OriginalStore(fixture.database, fixture.changes));
        target = temp.resolve("lưu trữ");
        parts.add(new DossierPart("so-den.txt", (campaign, file) -> Files.writeString(file, "sổ " + campaign)));
    }

    @AfterEach
    void closeTheCampaign() {
        fixture.close();
    }

    @Test
    void originalsLieByUnitBesideWhatTheProgramMakes() throws IOException {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "1");
        var second = fixture.enter("Thọ Xuân", day(16, 11), "2");
        var other = fixture.enter("Nông Cống", day(16, 11), "3");
        attach(second.id(), "Phụ lục.docx", "second");
        attach(first.id(), "Phụ lục.docx", "first");
        attach(first.id(), "con.pdf", "reserved");
        attach(other.id(), "=cmd|x.pdf", "formula");

        var result = export();

        assertThat(result.folder().getFileName().toString())
                .isEqualTo("ho-so-" + fixture.snapshot().campaign().code() + "-20241120");
        assertThat(result.files()).isEqualTo(5);
        assertThat(result.lacking()).isEmpty();
        assertThat(files(result.folder()))
                .containsExactly(
                        unit("Thọ Xuân") + "/Phụ lục (2).docx",
                        unit("Thọ Xuân") + "/Phụ lục.docx",
                        unit("Thọ Xuân") + "/_con.pdf",
                        unit("Nông Cống") + "/=cmd_x.pdf",
                        "muc-luc.csv",
                        "so-den.txt");
        assertThat(result.folder().resolve(unit("Thọ Xuân") + "/Phụ lục.docx"))
                .as("the first to arrive has the plain name")
                .hasContent("first");
        assertThat(result.folder().resolve("so-den.txt")).hasContent("sổ " + fixture.campaignId);
        assertThat(target)
                .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".part"));
        assertThat(DossierCheck.of(result.folder())).isEqualTo(new DossierCheck(5, List.of()));
    }

    @Test
    void theIndexSaysWhoseEachFileIsAndRunsNoFormula() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        var original = attach(report.id(), "=1+1.pdf", "x");

        var index = Files.readString(export().folder().resolve("muc-luc.csv"));

        assertThat(index).startsWith("\uFEFFTệp,");
        assertThat(index.lines())
                .hasSize(3)
                .contains(String.join(
                        ",",
                        unit("Thọ Xuân") + "/=1+1.pdf",
                        original.sha256(),
                        "1",
                        "OK",
                        fixture.unit("Thọ Xuân").name(),
                        "15/BC-UBND",
                        "15/11/2024",
                        "'=1+1.pdf"));
    }

    @Test
    void whatWasRemovedOrLiesInTheBinIsNotInIt() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        var binned = fixture.enter("Nông Cống", day(15, 11), "1");
        originals.remove(attach(report.id(), "a.pdf", "a"), "");
        attach(binned.id(), "b.pdf", "b");
        fixture.reports.delete(fixture.campaignId, binned.id());

        assertThat(files(export().folder())).containsExactly("muc-luc.csv", "so-den.txt");
    }

    @Test
    void aMissingOrAlteredOriginalIsListedAsLacking() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        var missing = attach(report.id(), "a.pdf", "a");
        var altered = attach(report.id(), "b.pdf", "b");
        attach(report.id(), "c.pdf", "c");
        Files.delete(stored(missing));
        Files.delete(stored(altered));
        Files.writeString(stored(altered), "forged");

        var result = export();

        assertThat(result.files()).isEqualTo(2);
        assertThat(result.lacking()).containsExactly(unit("Thọ Xuân") + "/a.pdf", unit("Thọ Xuân") + "/b.pdf");
        assertThat(files(result.folder())).containsExactly(unit("Thọ Xuân") + "/c.pdf", "muc-luc.csv", "so-den.txt");
        assertThat(DossierCheck.of(result.folder()).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.LACKING, Kind.LACKING);
    }

    @Test
    void aSecondDossierOfADayLeavesTheFirst() throws IOException {
        var first = export().folder();
        var second = export().folder();

        assertThat(second.getFileName()).hasToString(first.getFileName() + "-2");
        assertThat(DossierCheck.of(first).isSound()).isTrue();
        assertThat(DossierCheck.of(second).isSound()).isTrue();
    }

    @Test
    void aChangeOfMindLeavesNothing() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        attach(report.id(), "a.pdf", "a");
        attach(report.id(), "b.pdf", "b");
        var seen = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void at(int done, int total) {
                seen.add(done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return seen.size() == 2;
            }
        };

        var failure = catchThrowableOfType(
                ExpectedFailure.class, () -> exporter().write(fixture.campaignId, target, progress));

        assertThat(failure.key()).isEqualTo("dossier.cancelled");
        assertThat(seen).containsExactly("0/3", "1/3");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aFullDiskLeavesNothing() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        attach(report.id(), "a.pdf", "a");
        parts.add(new DossierPart("b.txt", (campaign, file) -> {
            Files.writeString(file, "half");
            throw new IOException("No space left on device");
        }));

        var failure = catchThrowableOfType(ExpectedFailure.class, this::export);

        assertThat(failure.key()).isEqualTo("dossier.write");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        Files.writeString(target, "a file in the way");

        assertThat(catchThrowableOfType(ExpectedFailure.class, this::export).key())
                .isEqualTo("dossier.write");
        assertThat(target).hasContent("a file in the way");
    }

    @Test
    void whatHappensToADossierAfterwardsIsFound() throws IOException {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        attach(report.id(), "a.pdf", "a");
        attach(report.id(), "b.pdf", "b");
        var folder = export().folder();
        var unit = folder.resolve(unit("Thọ Xuân"));
        Files.writeString(unit.resolve("a.pdf"), "A");
        Files.delete(unit.resolve("b.pdf"));
        Files.writeString(unit.resolve("z.pdf"), "slipped in");

        assertThat(DossierCheck.of(folder))
                .isEqualTo(new DossierCheck(
                        1,
                        List.of(
                                new Finding(Kind.ALTERED, unit("Thọ Xuân") + "/a.pdf"),
                                new Finding(Kind.MISSING, unit("Thọ Xuân") + "/b.pdf"),
                                new Finding(Kind.UNKNOWN, unit("Thọ Xuân") + "/z.pdf"))));
    }

    @Test
    void anIndexCannotPointOutsideOfItsFolder() throws IOException {
        var folder = Files.createDirectories(temp.resolve("x").resolve("dossier"));
        var outside = Files.writeString(temp.resolve("x").resolve("secret"), "s");
        Files.writeString(folder.resolve("muc-luc.csv"), "a,b,c,d\n../secret," + FileHash.of(outside) + ",1,OK\n");

        assertThat(DossierCheck.of(folder).findings()).containsExactly(new Finding(Kind.MISSING, "../secret"));
    }

    @Test
    void anIndexWithAPathThatNoSystemTakesIsAFinding() throws IOException {
        var folder = export().folder();
        var index = folder.resolve("muc-luc.csv");
        Files.writeString(index, Files.readString(index) + "a\0b.pdf,00,1,OK,,,,\r\n");

        assertThat(DossierCheck.of(folder))
                .isEqualTo(new DossierCheck(1, List.of(new Finding(Kind.MISSING, "a\0b.pdf"))));
    }

    @Test
    void aFolderWithoutAnIndexIsNoDossier() throws IOException {
        assertThat(keyOfChecking(temp)).isEqualTo("dossier.no-index");
        Files.writeString(temp.resolve("muc-luc.csv"), "a,b,c,d\nx,y,not a number,OK\n");
        assertThat(keyOfChecking(temp)).isEqualTo("dossier.no-index");
        Files.writeString(temp.resolve("muc-luc.csv"), "a,b\nx,y\n");
        assertThat(keyOfChecking(temp)).isEqualTo("dossier.no-index");
    }

    @Test
    void everyChangeIsInTheLogAndNoneRunsAsAFormula() throws IOException {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        var file = temp.resolve("log.csv");
        fixture.exempt("Nông Cống", "=HYPERLINK(\"x\")");

        new ChangeLogStore(fixture.database).write(file, messages);

        var log = Files.readString(file);
        assertThat(log)
                .startsWith("\uFEFFSTT,")
                .contains("recipient", "report", "tester", "\"'=HYPERLINK(\"\"x\"\")\"");
        var rows = fixture.audit("report").size() + fixture.audit("recipient").size();
        assertThat(log.split("\r\n", -1).length).isGreaterThan(rows);
    }

    @Test
    void theWindowCanStopItAndIsToldWhatWasMade() {
        var tasks = new HeldTasks();
        var model = new DossierViewModel(this::exporter, new LongWorks(tasks, Runnable::run, fixture.clock));
        var made = new AtomicReference<DossierResult>();
        tasks.hold();
        model.export(fixture.campaignId, target, made::set);
        assertThat(model.work().workingProperty().get()).isTrue();
        model.work().cancel();
        tasks.release();

        assertThat(model.work().workingProperty().get()).isFalse();
        assertThat(model.failureProperty().get()).hasMessage("dossier.cancelled");
        assertThat(made.get()).isNull();

        model.export(fixture.campaignId, target, made::set);

        assertThat(made.get().files()).isEqualTo(1);
        assertThat(model.work().progressProperty().get()).isEqualTo(1);
    }

    private DossierExport exporter() {
        return new DossierExport(fixture.snapshots, originals, parts, messages, fixture.clock);
    }

    private DossierResult export() {
        return exporter().write(fixture.campaignId, target, Progress.UNSEEN);
    }

    private String unit(String shortName) {
        return "ban-goc/%02d-%s".formatted(fixture.unit(shortName).place(), shortName);
    }

    private Original attach(long reportId, String name, String content) {
        return originals.attach(reportId, originals.receive(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path stored(Original original) {
        return temp.resolve("data")
                .resolve("originals")
                .resolve(original.sha256().substring(0, 2))
                .resolve(original.sha256().substring(2));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String keyOfChecking(Path folder) {
        return catchThrowableOfType(ExpectedFailure.class, () -> DossierCheck.of(folder))
                .key();
    }
}
