package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;

/// What is left of a form when the window closes is what the person decided, not what was being written just then.
class UnsavedJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 15);

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void typeIntoAForm() throws Exception {
        desk = new DeskRobot(data, saved, TODAY);
        type("Đã phát động");
        desk.until(() -> !kept(desk.desk()).isEmpty());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    private void type(String text) throws Exception {
        DeskRobot.onWindowThread(() -> {
            if (desk.model().screens().reports().formProperty().get() == null) {
                desk.model().openNewReport();
            }
            return true;
        });
        desk.until(() -> desk.model().screens().reports().formProperty().get() != null);
        DeskRobot.onWindowThread(() -> {
            desk.model()
                    .screens()
                    .reports()
                    .formProperty()
                    .get()
                    .text("evaluation")
                    .set(text);
            return true;
        });
    }

    private static Map<String, Map<String, String>> kept(Desk desk) {
        return desk.reports().drafts().of(desk.campaigns().all().getFirst().id());
    }

    private Map<String, Map<String, String>> keptAfterClosing() {
        try (var again = Desk.open(data, DeskRobot.clock(TODAY))) {
            return kept(again);
        }
    }

    @Test
    void whatIsTakenBackAndClosedAtOnceIsNotGivenBack() throws Exception {
        type("");
        desk.leave();
        assertThat(keptAfterClosing()).isEmpty();
    }

    @Test
    void whatTheSystemClosesOverIsGivenBackToTheLastLetter() throws Exception {
        type("Đã phát động ở 12 xã");
        desk.leave();
        assertThat(keptAfterClosing().get("new")).containsEntry("evaluation", "Đã phát động ở 12 xã");
    }

    @Test
    void whoLeavesWithoutItHasItForgottenAndNothingComesAfter() throws Exception {
        type("Đã phát động ở 12 xã");
        desk.askToLeave();
        desk.until(() -> desk.lookup("Đóng, bỏ phần đang gõ").tryQuery().isPresent());
        desk.clickOn("Đóng, bỏ phần đang gõ");
        desk.afterwards();
        assertThat(keptAfterClosing()).isEmpty();
    }
}
