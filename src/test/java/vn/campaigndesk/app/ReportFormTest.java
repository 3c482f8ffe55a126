package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.ReportItem;

/// The form on the officer's usual screen: the whole paper is seen at once, and what is folded away is a key away.
class ReportFormTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 26);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openAReport() throws Exception {
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        Desk.openSample(data, clock, "DỮ LIỆU MẪU").close();
        open();
    }

    private void open() throws Exception {
        desk = new DeskRobot(data, saved, TODAY);
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> list() != null && !list().getItems().isEmpty());
        DeskRobot.onWindowThread(() -> {
            list().getItems().stream()
                    .filter(item -> item.recipient().name().equals("UBND thị xã Nghi Sơn"))
                    .forEach(item -> list().getSelectionModel().select(item));
            return true;
        });
        desk.until(() -> desk.node("#i5") != null && desk.node("#report-list").isVisible());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void textsAndAllNumbersAreSeenWithoutScrolling() throws Exception {
        var foot = bounds("#report-save").getMinY();
        for (var id :
                new String[] {"#document-facts", "#recipient", "#evaluation", "#proposal", "#i1", "#i5", "#i5-note"}) {
            assertThat(bounds(id).getMaxY()).as(id).isLessThan(foot);
            assertThat(bounds(id).getHeight()).as(id).isPositive();
        }
        picture("report-form");
    }

    @Test
    void theDocumentUnfoldsUnderTheCursorAndStaysUnfoldedAfterSaving() throws Exception {
        assertThat(desk.node("#number").isVisible() && isOnScreen("#number")).isFalse();
        DeskRobot.onWindowThread(() -> {
            desk.node("#document-unfold").requestFocus();
            return true;
        });
        desk.type(KeyCode.SPACE);
        desk.until(() -> isOnScreen("#number") && desk.hasKeyboard("#number"));
        picture("report-form-unfolded");

        desk.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        desk.write("866");
        desk.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        desk.until(() -> !desk.node("#report-save").getStyleClass().contains("accent"));
        desk.until(() -> isOnScreen("#number") && text("#number").equals("866"));
    }

    @Test
    void theListIsAsWideAsItWasLeft() throws Exception {
        var before = listWidth();
        DeskRobot.onWindowThread(() -> {
            desk.node("#report-list-grip").requestFocus();
            return true;
        });
        desk.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        desk.until(() -> listWidth() == before + 40);
        desk.leave();

        open();

        assertThat(listWidth()).isEqualTo(before + 40);
    }

    private double listWidth() {
        return ((Region) desk.node("#report-list"))
                .getParent()
                .getLayoutBounds()
                .getWidth();
    }

    @SuppressWarnings("unchecked")
    private ListView<ReportItem> list() {
        return (ListView<ReportItem>) desk.node("#report-list");
    }

    private boolean isOnScreen(String id) {
        for (var node = desk.node(id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return desk.node(id) != null;
    }

    private String text(String id) {
        return ((TextInputControl) desk.node(id)).getText();
    }

    private Bounds bounds(String id) throws Exception {
        return DeskRobot.onWindowThread(
                () -> desk.node(id).localToScene(desk.node(id).getLayoutBounds()));
    }

    private void picture(String name) throws Exception {
        var image = DeskRobot.onWindowThread(
                () -> SwingFXUtils.fromFXImage(desk.node(".desk").getScene().snapshot(null), null));
        var folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(1366);
    }
}
