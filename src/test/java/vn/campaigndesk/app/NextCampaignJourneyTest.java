package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;

/// The letter of the next year: proposed, corrected, begun, shown, compared, taken back.
class NextCampaignJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2025, 9, 1));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void theNextCampaignIsBegunFromTheLast() throws Exception {
        open();
        assertThat(text("#renewal-startsOn")).endsWith("2025");
        desk.pictures("#pane-renewal", "next-campaign");
        desk.fill("#renewal-shortTitle", "Chiến dịch mùa thu 2025");
        fire("#row-5-remove");
        fire("#renewal-add");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#row-6-text")).as("an empty row is not begun").isNotEmpty();
        assertThat(campaigns()).hasSize(1);
        desk.fill("#row-6-text", "Số cuộc tập huấn đã tổ chức");
        desk.fill("#row-6-short", "Tập huấn");
        desk.fill("#row-6-unit", "cuộc");
        desk.clickOn("#dialog-act");

        desk.until(() -> choice().getText().equals("Chiến dịch mùa thu 2025"));
        var begun = campaigns().getFirst();
        assertThat(desk.desk().campaigns().indicators(begun.id()))
                .extracting(Indicator::place, Indicator::shortText)
                .endsWith(tuple(5, "Tập huấn"));
        assertThat(desk.desk().snapshots().load(begun.id()).recipients()).isNotEmpty();

        fire("#undo");
        desk.until(() -> !choice().getText().equals("Chiến dịch mùa thu 2025"));
        assertThat(campaigns()).hasSize(1);
    }

    @Test
    void aDayBeforeTheFirstIsRefused() throws Exception {
        open();
        desk.fill("#renewal-due", "01/01/2025");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#renewal-due")).isNotEmpty();
        desk.fill("#renewal-startsOn", "");
        assertThat(((Labeled) desk.lookup("#renewal-bodies").query()).getText()).contains("ngày bắt đầu");
        assertThat(campaigns()).hasSize(1);
        DeskRobot.onWindowThread(() -> {
            desk.lookup("#dialog-act").query().getScene().getWindow().hide();
            return true;
        });
    }

    private void open() throws Exception {
        desk.until(() -> choice() != null && choice().getItems().size() > 1);
        DeskRobot.onWindowThread(() -> {
            choice().getItems().getLast().fire();
            return true;
        });
        desk.until(() -> desk.lookup("#pane-renewal").tryQuery().isPresent());
    }

    private MenuButton choice() {
        return (MenuButton) desk.node("#campaign-choice");
    }

    private List<Campaign> campaigns() {
        return desk.desk().campaigns().all();
    }

    private String text(String id) {
        return desk.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private void fire(String id) throws Exception {
        var button = desk.lookup(id).queryAs(ButtonBase.class);
        DeskRobot.onWindowThread(() -> {
            button.fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
