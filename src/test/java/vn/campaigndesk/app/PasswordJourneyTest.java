package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Vaults;

/// A person sets a password, locks the window, opens it again, changes the password and takes it away.
class PasswordJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 15);
    private static final String PASSWORD = "một câu khó đoán";

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private @Nullable DeskRobot desk;

    @AfterEach
    void closeTheWindow() throws Exception {
        if (desk != null) {
            desk.leave();
        }
    }

    private DeskRobot open() throws Exception {
        desk = new DeskRobot(data, saved, TODAY);
        return desk;
    }

    private DeskRobot openBehindPassword() throws Exception {
        Desk.open(data, Clock.systemDefaultZone()).close();
        Safekeeping.protect(data, Vaults.make(PASSWORD), Clock.systemDefaultZone());
        desk = new DeskRobot(Desk.open(data, DeskRobot.clock(TODAY), Vaults.password(PASSWORD)), saved);
        return desk;
    }

    private static void type(DeskRobot robot, String id, String text) throws Exception {
        robot.until(() -> robot.lookup(id).tryQuery().isPresent());
        DeskRobot.onWindowThread(() -> {
            robot.lookup(id).queryAs(TextInputControl.class).setText(text);
            return true;
        });
    }

    private static void press(DeskRobot robot, String id) throws Exception {
        robot.until(() -> robot.lookup(id).tryQuery().isPresent());
        DeskRobot.onWindowThread(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return true;
        });
    }

    private static String words(DeskRobot robot, String id) throws Exception {
        robot.until(() -> robot.lookup(id).tryQuery().isPresent());
        return DeskRobot.onWindowThread(
                () -> robot.lookup(id).queryAs(Label.class).getText());
    }

    private static void openSettings(DeskRobot robot) throws Exception {
        robot.clickOn("#nav-settings");
        robot.until(() -> robot.node("#protection") != null);
    }

    @Test
    void settingAPasswordShowsTheRecoveryKeyAndAsksForItsLastGroup() throws Exception {
        var robot = open();
        openSettings(robot);
        robot.pictures("#protection", "settings-password-off");
        press(robot, "#protection-on");
        type(robot, "#protection-new", "ngắn");
        type(robot, "#protection-again", "khác");
        press(robot, "#dialog-act");
        assertThat(words(robot, "#protection-new-problem")).contains("10");
        assertThat(words(robot, "#protection-again-problem")).isNotEmpty();
        robot.pictures("#protection-new", "password-problems");

        type(robot, "#protection-new", PASSWORD);
        type(robot, "#protection-again", PASSWORD);
        press(robot, "#dialog-act");
        var key = words(robot, "#recovery-key").replaceAll("\\s+", " ");
        robot.pictures("#recovery-key", "recovery-key");
        type(robot, "#recovery-last", "ABCDE");
        press(robot, "#dialog-act");
        assertThat(words(robot, "#recovery-last-problem")).isNotEmpty();
        robot.pictures("#recovery-key", "recovery-key-problem");
        assertThat(robot.desk().protection().isOn()).isFalse();

        type(robot, "#recovery-last", key.substring(key.lastIndexOf(' ') + 1).toLowerCase());
        press(robot, "#dialog-act");
        assertThat(robot.afterwards())
                .hasValueSatisfying(work -> assertThat(work)
                        .isInstanceOfSatisfying(AfterClosing.Protect.class, protect -> {
                            assertThat(protect.vault().recoveryKey()).isEqualTo(key);
                            Safekeeping.protect(data, protect.vault(), Clock.systemDefaultZone());
                        }));
        Desk.open(data, Clock.systemDefaultZone(), Vaults.password(PASSWORD)).close();
        Desk.open(data, Clock.systemDefaultZone(), vault -> vault.open(Secret.recoveryKey(key.toCharArray())))
                .close();
    }

    @Test
    void aLockedWindowShowsNothingUntilThePasswordIsTypedAndThenAllThatWasThere() throws Exception {
        var robot = openBehindPassword();
        robot.clickOn("#nav-recipients");
        robot.until(() -> robot.node("#recipient-table") != null);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K).release(KeyCode.K, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.until(() -> robot.node("#unlock") != null);
        assertThat(robot.node("#recipient-table")).isNull();
        robot.pictures("#unlock", "lock");

        type(robot, "#unlock-password", "sai mật khẩu");
        press(robot, "#unlock-open");
        robot.until(() -> !words(robot, "#unlock-password-problem").isEmpty());
        assertThat(words(robot, "#unlock-password-problem")).contains("Mật khẩu không đúng");
        robot.pictures("#unlock", "lock-wrong");
        assertThat(robot.node("#recipient-table")).isNull();
        robot.until(() -> !robot.lookup("#unlock-open").query().isDisabled());
        type(robot, "#unlock-password", PASSWORD);
        press(robot, "#unlock-open");
        robot.until(() -> robot.node("#recipient-table") != null);
    }

    @Test
    void thePasswordIsChangedAndTakenAwayInTheSettings() throws Exception {
        var robot = openBehindPassword();
        openSettings(robot);
        robot.pictures("#protection", "settings-password-on");
        press(robot, "#protection-change");
        robot.pictures("#protection-present", "password-change");
        type(robot, "#protection-present", PASSWORD);
        type(robot, "#protection-new", PASSWORD + " mới");
        type(robot, "#protection-again", PASSWORD + " mới");
        press(robot, "#dialog-act");
        robot.until(() -> opens(robot, PASSWORD + " mới"));

        press(robot, "#protection-off");
        robot.pictures("#protection-present", "password-off");
        type(robot, "#protection-present", PASSWORD + " mới");
        press(robot, "#dialog-act");
        assertThat(robot.afterwards())
                .hasValueSatisfying(work -> assertThat(work).isInstanceOf(AfterClosing.Unprotect.class));
    }

    private static boolean opens(DeskRobot robot, String password) {
        try {
            robot.desk().protection().open(Vaults.password(password)).close();
            return true;
        } catch (ExpectedFailure wrong) {
            return false;
        }
    }

    @Test
    void whoDoesNotTouchAnythingForAWhileFindsTheWindowLocked() throws Exception {
        var robot = openBehindPassword();
        DeskRobot.onWindowThread(() -> {
            robot.idle().idle().getOnFinished().handle(null);
            return true;
        });
        robot.until(() -> robot.node("#unlock") != null);
    }
}
