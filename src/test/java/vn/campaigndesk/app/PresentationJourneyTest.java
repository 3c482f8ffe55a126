package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.dashboard.OverviewView;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.ui.Theme;

/// The dashboard with somebody standing behind the officer: charts for the wall, and figures that follow what is saved.
class PresentationJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 20));
        desk.until(() -> desk.node("#tile-answered") != null);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    private static Optional<Window> presentation() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot().getId() != null)
                .filter(window -> window.getScene().getRoot().getId().equals("presentation"))
                .findFirst();
    }

    private static void press(Window window, KeyCode code) {
        var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        window.getScene().getRoot().fireEvent(key);
    }

    private void press(KeyCode code) throws Exception {
        DeskRobot.onWindowThread(() -> {
            press(presentation().orElseThrow(), code);
            return true;
        });
    }

    private static String words(String id) throws Exception {
        return DeskRobot.onWindowThread(
                () -> ((Label) presentation().orElseThrow().getScene().lookup(id)).getText());
    }

    private void enter(String unit) {
        var campaign = desk.desk().campaigns().all().getFirst().id();
        var recipient = desk.desk().snapshots().load(campaign).recipients().stream()
                .filter(each -> each.shortName().equals(unit))
                .findFirst()
                .orElseThrow();
        desk.desk()
                .reports()
                .save(
                        campaign,
                        Report.from(recipient.id(), LocalDate.of(2024, 11, 15)).build(),
                        "");
    }

    @Test
    void f11ShowsTheChartsAloneAndTheKeysWalkAndLeave() throws Exception {
        enter("Thọ Xuân");
        desk.press(KeyCode.F11).release(KeyCode.F11);
        desk.until(() -> presentation().isPresent());

        assertThat(words("#presentation-title")).isEqualTo("Báo cáo nhận được, cộng dồn");
        press(KeyCode.RIGHT);
        assertThat(words("#presentation-title")).isEqualTo("Báo cáo nhận được từng ngày");
        assertThat(words("#presentation-position")).startsWith("2 / ");
        press(KeyCode.PAGE_UP);
        assertThat(words("#presentation-position")).startsWith("1 / ");
        press(KeyCode.ESCAPE);
        desk.until(() -> presentation().isEmpty());
    }

    @Test
    void itsKeyIsListedAmongTheShortcuts() throws Exception {
        var view = (OverviewView) desk.node("#screen-overview");
        assertThat(view.shortcuts())
                .extracting(key -> key.shown() + " " + key.does())
                .contains("F11 Trình chiếu biểu đồ");
    }

    /// Nobody presses anything: saving is news, and the screen reads again.
    @Test
    void theFiguresFollowWhatIsSaved() throws Exception {
        desk.press(KeyCode.F11).release(KeyCode.F11);
        desk.until(() -> presentation().isPresent());
        desk.until(() -> alone("#tile-answered").startsWith("0 / 52"));

        enter("Thọ Xuân");
        desk.until(() -> alone("#tile-answered").startsWith("1 / 52"));
        desk.until(() -> presentation()
                .orElseThrow()
                .getScene()
                .lookup("#chart-node")
                .getAccessibleText()
                .contains("52 đơn vị phải báo cáo, 1 đã báo cáo"));
        press(KeyCode.F11);
        desk.until(() -> presentation().isEmpty());
    }

    /// What a tile says in large figures.
    private String alone(String id) {
        return desk.node(id).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> text.contains(" / "))
                .findFirst()
                .orElse("");
    }

    @Test
    void picturesForAPersonToLookAt() throws Exception {
        enter("Thọ Xuân");
        enter("Sở Y tế");
        Files.createDirectories(Path.of("target", "screens"));
        desk.press(KeyCode.F11).release(KeyCode.F11);
        desk.until(() -> presentation().isPresent());
        for (var theme : Theme.values()) {
            DeskRobot.onWindowThread(() -> {
                theme.apply();
                return true;
            });
            desk.until(() -> presentation().orElseThrow().getScene().lookup("#chart-node") != null);
            var file = Path.of("target", "screens", "present-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            DeskRobot.onWindowThread(() -> ImageIO.write(
                    SwingFXUtils.fromFXImage(
                            presentation().orElseThrow().getScene().snapshot(null), null),
                    "png",
                    file.toFile()));
            assertThat(file).isNotEmptyFile();
        }
        DeskRobot.onWindowThread(() -> {
            Theme.LIGHT.apply();
            return true;
        });
        press(KeyCode.ESCAPE);
    }
}
