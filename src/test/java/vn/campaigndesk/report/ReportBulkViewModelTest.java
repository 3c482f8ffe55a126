package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Many reports at once: each goes as far as it may go alone, and what stays says why.
class ReportBulkViewModelTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi", "VN"));

    private CampaignFixture fixture;
    private ReportBulkViewModel bulk;
    private ReportsViewModel list;
    private BulkOutcome outcome;

    @TempDir
    Path folder;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        bulk = new ReportBulkViewModel(
                fixture.snapshots, fixture.reports, fixture.reviews, new InlineTasks(), fixture.clock);
        list = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                new InlineTasks(),
                () -> new ReportFormViewModel(fixture.reports, new InlineTasks(), fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void whatIsNewGoesAllTheWayInOneGestureAndTheOthersAreNamedWithTheReason() {
        fixture.enter("Thọ Xuân", day(15, 11), "30", "20");
        fixture.enter("Sở Y tế", day(16, 11), "21", "20", "19");
        var returned = fixture.enter("Như Xuân", day(17, 11), "40");
        fixture.reviews.move(fixture.campaignId, returned.id(), ReviewState.RECEIVED, ReviewState.RETURNED, "sai mẫu");
        move(ReviewState.VALID);

        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused())
                .extracting(
                        refused -> refused.item().recipient().shortName(),
                        refused -> refused.why().key())
                .containsExactly(
                        tuple("Như Xuân", "report.bulk.refused.step"), tuple("Thọ Xuân", "report.bulk.refused.open"));
        assertThat(state("Sở Y tế")).isEqualTo(ReviewState.VALID);
        assertThat(state("Thọ Xuân")).isEqualTo(ReviewState.RECEIVED);
        assertThat(outcome.explainRefused(MESSAGES))
                .isEqualTo("Không đổi 1 báo cáo (đã trả lại hoặc đã kết luận, hãy mở báo cáo để làm): Như Xuân\n"
                        + "Không đổi 1 báo cáo (còn 1 điều phải xem): Thọ Xuân");
    }

    @Test
    void everyStepOfTheWayIsWrittenDown() {
        fixture.enter("Sở Y tế", day(16, 11), "21", "20", "19");
        move(ReviewState.VALID);
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state") && row.before() != null)
                .extracting(row -> row.before() + " " + row.after())
                .containsExactly("RECEIVED CHECKING", "CHECKING VALID");
    }

    @Test
    void reopeningWhatWasFoundValidNeedsAReasonAndSoIsNotDoneInBulk() {
        fixture.enter("Sở Y tế", day(16, 11), "21", "20", "19");
        move(ReviewState.CHECKING);
        move(ReviewState.VALID);
        move(ReviewState.VALID);
        assertThat(outcome.refused().getFirst().why().key()).isEqualTo("report.bulk.refused.already");
        move(ReviewState.CHECKING);
        assertThat(outcome.refused().getFirst().why().key()).isEqualTo("report.bulk.refused.reason");
        assertThat(state("Sở Y tế")).isEqualTo(ReviewState.VALID);
    }

    /// The list may be older than the data: what was changed behind it has not been seen by the person.
    @Test
    void whatWasChangedSinceItWasSeenStays() {
        var stored = fixture.enter("Sở Y tế", day(16, 11), "21", "20", "19");
        load();
        var seen = List.copyOf(list.items());
        fixture.reports.save(
                fixture.campaignId,
                stored.edit().quantities(fixture.typed("5", "3")).build(),
                "");
        bulk.move(seen, ReviewState.CHECKING, told -> outcome = told);
        assertThat(outcome.done()).isZero();
        assertThat(outcome.refused().getFirst().why().key()).isEqualTo("report.bulk.refused.changed");
        assertThat(state("Sở Y tế")).isEqualTo(ReviewState.RECEIVED);
    }

    @Test
    void anOpenQuestionKeepsAReportFromBeingValid() {
        var stored = fixture.enter("Sở Y tế", day(16, 11), "21", "20", "19");
        fixture.reviews.ask(
                fixture.campaignId,
                Clarification.asked(
                        stored.id(), "i1", day(20, 11), ClarificationChannel.PHONE, "", "Có đúng không?", "21"));
        fixture.reviews.move(
                fixture.campaignId, stored.id(), ReviewState.NEEDS_CLARIFICATION, ReviewState.CHECKING, "");
        move(ReviewState.VALID);
        assertThat(outcome.refused().getFirst().why().key()).isEqualTo("report.bulk.refused.open");
    }

    @Test
    void aStepOfManyIsOneFactAndLeavesAnAuditRowEach() {
        var heard = new ArrayList<ReportsReviewed>();
        fixture.changes.on(ReportsReviewed.class, heard::add);
        fixture.enter("Thọ Xuân", day(15, 11), "30");
        fixture.enter("Sở Y tế", day(16, 11), "21");
        move(ReviewState.CHECKING);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().reportIds()).hasSize(2);
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state") && "CHECKING".equals(row.after()))
                .hasSize(2);
    }

    @Test
    void manyAreDeletedAsOneGestureTakenBackAndDoneAgain() {
        var undo = new UndoStack(fixture.changes);
        new ReportUndo(
                fixture.reports,
                new ReviewEditStore(fixture.database, fixture.changes),
                fixture.recipients,
                undo,
                fixture.changes);
        fixture.enter("Thọ Xuân", day(15, 11), "30");
        fixture.enter("Sở Y tế", day(16, 11), "21");
        fixture.enter("Như Xuân", day(17, 11), "40");
        load();
        list.queryProperty().set("xuan");
        bulk.delete(List.copyOf(list.items()), () -> {});
        assertThat(stored()).hasSize(1);

        var outcome = undo.undo().orElseThrow();
        assertThat(outcome.gesture().key()).isEqualTo("report.gesture.deleted-several");
        assertThat(outcome.gesture().arguments()).containsExactly(2);
        assertThat(outcome.overtaken()).isFalse();
        assertThat(stored()).hasSize(3);
        assertThat(undo.redo().orElseThrow().overtaken()).isFalse();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void ifOneWasChangedMeanwhileNoneIsDeleted() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "30");
        fixture.enter("Sở Y tế", day(16, 11), "21");
        load();
        var seen = List.copyOf(list.items());
        fixture.reports.save(fixture.campaignId, first.edit().texts("khác", "").build(), "");
        bulk.delete(seen, () -> {});
        assertThat(bulk.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("report.save.stale"));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void aSheetHasRealNumbersAndSaysWhatANumberAloneDoesNot() throws IOException {
        fixture.enter("Thọ Xuân", day(15, 11), "1.234", "1,234", "", "khoảng 1.200");
        fixture.reports.save(
                fixture.campaignId,
                fixture.report("Sở Y tế", day(16, 11), "21")
                        .edit()
                        .document(new DocumentIdentity("=1+1", "", "Sở Y tế", null))
                        .build(),
                "");
        load();
        var columns = new ReportColumns(MESSAGES, fixture.snapshot().indicators());
        var file = folder.resolve("báo cáo.xlsx");
        bulk.export(columns.sheet(columns.all(), List.copyOf(list.items())), file, () -> {});

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var health = sheet.getRow(1);
            var district = sheet.getRow(2);
            assertThat(health.getCell(4).getCellType()).as("no formula").isEqualTo(CellType.STRING);
            assertThat(health.getCell(4).getStringCellValue()).isEqualTo("=1+1");
            assertThat(district.getCell(9).getNumericCellValue()).isEqualTo(1234);
            assertThat(district.getCell(10).getStringCellValue()).isEqualTo("?");
            assertThat(district.getCell(12).getNumericCellValue()).isEqualTo(1200);
            assertThat(text(district, district.getLastCellNum() - 1))
                    .isEqualTo("(2) chưa rõ, đơn vị ghi: 1,234; (4) ước tính: ≈\u00a01.200");
            assertThat(district.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day(15, 11));
        }
    }

    private static String text(XSSFRow row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private void load() {
        list.load(fixture.campaignId, () -> {});
    }

    private void move(ReviewState to) {
        load();
        bulk.move(List.copyOf(list.items()), to, told -> outcome = told);
    }

    private List<Report> stored() {
        return fixture.reports.of(fixture.campaignId);
    }

    private ReviewState state(String unit) {
        var id = fixture.unit(unit).id();
        return stored().stream()
                .filter(report -> report.recipientId() == id)
                .findFirst()
                .orElseThrow()
                .review()
                .state();
    }
}
