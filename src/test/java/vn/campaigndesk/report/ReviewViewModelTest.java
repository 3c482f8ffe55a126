package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;

class ReviewViewModelTest {
    private static final Problem LOWER = Problem.warning("i1", "report.problem.lower-than-before", "25", "30");

    private final List<String> done = new ArrayList<>();
    private CampaignFixture fixture;
    private ReviewViewModel review;

    @BeforeEach
    void enterAReport() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "25", "1,234");
        review = new ReviewViewModel(fixture.reviews, new InlineTasks(), fixture.clock);
        show();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void aSoundReportIsFoundValidInOneGestureAndBothStepsAreWrittenDown() {
        assertThat(review.next()).containsExactly(ReviewState.VALID, ReviewState.CHECKING, ReviewState.RETURNED);
        assertThat(review.move(ReviewState.VALID, "", this::isDone)).isTrue();
        show();
        assertThat(stored().review().state()).isEqualTo(ReviewState.VALID);
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state") && row.before() != null)
                .extracting(row -> row.before() + " " + row.after())
                .containsExactly("RECEIVED CHECKING", "CHECKING VALID");
        assertThat(done).hasSize(1);
    }

    @Test
    void whatIsReturnedAtOnceKeepsItsReasonWithTheLastStep() {
        review.move(ReviewState.RETURNED, "sai mẫu", this::isDone);
        assertThat(stored().review()).isEqualTo(new Review(ReviewState.RETURNED, "sai mẫu"));
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.field().equals("review_state") && row.before() != null)
                .extracting(row -> row.reason())
                .containsExactly("", "sai mẫu");
    }

    @Test
    void onlyLegalStepsAreOffered() {
        assertThat(review.move(ReviewState.NEEDS_CLARIFICATION, "", this::isDone))
                .isFalse();
        assertThat(review.move(ReviewState.CHECKING, "", this::isDone)).isTrue();
        show();
        assertThat(review.next())
                .containsExactly(ReviewState.VALID, ReviewState.NEEDS_CLARIFICATION, ReviewState.RETURNED);
        assertThat(done).hasSize(1);
    }

    @Test
    void beingValidIsOfferedOnceTheWarningHasItsReason() {
        review.move(ReviewState.CHECKING, "", this::isDone);
        show(LOWER);
        assertThat(review.next()).doesNotContain(ReviewState.VALID);
        assertThat(review.obstaclesProperty().get().problems()).containsExactly(LOWER);
        review.accept(LOWER, "đơn vị đã xác nhận", this::isDone);
        show(LOWER);
        assertThat(review.next()).contains(ReviewState.VALID);
        var changed = stored().edit().quantities(fixture.typed("24")).build();
        fixture.reports.save(fixture.campaignId, changed, "");
        show(LOWER);
        assertThat(review.next()).as("the reason was given for 25").doesNotContain(ReviewState.VALID);
    }

    @Test
    void aQuestionKeepsTheValueAndItsAnswerCorrectsIt() {
        review.ask("i2", day(20, 11), ClarificationChannel.ZALO, "anh Sơn", "1,234 là bao nhiêu?", this::isDone);
        show();
        var asked = review.clarifications().getFirst();
        assertThat(asked.oldRaw()).isEqualTo("1,234");
        assertThat(asked.askedOn()).isEqualTo(day(20, 11));
        assertThat(review.obstaclesProperty().get().questions()).containsExactly(asked);
        review.answer(asked, day(21, 11), "là 1234", "1234", "gọi điện", this::isDone);
        show();
        assertThat(review.clarifications().getFirst().newRaw()).isEqualTo("1234");
        assertThat(review.clarifications().getFirst().answeredOn()).isEqualTo(day(21, 11));
        assertThat(review.clarifications().getFirst().person()).isEqualTo("anh Sơn");
        assertThat(stored().quantity(fixture.row(2).id()).amount()).isEqualTo(1234);
        assertThat(review.obstaclesProperty().get().isEmpty()).isTrue();
        assertThat(done).hasSize(2);
    }

    @Test
    void anAnswerAboutATextCorrectsTheTextAndOneAboutADateDoesNot() {
        review.ask("evaluation", day(20, 11), ClarificationChannel.EMAIL, "anh Sơn", "đánh giá?", this::isDone);
        review.ask("signedOn", day(20, 11), ClarificationChannel.EMAIL, "anh Sơn", "ký ngày nào?", this::isDone);
        show();
        review.answer(review.clarifications().get(0), day(21, 11), "tốt", "Kết quả tốt", "", this::isDone);
        show();
        review.answer(review.clarifications().get(1), day(21, 11), "ngày 14", "14/11/2024", "", this::isDone);
        show();
        assertThat(stored().evaluation()).isEqualTo("Kết quả tốt");
        assertThat(stored().document().signedOn()).isEqualTo(day(15, 11));
        assertThat(review.clarifications().get(1).newRaw()).isNull();
        assertThat(review.clarifications().get(1).answer()).isEqualTo("ngày 14");
    }

    @Test
    void whatCannotBeStoredIsSaidAndNothingIsDone() {
        review.ask("i1", day(20, 11), ClarificationChannel.PHONE, "anh Sơn", "x".repeat(1001), this::isDone);
        assertThat(review.failureProperty().get()).hasMessage("report.review.long");
        assertThat(done).isEmpty();
        assertThat(fixture.snapshot().reviews()).isEqualTo(Reviews.none());
    }

    @Test
    void theReplyNamesTheReportTheReasonAndTheOpenQuestions() {
        review.move(ReviewState.CHECKING, "", this::isDone);
        show();
        review.ask("i2", day(20, 11), ClarificationChannel.ZALO, "anh Sơn", "Chỉ tiêu 2 là bao nhiêu?", this::isDone);
        review.ask("i1", day(20, 11), ClarificationChannel.ZALO, "anh Sơn", "Chỉ tiêu 1 gồm xã nào?", this::isDone);
        show();
        review.answer(review.clarifications().get(1), day(21, 11), "đủ 25 xã", null, "", this::isDone);
        show();
        review.move(ReviewState.RETURNED, "sai biểu mẫu", this::isDone);
        show();
        var reply = review.reply(day(25, 11)).orElseThrow();
        assertThat(reply.subject()).isEqualTo("V/v trả lại Báo cáo số 15/BC-UBND ngày 15/11/2024 để hoàn thiện");
        assertThat(reply.text())
                .contains("của UBND huyện Thọ Xuân (đến ngày 15/11/2024)", "sai biểu mẫu", "trước ngày 25/11/2024")
                .contains("- Chỉ tiêu 2 là bao nhiêu? (báo cáo đang ghi: “1,234”)")
                .doesNotContain("xã nào");
        assertThat(review.reply(null).orElseThrow().text()).contains("trong thời gian sớm nhất");
    }

    @Test
    void aReportWithoutNumberAndDateIsCitedWithoutThem() {
        for (var identity : List.of(
                new DocumentIdentity("", "", "", null),
                new DocumentIdentity("", "", "", day(14, 11)),
                new DocumentIdentity("7", "BC", "", null))) {
            var report = stored().edit().document(identity).build();
            var reply = ReplyText.of(
                    report, fixture.unit("Thọ Xuân"), fixture.snapshot().campaign(), List.of(), null);
            assertThat(reply.subject()).matches("V/v trả lại [Bb]áo cáo( số 7/BC)?( ngày 14/11/2024)? để hoàn thiện");
            assertThat(reply.paragraphs()).hasSize(3).noneMatch(line -> line.contains("null"));
        }
    }

    private void isDone() {
        done.add("done");
    }

    private void show(Problem... problems) {
        review.show(fixture.snapshot(), stored(), List.of(problems));
    }

    private Report stored() {
        return fixture.snapshot().reports().getFirst();
    }
}
