package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.letter.PdfPrintWriter;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWorks;

class ConsolidationViewModelTest {
    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private CampaignFixture fixture;
    private ConsolidationViewModel report;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(19, 11), "1");
        report = new ConsolidationViewModel(
                new Consolidations(fixture.snapshots, fixture.clock), tasks, works(), fixture.clock);
    }

    private LongWorks works() {
        return new LongWorks(tasks, Runnable::run, fixture.clock);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void theCutOffIsTodayUntilSomebodySaysOtherwise() {
        assertThat(report.asOfProperty().get()).isEqualTo("20/11/2024");
        assertThat(report.cutOff()).contains(day(20, 11));
    }

    /// The window stays open over night, and in the morning the report is to have what came this morning.
    @ParameterizedTest
    @CsvSource({"'',21/11/2024", "19/11/2024,19/11/2024"})
    void aCutOffThatNobodyHasTypedIsThatOfTheNewDay(String typed, String nextDay) {
        var now = new AtomicReference<>(fixture.clock);
        var model = new ConsolidationViewModel(
                new Consolidations(fixture.snapshots, fixture.clock), tasks, works(), new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return now.get().getZone();
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return now.get().withZone(zone);
                    }

                    @Override
                    public Instant instant() {
                        return now.get().instant();
                    }
                });
        if (!typed.isEmpty()) {
            model.asOfProperty().set(typed);
        }
        model.load(fixture.campaignId);

        now.set(CampaignFixture.clockOn(day(21, 11)));
        model.load(fixture.campaignId);

        assertThat(model.asOfProperty().get()).isEqualTo(nextDay);
    }

    @Test
    void aCutOffWithoutAYearIsTheNearest() {
        var january = new ConsolidationViewModel(
                new Consolidations(fixture.snapshots, fixture.clock),
                tasks,
                works(),
                CampaignFixture.clockOn(LocalDate.of(2025, 1, 2)));

        january.asOfProperty().set("31/12");

        assertThat(january.cutOff()).as("not a day to come").contains(day(31, 12));
    }

    @Test
    void withoutAPrinterTheScreenSaysSo() {
        var lonely = new ConsolidationViewModel(
                new Consolidations(fixture.snapshots, fixture.clock),
                new PdfPrintWriter(
                        () -> {
                            throw new AssertionError("nothing to print on");
                        },
                        () -> new PrintService[0]),
                tasks,
                works(),
                fixture.clock);
        lonely.print(() -> {
            throw new AssertionError("nothing was printed");
        });
        assertThat(lonely.failureProperty().get()).as("nothing is shown yet").isNull();
        lonely.load(fixture.campaignId);
        lonely.print(() -> {
            throw new AssertionError("nothing was printed");
        });
        assertThat(lonely.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("printer.none"));
    }

    @ParameterizedTest
    @CsvSource({"17/11/2024, 1/52", "17/11, 1/52", "19-11-24, 2/52", "14/11, 0/52"})
    void thePagesHoldWhatArrivedByTheCutOff(String asOf, String answered) throws IOException {
        report.asOfProperty().set(asOf);
        load();
        assertThat(shown()).contains(answered);
    }

    /// "Số liệu đến hết ngày 30/12" in November would be said of days that nobody has seen.
    @ParameterizedTest
    @CsvSource({"20/11/2024, false", "21/11/2024, true", "30/12/2024, true", "20/11/2025, true", "hôm qua, false"})
    void aCutOffThatHasNotComeShowsNothingNewAndIsTold(String asOf, boolean ahead) {
        load();
        var before = report.previewProperty().get();
        report.asOfProperty().set(asOf);
        report.reload();
        assertThat(report.isAhead()).isEqualTo(ahead);
        assertThat(report.cutOff().isPresent()).isEqualTo(asOf.equals("20/11/2024"));
        assertThat(report.previewProperty().get()).isSameAs(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "31/11/2024"})
    void anUnreadableCutOffShowsNothingNew(String asOf) {
        load();
        var before = report.previewProperty().get();
        report.asOfProperty().set(asOf);
        report.reload();
        assertThat(report.cutOff()).isEmpty();
        assertThat(report.previewProperty().get()).isSameAs(before);
        assertThat(report.workingProperty().get()).isFalse();
        assertThat(report.failureProperty().get()).isNull();
    }

    @Test
    void itIsWorkingUntilThePagesAreThere() {
        tasks.hold();
        load();
        assertThat(report.workingProperty().get()).isTrue();
        assertThat(report.previewProperty().get()).isNull();
        tasks.release();
        assertThat(report.workingProperty().get()).isFalse();
        assertThat(report.previewProperty().get()).isNotNull();
    }

    @Test
    void whatIsSavedIsWhatIsShown() throws IOException {
        load();
        var shown = report.previewProperty().get().pdf().readAllBytes();
        fixture.enter("Sở Y tế", day(16, 11), "1");
        report.asOfProperty().set("17/11/2024");
        var file = folder.resolve("bao-cao.pdf");
        var saved = new ArrayList<Path>();
        report.save(Format.PDF, file, saved::add);
        assertThat(saved).containsExactly(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(shown);
    }

    @Test
    void pagesOfWhichNothingHasChangedStayWhereTheyAreBeingRead() {
        load();
        var read = report.previewProperty().get();
        report.reload();
        assertThat(report.previewProperty().get()).isSameAs(read);
        fixture.enter("Sở Y tế", day(16, 11), "1");
        report.reload();
        assertThat(report.previewProperty().get()).isNotSameAs(read);
    }

    @Test
    void aWordFileCanBeOpened() throws IOException {
        load();
        var file = folder.resolve("bao-cao.docx");
        report.save(Format.DOCX, file, path -> {});
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getParagraphs()).anyMatch(line -> line.getText().contains("2/52"));
        }
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldAndLeavesNothingBeside() throws IOException {
        load();
        var file = Files.writeString(folder.resolve("bao-cao.pdf"), "cũ");
        report.save(Format.PDF, file, path -> {});
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anUnwritablePlaceIsReported() throws IOException {
        load();
        var noFolder = Files.writeString(folder.resolve("tep"), "");
        var saved = new ArrayList<Path>();
        report.save(Format.PDF, noFolder.resolve("bao-cao.pdf"), saved::add);
        assertThat(saved).isEmpty();
        assertThat(report.failureProperty().get())
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("consolidation.write");
    }

    @Test
    void beforeThereArePagesNothingIsSaved() {
        var file = folder.resolve("bao-cao.pdf");
        assertThatCode(() -> report.save(Format.PDF, file, path -> {})).doesNotThrowAnyException();
        assertThat(file).doesNotExist();
    }

    @Test
    void thePagesOfOneCampaignAreNotShownForAnother() {
        tasks.hold();
        load();
        report.asOfProperty().set("hôm qua");
        report.load(fixture.campaignId + 1);
        tasks.release();
        assertThat(report.previewProperty().get())
                .as("pages that came too late")
                .isNull();
        report.asOfProperty().set("20/11");
        load();
        report.asOfProperty().set("hôm qua");
        report.load(fixture.campaignId + 1);
        assertThat(report.previewProperty().get()).isNull();
    }

    @Test
    void aFailureKeepsTheOldPagesAndIsReported() {
        load();
        var before = report.previewProperty().get();
        fixture.database.close();
        report.reload();
        assertThat(report.failureProperty().get()).isNotNull();
        assertThat(report.workingProperty().get()).isFalse();
        assertThat(report.previewProperty().get()).isSameAs(before);
        fixture = CampaignFixture.open();
    }

    private void load() {
        report.load(fixture.campaignId);
    }

    private String shown() throws IOException {
        try (var pdf = Loader.loadPDF(report.previewProperty().get().pdf().readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
