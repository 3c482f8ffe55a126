package vn.campaigndesk.consolidation.chosen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.testing.CampaignFixture;

class ChosenChartStoreTest {
    private static final ChosenChart GROUPS = new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Tình hình theo nhóm");
    private static final ChosenChart UNITS = new ChosenChart("UNITS", 4, "COMMUNE", 2, "Miền núi", "Chỉ tiêu 4");

    private CampaignFixture fixture;
    private ChosenChartStore store;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        store = new ChosenChartStore(fixture.database, fixture.changes);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void chartsAreKeptInTheirOrderWithAllTheyShow() {
        store.replace(fixture.campaignId, List.of(), List.of(UNITS, GROUPS), "");
        assertThat(store.of(fixture.campaignId)).containsExactly(UNITS, GROUPS);
        assertThat(store.of(fixture.campaignId + 1)).isEmpty();

        store.replace(fixture.campaignId, List.of(UNITS, GROUPS), List.of(GROUPS), "");
        assertThat(store.of(fixture.campaignId)).containsExactly(GROUPS);
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        store.replace(fixture.campaignId, List.of(), List.of(UNITS), "");

        assertThatThrownBy(() -> store.replace(fixture.campaignId, List.of(), List.of(GROUPS), ""))
                .isInstanceOf(Overtaken.class);
        assertThat(store.of(fixture.campaignId)).containsExactly(UNITS);
    }

    @Test
    void aChangeIsOnRecordAndCanBeTakenBackAndDoneAgain() {
        var undo = new UndoStack(fixture.changes);
        new ChosenChartsUndo(store, undo, fixture.changes);
        store.replace(fixture.campaignId, List.of(), List.of(UNITS), "");

        assertThat(fixture.audit("report_chart"))
                .extracting(row -> row.field(), row -> row.after())
                .containsExactly(tuple("chart:1", "Chỉ tiêu 4"));
        undo.undo();
        assertThat(store.of(fixture.campaignId)).isEmpty();
        undo.redo();
        assertThat(store.of(fixture.campaignId)).containsExactly(UNITS);
    }

    @Test
    void aCaptionSaysSomething() {
        assertThatThrownBy(() -> GROUPS.captioned(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GROUPS.captioned("a".repeat(301))).isInstanceOf(IllegalArgumentException.class);
    }
}
