package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.text.Messages;

class RecipientListPlanTest {
    private static final OrganisationGroup DISTRICT =
            new OrganisationGroup(1, "district", "UBND các huyện, thị xã, thành phố", "UBND cấp huyện", 3);
    private static final OrganisationGroup PRESS = new OrganisationGroup(2, "press", "Báo, đài", "Báo, đài", 4);

    private static final Organisation THANH_HOA =
            body(1, "UBND thành phố Thanh Hóa", "TP Thanh Hóa", "TP. Thanh Hóa", "Thành phố");
    private static final Organisation NGHI_SON = body(2, "UBND thị xã Nghi Sơn", "TX Nghi Sơn", "Huyện Tĩnh Gia");
    private static final Organisation SAM_SON = body(3, "UBND thành phố Sầm Sơn", "TP Sầm Sơn", "Thành phố");

    private static Organisation body(long id, String name, String shortName, String... aliases) {
        return new Organisation(
                id, "body-" + id, DISTRICT, name, shortName, (int) id, List.of(aliases), null, null, null);
    }

    private static RecipientLine line(int row, String name, String group) {
        return new RecipientLine(row, name, name, group, List.of());
    }

    private static RecipientListPlan plan(RecipientLine... lines) {
        return RecipientListPlan.of(List.of(lines), List.of(THANH_HOA, NGHI_SON, SAM_SON), List.of(DISTRICT, PRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND thành phố Thanh Hóa, 1",
        "UBND thành phố Thanh Hoá, 1",
        "ubnd thanh pho thanh hoa, 1",
        "'  UBND  THÀNH PHỐ   THANH HÓA ', 1",
        "TP Thanh Hóa, 1",
        "tp. thanh hoa, 1",
        "Huyện Tĩnh Gia, 2",
        "huyen tinh gia, 2",
        "TX NGHI SƠN, 2",
    })
    void aLineIsMatchedByNameShortNameOrAliasWithoutDiacritics(String written, long id) {
        var plan = plan(line(1, written, "whatever"));

        assertThat(plan.known()).extracting(Organisation::id).containsExactly(id);
        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UBND thị xã Nga Sơn", "Thanh Hóa", "Nghi Sơn", "UBND huyện Quan Hóa"})
    void whatIsOnlySimilarIsAnotherBody(String written) {
        var plan = plan(line(1, written, "district"));

        assertThat(plan.known()).isEmpty();
        assertThat(plan.fresh()).extracting(RecipientListPlan.NewBody::name).containsExactly(written);
    }

    @Test
    void aLineThatFitsTwoBodiesIsAskedNeverGuessed() {
        var plan = plan(line(4, "thành phố", "district"));

        assertThat(plan.known()).isEmpty();
        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.problems())
                .containsExactly(
                        new RecipientListPlan.Problem("campaign.import.ambiguous", 4, "thành phố", "district"));
    }

    @Test
    void aNewBodyOfAnUnknownGroupIsLeftOut() {
        var plan = plan(line(7, "Công ty Điện lực", "Doanh nghiệp"), line(8, "Công ty Nước", ""));

        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.problems())
                .containsExactly(
                        new RecipientListPlan.Problem("campaign.import.group", 7, "Công ty Điện lực", "Doanh nghiệp"),
                        new RecipientListPlan.Problem("campaign.import.group", 8, "Công ty Nước", ""));
    }

    @ParameterizedTest
    @CsvSource({"district", "DISTRICT", "UBND cấp huyện", "ubnd cap huyen", "'UBND các huyện, thị xã, thành phố'"})
    void aGroupIsKnownByCodeNameOrShortName(String written) {
        assertThat(plan(line(1, "UBND huyện Mới", written)).fresh())
                .extracting(RecipientListPlan.NewBody::group)
                .containsExactly(DISTRICT);
    }

    @Test
    void whatStandsTwiceIsTakenOnce() {
        var plan = plan(
                line(1, "TP Thanh Hóa", ""),
                line(2, "UBND huyện Mới", "district"),
                line(3, "TP. Thanh Hóa", ""),
                line(4, "ubnd huyen moi", "press"));

        assertThat(plan.known()).containsExactly(THANH_HOA);
        assertThat(plan.fresh())
                .containsExactly(
                        new RecipientListPlan.NewBody("UBND huyện Mới", "UBND huyện Mới", DISTRICT, List.of()));
        assertThat(plan.problems()).isEmpty();
    }

    /// Two lines of one file that name the same new body in two ways are one body, not two.
    @Test
    void aNewBodyIsRecognisedByTheShortNameAndAliasesOfAnEarlierLine() {
        var plan = plan(
                new RecipientLine(1, "Công an tỉnh Thanh Hóa", "Công an tỉnh", "press", List.of("CA tỉnh")),
                line(2, "Cong an tinh", "press"),
                line(3, "CA tỉnh", "press"));

        assertThat(plan.fresh()).extracting(RecipientListPlan.NewBody::name).containsExactly("Công an tỉnh Thanh Hóa");
    }

    @Test
    void bodiesKeepTheOrderOfTheFile() {
        var plan = plan(
                line(1, "TX Nghi Sơn", ""), line(2, "B", "press"), line(3, "TP Thanh Hóa", ""), line(4, "A", "press"));

        assertThat(plan.known()).containsExactly(NGHI_SON, THANH_HOA);
        assertThat(plan.fresh()).extracting(RecipientListPlan.NewBody::name).containsExactly("B", "A");
    }

    @Test
    void problemsCanBeReadInBothLanguages() {
        for (var problem :
                plan(line(4, "thành phố", ""), line(5, "Công ty", "Khác")).problems()) {
            for (var language : List.of("vi", "en")) {
                assertThat(new Messages(Locale.of(language))
                                .get(problem.key(), problem.row(), problem.name(), problem.group()))
                        .contains(String.valueOf(problem.row()), problem.name());
            }
        }
    }
}
