package vn.campaigndesk.consolidation.chosen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// The words below a chart belong to that chart, whatever happens to the list while somebody types them.
class ChosenChartsViewTest {
    private static final ChosenChart GROUPS = new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Nhóm");
    private static final ChosenChart DAILY = new ChosenChart("DAILY", 0, "AMOUNT", 0, "", "Ngày");

    private CampaignFixture fixture;
    private ChosenChartStore store;
    private ChosenChartsViewModel model;
    private ChosenChartsView view;
    private TextField elsewhere;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        fixture = CampaignFixture.open();
        store = new ChosenChartStore(fixture.database, fixture.changes);
        store.replace(fixture.campaignId, List.of(), List.of(GROUPS, DAILY), "");
        onWindowThread(() -> {
            model = new ChosenChartsViewModel(store, new InlineTasks());
            view = new ChosenChartsView(model, new Messages(Locale.of("vi")));
            elsewhere = new TextField();
            stage = new Stage();
            stage.setScene(new Scene(new VBox(elsewhere, view), 700, 400));
            stage.show();
            model.load(fixture.campaignId);
            layOut();
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        onWindowThread(() -> {
            stage.close();
            return true;
        });
        fixture.close();
    }

    private static void onWindowThread(Callable<Boolean> work) throws Exception {
        assertThat(WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS)).isTrue();
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    private <N extends Node> N node(String id, Class<N> kind) {
        layOut();
        return kind.cast(view.lookup("#chosen-" + id));
    }

    private TextField caption(int index) {
        return node("caption-" + index, TextField.class);
    }

    private List<ChosenChart> stored() {
        return store.of(fixture.campaignId);
    }

    /// Somebody undoes something, or the campaign is read again, with the cursor in the words.
    @Test
    void theWordsOfAChartNeverComeUnderAnotherWhenTheOrderChanges() throws Exception {
        onWindowThread(() -> {
            caption(0).requestFocus();
            store.replace(fixture.campaignId, List.of(GROUPS, DAILY), List.of(DAILY, GROUPS), "undo");
            model.load(fixture.campaignId);
            elsewhere.requestFocus();
            return true;
        });

        assertThat(stored()).containsExactly(DAILY, GROUPS);
    }

    @Test
    void whatIsBeingTypedGoesWithItsChart() throws Exception {
        onWindowThread(() -> {
            caption(0).requestFocus();
            caption(0).setText("Tình hình theo nhóm");
            store.replace(fixture.campaignId, List.of(GROUPS, DAILY), List.of(DAILY, GROUPS), "undo");
            model.load(fixture.campaignId);
            elsewhere.requestFocus();
            return true;
        });

        assertThat(stored()).containsExactly(DAILY, GROUPS.captioned("Tình hình theo nhóm"));
    }

    @Test
    void wordsOfAChartThatIsGoneAreNotPutUnderTheOneThatFollows() throws Exception {
        onWindowThread(() -> {
            caption(0).requestFocus();
            caption(0).setText("Tình hình theo nhóm");
            store.replace(fixture.campaignId, List.of(GROUPS, DAILY), List.of(DAILY), "undo");
            model.load(fixture.campaignId);
            elsewhere.requestFocus();
            return true;
        });

        assertThat(stored()).containsExactly(DAILY);
    }

    /// The click that ends the typing must not be lost because the rows are made anew under the pointer.
    @Test
    void theRowsStayWhileOnlyWordsChange() throws Exception {
        onWindowThread(() -> {
            var down = node("down-0", Button.class);
            caption(0).requestFocus();
            caption(0).setText("Tình hình theo nhóm");
            down.requestFocus();

            assertThat(stored().getFirst().caption()).isEqualTo("Tình hình theo nhóm");
            assertThat(node("down-0", Button.class)).isSameAs(down);
            down.fire();
            return true;
        });

        assertThat(stored()).containsExactly(DAILY, GROUPS.captioned("Tình hình theo nhóm"));
        onWindowThread(() -> {
            assertThat(caption(0).getText()).isEqualTo("Ngày");
            assertThat(caption(1).getText()).isEqualTo("Tình hình theo nhóm");
            return true;
        });
    }

    @Test
    void wordsThatAreReadAnewAreSeen() throws Exception {
        onWindowThread(() -> {
            store.replace(fixture.campaignId, List.of(GROUPS, DAILY), List.of(GROUPS.captioned("Khác"), DAILY), "undo");
            model.load(fixture.campaignId);
            assertThat(caption(0).getText()).isEqualTo("Khác");
            caption(0).setText(" ");
            caption(0).requestFocus();
            elsewhere.requestFocus();
            assertThat(caption(0).getText()).as("blank words change nothing").isEqualTo("Khác");
            return true;
        });
    }
}
