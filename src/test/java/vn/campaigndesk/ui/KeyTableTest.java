package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The keys of a screen: what is told of them is what they do, and a key that means nothing now is left to others.
class KeyTableTest {
    private final List<String> done = new ArrayList<>();
    private final KeyTable keys = new KeyTable();
    private boolean dialogOpen;

    private static KeyEvent press(KeyCode code, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    @Test
    void aKeyDoesWhatItsLineSaysAndNothingElse() {
        keys.on(key(KeyCode.F5), "Đọc lại", () -> done.add("đọc"));
        keys.on(KeyTable.ctrl(KeyCode.F5), "Đọc hết", () -> done.add("hết"));

        assertThat(keys.press(press(KeyCode.F5, false))).isTrue();
        assertThat(done).containsExactly("đọc");
        assertThat(keys.press(press(KeyCode.F5, true))).isTrue();
        assertThat(done).containsExactly("đọc", "hết");
        assertThat(keys.press(press(KeyCode.F6, false))).isFalse();
        assertThat(done).hasSize(2);
    }

    @Test
    void ofTheSameKeysTheFirstThatMeansSomethingIsDone() {
        keys.when(key(KeyCode.ESCAPE), "Đóng hộp thoại", () -> dialogOpen && done.add("đóng"));
        keys.on(key(KeyCode.ESCAPE), "Quay lại", () -> done.add("quay lại"));

        dialogOpen = true;
        assertThat(keys.press(press(KeyCode.ESCAPE, false))).isTrue();
        dialogOpen = false;
        assertThat(keys.press(press(KeyCode.ESCAPE, false))).isTrue();

        assertThat(done).containsExactly("đóng", "quay lại");
    }

    @Test
    void aKeyThatMeansNothingNowIsNotSwallowed() {
        keys.when(key(KeyCode.ESCAPE), "Đóng hộp thoại", () -> dialogOpen);

        assertThat(keys.press(press(KeyCode.ESCAPE, false))).isFalse();
    }

    @Test
    void theListOfKeysIsThatOfWhatIsHeard() {
        keys.on(new Shortcut(key(KeyCode.F1), "Hướng dẫn"), () -> done.add("mở"));
        keys.when(new Shortcut(key(KeyCode.F2), "Sửa"), () -> done.add("sửa"));

        assertThat(keys.shortcuts()).extracting(Shortcut::does).containsExactly("Hướng dẫn", "Sửa");
        keys.shortcuts()
                .forEach(shortcut -> assertThat(
                                keys.press(press(((KeyCodeCombination) shortcut.keys()).getCode(), false)))
                        .as(shortcut.does())
                        .isTrue());
        assertThat(done).containsExactly("mở", "sửa");
    }
}
