package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;

class ReportFormViewModelTest {
    private CampaignFixture fixture;
    private final HeldTasks tasks = new HeldTasks();
    private final List<Exception> failures = new ArrayList<>();
    private ReportFormViewModel form;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        form = new ReportFormViewModel(fixture.reports, tasks, fixture.clock);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void aNewFormIsEmptyCleanAndArrivedToday() {
        openNew(null);
        assertThat(form.recipientProperty().get()).isNull();
        assertThat(form.text("arrivedOn").get()).isEqualTo("20/11/2024");
        assertThat(form.text("issuingBody").get()).isEmpty();
        assertThat(form.rows()).hasSize(5).allSatisfy(row -> {
            assertThat(row.rawProperty().get()).isEmpty();
            assertThat(row.askedProperty().get()).as("no unit, no grey row").isTrue();
        });
        assertThat(form.dirtyProperty().get()).isFalse();
        assertThat(form.attemptedProperty().get()).isFalse();
        assertThat(form.reportId()).isZero();
        assertThat(form.days().read("5/11")).contains(day(5, 11));
        assertThat(form.recipients()).hasSize(52);
    }

    @Test
    void aNewFormForAUnitIsFilledForItAndStillClean() {
        openNew("Sở Y tế");
        assertThat(form.recipientProperty().get()).isEqualTo(fixture.unit("Sở Y tế"));
        assertThat(form.text("issuingBody").get()).isEqualTo("Sở Y tế");
        assertThat(asked()).containsExactly(true, true, true, false, false);
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void choosingAUnitFillsInTheIssuingBodyAndGreysTheRowsItIsNotAsked() {
        openNew(null);
        choose("Thọ Xuân");
        assertThat(form.text("issuingBody").get()).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(asked()).containsExactly(true, true, true, true, true);
        choose("ĐH Hồng Đức");
        assertThat(form.text("issuingBody").get()).isEqualTo("Trường Đại học Hồng Đức");
        assertThat(asked()).containsExactly(true, true, true, false, true);
        assertThat(form.dirtyProperty().get()).isTrue();
    }

    @Test
    void choosingAUnitLeavesAnIssuingBodyThatWasTyped() {
        openNew("Thọ Xuân");
        form.text("issuingBody").set("Phòng VH-TT huyện Thọ Xuân");
        choose("Như Xuân");
        assertThat(form.text("issuingBody").get()).isEqualTo("Phòng VH-TT huyện Thọ Xuân");
    }

    @Test
    void everythingTypedMakesTheFormDirtyAndTakingItBackCleanAgain() {
        openNew("Thọ Xuân");
        for (var field : List.of("number", "signedOn", "evaluation")) {
            dirtyAndClean(
                    () -> form.text(field).set("1"), () -> form.text(field).set(""));
        }
        dirtyAndClean(() -> type(3, "12"), () -> type(3, ""));
        dirtyAndClean(() -> note(3, "hỏi lại"), () -> note(3, ""));
        dirtyAndClean(
                () -> form.kindProperty().set(ReportKind.REPLACEMENT),
                () -> form.kindProperty().set(ReportKind.ORIGINAL));
        dirtyAndClean(
                () -> form.channelProperty().set(Channel.ZALO),
                () -> form.channelProperty().set(Channel.DOCUMENT_AXIS));
    }

    @Test
    void whatIsTypedStaysAsTypedWhileItIsUnderstood() {
        openNew("Thọ Xuân");
        type(1, "  hơn 1.200 đơn vị ");
        assertThat(row(1).rawProperty().get()).isEqualTo("  hơn 1.200 đơn vị ");
        assertThat(row(1).readingProperty().get().amount()).isEqualTo(1200);
        save();
        assertThat(stored(1).raw()).isEqualTo("  hơn 1.200 đơn vị ");
        assertThat(stored(1).qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(stored(1).method()).isEqualTo(Method.TYPED);
    }

    @Test
    void anOpenQuestionIsSavedAsUnknownWithItsWarning() {
        openNew("Thọ Xuân");
        type(1, "1,234");
        assertThat(form.problemsProperty().get())
                .extracting(Problem::field, Problem::severity)
                .containsExactly(tuple("i1", Severity.WARNING));
        save();
        assertThat(stored(1).state()).isEqualTo(QuantityState.UNKNOWN);
    }

    @Test
    void aDecidedQuestionIsSavedAsConfirmedWithItsText() {
        openNew("Thọ Xuân");
        type(1, "1,234");
        row(1).choose(offer(1, OfferKind.THOUSANDS));
        assertThat(form.problemsProperty().get()).isEmpty();
        save();
        assertThat(stored(1))
                .isEqualTo(new Quantity(
                        "1,234", QuantityState.STATED, 1234L, null, Qualifier.EXACT, Method.CONFIRMED, "", ""));
    }

    @Test
    void reopeningShowsTheDecisionAndChangingTheTextDropsIt() {
        openNew("Thọ Xuân");
        type(1, "20-30");
        row(1).choose(offer(1, OfferKind.HIGH));
        save();
        reopen();
        assertThat(row(1).chosenProperty().get()).isEqualTo(offer(1, OfferKind.HIGH));
        assertThat(form.dirtyProperty().get()).isFalse();
        type(1, "20-31");
        assertThat(row(1).chosenProperty().get()).isNull();
        save();
        assertThat(stored(1).state()).isEqualTo(QuantityState.UNKNOWN);
    }

    @Test
    void aDecisionCanBeRevised() {
        openNew("Thọ Xuân");
        type(1, "20-30");
        row(1).choose(offer(1, OfferKind.LOW));
        save();
        reopen();
        row(1).choose(offer(1, OfferKind.RANGE));
        assertThat(form.dirtyProperty().get()).isTrue();
        save();
        assertThat(stored(1).qualifier()).as("same lower end, another meaning").isEqualTo(Qualifier.RANGE);
        assertThat(stored(1).upper()).isEqualTo(30);
    }

    @Test
    void aDecisionThatIsNoLongerOfferedIsStillShown() {
        var decided = new Quantity(
                "như trên", QuantityState.STATED, 77L, null, Qualifier.APPROXIMATE, Method.CONFIRMED, "", "");
        enter(Map.of(fixture.row(1).id(), decided));
        assertThat(row(1).chosenProperty().get())
                .isEqualTo(new Offer(77, null, Qualifier.APPROXIMATE, OfferKind.AS_WRITTEN));
        form.text("number").set("99");
        save();
        assertThat(stored(1)).isEqualTo(decided);
    }

    @Test
    void aCellThatWasReadKeepsItsPlaceAndItsMethodUntilItsTextIsChanged() {
        var read = Quantity.read(PARSER.read("25"), "bảng 1, dòng 2", "");
        var doubtful = Quantity.read(PARSER.read("1,234"), "bảng 1, dòng 3", "");
        var other = Quantity.read(PARSER.read("30"), "bảng 1, dòng 4", "");
        enter(Map.of(
                fixture.row(1).id(), read,
                fixture.row(2).id(), doubtful,
                fixture.row(3).id(), other));
        row(2).choose(offer(2, OfferKind.THOUSANDS));
        type(3, "31");
        note(1, "gọi hỏi lại: đúng");
        save();
        assertThat(stored(1)).isEqualTo(Quantity.read(PARSER.read("25"), "bảng 1, dòng 2", "gọi hỏi lại: đúng"));
        assertThat(stored(2).method()).isEqualTo(Method.CONFIRMED);
        assertThat(stored(2).locator()).isEqualTo("bảng 1, dòng 3");
        assertThat(stored(3)).isEqualTo(Quantity.typed(PARSER.read("31"), ""));
    }

    @Test
    void openingAndSavingWithoutTouchingChangesNoCell() {
        var cells = new HashMap<Long, Quantity>();
        var raws = List.of("25", "toàn bộ", "", "khoảng 60", "1,234");
        for (var i = 0; i < raws.size(); i++) {
            cells.put(fixture.row(i + 1).id(), Quantity.read(PARSER.read(raws.get(i)), "dòng " + i, "ghi chú " + i));
        }
        enter(cells);
        form.text("number").set("99");
        save();
        assertThat(only().quantities()).isEqualTo(cells);
    }

    @Test
    void openingShowsEveryField() {
        var report = fixture.reports.save(
                fixture.campaignId,
                Report.from(fixture.unit("Như Xuân").id(), day(6, 11))
                        .version(ReportVersion.of(ReportKind.REPLACEMENT))
                        .document(new DocumentIdentity("7", "BC-UBND", "Phòng VH-TT", day(5, 11)))
                        .arrivalNumber("88")
                        .forwarded(day(7, 11))
                        .channel(Channel.ZALO)
                        .figuresUntil(day(4, 11))
                        .texts("Tốt", "Không")
                        .quantities(fixture.typed("1", "2"))
                        .build(),
                "");
        form.open(fixture.snapshot(), report);
        assertThat(form.recipientProperty().get()).isEqualTo(fixture.unit("Như Xuân"));
        assertThat(form.kindProperty().get()).isEqualTo(ReportKind.REPLACEMENT);
        assertThat(form.channelProperty().get()).isEqualTo(Channel.ZALO);
        assertThat(List.of("number", "symbol", "issuingBody", "signedOn", "arrivedOn", "forwardedOn", "figuresUntil"))
                .extracting(field -> form.text(field).get())
                .containsExactly("7", "BC-UBND", "Phòng VH-TT", "05/11/2024", "06/11/2024", "07/11/2024", "04/11/2024");
        assertThat(form.text("arrivalNumber").get()).isEqualTo("88");
        assertThat(form.text("evaluation").get()).isEqualTo("Tốt");
        assertThat(form.text("proposal").get()).isEqualTo("Không");
        assertThat(form.reportId()).isEqualTo(report.id());
        form.text("number").set("8");
        save();
        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("document.number", "quantities", "revision")
                .isEqualTo(report);
        assertThat(stored(2)).isEqualTo(report.quantity(fixture.row(2).id()));
    }

    @Test
    void errorsKeepTheFormFromBeingSavedAndLoseNothing() {
        openNew(null);
        type(1, "12");
        form.text("arrivedOn").set("hôm qua");
        form.text("evaluation").set("Tốt");
        assertThat(form.save(report -> {}, failures::add)).isFalse();
        assertThat(form.attemptedProperty().get()).isTrue();
        assertThat(form.problemsProperty().get()).extracting(Problem::field).contains("recipient", "arrivedOn");
        assertThat(stored()).isEmpty();
        assertThat(row(1).rawProperty().get()).isEqualTo("12");
        assertThat(form.text("arrivedOn").get()).isEqualTo("hôm qua");
        assertThat(form.text("evaluation").get()).isEqualTo("Tốt");
        assertThat(form.dirtyProperty().get()).isTrue();
    }

    @Test
    void aFailureIsReportedAndTheTypingKept() {
        openNew("Thọ Xuân");
        type(1, "12");
        fixture.database.close();
        assertThat(form.save(report -> {}, failures::add)).isTrue();
        assertThat(failures).hasSize(1);
        assertThat(form.savingProperty().get()).isFalse();
        assertThat(form.dirtyProperty().get()).isTrue();
        assertThat(row(1).rawProperty().get()).isEqualTo("12");
        fixture = CampaignFixture.open();
    }

    @Test
    void savingTwiceChangesOneReport() {
        openNew("Thọ Xuân");
        type(1, "12");
        save();
        assertThat(form.dirtyProperty().get()).isFalse();
        assertThat(form.reportId()).isEqualTo(only().id());
        type(1, "13");
        assertThat(form.dirtyProperty().get()).isTrue();
        save();
        assertThat(only().revision()).isEqualTo(2);
        assertThat(stored(1).amount()).isEqualTo(13);
    }

    @Test
    void aReportChangedElsewhereIsNotOverwritten() {
        var stored = fixture.enter("Thọ Xuân", day(15, 11), "1");
        form.open(fixture.snapshot(), stored);
        fixture.reports.save(fixture.campaignId, stored, "");
        type(1, "2");
        form.save(report -> {}, failures::add);
        assertThat(failures).singleElement().isInstanceOf(ExpectedFailure.class);
        assertThat(row(1).rawProperty().get()).isEqualTo("2");
        assertThat(stored(1).amount()).isEqualTo(1);
    }

    @Test
    void whatIsTypedWhileSavingIsNotTakenForSaved() {
        openNew("Thọ Xuân");
        type(1, "12");
        tasks.hold();
        form.save(report -> {}, failures::add);
        assertThat(form.savingProperty().get()).isTrue();
        assertThat(form.save(report -> {}, failures::add))
                .as("one save at a time")
                .isFalse();
        type(1, "13");
        tasks.release();
        assertThat(stored(1).amount()).isEqualTo(12);
        assertThat(form.dirtyProperty().get()).isTrue();
        save();
        assertThat(stored(1).amount()).isEqualTo(13);
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void datesTypedWithoutAYearAreThoseOfTheCampaign() {
        openNew("Thọ Xuân");
        form.text("arrivedOn").set("16/11");
        form.text("signedOn").set("15.11.24");
        form.text("figuresUntil").set("14112024");
        save();
        assertThat(only().arrivedOn()).isEqualTo(day(16, 11));
        assertThat(only().document().signedOn()).isEqualTo(day(15, 11));
        assertThat(only().figuresUntil()).isEqualTo(day(14, 11));
        assertThat(only().forwardedOn()).isNull();
    }

    /// What does not fit is sent back to its cell: nothing is cut, nothing throws, all stays as typed.
    @Test
    void aPasteThatDoesNotFitIsAProblemAtItsCellAndLosesNothing() {
        openNew("Thọ Xuân");
        type(1, "9".repeat(5_000));
        note(2, "x".repeat(5_000));
        form.text("number").set("7".repeat(5_000));
        assertThat(form.save(report -> {}, failures::add)).isFalse();
        assertThat(form.problemsProperty().get())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("number", "report.problem.long"),
                        tuple("i1", "report.problem.long-number"),
                        tuple("i2", "report.problem.long-note"));
        assertThat(row(1).rawProperty().get()).hasSize(5_000);
        assertThat(row(2).noteProperty().get()).hasSize(5_000);
    }

    @Test
    void aPasteFromAnotherSystemIsStoredComposedAndWithoutNul() {
        openNew("Thọ Xuân");
        var decomposed = Normalizer.normalize("Đã tuyên truyền 😀 ở xã", Normalizer.Form.NFD);
        form.text("evaluation").set(decomposed + "\0" + "ế".repeat(100_000));
        form.text("proposal").set("\0");
        form.text("issuingBody").set(Normalizer.normalize("ế".repeat(200), Normalizer.Form.NFD));
        type(1, Normalizer.normalize("khoảng 60 đơn vị", Normalizer.Form.NFD));
        note(1, decomposed + "\0");
        save();
        assertThat(only().evaluation()).startsWith("Đã tuyên truyền 😀 ở xãế").hasSize(24 + 100_000 - 1);
        assertThat(only().proposal()).isEmpty();
        assertThat(only().document().issuingBody()).hasSize(200);
        assertThat(stored(1).raw()).isEqualTo("khoảng 60 đơn vị");
        assertThat(stored(1).note()).isEqualTo("Đã tuyên truyền 😀 ở xã");
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void daysOutsideOfAllReasonAreRefusedAndEarlyOnesPointedAt() {
        openNew("Thọ Xuân");
        for (var day : List.of("20/11/0001", "20/11/9999", "31/02/2024", "31/02", "1".repeat(5_000))) {
            form.text("arrivedOn").set(day);
            assertThat(form.save(report -> {}, failures::add)).as(day).isFalse();
        }
        form.text("arrivedOn").set("05/01/2024");
        assertThat(form.problemsProperty().get())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("arrivedOn", "report.problem.arrived-before"));
    }

    private void openNew(String unit) {
        form.openNew(fixture.snapshot(), unit == null ? null : fixture.unit(unit));
    }

    private void enter(Map<Long, Quantity> quantities) {
        var blank = fixture.report("Thọ Xuân", day(15, 11));
        fixture.reports.save(
                fixture.campaignId, blank.edit().quantities(quantities).build(), "");
        reopen();
    }

    private void reopen() {
        form = new ReportFormViewModel(fixture.reports, tasks, fixture.clock);
        form.open(fixture.snapshot(), only());
    }

    private void choose(String unit) {
        form.recipientProperty().set(fixture.unit(unit));
    }

    private QuantityRow row(int place) {
        return form.rows().get(place - 1);
    }

    private void type(int place, String raw) {
        row(place).rawProperty().set(raw);
    }

    private void note(int place, String note) {
        row(place).noteProperty().set(note);
    }

    private Offer offer(int place, OfferKind kind) {
        return row(place).readingProperty().get().offers().stream()
                .filter(offer -> offer.reason() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Boolean> asked() {
        return form.rows().stream().map(row -> row.askedProperty().get()).toList();
    }

    private void dirtyAndClean(Runnable change, Runnable back) {
        change.run();
        assertThat(form.dirtyProperty().get()).isTrue();
        back.run();
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    private void save() {
        assertThat(form.save(report -> {}, failures::add)).isTrue();
        assertThat(failures).isEmpty();
    }

    private List<Report> stored() {
        return fixture.reports.of(fixture.campaignId);
    }

    private Report only() {
        assertThat(stored()).hasSize(1);
        return stored().getFirst();
    }

    private Quantity stored(int place) {
        return only().quantity(fixture.row(place).id());
    }
}
