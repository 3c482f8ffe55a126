package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

class WidthGripTest {
    private final WidthGrip grip = new WidthGrip("list", 270, 320, 520);

    @Test
    void draggingMovesItAsFarAsItsLimits() {
        mouse(MouseEvent.MOUSE_PRESSED, 500, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 560, 1);
        assertThat(width()).isEqualTo(380);
        mouse(MouseEvent.MOUSE_DRAGGED, 2000, 1);
        assertThat(width()).isEqualTo(520);
        mouse(MouseEvent.MOUSE_DRAGGED, 0, 1);
        assertThat(width()).isEqualTo(270);
    }

    @Test
    void aDoubleClickAndTheHomeKeyGiveTheUsualWidthBack() {
        grip.want(400);
        mouse(MouseEvent.MOUSE_PRESSED, 500, 2);
        assertThat(width()).isEqualTo(320);
        grip.want(400);
        key(KeyCode.HOME);
        assertThat(width()).isEqualTo(320);
    }

    @Test
    void arrowsMoveItStepByStep() {
        key(KeyCode.RIGHT);
        assertThat(width()).isEqualTo(340);
        key(KeyCode.LEFT);
        key(KeyCode.LEFT);
        assertThat(width()).isEqualTo(300);
        key(KeyCode.UP);
        assertThat(width()).isEqualTo(300);
    }

    private double width() {
        return grip.wantedProperty().get();
    }

    private void key(KeyCode code) {
        grip.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, int clicks) {
        grip.fireEvent(new MouseEvent(
                type,
                x,
                0,
                x,
                0,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                new PickResult(grip, x, 0)));
    }
}
