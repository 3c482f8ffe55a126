package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// A letter that tells the form's numbers in its sentences: beside the form it is a note to it, alone it is the report.
class LetterBesideFormTest {
    private static final String LETTER =
            "Có 145 cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch; 42 cơ"
                    + " quan, đơn vị triển khai chiến dịch; 96 bài viết trên trang thông tin điện tử, mạng xã hội; 1.210 lượt tuyên"
                    + " truyền trên hệ thống truyền thanh cấp huyện, cấp xã; 10.850 học sinh được tuyên truyền.";

    private static CampaignFixture fixture;
    private static Drafter drafter;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        drafter = Drafters.of(fixture);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Draft draft(String name, FilledForm form) {
        return drafter.draft(new Drafter.Source(name, name, name, ""), form.extract());
    }

    private static Draft letter(String text) {
        return draft(
                "a-cong-van.docx",
                new FilledForm()
                        .text("UBND HUYỆN THỌ XUÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/UBND-VHTT")
                        .text(text));
    }

    private static Draft form() {
        return draft("b-phu-luc.docx", FilledForm.district());
    }

    private static List<Status> together(String container, Draft... drafts) {
        var origins = List.of(drafts).stream()
                .map(draft -> new Origin(container + Origin.INSIDE + draft.file(), container, "", null))
                .toList();
        var settled = NotesBeside.settle(List.of(drafts), origins);
        return NotesBeside.ask(settled, origins).stream().map(Draft::status).toList();
    }

    @Test
    void besideAFormThatSaysTheSameItAsksNothing() {
        assertThat(together("goi.zip", letter(LETTER), form())).containsExactly(Status.REJECTED, Status.ACCEPTABLE);
        assertThat(together("goi.zip", form(), letter(LETTER))).containsExactly(Status.ACCEPTABLE, Status.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.850", "145 cơ quan", "42 cơ quan"})
    void besideAFormThatSaysAnotherNumberTheFormIsAsked(String number) {
        var other = LETTER.replace(number, number.replaceFirst("\\d", "9"));

        assertThat(together("goi.zip", letter(other), form())).containsExactly(Status.REJECTED, Status.NEEDS_REVIEW);
    }

    @Test
    void aloneItIsTheReport() {
        assertThat(together("goi.zip", letter(LETTER))).containsExactly(Status.NEEDS_REVIEW);
        assertThat(letter(LETTER).numbers()).containsExactly(145L, 42L, 96L, 1210L, 10850L);
    }

    @Test
    void ofAnotherUnitItSaysNothingOfTheForm() {
        var other = draft(
                "c.docx",
                new FilledForm()
                        .general("UBND huyện Nông Cống", FilledForm.EVALUATION, FilledForm.PROPOSAL)
                        .numbers(List.of("130", "41", "95", "1.110", "9.850"), FilledForm.HINTS));

        assertThat(together("", letter(LETTER), other)).containsExactly(Status.NEEDS_REVIEW, Status.ACCEPTABLE);
    }

    @Test
    void inTheSameFileItMayNotTellAnotherNumber() {
        var agreeing = drafter.draft(
                new Drafter.Source("a", "", "a", ""),
                FilledForm.district().text(LETTER).extract());
        var differing = drafter.draft(
                new Drafter.Source("a", "", "a", ""),
                FilledForm.district().text(LETTER.replace("96 bài", "86 bài")).extract());

        assertThat(agreeing.questions()).isEmpty();
        assertThat(differing.questions()).extracting(Question::field).containsExactly(Question.FORM);
    }
}
