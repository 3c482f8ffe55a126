package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportsViewModel;
import vn.campaigndesk.report.original.OriginalContent.Broken;
import vn.campaigndesk.report.original.OriginalContent.Pages;
import vn.campaigndesk.report.original.OriginalContent.Picture;
import vn.campaigndesk.report.original.OriginalContent.Text;
import vn.campaigndesk.report.original.OriginalContent.Unshown;
import vn.campaigndesk.report.original.SameBytes.Answer;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;

/// The files of the report in the form, without a window.
class OriginalsViewModelTest {
    @TempDir
    Path temp;

    private final HeldTasks tasks = new HeldTasks();
    private final List<Path> opened = new ArrayList<>();
    private TextSource texts = (name, content) -> Optional.empty();
    private CampaignFixture fixture;
    private Originals originals;
    private ReportsViewModel reports;
    private OriginalsViewModel model;
    private Report thoXuan;

    @BeforeEach
    void openTheScreen() {
        fixture = CampaignFixture.open();
        originals = new Originals(temp.resolve("data"), new OriginalStore(fixture.database, fixture.changes));
        thoXuan = fixture.enter("Thọ Xuân", day(15, 11), "214");
        reports = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                tasks,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
        model = new OriginalsViewModel(
                "originals", originals, (name, content) -> texts.read(name, content), tasks, opened::add);
        reports.formProperty().subscribe(form -> model.show(form));
        reports.load(fixture.campaignId, () -> {});
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFileAddedToAStoredReportIsItsFileAtOnce() throws IOException {
        reports.open(thoXuan.id());

        model.add(List.of(file("a.pdf", "%PDF-1"), file("b.txt", "chữ")));

        assertThat(originals.of(thoXuan.id())).extracting(Original::name).containsExactly("a.pdf", "b.txt");
        assertThat(names()).containsExactly("a.pdf", "b.txt");
        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.selectedProperty().get()).isNotNull();
        assertThat(reports.formProperty().get().dirtyProperty().get()).isFalse();
    }

    @Test
    void filesOfANewReportAreSafeAtOnceAndBecomeItsFilesWhenItIsSaved() throws IOException {
        reports.openNew(fixture.unit("Nông Cống"));

        model.add(List.of(file("a.pdf", "%PDF-1"), file("b.pdf", "%PDF-2")));

        assertThat(names()).containsExactly("a.pdf", "b.pdf");
        assertThat(originals.check().findings()).as("bytes without rows").hasSize(2);
        assertThat(reports.save(() -> {})).isTrue();

        var saved = reports.formProperty().get().reportId();
        assertThat(originals.of(saved)).extracting(Original::name).containsExactly("a.pdf", "b.pdf");
        assertThat(names()).containsExactly("a.pdf", "b.pdf");
        assertThat(reports.formProperty().get().dirtyProperty().get()).isFalse();
        assertThat(originals.check().findings()).isEmpty();
    }

    @Test
    void aFormWithNothingButAFileIsNotLeftBehind() throws IOException {
        reports.openNew(null);
        var form = reports.formProperty().get();
        model.add(List.of(file("a.pdf", "%PDF-1")));

        assertThat(reports.hasUnsaved()).isTrue();
        reports.open(thoXuan.id());
        assertThat(names()).isEmpty();
        assertThat(reports.hasUnsaved()).isTrue();
        reports.openNew(null);

        assertThat(reports.formProperty().get()).isSameAs(form);
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void aReportSavedWhileAnotherOneIsOpenStillGetsItsFiles() throws IOException {
        reports.openNew(fixture.unit("Nông Cống"));
        var form = reports.formProperty().get();
        model.add(List.of(file("a.pdf", "%PDF-1")));
        tasks.hold();
        reports.save(() -> {});
        reports.open(thoXuan.id());
        tasks.release();

        assertThat(originals.of(form.reportId())).extracting(Original::name).containsExactly("a.pdf");
        assertThat(names()).isEmpty();
    }

    @Test
    void takingTheOnlyWaitingFileOffLeavesAnEmptyForm() throws IOException {
        reports.openNew(null);
        model.add(List.of(file("a.pdf", "%PDF-1")));

        var undo = removed(model.files().getFirst());

        assertThat(names()).isEmpty();
        assertThat(reports.hasUnsaved()).isFalse();
        undo.run();
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void aFileIsTakenOffAndPutBack() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "%PDF-1"), file("b.pdf", "%PDF-2")));

        var undo = removed(model.files().getFirst());

        assertThat(names()).containsExactly("b.pdf");
        undo.run();
        assertThat(names()).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void aFileThatAnotherReportHasIsAskedAboutBeforeItIsAdded() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "same")));
        var other = fixture.enter("Nông Cống", day(16, 11), "1");
        reports.load(fixture.campaignId, () -> {});
        reports.open(other.id());

        model.add(List.of(file("b.pdf", "same"), file("c.pdf", "another")));

        assertThat(names()).as("what needs no answer is added").containsExactly("c.pdf");
        var question = model.questionProperty().get();
        assertThat(question.first().recipient())
                .isEqualTo(fixture.unit("Thọ Xuân").name());
        assertThat(question.incoming().name()).isEqualTo("b.pdf");

        model.answer(Answer.ATTACH, openNothing());

        assertThat(model.questionProperty().get()).isNull();
        assertThat(names()).containsExactly("c.pdf", "b.pdf");
    }

    @Test
    void theOtherReportIsOpenedInsteadOrNothingHappens() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "one"), file("b.pdf", "two")));
        var other = fixture.enter("Nông Cống", day(16, 11), "1");
        reports.load(fixture.campaignId, () -> {});
        reports.open(other.id());
        model.add(List.of(file("x.pdf", "one"), file("y.pdf", "two")));

        model.answer(Answer.CANCEL, openNothing());
        assertThat(model.questionProperty().get().incoming().name())
                .as("each file is asked about")
                .isEqualTo("y.pdf");
        model.answer(Answer.OPEN_OTHER, reports::open);

        assertThat(originals.of(other.id())).isEmpty();
        assertThat(reports.formProperty().get().reportId()).isEqualTo(thoXuan.id());
        assertThat(names()).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void theAnswerAddsToTheReportThatWasAskedForNotToTheOneOpenedSince() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "same")));
        var other = fixture.enter("Nông Cống", day(16, 11), "1");
        reports.load(fixture.campaignId, () -> {});
        reports.open(other.id());
        model.add(List.of(file("b.pdf", "same")));
        reports.open(thoXuan.id());

        model.answer(Answer.ATTACH, openNothing());

        assertThat(originals.of(other.id())).extracting(Original::name).containsExactly("b.pdf");
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void theSameFileTwiceInOneReportIsThereOnce() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "same"), file("b.pdf", "same")));
        assertThat(names()).containsExactly("a.pdf");
        reports.openNew(null);
        model.add(List.of(file("c.pdf", "new"), file("d.pdf", "new")));

        assertThat(names()).containsExactly("c.pdf");
        assertThat(model.questionProperty().get()).isNull();
    }

    @Test
    void aFileIsShownAsWhatItIs() throws IOException {
        reports.open(thoXuan.id());
        texts = (name, content) -> name.endsWith(".docx")
                ? Optional.of(new ReadableText(List.of(new ReadableText.Paragraph("Kính gửi", "p1"))))
                : Optional.empty();
        model.add(List.of(
                file("a.pdf", "%PDF-1"),
                file("b.png", "\u0089PNG\r\n\u001a\n", StandardCharsets.ISO_8859_1),
                file("c.docx", "PK\u0003\u0004"),
                file("d.txt", "dòng 1\ndòng 2"),
                file("e.xyz", "\u0001\u0002")));

        assertThat(shown("a.pdf")).isInstanceOf(Pages.class);
        assertThat(shown("b.png")).isInstanceOf(Picture.class);
        assertThat(shown("c.docx"))
                .isInstanceOfSatisfying(
                        Text.class,
                        text -> assertThat(text.text().parts())
                                .containsExactly(new ReadableText.Paragraph("Kính gửi", "p1")));
        assertThat(shown("d.txt"))
                .isInstanceOfSatisfying(
                        Text.class,
                        text -> assertThat(text.text().parts())
                                .containsExactly(
                                        new ReadableText.Paragraph("dòng 1", "l1"),
                                        new ReadableText.Paragraph("dòng 2", "l2")));
        assertThat(shown("e.xyz"))
                .isInstanceOfSatisfying(
                        Unshown.class, file -> assertThat(file.why()).isNull());
    }

    @Test
    void whatAReaderRefusesIsSaidAndTheFileStays() throws IOException {
        reports.open(thoXuan.id());
        texts = (name, content) -> {
            if (name.equals("a.docx")) {
                throw new ExpectedFailure("original.large");
            }
            throw new IOException("torn");
        };
        model.add(List.of(file("a.docx", "PK\u0003\u0004"), file("b.docx", "PK\u0003\u0004x")));

        assertThat(shown("a.docx"))
                .isInstanceOfSatisfying(
                        Unshown.class, file -> assertThat(file.why()).hasMessage("original.large"));
        assertThat(shown("b.docx"))
                .isInstanceOfSatisfying(
                        Unshown.class, file -> assertThat(file.why()).hasMessage("original.damaged"));
        assertThat(model.failureProperty().get()).isNull();
    }

    @Test
    void aMissingOrAlteredFileIsShownAsSuchAndTheFormGoesOn() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.pdf", "%PDF-1"), file("b.pdf", "%PDF-2")));
        var files = new OriginalFiles(temp.resolve("data").resolve("originals"), Seal.NONE);
        Files.delete(files.place(model.files().get(0).sha256()));
        OriginalFilesTest.alter(files.place(model.files().get(1).sha256()), "%PDF-X");
        model.selectedProperty().set(null);

        assertThat(shown("a.pdf"))
                .isInstanceOfSatisfying(
                        Broken.class, file -> assertThat(file.why()).hasMessage("original.missing"));
        assertThat(shown("b.pdf"))
                .isInstanceOfSatisfying(
                        Broken.class, file -> assertThat(file.why()).hasMessage("original.altered"));
        assertThat(model.failureProperty().get()).as("no fault of the program").isNull();
        reports.formProperty().get().text("proposal").set("vẫn gõ được");
        assertThat(reports.save(() -> {})).isTrue();
    }

    @Test
    void twentyMegabytesAreReadAwayFromTheWindow() throws IOException {
        var large = new byte[20 << 20];
        new Random(3).nextBytes(large);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        var path = Files.write(temp.resolve("large.pdf"), large);
        reports.open(thoXuan.id());
        tasks.hold();

        model.add(List.of(path));

        assertThat(temp.resolve("data").resolve("originals"))
                .as("nothing was read or written on the caller's thread")
                .doesNotExist();
        tasks.release();
        model.selectedProperty().set(null);
        tasks.hold();
        model.selectedProperty().set(model.files().getFirst());
        assertThat(model.loadingProperty().get()).isTrue();
        assertThat(model.contentProperty().get()).isNull();
        tasks.release();
        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(model.contentProperty().get())
                .isInstanceOfSatisfying(
                        Pages.class, pages -> assertThat(pages.bytes().open()).hasBinaryContent(large));
    }

    @Test
    void whatIsReadTooLateIsNotShown() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.txt", "a"), file("b.txt", "b")));
        var first = model.files().get(0);
        var second = model.files().get(1);
        model.selectedProperty().set(null);
        tasks.hold();
        model.selectedProperty().set(first);
        model.selectedProperty().set(second);
        tasks.release();

        assertThat(model.contentProperty().get().file()).isEqualTo(second);
    }

    @Test
    void nothingIsReadWhileTheFilesArePutAway() throws IOException {
        reports.open(thoXuan.id());
        model.add(List.of(file("a.txt", "a")));
        model.openProperty().set(false);
        assertThat(model.contentProperty().get()).isNull();
        assertThat(model.loadingProperty().get()).isFalse();

        model.openProperty().set(true);

        assertThat(model.contentProperty().get()).isInstanceOf(Text.class);
    }

    @Test
    void aFileIsSavedCopiedAndOpenedUnderASafeName() throws IOException {
        reports.open(thoXuan.id());
        originals.attach(thoXuan.id(), originals.receive("CON?.pdf", "x".getBytes(StandardCharsets.UTF_8)));
        model.show(reports.formProperty().get());
        var file = model.files().getFirst();
        var copies = new ArrayList<Path>();

        model.save(file, temp.resolve("out.pdf"), saved -> copies.add(saved));
        model.copy(file, copies::add);
        model.openElsewhere(file);

        assertThat(copies.get(0)).hasContent("x");
        assertThat(copies.get(1)).hasContent("x").hasFileName("CON_.pdf");
        assertThat(opened).containsExactly(copies.get(1));
        Files.delete(copies.get(1));
        Files.writeString(copies.get(1), "spoilt by another program");
        model.openElsewhere(file);
        assertThat(copies.get(1)).as("nobody is handed a spoilt copy").hasContent("x");
        originals.sweep();
        assertThat(copies.get(1)).doesNotExist();
        assertThat(originals.read(file)).asString(StandardCharsets.UTF_8).isEqualTo("x");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersAreAdded() throws IOException {
        reports.open(thoXuan.id());

        model.add(List.of(temp.resolve("gone.pdf"), file("a.pdf", "%PDF-1")));

        assertThat(model.failureProperty().get()).hasMessage("original.unreadable");
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void withoutAReportNothingIsAdded() throws IOException {
        model.add(List.of(file("a.pdf", "%PDF-1")));

        assertThat(names()).isEmpty();
        assertThat(temp.resolve("data").resolve("originals")).doesNotExist();
    }

    private OriginalContent shown(String name) {
        model.selectedProperty()
                .set(model.files().stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        return model.contentProperty().get();
    }

    private Runnable removed(Kept file) {
        var undo = new ArrayList<Runnable>();
        Consumer<Runnable> keep = undo::add;
        model.remove(file, keep);
        assertThat(undo).hasSize(1);
        return undo.getFirst();
    }

    private List<String> names() {
        return model.files().stream().map(Kept::name).toList();
    }

    private static LongConsumer openNothing() {
        return id -> {
            throw new AssertionError("opened " + id);
        };
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private Path file(String name, String content, java.nio.charset.Charset charset) throws IOException {
        return Files.write(temp.resolve(name), content.getBytes(charset));
    }
}
