package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.testing.CampaignFixture;

class NarrativeStoreTest {
    private static final Passage THO_XUAN = new Passage(1, "Thọ Xuân", 10, 1, "Thiếu kinh phí");
    private static final NarrativeDraft SOME = new NarrativeDraft(
            List.of(new ChosenPoint("", "Ý thức người dân nâng lên.", List.of())),
            List.of(
                    new ChosenPoint("Kinh phí", "Bố trí kinh phí.", List.of(THO_XUAN)),
                    new ChosenPoint("Kinh phí", "Cấp máy.", List.of(new Passage(2, "Như Xuân", 11, 3, "Cấp máy")))));

    private CampaignFixture fixture;
    private NarrativeStore store;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        store = new NarrativeStore(fixture.database, fixture.changes);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void whatIsChosenIsKeptWithItsSources() {
        store.replace(fixture.campaignId, NarrativeDraft.empty(), SOME, "");
        assertThat(store.of(fixture.campaignId)).isEqualTo(SOME);

        var fewer = SOME.with(NarrativeKind.PROPOSAL, SOME.proposals().subList(1, 2));
        store.replace(fixture.campaignId, SOME, fewer, "");
        assertThat(store.of(fixture.campaignId)).isEqualTo(fewer);
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        store.replace(fixture.campaignId, NarrativeDraft.empty(), SOME, "");

        assertThatThrownBy(() -> store.replace(fixture.campaignId, NarrativeDraft.empty(), NarrativeDraft.empty(), ""))
                .isInstanceOf(Overtaken.class);
        assertThat(store.of(fixture.campaignId)).isEqualTo(SOME);
    }

    @Test
    void theAuditSaysWhichPointWasChangedAndUndoTakesItBack() {
        var undo = new UndoStack(fixture.changes);
        new NarrativesUndo(store, undo, fixture.changes);
        store.replace(fixture.campaignId, NarrativeDraft.empty(), SOME, "");

        assertThat(fixture.audit("narrative"))
                .extracting(row -> row.field(), row -> row.after())
                .contains(org.assertj.core.api.Assertions.tuple(
                        "point:PROPOSAL:1", "Kinh phí: Bố trí kinh phí. (Thọ Xuân)"));
        undo.undo();
        assertThat(store.of(fixture.campaignId)).isEqualTo(NarrativeDraft.empty());
        undo.redo();
        assertThat(store.of(fixture.campaignId)).isEqualTo(SOME);
    }
}
