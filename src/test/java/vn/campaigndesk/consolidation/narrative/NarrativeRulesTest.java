package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.consolidation.narrative.Narratives.Point;
import vn.campaigndesk.testing.CampaignFixture;

class NarrativeRulesTest {
    private CampaignFixture fixture;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        fixture.reports.save(
                fixture.campaignId, fixture.reportSaying("Thọ Xuân", day(15, 11), "Tốt.", "- Một\n- Hai", "1"), "");
        fixture.reports.save(fixture.campaignId, fixture.reportSaying("Sở Y tế", day(16, 11), "", "Ba", "1"), "");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private Narratives compose(NarrativeDraft draft) {
        return NarrativeRules.compose(draft, fixture.snapshot(), day(20, 11));
    }

    @Test
    void whileNothingIsChosenEveryUnitSpeaksForItself() {
        var section = compose(NarrativeDraft.empty()).of(NarrativeKind.PROPOSAL);

        assertThat(section.chosen()).isFalse();
        assertThat(section.points())
                .extracting(Point::text, Point::units, point -> point.sources().size())
                .containsExactly(
                        tuple("Ba", List.of("Sở Y tế"), 1), tuple("- Một\n- Hai", List.of("UBND huyện Thọ Xuân"), 2));
    }

    @Test
    void oneSectionMayBeChosenWhileTheOtherIsNot() {
        var draft = NarrativeDraft.empty()
                .with(NarrativeKind.PROPOSAL, List.of(new ChosenPoint("Kinh phí", "Bố trí kinh phí.", List.of())));

        assertThat(compose(draft).of(NarrativeKind.PROPOSAL).chosen()).isTrue();
        assertThat(compose(draft).of(NarrativeKind.EVALUATION).chosen()).isFalse();
        assertThat(compose(draft).of(NarrativeKind.EVALUATION).points())
                .extracting(Point::text)
                .containsExactly("Tốt.");
    }

    @Test
    void pointsOfATitleStandTogetherAndThoseWithoutComeFirst() {
        var draft = NarrativeDraft.empty()
                .with(
                        NarrativeKind.PROPOSAL,
                        List.of(
                                new ChosenPoint("Kinh phí", "A", List.of()),
                                new ChosenPoint("Tập huấn", "B", List.of()),
                                new ChosenPoint("Kinh phí", "C", List.of()),
                                new ChosenPoint("", "D", List.of())));

        assertThat(compose(draft).of(NarrativeKind.PROPOSAL).points())
                .extracting(Point::text)
                .containsExactly("D", "A", "C", "B");
    }

    @Test
    void aPointNamesEachOfItsUnitsOnce() {
        var point = new ChosenPoint(
                "",
                "A",
                List.of(
                        new Passage(1, "Thọ Xuân", 10, 1, "a"),
                        new Passage(1, "Thọ Xuân", 10, 1, "á"),
                        new Passage(2, "Như Xuân", 11, 1, "a")));

        assertThat(point.units()).containsExactly("Thọ Xuân", "Như Xuân");
    }
}
