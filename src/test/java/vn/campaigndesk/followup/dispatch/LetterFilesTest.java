package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

/// One letter for each unit, in many files or in one; whatever goes wrong, no half of it stays.
class LetterFilesTest {
    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final ReminderFacts facts = Rounds.facts(fixture, 5, day(20, 11), 10);
    private final LetterFiles files = new LetterFiles();

    @AfterEach
    void close() {
        fixture.close();
    }

    private OfficialDocument letter(Recipient unit) {
        return ReminderLetter.toOne(facts, unit, Rounds.order(facts, null), fixture.clock.instant());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var listed = Files.list(folder)) {
            return listed.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyUnitHasItsWordAndItsPdfInTheOrderOfTheLetter() throws IOException {
        var steps = new ArrayList<String>();
        var made = files.writeEach(
                facts.units(), this::letter, EnumSet.allOf(LetterFormat.class), folder, "lan-1", stepping(steps, 99));

        assertThat(made).isEqualTo(folder.resolve("lan-1"));
        assertThat(names(made)).hasSize(10).allMatch(name -> name.matches("\\d{2}-\\d{3}-[a-z-]+\\.(docx|pdf)"));
        assertThat(steps).containsExactly("0/5", "1/5", "2/5", "3/5", "4/5", "5/5");
        var pdf = names(made).stream().filter(name -> name.endsWith(".pdf")).findFirst();
        try (var document = Loader.loadPDF(made.resolve(pdf.orElseThrow()).toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Kính gửi: " + facts.units().getFirst().name());
        }
    }

    @Test
    void aSecondFolderOfTheSameNameStandsBesideTheFirst() {
        for (var name : List.of("lan-1", "lan-1-2")) {
            var made = files.writeEach(
                    facts.units().subList(0, 1),
                    this::letter,
                    Set.of(LetterFormat.DOCX),
                    folder,
                    "lan-1",
                    Progress.UNSEEN);
            assertThat(made).hasFileName(name);
        }
    }

    @Test
    void whatIsStoppedOnTheWayLeavesNothing() throws IOException {
        var problem = catchThrowableOfType(
                ExpectedFailure.class,
                () -> files.writeEach(
                        facts.units(),
                        this::letter,
                        Set.of(LetterFormat.DOCX),
                        folder,
                        "lan-1",
                        stepping(new ArrayList<>(), 2)));

        assertThat(problem.key()).isEqualTo("reminder.cancelled");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFaultInALetterIsNotToldAsAPlaceThatCannotBeWritten() throws IOException {
        var fault = new IllegalStateException("a fault of the program");

        assertThat(catchThrowable(() -> files.writeEach(
                        facts.units(),
                        unit -> {
                            throw fault;
                        },
                        Set.of(LetterFormat.DOCX),
                        folder,
                        "lan-1",
                        Progress.UNSEEN)))
                .isSameAs(fault);
        assertThat(names(folder)).isEmpty();
    }

    /// What a disk that is full does to the third letter.
    @Test
    void aFileThatCannotBeWrittenOnTheWayLeavesNothing() throws IOException {
        var third = facts.units().get(2);

        var problem = catchThrowableOfType(
                ExpectedFailure.class,
                () -> files.writeEach(
                        facts.units(),
                        unit -> {
                            if (unit.equals(third)) {
                                block(FileSlug.of(third) + ".docx");
                            }
                            return letter(unit);
                        },
                        Set.of(LetterFormat.DOCX),
                        folder,
                        "lan-1",
                        Progress.UNSEEN));

        assertThat(problem.key()).isEqualTo("reminder.write");
        assertThat(names(folder)).isEmpty();
    }

    /// Lays a folder that is not empty where a file is to come.
    private void block(String name) {
        try (var parts = Files.list(folder)) {
            var part = parts.findFirst().orElseThrow();
            Files.createDirectories(part.resolve(name).resolve("in-the-way"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlaceThatTakesNothingIsSaidAndLeavesNothing() throws IOException {
        var file = Files.createFile(folder.resolve("no-folder"));

        assertThat(catchThrowableOfType(
                                ExpectedFailure.class,
                                () -> files.writeEach(
                                        facts.units(),
                                        this::letter,
                                        Set.of(LetterFormat.PDF),
                                        file,
                                        "x",
                                        Progress.UNSEEN))
                        .key())
                .isEqualTo("reminder.write");
        assertThat(catchThrowableOfType(
                                ExpectedFailure.class,
                                () -> files.write(letter(facts.units().getFirst()), file.resolve("a.pdf")))
                        .key())
                .isEqualTo("reminder.write");
        assertThat(catchThrowableOfType(
                                ExpectedFailure.class,
                                () -> files.write(letter(facts.units().getFirst()), folder.resolve("a.txt")))
                        .key())
                .isEqualTo("reminder.ending");
        assertThat(names(folder)).containsExactly("no-folder");
    }

    @Test
    void togetherTheyAreOneFileInWhichEachBeginsOnAPageOfItsOwn() throws IOException {
        var pdf = folder.resolve("all.pdf");
        files.writeTogether(facts.units(), this::letter, pdf, Progress.UNSEEN);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.split("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", -1)).hasSize(6);
            assertThat(document.getNumberOfPages()).isBetween(5, 10);
        }
        var word = folder.resolve("all.docx");
        files.writeTogether(facts.units(), this::letter, word, Progress.UNSEEN);
        try (var document = new XWPFDocument(Files.newInputStream(word))) {
            var text = document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(text).filteredOn(line -> line.endsWith("./.")).hasSize(5);
            var sections = document.getDocument().getBody().getPList().stream()
                    .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                    .count();
            assertThat(sections + 1).isEqualTo(5);
        }
    }

    private static Progress stepping(List<String> steps, int most) {
        return new Progress() {
            @Override
            public void at(int done, int total) {
                steps.add(done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() >= most;
            }
        };
    }
}
