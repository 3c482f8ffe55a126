package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Theme;

/// F1 beside the work: the page of the screen, its keys, a link, a search, and the booklet.
class GuideJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        DeskRobot.onWindowThread(() -> {
            Theme.LIGHT.apply();
            return null;
        });
        desk.leave();
    }

    private void open(Screen screen) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.model().screenProperty().set(screen);
            return null;
        });
        desk.until(() -> desk.node("#screen-" + screen.name().toLowerCase(Locale.ROOT)) != null);
        desk.press(KeyCode.F1).release(KeyCode.F1);
        desk.until(() -> guide() != null);
    }

    private static Scene guide() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.isShowing() && stage.getOwner() != null)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#guide-list") != null)
                .findFirst()
                .orElse(null);
    }

    private static String title() throws Exception {
        return DeskRobot.onWindowThread(() -> ((Label) guide().getRoot().lookup(".guide-title")).getText());
    }

    private static List<String> texts(String style) throws Exception {
        return DeskRobot.onWindowThread(() -> guide().getRoot().lookupAll(style).stream()
                .map(node -> node instanceof Label label ? label.getText() : ((Text) node).getText())
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW, Tổng quan và biểu đồ",
        "RECIPIENTS, Đơn vị nhận",
        "REPORTS, Báo cáo và kiểm tra",
        "INTAKE, Nhập tệp",
        "FOLLOWUP, Đôn đốc",
        "SUPPORT, Hỗ trợ và tài liệu",
        "CONSOLIDATION, Tổng hợp và chốt",
        "MATERIALS, Hỗ trợ và tài liệu",
        "BIN, Giữ dữ liệu an toàn",
        "AUDIT, Giữ dữ liệu an toàn",
        "SETTINGS, Thiết lập và phím tắt"
    })
    void everyScreenHasItsPage(Screen screen, String title) throws Exception {
        open(screen);

        assertThat(title()).isEqualTo(title);
    }

    @Test
    void everyScreenIsInTheTableAbove() throws Exception {
        var method = GuideJourneyTest.class.getDeclaredMethod("everyScreenHasItsPage", Screen.class, String.class);

        assertThat(method.getAnnotation(CsvSource.class).value()).hasSameSizeAs(Screen.values());
    }

    /// The guide tells keys from a list; what is in the list is heard on some screen.
    @Test
    void everyKeyThatIsToldIsHeard() throws Exception {
        var heard = new HashSet<String>();
        for (var screen : Screen.values()) {
            DeskRobot.onWindowThread(() -> {
                desk.model().screenProperty().set(screen);
                return null;
            });
            var id = "#screen-" + screen.name().toLowerCase(Locale.ROOT);
            desk.until(() -> desk.node(id) != null);
            if (screen == Screen.REPORTS) {
                desk.clickOn("#report-add");
                desk.until(() -> desk.node("#report-form") != null);
            }
            DeskRobot.onWindowThread(() -> {
                if (desk.node(id) instanceof ScreenKeys keys) {
                    keys.shortcuts().forEach(key -> heard.add(key.shown() + " " + key.does()));
                }
                return null;
            });
        }

        assertThat(heard)
                .containsAll(ScreenKey.all(new Messages(Preferences.VIETNAMESE)).stream()
                        .map(key -> key.shown() + " " + key.does())
                        .toList());
    }

    @Test
    void oneSearchesFollowsALinkGoesBackAndTakesItHome() throws Exception {
        open(Screen.REPORTS);
        assertThat(texts(".guide-text .palette-keys")).contains("Ctrl+H", "Ctrl+Enter", "Ctrl+B");
        picture("guide-light");
        search("chup anh");
        desk.until(() -> title().equals("Nhập tệp"));
        picture("guide-search-light");

        search("nhung buoc dau");
        desk.until(() -> title().equals("Những bước đầu"));
        fire(".guide-link");
        assertThat(title()).isEqualTo("Đơn vị nhận");
        fire("#guide-back");
        fire("#guide-back");
        assertThat(title()).isEqualTo("Nhập tệp");

        fire("#guide-save");
        desk.until(() -> Files.exists(saved.resolve("huong-dan-su-dung.pdf")));
        desk.settled();
        picture("guide-saved-light");
    }

    @Test
    void itIsReadInTheDarkAndTwiceAsLarge() throws Exception {
        DeskRobot.onWindowThread(() -> {
            Theme.DARK.apply();
            desk.taste().choose(Settings.SIZE, 200);
            return null;
        });
        open(Screen.FOLLOWUP);

        assertThat(DeskRobot.onWindowThread(() -> LayoutFaults.all(guide().getRoot()).stream()
                        .filter(LayoutFaults::isCut)
                        .toList()))
                .as("words that are cut")
                .isEmpty();
        picture("guide-200-dark");
    }

    @Test
    void theOpenGuideTurnsToTheLanguageOfTheWindowAtOnce() throws Exception {
        open(Screen.INTAKE);
        var page = title();
        assertThat(desk.lookup("#guide-language").tryQuery().filter(Node::isVisible))
                .isEmpty();

        DeskRobot.onWindowThread(() -> {
            desk.taste().choose(Settings.LANGUAGE, Locale.ENGLISH);
            return null;
        });

        DeskRobot.onWindowThread(() -> {
            assertThat(((ButtonBase) guide().lookup("#guide-save")).getText()).isEqualTo("Save as PDF\u2026");
            assertThat(((Label) guide().lookup("#guide-language")).getText()).contains("Vietnamese");
            assertThat(guide().lookup("#guide-language").isVisible()).isTrue();
            return null;
        });
        assertThat(title()).as("still the page that was read").isEqualTo(page);

        desk.press(KeyCode.F1).release(KeyCode.F1);
        assertThat(DeskRobot.onWindowThread(() -> Window.getWindows().stream()
                        .filter(window -> window.getScene().getRoot().lookup("#guide-list") != null)
                        .count()))
                .as("one guide for both languages")
                .isEqualTo(1);
    }

    private void search(String words) throws Exception {
        DeskRobot.onWindowThread(() -> {
            var field = (TextField) guide().lookup("#guide-search");
            field.setText(words);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    private void fire(String id) throws Exception {
        DeskRobot.onWindowThread(() -> {
            ((ButtonBase) guide().lookup(id)).fire();
            return null;
        });
        desk.settled();
    }

    private static void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var image = DeskRobot.onWindowThread(() -> SwingFXUtils.fromFXImage(guide().snapshot(null), null));
        var folder = Files.createDirectories(Path.of("target/screens"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
