package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

class ReviewStoreTest {
    private static final Problem UNDECIDED = Problem.warning("i2", "report.problem.undecided", 2);

    private CampaignFixture fixture;
    private Report report;

    @BeforeEach
    void enterAReport() {
        fixture = CampaignFixture.open();
        report = fixture.enter("Thọ Xuân", day(15, 11), "25", "1,234");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void aStepIsKeptWithItsReasonAndAudited() {
        move(ReviewState.RECEIVED, ReviewState.CHECKING, "");
        move(ReviewState.CHECKING, ReviewState.RETURNED, " sai mẫu ");
        assertThat(stored().review()).isEqualTo(new Review(ReviewState.RETURNED, "sai mẫu"));
        assertThat(stored().revision()).as("a form that is open stays fresh").isEqualTo(report.revision());
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state"))
                .extracting(row -> row.before() + " " + row.after() + " " + row.reason())
                .containsExactly("null RECEIVED ", "RECEIVED CHECKING ", "CHECKING RETURNED sai mẫu");
    }

    @Test
    void stepsThatAreIllegalStaleOrUnexplainedChangeNothing() {
        move(ReviewState.RECEIVED, ReviewState.CHECKING, "");
        var audit = fixture.audit("report");
        assertThatThrownBy(() -> move(ReviewState.RETURNED, ReviewState.VALID, ""))
                .isInstanceOf(IllegalArgumentException.class);
        refused("report.review.stale", () -> move(ReviewState.RECEIVED, ReviewState.CHECKING, ""));
        refused("report.review.reason", () -> move(ReviewState.CHECKING, ReviewState.RETURNED, " "));
        refused("report.review.long", () -> move(ReviewState.CHECKING, ReviewState.RETURNED, "x".repeat(501)));
        fixture.reports.delete(fixture.campaignId, report.id());
        refused("report.review.stale", () -> move(ReviewState.CHECKING, ReviewState.VALID, ""));
        fixture.reports.restore(fixture.campaignId, report.id());
        assertThat(stored().review().state()).isEqualTo(ReviewState.CHECKING);
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state"))
                .hasSize(2);
        assertThat(audit).hasSizeGreaterThan(2);
    }

    @Test
    void aReturnedReportDoesNotCountAndAnotherStepTellsTheListeners() {
        var heard = new ArrayList<>();
        fixture.changes.on(ReportSaved.class, heard::add);
        move(ReviewState.RECEIVED, ReviewState.CHECKING, "");
        move(ReviewState.CHECKING, ReviewState.RETURNED, "sai mẫu");
        assertThat(heard).hasSize(2).containsOnly(new ReportSaved(fixture.campaignId, report.id()));
        assertThat(fixture.snapshot().first(day(20, 11))).isEmpty();
    }

    @Test
    void aQuestionIsKeptAndItsAnswerCorrectsTheReportInOneGesture() {
        var asked = ask("i2", "1,234 là 1234 hay 1,2?", "1,234");
        assertThat(stored().review().state()).isEqualTo(ReviewState.NEEDS_CLARIFICATION);
        assertThat(clarifications()).containsExactly(asked);

        var corrected = stored().edit()
                .quantity(fixture.row(2).id(), Quantity.typed(PARSER.read("1.234"), ""))
                .build();
        var answered = asked.answered(day(21, 11), "là một nghìn hai trăm", "1.234", "đơn vị trả lời");
        fixture.reviews.answer(fixture.campaignId, answered, corrected);

        assertThat(clarifications()).containsExactly(answered);
        assertThat(clarifications().getFirst().oldRaw()).isEqualTo("1,234");
        assertThat(stored().quantity(fixture.row(2).id()).amount()).isEqualTo(1234);
        assertThat(stored().revision()).isEqualTo(2);
        assertThat(stored().review().state()).isEqualTo(ReviewState.CHECKING);
        assertThat(fixture.audit("report")).anySatisfy(row -> {
            assertThat(row.field()).isEqualTo("quantity:" + fixture.row(2).id());
            assertThat(row.before()).contains("raw=1,234");
            assertThat(row.after()).contains("raw=1.234");
            assertThat(row.reason()).isEqualTo("đơn vị trả lời");
        });
        assertThat(fixture.audit("clarification")).extracting("field").contains("question", "answer", "new_raw");
    }

    @Test
    void onlyTheLastAnswerLeadsBackToChecking() {
        var one = ask("i1", "mấy xã?", "25");
        var other = ask("i2", "bao nhiêu?", "1,234");
        fixture.reviews.answer(fixture.campaignId, one.answered(day(21, 11), "đủ 25", null, ""), null);
        assertThat(stored().review().state()).isEqualTo(ReviewState.NEEDS_CLARIFICATION);
        assertThat(stored().revision()).isEqualTo(1);
        fixture.reviews.answer(fixture.campaignId, other.answered(day(21, 11), "đúng", null, ""), null);
        assertThat(stored().review().state()).isEqualTo(ReviewState.CHECKING);
    }

    @Test
    void aStaleCorrectionKeepsNeitherTheAnswerNorTheValue() {
        var asked = ask("i1", "mấy xã?", "25");
        var seen = stored();
        fixture.reports.save(fixture.campaignId, seen.edit().texts("Tốt", "").build(), "");
        var corrected = seen.edit().quantities(fixture.typed("26")).build();
        refused(
                "report.save.stale",
                () -> fixture.reviews.answer(
                        fixture.campaignId, asked.answered(day(21, 11), "26", "26", ""), corrected));
        assertThat(clarifications()).containsExactly(asked);
        assertThat(stored().quantity(fixture.row(1).id()).amount()).isEqualTo(25);
    }

    @Test
    void aValidReportThatIsChangedIsCheckedAgainAndAnUnchangedOneStaysValid() {
        move(ReviewState.RECEIVED, ReviewState.CHECKING, "");
        move(ReviewState.CHECKING, ReviewState.VALID, "");
        var same = fixture.reports.save(fixture.campaignId, stored(), "");
        assertThat(same.review().state()).isEqualTo(ReviewState.VALID);
        var changed = same.edit()
                .quantities(fixture.typed("26"))
                .review(Review.received())
                .build();
        var saved = fixture.reports.save(fixture.campaignId, changed, "");
        assertThat(saved.review().state()).isEqualTo(ReviewState.CHECKING);
        assertThat(stored()).isEqualTo(saved);
    }

    @Test
    void aReasonCoversAWarningAsLongAsTheFieldSaysTheSame() {
        accept("chờ đơn vị trả lời");
        accept("đơn vị hẹn tuần sau");
        var reviews = fixture.snapshot().reviews();
        assertThat(reviews.accepted(report.id())).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("đơn vị hẹn tuần sau");
            assertThat(kept.acceptedBy()).isEqualTo("tester");
        });
        assertThat(reviews.isAccepted(report.id(), UNDECIDED, "1,234")).isTrue();
        assertThat(reviews.isAccepted(report.id(), UNDECIDED, "1,235")).isFalse();
        assertThat(reviews.isAccepted(report.id(), Problem.warning("i1", "report.problem.undecided", 2), "1,234"))
                .isFalse();
        assertThat(reviews.isAccepted(report.id(), Problem.error("i2", "report.problem.undecided", 2), "1,234"))
                .as("an error is never accepted")
                .isFalse();
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("accepted:i2"))
                .extracting("before", "after")
                .containsExactly(tuple(null, "chờ đơn vị trả lời"), tuple("chờ đơn vị trả lời", "đơn vị hẹn tuần sau"));
        fixture.reviews.refuse(fixture.campaignId, reviews.accepted(report.id()).getFirst());
        assertThat(fixture.snapshot().reviews()).isEqualTo(Reviews.none());
    }

    @Test
    void everyKindOfVersionIsKept() {
        for (var version : List.of(
                ReportVersion.of(ReportKind.REPLACEMENT),
                ReportVersion.supplement(SupplementCounting.CUMULATIVE),
                ReportVersion.supplement(SupplementCounting.ADDITIONAL),
                ReportVersion.of(ReportKind.CORRECTION),
                ReportVersion.of(ReportKind.WITHDRAWAL),
                ReportVersion.withdrawalOf(report.id()))) {
            var saved = fixture.enter(version, "Thọ Xuân", day(16, 11), "3");
            assertThat(saved.version()).isEqualTo(version);
            assertThat(fixture.snapshot().reports()).contains(saved);
        }
    }

    private Clarification ask(String field, String question, String raw) {
        return fixture.reviews.ask(
                fixture.campaignId,
                Clarification.asked(
                        report.id(), field, day(20, 11), ClarificationChannel.PHONE, "chị Hà", question, raw));
    }

    private void accept(String reason) {
        fixture.reviews.accept(
                fixture.campaignId,
                AcceptedWarning.of(report.id(), UNDECIDED, "1,234", reason, fixture.clock.instant()));
    }

    private void move(ReviewState from, ReviewState to, String reason) {
        fixture.reviews.move(fixture.campaignId, report.id(), from, to, reason);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(ExpectedFailure.class).hasMessage(key);
    }

    private List<Clarification> clarifications() {
        return fixture.snapshot().reviews().clarifications(report.id());
    }

    private Report stored() {
        return fixture.snapshot().reports().getFirst();
    }
}
