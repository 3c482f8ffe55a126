package vn.campaigndesk.consolidation.chosen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.HeldTasks;

class ChosenChartsViewModelTest {
    private static final ChosenChart GROUPS = new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Nhóm");
    private static final ChosenChart DAILY = new ChosenChart("DAILY", 0, "AMOUNT", 0, "", "Ngày");

    private CampaignFixture fixture;
    private ChosenChartStore store;
    private ChosenChartsViewModel model;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        store = new ChosenChartStore(fixture.database, fixture.changes);
        model = new ChosenChartsViewModel(store, new InlineTasks());
        model.load(fixture.campaignId);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void aSecondPressTakesTheChartOutAgainWhateverItsCaption() {
        model.toggle(fixture.campaignId, GROUPS);
        model.toggle(fixture.campaignId, DAILY);
        model.caption(GROUPS, "  Tình hình các nhóm ");
        assertThat(store.of(fixture.campaignId)).containsExactly(GROUPS.captioned("Tình hình các nhóm"), DAILY);
        assertThat(model.holds(GROUPS)).isTrue();

        model.toggle(fixture.campaignId, GROUPS);
        assertThat(model.charts()).containsExactly(DAILY);
        assertThat(store.of(fixture.campaignId)).containsExactly(DAILY);
    }

    @Test
    void chartsAreOrderedAndRemovedAndABlankCaptionChangesNothing() {
        model.toggle(fixture.campaignId, GROUPS);
        model.toggle(fixture.campaignId, DAILY);
        model.up(1);
        model.up(0);
        model.caption(DAILY, " ");
        assertThat(store.of(fixture.campaignId)).containsExactly(DAILY, GROUPS);
        model.remove(0);
        assertThat(store.of(fixture.campaignId)).containsExactly(GROUPS);
    }

    @Test
    void whoeverWasOvertakenSeesWhatIsThere() {
        model.toggle(fixture.campaignId, GROUPS);
        store.replace(fixture.campaignId, List.of(GROUPS), List.of(DAILY), "");
        model.caption(GROUPS, "Cũ");

        assertThat(model.failureProperty().get()).isInstanceOf(Overtaken.class);
        assertThat(model.charts()).containsExactly(DAILY);
    }

    @Test
    void twoQuickChangesAreBothStoredWhicheverWorkerComesFirst() {
        var tasks = new HeldTasks();
        model = new ChosenChartsViewModel(store, tasks);
        model.load(fixture.campaignId);
        tasks.hold();
        model.toggle(fixture.campaignId, GROUPS);
        model.toggle(fixture.campaignId, DAILY);
        model.up(1);

        tasks.releaseBackwards();

        assertThat(model.failureProperty().get()).isNull();
        assertThat(store.of(fixture.campaignId)).containsExactly(DAILY, GROUPS);
        assertThat(model.charts()).containsExactly(DAILY, GROUPS);
    }

    @Test
    void aCaptionThatCouldNotBeStoredStaysAndIsStoredWithTheNextChange() {
        model.toggle(fixture.campaignId, GROUPS);
        try (var _ = FullDisk.of(fixture)) {
            model.caption(GROUPS, "Tình hình các nhóm");
            assertThat(model.failureProperty().get()).isNotNull();
        }
        model.load(fixture.campaignId);
        assertThat(model.charts()).containsExactly(GROUPS.captioned("Tình hình các nhóm"));

        model.toggle(fixture.campaignId, DAILY);

        assertThat(store.of(fixture.campaignId)).containsExactly(GROUPS.captioned("Tình hình các nhóm"), DAILY);
    }

    /// The dashboard shows one campaign a moment longer, or sooner, than the charts of the report are read.
    @Test
    void aChartOfAnotherCampaignIsNotPutIntoTheReport() {
        model.toggle(fixture.campaignId + 1, GROUPS);

        assertThat(model.charts()).isEmpty();
        assertThat(store.of(fixture.campaignId)).isEmpty();
    }
}
