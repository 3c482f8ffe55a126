package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.draft.Relation;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;

/// What becomes of files from the moment they are dropped: nothing is entered without a decision, nothing received is
/// lost.
class IntakeQueueTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");

    @TempDir
    private Path temp;

    private CampaignFixture fixture;
    private Originals originals;
    private IntakeQueue queue;

    @BeforeEach
    void openTheQueue() {
        fixture = CampaignFixture.open();
        originals = new Originals(temp.resolve("data"), new OriginalStore(fixture.database, fixture.changes));
        queue = queue();
    }

    /// As after a new start of the program.
    private IntakeQueue queue() {
        return queue(new Unpacker(Limits.STANDARD));
    }

    private IntakeQueue queue(Unpacker unpacker) {
        return new IntakeQueue(
                new Intake(unpacker, AllReaders.of(new LegacyText()), 2),
                originals,
                new IntakeStore(fixture.database, fixture.changes),
                fixture.snapshots,
                fixture.reports,
                this::drafter,
                CampaignFixture.ZONE);
    }

    private Drafter drafter(CampaignSnapshot snapshot) {
        return Drafters.of(fixture, snapshot);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Path golden(String beginning) {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> !file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<IntakeItem> drop(String... files) {
        var paths = Arrays.stream(files).map(IntakeQueueTest::golden).toList();
        return queue.drop(fixture.campaignId, paths, day(20, 11), IntakeQueue.Progress.NONE)
                .files();
    }

    private List<IntakeItem> waiting() {
        return queue().waiting(fixture.campaignId).files();
    }

    private Report accept(IntakeItem item) {
        return queue.accept(fixture.campaignId, item);
    }

    private List<Report> reports() {
        return fixture.snapshot().reports();
    }

    @Test
    void droppedFilesWaitAndEnterNothing() {
        drop("001", "152");

        assertThat(reports()).isEmpty();
        assertThat(waiting())
                .extracting(item -> item.draft().status())
                .containsExactly(Status.ACCEPTABLE, Status.NEEDS_REVIEW);
    }

    @Test
    void afterANewStartTheSameFilesProposeTheSame() {
        var before = drop("001", "152", "064");

        assertThat(waiting())
                .extracting(IntakeItem::draft)
                .isEqualTo(before.stream().map(IntakeItem::draft).toList());
    }

    @Test
    void anAcceptedFileIsAReportWithItsOriginalAndWaitsNoMore() throws IOException {
        var report = accept(drop("001").getFirst());

        assertThat(report.quantity(fixture.row(1).id()).amount()).isEqualTo(133L);
        assertThat(report.quantity(fixture.row(1).id()).locator()).startsWith("t");
        assertThat(report.arrivedOn()).isEqualTo(day(20, 11));
        assertThat(originals.read(originals.of(report.id()).getFirst())).isEqualTo(Files.readAllBytes(golden("001")));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFileThatAsksIsNotAcceptedByTheRuleForCleanFiles() {
        var asking = drop("152").getFirst();

        assertThatThrownBy(() -> accept(asking)).isInstanceOf(IllegalArgumentException.class);
        assertThat(reports()).isEmpty();
    }

    @Test
    void theFileOfAReportDoesNotWaitAgain() {
        accept(drop("001").getFirst());

        var again = queue.drop(fixture.campaignId, List.of(golden("001")), day(20, 11), IntakeQueue.Progress.NONE);

        assertThat(again.known()).isEqualTo(1);
        assertThat(again.files().getFirst().draft().relation())
                .extracting(Relation::kind)
                .isEqualTo(Relation.Kind.DUPLICATE);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theSameBytesDroppedTwiceWaitOnce() {
        drop("152");
        drop("152");

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void anotherFileOfAUnitThatHasAnsweredIsAsked() {
        accept(drop("158").getFirst());

        var other = drop("160").getFirst().draft();

        assertThat(other.status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(other.questions()).extracting(Question::key).contains("intake.question.answered");
    }

    @Test
    void filesOfOneUnitThatWaitAskAboutEachOtherWheneverTheyCame() {
        drop("158");
        drop("160");

        assertThat(waiting())
                .extracting(item -> item.draft().status())
                .containsExactly(Status.NEEDS_REVIEW, Status.NEEDS_REVIEW);
    }

    @Test
    void takingTheReportBackBringsTheFileBack() {
        var report = accept(drop("001").getFirst());
        fixture.reports.delete(fixture.campaignId, report.id());

        assertThat(waiting()).hasSize(1);
        assertThat(waiting().getFirst().draft().questions()).isEmpty();
        assertThat(accept(waiting().getFirst()).id()).isNotEqualTo(report.id());
    }

    @Test
    void whatIsSetAsideIsKeptAndComesBack() {
        var item = drop("152").getFirst();
        queue.setAside(item.file(), true);
        assertThat(waiting()).isEmpty();
        assertThat(originals.check().isSound())
                .as("its bytes belong to the queue")
                .isTrue();

        queue.setAside(item.file(), false);

        assertThat(waiting()).extracting(IntakeItem::id).containsExactly(item.id());
    }

    @Test
    void settingAsideIsTakenBackAndDoneAgainLikeEverythingElse() {
        var undo = new UndoStack(fixture.changes);
        new IntakeUndo(new IntakeStore(fixture.database, fixture.changes), undo, fixture.changes);
        var item = drop("001").getFirst();
        queue.setAside(item.file(), true);

        assertThat(undo.undo().orElseThrow().gesture().key()).isEqualTo("intake.gesture.aside");
        assertThat(waiting()).extracting(IntakeItem::id).containsExactly(item.id());
        undo.redo();
        assertThat(waiting()).isEmpty();
        undo.undo();

        accept(item);
        assertThat(undo.redo()).map(UndoStack.Reversal::overtaken).contains(true);
        assertThatThrownBy(() -> queue.setAside(item.file(), true))
                .as("what has become a report is not set aside")
                .hasMessage("intake.queue.stale");
    }

    @Test
    void aFileIsEnteredOnceThoughTwoDecide() {
        var item = drop("001").getFirst();
        accept(item);

        assertThatThrownBy(() -> accept(item))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("intake.queue.stale"));
        assertThat(reports()).as("the second is not half entered").hasSize(1);
    }

    @Test
    void anEmailSaysItselfWhenItCame() {
        var report = accept(drop("066").getFirst());

        assertThat(report.arrivedOn()).isEqualTo(day(15, 11));
        assertThat(report.channel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void whatCannotBeReadWaitsWithItsReason() throws IOException {
        var picture = Files.write(temp.resolve("a.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        queue.drop(fixture.campaignId, List.of(picture), day(20, 11), IntakeQueue.Progress.NONE);

        var item = waiting().getFirst();

        assertThat(item.draft().status()).isEqualTo(Status.REJECTED);
        assertThat(item.content())
                .as("kept, to be looked at beside an empty form")
                .isNotNull();
    }

    /// A letter that took too long to open may hold a report: a person looks at it today and tomorrow.
    @Test
    void aLetterThatTookTooLongStaysForAPerson() throws IOException {
        var letter = Files.writeString(
                temp.resolve("a.eml"), "From: a@b.vn\r\nTo: c@d.vn\r\n\r\n" + "(1 muc 3 ".repeat(100_000));
        var dropped = queue(new Unpacker(Limits.STANDARD, Duration.ofNanos(2)))
                .drop(fixture.campaignId, List.of(letter), day(20, 11), IntakeQueue.Progress.NONE);

        assertThat(List.of(dropped.files(), waiting()))
                .allSatisfy(items -> assertThat(items).singleElement().satisfies(item -> {
                    assertThat(item.draft().status()).isEqualTo(Status.NEEDS_REVIEW);
                    assertThat(item.file().content()).isNotNull();
                }));
    }

    @Test
    void whenTheKeptBytesAreGoneTheFileSaysSo() throws IOException {
        var item = drop("001").getFirst();
        var content = item.content();
        assertThat(content).isNotNull();
        var sha256 = content.sha256();
        Files.delete(temp.resolve("data/originals/" + sha256.substring(0, 2) + "/" + sha256.substring(2)));

        assertThat(waiting().getFirst().draft().rejection())
                .extracting(Question::key)
                .isEqualTo("original.missing");
    }

    @Test
    void lookingWritesNothing() {
        var looked = queue.look(fixture.campaignId, List.of(golden("001")));

        assertThat(looked.getFirst().draft().status()).isEqualTo(Status.ACCEPTABLE);
        assertThat(waiting()).isEmpty();
        assertThat(temp.resolve("data/originals")).doesNotExist();
    }

    @Test
    void aCancelledReadingKeepsWhatHadCome() {
        var dropped = queue.drop(
                fixture.campaignId,
                List.of(golden("001"), golden("002"), golden("003")),
                day(20, 11),
                new IntakeQueue.Progress() {
                    private int come;

                    @Override
                    public void files(int now, int read) {
                        come = now;
                    }

                    @Override
                    public boolean isCancelled() {
                        return come == 2;
                    }
                });

        assertThat(dropped.cancelled()).isTrue();
        assertThat(waiting()).hasSize(2);
    }
}
