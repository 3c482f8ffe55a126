package vn.campaigndesk.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.ContactPlan.Reason;

/// What taking a list of contacts would do: nobody is doubled, nobody is taken for somebody else, nothing is cleared.
class ContactPlanTest {
    private static final OrganisationGroup DISTRICTS = new OrganisationGroup(1, "huyen", "UBND cấp huyện", "Huyện", 1);
    private static final List<Organisation> BODIES = List.of(
            body(1, "UBND huyện Thọ Xuân", "Thọ Xuân", List.of("Huyện Thọ Xuân")),
            body(2, "UBND huyện Nông Cống", "Nông Cống", List.of("Trùng tên")),
            body(3, "UBND huyện Hà Trung", "Hà Trung", List.of("Trùng tên")));
    private static final List<Recipient> CALLED = List.of(new Recipient(
            9, 1, 2, DISTRICTS, 1, "Ủy ban nhân dân xã Nông Cống (mới)", "Nông Cống mới", null, "", null, null));
    private static final Contact HUNG =
            new Contact(7, 1, "Nguyễn Văn Hùng", "Trưởng phòng", "0912345678", "hung@x.vn", "", "gọi buổi sáng");

    private static Organisation body(long id, String name, String shortName, List<String> aliases) {
        return new Organisation(id, "b" + id, DISTRICTS, name, shortName, (int) id, aliases, null, null, null);
    }

    private static ContactLine line(String unit, String name, String position, String phones) {
        return new ContactLine(2, unit, name, position, phones, "", "", "");
    }

    private static ContactPlan plan(ContactLine... lines) {
        return ContactPlan.of(List.of(lines), BODIES, CALLED, List.of(HUNG));
    }

    @Test
    void whoeverIsNotKnownIsNewWithTheZeroTheSheetHasEaten() {
        var plan = plan(line("thọ xuân", "Lê Thị Lan", "Chuyên viên", "987654321"));
        assertThat(plan.fresh())
                .containsExactly(new Contact(0, 1, "Lê Thị Lan", "Chuyên viên", "0987654321", "", "", ""));
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        var plan = plan(line("Huyện Thọ Xuân", "nguyễn văn hùng", "Trưởng phòng", "0912.345.678"));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.same()).isEqualTo(1);
    }

    /// The list that was written for the campaign has the names of the campaign.
    @ParameterizedTest
    @CsvSource({"Ủy ban nhân dân xã Nông Cống (mới)", "nông cống mới", "UBND huyện Nông Cống"})
    void aUnitIsAlsoFoundAsTheCampaignCallsIt(String unit) {
        assertThat(plan(line(unit, "Lê Thị Lan", "", "")).fresh())
                .extracting(Contact::organisationId)
                .containsExactly(2L);
    }

    @Test
    void anEmptyCellNeverClearsWhatIsKnown() {
        var plan = plan(line("Thọ Xuân", "Nguyễn Văn Hùng", "", "0999888777"));
        assertThat(plan.changed())
                .containsExactly(Edit.changed(
                        HUNG,
                        new Contact(
                                7,
                                1,
                                "Nguyễn Văn Hùng",
                                "Trưởng phòng",
                                "0999888777",
                                "hung@x.vn",
                                "",
                                "gọi buổi sáng")));
    }

    @Test
    void namesThatDifferInTheirDiacriticsAreTwoPeople() {
        var plan = plan(line("Thọ Xuân", "Nguyễn Văn Hưng", "Phó phòng", "0900000001"));
        assertThat(plan.fresh()).extracting(Contact::name).containsExactly("Nguyễn Văn Hưng");
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void aNameWithoutDiacriticsIsHisWithHisNumberAndAQuestionWithAnother() {
        assertThat(plan(line("Thọ Xuân", "Nguyen Van Hung", "Phó phòng", "0912345678"))
                        .changed())
                .extracting(edit -> edit.after().name() + ", " + edit.after().position())
                .containsExactly("Nguyễn Văn Hùng, Phó phòng");
        assertThat(plan(line("Thọ Xuân", "Nguyen Van Hung", "", "0900000001")).problems())
                .extracting(ContactPlan.Problem::reason)
                .containsExactly(Reason.AMBIGUOUS_PERSON);
    }

    @Test
    void whereTheToneMarkStandsMakesNobodyNew() {
        assertThat(PersonName.key("Lê Thị Hoà")).isEqualTo(PersonName.key("Lê thị Hòa"));
        assertThat(PersonName.key("Hùng")).isNotEqualTo(PersonName.key("Hưng")).isNotEqualTo(PersonName.key("Hung"));
    }

    @Test
    void twoLinesAboutOnePersonBecomeOne() {
        var plan = plan(
                line("Thọ Xuân", "Lê Thị Lan", "Chuyên viên", ""), line("Thọ Xuân", "Lê Thị Lan", "", "0987654321"));
        assertThat(plan.fresh())
                .containsExactly(new Contact(0, 1, "Lê Thị Lan", "Chuyên viên", "0987654321", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        // what two lines say of one name in one unit, and what is kept of it
        "0987654321, Chuyên viên, 0912345679, '',          0987654321, Chuyên viên, 1",
        "0987654321, Chuyên viên, 0987654321, Phó phòng,   0987654321, Chuyên viên, 1",
        "0987654321, Chuyên viên, 0987.654.321, chuyên viên, 0987654321, chuyên viên, 0",
        "'',         Chuyên viên, 0987654321, '',          0987654321, Chuyên viên, 0",
    })
    void ofTwoLinesThatContradictEachOtherNoneWinsInSilence(
            String phones,
            String position,
            String otherPhones,
            String otherPosition,
            String kept,
            String as,
            int said) {
        for (var name : List.of("Lê Thị Lan", "Nguyễn Văn Hùng")) {
            var plan = plan(
                    line("Thọ Xuân", name, position, phones), line("Huyện Thọ Xuân", name, otherPosition, otherPhones));

            var person = plan.fresh().isEmpty()
                    ? plan.changed().getFirst().after()
                    : plan.fresh().getFirst();
            assertThat(person.phones()).isIn(kept, otherPhones);
            assertThat(plan.problems())
                    .extracting(ContactPlan.Problem::reason)
                    .isEqualTo(said == 0 ? List.of() : List.of(Reason.SAID_OTHERWISE));
            if (said > 0) {
                assertThat(person.phones()).isEqualTo(kept);
                assertThat(person.position()).isEqualTo(as);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Huyện Lạ, Lê Lan, UNKNOWN_UNIT",
        "'', Lê Lan, UNKNOWN_UNIT",
        "Trùng tên, Lê Lan, AMBIGUOUS_UNIT",
        "Thọ Xuân, '', NO_NAME",
    })
    void aLineThatIsNotCertainIsLeftOutAndSaid(String unit, String name, Reason reason) {
        var plan = plan(line(unit, name, "", "0987654321"));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.problems()).containsExactly(new ContactPlan.Problem(reason, 2, unit, name));
    }

    @Test
    void whatIsTooLongToKeepIsNotCutButLeftOut() {
        assertThat(plan(line("Thọ Xuân", "Lan", "x".repeat(101), "")).problems())
                .extracting(ContactPlan.Problem::reason)
                .containsExactly(Reason.TOO_LONG);
    }
}
