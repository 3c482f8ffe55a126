package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Look;

/// What is chosen in the settings holds at once and at the next start; the first steps; a fault that is told.
class SettingsJourneyTest {
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
        fire("#setting-theme-light");
        fire("#setting-accent-blue");
        desk.leave();
    }

    @Test
    void whatIsChosenHoldsAtOnceAndIsKept() throws Exception {
        openSettings();
        fire("#setting-theme-light");
        var light = DeskRobot.onWindowThread(Application::getUserAgentStylesheet);

        fire("#setting-theme-dark");
        var dark = DeskRobot.onWindowThread(Application::getUserAgentStylesheet);
        assertThat(dark).isNotEqualTo(light);
        fire("#setting-accent-teal");
        assertThat(DeskRobot.onWindowThread(Application::getUserAgentStylesheet))
                .isNotEqualTo(dark);
        fire("#setting-size-150");
        var navigation = (Labeled) desk.node("#nav-overview");
        desk.until(() -> navigation.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY);
        fire("#setting-language-en");
        desk.until(() -> ((Labeled) desk.node("#nav-settings")).getText().equals("Settings"));

        var kept = desk.desk().preferences().load();
        assertThat(kept.get(Settings.LOOK)).isEqualTo(Look.DARK);
        assertThat(kept.get(Settings.ACCENT)).isEqualTo(Accent.TEAL);
        assertThat(kept.get(Settings.SIZE)).isEqualTo(150);
        assertThat(kept.get(Settings.LANGUAGE).getLanguage()).isEqualTo("en");
        assertThat(((Toggle) desk.node("#setting-size-150")).isSelected()).isTrue();
    }

    @Test
    void theSizeIsChangedByKeys() throws Exception {
        openSettings();
        press(KeyCode.EQUALS);
        assertThat(desk.taste().get(Settings.SIZE)).isEqualTo(125);
        press(KeyCode.EQUALS);
        press(KeyCode.MINUS);
        press(KeyCode.MINUS);
        press(KeyCode.MINUS);
        assertThat(desk.taste().get(Settings.SIZE)).as("never below the usual").isEqualTo(100);
        press(KeyCode.EQUALS);
        press(KeyCode.DIGIT0);
        assertThat(desk.taste().get(Settings.SIZE)).isEqualTo(100);
    }

    @Test
    void theFirstStepsGoThroughLetterUnitsAndFiles() throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.taste().choose(Settings.WELCOMED, false);
            return true;
        });
        desk.until(
                () -> desk.node("#welcome").isVisible() && text("#welcome-text").contains("18/11/2024"));
        fire("#welcome-letter");
        desk.until(() -> desk.lookup("#campaign-number").tryQuery().isPresent());
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.lookup("#campaign-number").tryQuery().isEmpty());

        fire("#welcome-next");
        desk.until(() -> text("#welcome-text").contains("52"));
        fire("#welcome-units");
        desk.until(() -> desk.node("#screen-recipients") != null);

        fire("#welcome-next");
        fire("#welcome-files");
        desk.until(() -> desk.node("#screen-intake") != null);
        assertThat(desk.node("#welcome-sample")).isNotNull();
        fire("#welcome-next");

        assertThat(desk.node("#welcome").isVisible()).isFalse();
        assertThat(desk.desk().preferences().get(Settings.WELCOMED)).isTrue();
        openSettings();
    }

    @Test
    void aFaultIsToldOnceWithACodeAndCopied() throws Exception {
        openSettings();
        DeskRobot.onWindowThread(() -> {
            desk.model().fail(new IllegalStateException("first"));
            desk.model().fail(new IllegalStateException("second"));
            return true;
        });
        desk.until(() -> desk.lookup("#fault-copy").tryQuery().isPresent());
        assertThat(desk.listWindows().stream()
                        .filter(window -> window.getScene().lookup("#fault-copy") != null))
                .hasSize(1);
        DeskRobot.onWindowThread(() -> {
            ((Button) desk.lookup("#fault-copy").query()).fire();
            return true;
        });
        var copied =
                DeskRobot.onWindowThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).matches("(?s)[0-9A-F]{6}\\n.*Java.*IllegalStateException: first.*");
        assertThat(desk.lookup("#fault-copy").tryQuery()).as("it stays open").isPresent();
        desk.clickOn("#fault .button:cancel");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whereTheWindowStoodIsKept() throws Exception {
        DeskRobot.onWindowThread(() -> {
            var window = desk.node("#nav-overview").getScene().getWindow();
            window.setX(40);
            window.setY(30);
            window.setWidth(1200);
            window.setHeight(700);
            return true;
        });
        openSettings();
        var store = desk.desk().preferences();
        desk.leave();

        var place = store.get(Settings.WINDOW).orElseThrow();
        assertThat(place.x()).isEqualTo(40);
        assertThat(place.width()).isEqualTo(1200);
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
        openSettings();
        assertThat(desk.node("#nav-overview").getScene().getWindow().getX()).isEqualTo(40);
        assertThat(desk.node("#nav-overview").getScene().getWindow().getHeight())
                .isEqualTo(700);
    }

    @Test
    void whoSignsIsSeenAndChangedAmongTheSettings() throws Exception {
        openSettings();
        desk.until(() -> agencyLines().contains("STTTT"));
        fire("#agency-change");
        desk.until(() -> desk.lookup("#agency-signerName").tryQuery().isPresent());
        desk.pictures("#pane-agency", "agency");
        desk.fill("#agency-issuingBody", "Sở Khoa học và Công nghệ");
        desk.fill("#agency-signerName", "");
        desk.clickOn("#dialog-act");

        desk.until(() -> agencyLines().contains("Sở Khoa học và Công nghệ"));
        assertThat(text("#agency-gaps")).contains("1");
        assertThat(desk.desk().campaigns().all().getFirst().agency().issuingBody())
                .isEqualTo("Sở Khoa học và Công nghệ");
    }

    private String agencyLines() {
        return desk.lookup("#settings-agency .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private void openSettings() throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.model().screenProperty().set(Screen.SETTINGS);
            return true;
        });
        desk.until(() -> desk.node("#setting-size-150") != null);
    }

    private void fire(String id) throws Exception {
        DeskRobot.onWindowThread(() -> {
            ((ButtonBase) desk.node(id)).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode key) throws Exception {
        desk.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return ((Labeled) desk.node(id)).getText();
    }
}
