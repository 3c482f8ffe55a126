package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A long text is seen as far as there is room for it, and no key of a form is caught in it.
class GrowingAreaTest {
    private Stage stage;
    private TextField before;
    private GrowingArea area;
    private TextField next;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        onWindowThread(_ -> {
            before = new TextField();
            area = new GrowingArea(3, 8);
            next = new TextField();
            stage = new Stage();
            stage.setScene(new Scene(new VBox(before, area, next), 400, 500));
            stage.show();
            before.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        onWindowThread(_ -> stage.close());
    }

    @Test
    void itIsAsHighAsItsTextNeedsAndHigherWhileItIsTypedIn() throws Exception {
        onWindowThread(_ -> {
            assertThat(area.getPrefRowCount()).isEqualTo(1);
            area.setText("one\ntwo");
            assertThat(area.getPrefRowCount()).isEqualTo(2);
            area.setText("word ".repeat(100));
            assertThat(area.lines()).isGreaterThan(8);
            assertThat(area.getPrefRowCount()).isEqualTo(3);
            area.requestFocus();
            assertThat(area.getPrefRowCount()).isEqualTo(8);
            next.requestFocus();
            assertThat(area.getPrefRowCount()).isEqualTo(3);
        });
    }

    @Test
    void tabGoesOnAndIsNotWritten() throws Exception {
        onWindowThread(_ -> {
            area.requestFocus();
            press(KeyCode.TAB, false);
            assertThat(next.isFocused()).isTrue();
            area.requestFocus();
            press(KeyCode.TAB, true);
            assertThat(before.isFocused()).isTrue();
            assertThat(area.getText()).isEmpty();
        });
    }

    @Test
    void enterWritesALineInATextAndGoesOnFromARemark() throws Exception {
        onWindowThread(_ -> {
            area.requestFocus();
            press(KeyCode.ENTER, false);
            assertThat(area.getText()).isEqualTo("\n");
            area.goingOn();
            press(KeyCode.ENTER, false);
            assertThat(area.getText()).isEqualTo("\n");
            assertThat(next.isFocused()).isTrue();
        });
    }

    private void press(KeyCode code, boolean shift) {
        area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private static void onWindowThread(Consumer<Void> work) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    work.accept(null);
                    return true;
                })
                .get(60, TimeUnit.SECONDS);
    }
}
