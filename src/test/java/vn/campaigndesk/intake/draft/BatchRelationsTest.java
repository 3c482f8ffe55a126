package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// What the files of one batch are to each other, whichever of them comes first.
class BatchRelationsTest {
    private static final List<String> LATER = List.of("150", "42", "96", "1.210", "10.850");

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

    private static Draft draft(String name, int day, List<String> numbers) {
        var form = new FilledForm()
                .text(
                        "UBND HUYỆN THỌ XUÂN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: " + day + "/BC-UBND",
                        "Thọ Xuân, ngày " + day + " tháng 11 năm 2024")
                .general("UBND huyện Thọ Xuân", FilledForm.EVALUATION, FilledForm.PROPOSAL)
                .numbers(numbers, FilledForm.HINTS);
        return drafter.draft(new Drafter.Source(name, name, name, ""), form.extract());
    }

    /// Each file with what it is to another one, and whether it is asked.
    private static List<String> relations(Draft... drafts) {
        return BatchRelations.related(List.of(drafts), fixture.snapshot(), Map.of()).stream()
                .map(draft -> draft.file() + " " + relation(draft) + " "
                        + draft.status().word())
                .sorted()
                .toList();
    }

    private static String relation(Draft draft) {
        var relation = draft.relation();
        return relation == null ? "-" : relation.kind().word() + " " + Objects.requireNonNull(relation.other());
    }

    @Test
    void theLaterLetterReplacesTheEarlierWhicheverComesFirst() {
        var first = draft("a.docx", 12, FilledForm.NUMBERS);
        var second = draft("b.docx", 14, LATER);

        assertThat(relations(first, second))
                .containsExactly("a.docx - needs-review", "b.docx replaces a.docx needs-review");
        assertThat(relations(second, first))
                .containsExactly("a.docx conflicts-with b.docx needs-review", "b.docx replaces a.docx needs-review");
    }

    @Test
    void ofLettersOfOneDayNoneWins() {
        assertThat(relations(draft("a.docx", 12, FilledForm.NUMBERS), draft("b.docx", 12, LATER)))
                .containsExactly("a.docx - needs-review", "b.docx conflicts-with a.docx needs-review");
    }

    /// Where the letterhead leaves its place out, the numbers of two districts may meet.
    @Test
    void twoUnitsAreTwoLettersWhateverTheirNumbers() {
        assertThat(relations(ofDistrict("a.docx", "Thọ Xuân"), ofDistrict("b.docx", "Nông Cống")))
                .containsExactly("a.docx - accepted", "b.docx - accepted");
    }

    private static Draft ofDistrict(String name, String district) {
        var form = new FilledForm()
                .text("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/BC-UBND")
                .general("UBND huyện " + district, FilledForm.EVALUATION, FilledForm.PROPOSAL)
                .numbers(FilledForm.NUMBERS, FilledForm.HINTS);
        return drafter.draft(new Drafter.Source(name, name, name, ""), form.extract());
    }

    @Test
    void theSameTwiceIsAskedOnce() {
        assertThat(relations(draft("a.docx", 12, FilledForm.NUMBERS), draft("b.docx", 12, FilledForm.NUMBERS)))
                .containsExactly("a.docx - accepted", "b.docx duplicate-of a.docx needs-review");
    }

    /// A unit that has taken its report back has no report with which a new file could be compared.
    @ParameterizedTest
    @CsvSource({
        "the whole,-",
        "a later one,conflicts-with 15/BC-UBND",
        "the whole and that taken back,conflicts-with 15/BC-UBND"
    })
    void aFileIsComparedWithWhatStandsAndNotWithAWithdrawal(String withdrawn, String relation) {
        try (var own = CampaignFixture.open()) {
            own.enter("Thọ Xuân", day(11, 11), "12");
            if (withdrawn.startsWith("the whole")) {
                var whole = own.enter(new ReportVersion(ReportKind.WITHDRAWAL, null, null), "Thọ Xuân", day(13, 11));
                if (withdrawn.endsWith("taken back")) {
                    own.enter(new ReportVersion(ReportKind.WITHDRAWAL, null, whole.id()), "Thọ Xuân", day(14, 11));
                }
            } else {
                var later =
                        own.enter(new ReportVersion(ReportKind.REPLACEMENT, null, null), "Thọ Xuân", day(12, 11), "13");
                own.enter(new ReportVersion(ReportKind.WITHDRAWAL, null, later.id()), "Thọ Xuân", day(13, 11));
            }

            var related = BatchRelations.related(
                            List.of(draft("a.docx", 10, FilledForm.NUMBERS)), own.snapshot(), Map.of())
                    .getFirst();

            assertThat(relation(related)).isEqualTo(relation);
        }
    }
}
