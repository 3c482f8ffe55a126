package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.report.VersionDifference.FieldDifference;
import vn.campaigndesk.report.VersionDifference.Side;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;

class VersionDifferenceTest {
    private CampaignFixture fixture;
    private Report left;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        left = fixture.reportSaying("Thọ Xuân", day(15, 11), "Tốt", "", "25", "khoảng 20");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void theSameContentDoesNotDifferWhateverItsNumberAndReview() {
        var same = left.edit()
                .stored(9, 3)
                .review(new Review(ReviewState.VALID, ""))
                .build();
        assertThat(difference(same)).isEmpty();
    }

    @Test
    void everyFieldIsComparedInTheOrderOfTheForm() {
        var right = Report.from(fixture.unit("Như Xuân").id(), day(16, 11))
                .version(ReportVersion.supplement(SupplementCounting.ADDITIONAL))
                .document(new DocumentIdentity("16", "BC-VHTT", "Phòng VH-TT", null))
                .arrivalNumber("88")
                .forwarded(day(17, 11))
                .channel(Channel.ZALO)
                .figuresUntil(day(14, 11))
                .texts("", "Cấp loa")
                .quantities(fixture.typed("26", "khoảng 20", "4"))
                .build();
        assertThat(difference(right))
                .containsExactly(
                        new FieldDifference(
                                "recipient",
                                Side.BOTH,
                                Long.toString(left.recipientId()),
                                Long.toString(right.recipientId())),
                        new FieldDifference("kind", Side.BOTH, "ORIGINAL", "SUPPLEMENT"),
                        new FieldDifference("counting", Side.RIGHT, "", "ADDITIONAL"),
                        new FieldDifference("number", Side.BOTH, "15", "16"),
                        new FieldDifference("symbol", Side.BOTH, "BC-UBND", "BC-VHTT"),
                        new FieldDifference("issuingBody", Side.BOTH, "UBND huyện Thọ Xuân", "Phòng VH-TT"),
                        new FieldDifference("signedOn", Side.LEFT, "15/11/2024", ""),
                        new FieldDifference("arrivalNumber", Side.RIGHT, "", "88"),
                        new FieldDifference("arrivedOn", Side.BOTH, "15/11/2024", "16/11/2024"),
                        new FieldDifference("forwardedOn", Side.RIGHT, "", "17/11/2024"),
                        new FieldDifference("channel", Side.BOTH, "DOCUMENT_AXIS", "ZALO"),
                        new FieldDifference("figuresUntil", Side.RIGHT, "", "14/11/2024"),
                        new FieldDifference("evaluation", Side.LEFT, "Tốt", ""),
                        new FieldDifference("proposal", Side.RIGHT, "", "Cấp loa"),
                        new FieldDifference("i1", Side.BOTH, "25", "26"),
                        new FieldDifference("i3", Side.RIGHT, "", "4"));
    }

    @Test
    void notesAndWithdrawnReportsAreCompared() {
        var noted = left.edit()
                .version(ReportVersion.withdrawalOf(4))
                .quantity(fixture.row(1).id(), Quantity.typed(PARSER.read("25"), "bốn xã"))
                .build();
        assertThat(difference(noted))
                .contains(
                        new FieldDifference("withdraws", Side.RIGHT, "", "4"),
                        new FieldDifference("n1", Side.RIGHT, "", "bốn xã"));
    }

    @Test
    void theSameTextDecidedDifferentlyDiffers() {
        var reading = PARSER.read("20-30");
        var lower =
                quantity(Quantity.typed(reading, "").confirmed(reading.offers().get(1)));
        var open = quantity(Quantity.typed(reading, ""));
        var found = VersionDifference.of(lower, open, fixture.snapshot().indicators());
        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("i1");
            assertThat(difference.left()).startsWith("20-30 (").isNotEqualTo(difference.right());
            assertThat(difference.right()).isEqualTo("20-30 (?)");
        });
    }

    @Test
    void versionsAreShownWithTheirStatusAndTheOneBefore() {
        var original = fixture.enter("Thọ Xuân", day(15, 11), "25");
        var correction = fixture.enter(ReportVersion.of(ReportKind.CORRECTION), "Thọ Xuân", day(16, 11), "24");
        fixture.enter("Như Xuân", day(16, 11), "1");
        var versions = new VersionsViewModel();
        versions.show(fixture.snapshot(), original.recipientId());
        assertThat(versions.versions())
                .containsExactly(
                        new Answer.Version(original, VersionStatus.CORRECTED),
                        new Answer.Version(correction, VersionStatus.COUNTED));
        assertThat(versions.before(correction)).contains(original);
        assertThat(versions.before(original)).isEmpty();
        assertThat(versions.difference(original, correction))
                .contains(new FieldDifference("i1", Side.BOTH, "25", "24"));
        assertThat(versions.answerProperty().get().quantity(fixture.row(1).id()).amount())
                .isEqualTo(24);
    }

    private Report quantity(Quantity quantity) {
        return left.edit().quantity(fixture.row(1).id(), quantity).build();
    }

    private List<FieldDifference> difference(Report right) {
        return VersionDifference.of(left, right, fixture.snapshot().indicators());
    }
}
