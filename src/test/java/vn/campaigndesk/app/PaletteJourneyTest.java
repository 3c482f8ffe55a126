package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.palette.PaletteEntry;
import vn.campaigndesk.ui.Theme;

/// Going anywhere by a few letters, and asking for the keys.
class PaletteJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
        desk.until(() -> !desk.desk().campaigns().all().isEmpty());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        DeskRobot.onWindowThread(() -> {
            Theme.LIGHT.apply();
            return null;
        });
        desk.leave();
    }

    private void press(KeyCode... keys) {
        desk.press(keys);
        for (var i = keys.length - 1; i >= 0; i--) {
            desk.release(keys[i]);
        }
    }

    private List<?> rows() {
        return ((ListView<?>) desk.node("#palette-list")).getItems();
    }

    private void openWith(String typed) throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        desk.until(() -> desk.hasKeyboard("#palette-field"));
        desk.write(typed);
    }

    @Test
    void aUnitIsReachedByAFewLettersWithoutDiacritics() throws Exception {
        openWith("tho xu");
        desk.until(() -> !rows().isEmpty()
                && rows().getFirst() instanceof PaletteEntry entry
                && entry.title().contains("Thọ Xuân"));
        press(KeyCode.ENTER);

        desk.until(() -> desk.node("#screen-followup") != null);
        desk.until(() -> !desk.node(".palette-ground").isVisible());
    }

    @Test
    void aScreenIsReachedAndEscapeLeavesEverythingAsItWas() throws Exception {
        openWith("thung rac");
        press(KeyCode.ENTER);
        desk.until(() -> desk.node("#screen-bin") != null);

        openWith("so tay");
        press(KeyCode.ESCAPE);
        desk.until(() -> !desk.node(".palette-ground").isVisible());
        assertThat(desk.node("#screen-bin")).isNotNull();
    }

    /// Letters that mean something to the screen below are only letters while the palette is open.
    @Test
    void theScreenBelowHearsNothing() throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.until(() -> desk.node("#report-list") != null);
        openWith("");
        press(KeyCode.CONTROL, KeyCode.N);

        assertThat(desk.hasKeyboard("#palette-field")).isTrue();
        assertThat(((TextField) desk.node("#palette-field")).getText()).isEmpty();
        press(KeyCode.ESCAPE);
    }

    @Test
    void theListOfKeysIsThatOfTheScreenAndOfTheWindow() throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.until(() -> desk.node("#report-list") != null);
        press(KeyCode.CONTROL, KeyCode.SLASH);
        desk.until(() -> dialog() != null);
        var words = DeskRobot.onWindowThread(() -> dialog().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());

        assertThat(words).contains("Ctrl+N", "Nhập báo cáo mới", "Ctrl+K", "Tìm hoặc làm nhanh", "Ctrl+Z", "Hoàn tác");
        picture(dialog(), "keys-light");
        press(KeyCode.ESCAPE);
        desk.until(() -> dialog() == null);
    }

    @Test
    void picturesOfThePalette() throws Exception {
        openWith("xuan");
        desk.until(() -> rows().size() > 2);
        picture(desk.node("#palette-list").getScene(), "palette-light");
        DeskRobot.onWindowThread(() -> {
            Theme.DARK.apply();
            return null;
        });
        picture(desk.node("#palette-list").getScene(), "palette-dark");
        press(KeyCode.ESCAPE);
    }

    private static Scene dialog() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.isShowing() && stage.getOwner() != null)
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private static void picture(Scene scene, String name) throws Exception {
        var image = DeskRobot.onWindowThread(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            ImageIO.write(
                    image,
                    "png",
                    Files.createDirectories(Path.of("target/screens"))
                            .resolve(name + ".png")
                            .toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
