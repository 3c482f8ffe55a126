package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.OriginalFiles.State;
import vn.campaigndesk.report.original.OriginalFinding.Kind;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;

/// The files behind a report, bytes and rows together, in a real folder and a real database.
class OriginalsTest {
    @TempDir
    Path temp;

    private CampaignFixture fixture;
    private OriginalStore store;
    private Originals originals;
    private Report report;

    @BeforeEach
    void openTheCampaign() {
        fixture = CampaignFixture.open();
        store = new OriginalStore(fixture.database, fixture.changes);
        originals = new Originals(temp.resolve("data"), store);
        report = fixture.enter("Thọ Xuân", day(15, 11), "214");
    }

    @AfterEach
    void closeTheCampaign() {
        fixture.close();
    }

    @Test
    void aFileIsKeptAsItCame() throws IOException {
        var received = Files.write(temp.resolve("Phụ lục.pdf"), "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));

        var original = originals.attach(report.id(), originals.receive(received));
        Files.delete(received);

        assertThat(originals.of(report.id())).containsExactly(original);
        assertThat(original.name()).isEqualTo("Phụ lục.pdf");
        assertThat(original.media()).isEqualTo(Media.PDF);
        assertThat(original.bytes()).isEqualTo(10);
        assertThat(original.addedAt()).isEqualTo(fixture.clock.instant().truncatedTo(ChronoUnit.MILLIS));
        assertThat(originals.read(original)).asString(StandardCharsets.UTF_8).isEqualTo("%PDF-1.7 x");
    }

    @Test
    void aNameIsKeptExactlyAndShownComposedWithNothingHidden() {
        var name = Normalizer.normalize("Thọ Xuân", Normalizer.Form.NFD) + "\u202Efdp.exe";

        var original = attach(name, "x");

        assertThat(originals.of(report.id()).getFirst().name()).isEqualTo(name);
        assertThat(original.shownName()).isEqualTo("Thọ Xuân\u00b7fdp.exe");
    }

    @Test
    void namesThatNoFileSystemTakesAreKeptToo() {
        var long255 = "ế".repeat(255);

        attach(long255, "1");
        attach("CON", "2");
        attach("a/../../b\u0000.pdf", "3");
        attach("x".repeat(70_000) + ".pdf", "4");

        assertThat(originals.of(report.id()))
                .extracting(Original::name)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo(long255),
                        name -> assertThat(name).isEqualTo("CON"),
                        name -> assertThat(name).isEqualTo("a/../../b\uFFFD.pdf"),
                        name -> assertThat(name).hasSize(4000).endsWith("x.pdf"));
    }

    @Test
    void filesStayInTheOrderInWhichTheyCameAndEachChangeIsAudited() {
        var first = attach("1.docx", "1");
        var second = attach("2.pdf", "2");
        originals.remove(first, "nhầm đơn vị");
        var third = attach("3.pdf", "3");

        assertThat(originals.of(report.id())).containsExactly(second, third);
        assertThat(third.place()).isEqualTo(3);
        originals.restore(first);
        assertThat(originals.of(report.id())).containsExactly(first, second, third);
        assertThat(fixture.audit("report").stream().filter(row -> row.field().equals("original:" + first.id())))
                .satisfiesExactly(
                        added -> {
                            assertThat(added.id()).isEqualTo(report.id());
                            assertThat(added.before()).isNull();
                            assertThat(added.after()).isEqualTo("1.docx (SHA-256 " + first.sha256() + ")");
                        },
                        removed -> {
                            assertThat(removed.before()).isEqualTo("1.docx (SHA-256 " + first.sha256() + ")");
                            assertThat(removed.after()).isNull();
                            assertThat(removed.reason()).isEqualTo("nhầm đơn vị");
                        },
                        restored -> assertThat(restored.after()).isEqualTo("1.docx (SHA-256 " + first.sha256() + ")"));
    }

    @Test
    void removingTakesNoBytesAwayAndASecondRemovalIsRefused() {
        var original = attach("a.pdf", "x");
        originals.remove(original, "");

        assertThat(originals.of(report.id())).isEmpty();
        assertThat(originals.read(original)).asString(StandardCharsets.UTF_8).isEqualTo("x");
        assertThat(keyOf(() -> originals.remove(original, ""))).isEqualTo("original.stale");
        assertThat(originals.check().findings()).isEmpty();
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneFileAndTheFirstEntryIsFound() throws IOException {
        var other = fixture.enter("Nông Cống", day(16, 11), "1");
        var first = attach("a.pdf", "same");
        var second = originals.receive("b (1).pdf", "same".getBytes(StandardCharsets.UTF_8));

        assertThat(originals.sameBytes(second)).singleElement().satisfies(use -> {
            assertThat(use.original()).isEqualTo(first);
            assertThat(use.recipient()).isEqualTo(fixture.unit("Thọ Xuân").name());
            assertThat(use.reference()).isEqualTo("15/BC-UBND");
            assertThat(use.arrivedOn()).isEqualTo(day(15, 11));
        });
        originals.attach(other.id(), second);

        assertThat(originals.sameBytes(second))
                .extracting(use -> use.original().reportId())
                .containsExactly(report.id(), other.id());
        assertThat(new OriginalFiles(temp.resolve("data").resolve("originals"), Seal.NONE).contents())
                .containsExactly(first.sha256());
    }

    @Test
    void whatWasRemovedOrLiesInTheBinIsNoFirstEntry() {
        var original = attach("a.pdf", "same");
        var again = originals.receive("a.pdf", "same".getBytes(StandardCharsets.UTF_8));
        originals.remove(original, "");
        assertThat(originals.sameBytes(again)).isEmpty();
        originals.restore(original);
        assertThat(originals.sameBytes(again)).hasSize(1);

        fixture.reports.delete(fixture.campaignId, report.id());

        assertThat(originals.sameBytes(again)).isEmpty();
        assertThat(originals.ofCampaign(fixture.campaignId)).isEmpty();
    }

    @Test
    void allFilesOfACampaignAreReadAtOnce() {
        var other = fixture.enter("Nông Cống", day(16, 11), "1");
        var first = attach("1", "1");
        var second = attach("2", "2");
        var third = originals.attach(other.id(), originals.receive("3", new byte[] {3}));

        assertThat(originals.ofCampaign(fixture.campaignId))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(report.id(), List.of(first, second), other.id(), List.of(third)));
        assertThat(originals.ofCampaign(fixture.campaignId + 1)).isEmpty();
    }

    @Test
    void aReportThatIsNotThereGetsNoFileAndTheBytesStay() {
        var incoming = originals.receive("a.pdf", new byte[] {1});

        assertThat(keyOf(() -> originals.attach(999_999, incoming))).isEqualTo("original.report-gone");
        assertThat(originals.read(incoming)).containsExactly(1);
    }

    @Test
    void killedBetweenFileAndRowLeavesAStrayThatIsReportedAndKept() {
        var kept = attach("a.pdf", "x");
        var lost = originals.receive("b.pdf", "y".getBytes(StandardCharsets.UTF_8));

        originals.sweep();

        var check = originals.check();
        assertThat(check.checked()).isEqualTo(1);
        assertThat(check.findings()).containsExactly(new OriginalFinding(Kind.STRAY, lost.sha256(), List.of()));
        assertThat(check.isSound()).isTrue();
        assertThat(originals.read(lost)).asString(StandardCharsets.UTF_8).isEqualTo("y");
        assertThat(originals.read(kept)).asString(StandardCharsets.UTF_8).isEqualTo("x");
    }

    @Test
    void aMissingOrAlteredOriginalIsToldAndNeverHandedOut() throws IOException {
        var missing = attach("mất.pdf", "1");
        var altered = attach("sửa.pdf", "2");
        var sound = attach("còn.pdf", "3");
        var files = new OriginalFiles(temp.resolve("data").resolve("originals"), Seal.NONE);
        Files.delete(files.place(missing.sha256()));
        OriginalFilesTest.alter(files.place(altered.sha256()), "4");
        var target = temp.resolve("out").resolve("a.pdf");

        assertThat(keyOf(() -> originals.read(missing))).isEqualTo("original.missing");
        assertThat(keyOf(() -> originals.read(altered))).isEqualTo("original.altered");
        assertThat(keyOf(() -> originals.save(altered, target))).isEqualTo("original.altered");
        assertThat(target.getParent()).isEmptyDirectory();
        assertThat(originals.read(sound)).asString(StandardCharsets.UTF_8).isEqualTo("3");
        assertThat(originals.check().findings())
                .containsExactly(
                        new OriginalFinding(Kind.MISSING, missing.sha256(), List.of("mất.pdf")),
                        new OriginalFinding(Kind.ALTERED, altered.sha256(), List.of("sửa.pdf")));
        assertThat(originals.check().isSound()).isFalse();
    }

    @Test
    void addingTheReceivedFileAgainBringsAMissingOneBack() throws IOException {
        var original = attach("a.pdf", "x");
        Files.delete(new OriginalFiles(temp.resolve("data").resolve("originals"), Seal.NONE).place(original.sha256()));

        originals.receive("a.pdf", "x".getBytes(StandardCharsets.UTF_8));

        assertThat(originals.read(original)).asString(StandardCharsets.UTF_8).isEqualTo("x");
    }

    @Test
    void anOriginalIsSavedWhereAPersonWants() throws IOException {
        var original = attach("a.pdf", "x");
        var target = Files.writeString(temp.resolve("b.pdf"), "an older one");

        originals.save(original, target);

        assertThat(target).hasContent("x");
        assertThat(keyOf(() -> originals.save(original, temp.resolve("b.pdf").resolve("c.pdf"))))
                .isEqualTo("original.not-saved");
    }

    /// Another program may hold the copy before, and some systems replace no file that is held or marked read-only.
    @Test
    void aFileIsOpenedAgainAlsoWhenItsCopyBeforeCannotBeReplaced() throws IOException {
        var original = attach("a.pdf", "x");
        var before = originals.copyForOthers(original);
        Files.delete(before);
        Files.createDirectories(before.resolve("held"));

        var again = originals.copyForOthers(original);

        assertThat(again).isNotEqualTo(before).hasFileName("a.pdf").hasContent("x");
        Files.delete(before.resolve("held"));
        assertThat(originals.copyForOthers(original))
                .as("what can be replaced is")
                .isEqualTo(before)
                .hasContent("x");
        originals.forgetCopies();
        assertThat(again).doesNotExist();
    }

    @Test
    void whatIsNoFileIsRefusedWithItsName() {
        assertThat(keyOf(() -> originals.receive(temp))).isEqualTo("original.unreadable");
        assertThat(keyOf(() -> originals.receive(temp.resolve("gone.pdf")))).isEqualTo("original.unreadable");
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.createDirectories(temp.resolve("data"));
        Files.writeString(temp.resolve("data").resolve("originals"), "a file in the way");

        assertThat(keyOf(() -> originals.receive("a.pdf", new byte[] {1}))).isEqualTo("original.unwritable");
    }

    @Test
    void theCheckIsAPureComparison() {
        var check = OriginalCheck.of(
                Map.of("a", List.of("1.pdf", "2.pdf")), Map.of("a", State.WHOLE), List.of("a", "zz/x", "b"));

        assertThat(check.findings())
                .containsExactly(
                        new OriginalFinding(Kind.STRAY, "zz/x", List.of()),
                        new OriginalFinding(Kind.STRAY, "b", List.of()));
        assertThatThrownBy(() -> check.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private Original attach(String name, String content) {
        return originals.attach(report.id(), originals.receive(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String keyOf(ThrowingCallable call) {
        return catchThrowableOfType(ExpectedFailure.class, call).key();
    }
}
