package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.task.Outcome;

/// A dialog whose action takes its time: it stays, with what is typed, until the action is done.
class FormDialogTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }

    @Test
    void itStaysWithItsTypingUntilTheActionIsDone() throws Exception {
        onWindowThread(() -> {
            var owner = new Stage();
            owner.setScene(new Scene(new Pane(), 600, 400));
            owner.show();
            var asked = new ArrayList<Outcome>();
            var left = new ArrayList<String>();
            var field = new TextField();
            new FormDialog(owner, "Ghi", "Ghi", "Thôi", field)
                    .onLeave(() -> left.add("left"))
                    .show(outcome -> {
                        asked.add(outcome);
                        return !field.getText().isEmpty();
                    });
            var dialog = field.getScene().getWindow();
            var act = (Button) field.getScene().lookup("#dialog-act");

            act.fire();
            assertThat(dialog.isShowing()).isTrue();
            assertThat(act.isDisabled()).as("what is wrong can be put right").isFalse();
            field.setText("một câu dài");
            act.fire();
            assertThat(act.isDisabled()).as("not asked twice").isTrue();
            asked.getLast().failed();
            assertThat(dialog.isShowing()).isTrue();
            assertThat(field.getText()).isEqualTo("một câu dài");
            assertThat(act.isDisabled()).as("it can be tried again").isFalse();
            act.fire();
            asked.getLast().done();
            assertThat(dialog.isShowing()).isFalse();
            assertThat(left).isEmpty();
            owner.hide();
            return Window.getWindows().size();
        });
    }

    /// A sentence below a field that shows only after the button was pressed must not push the first field out of
    /// sight.
    @Test
    void itGrowsWithWhatAppearsBelowItsFields() throws Exception {
        var owner = onWindowThread(Stage::new);
        var fields = List.of(new TextField(), new TextField());
        var problem = new Label("Hai lần nhập không giống nhau.");
        var dialog = onWindowThread(() -> {
            owner.setScene(new Scene(new Pane(), 900, 700));
            owner.show();
            problem.setManaged(false);
            new FormDialog(owner, "Ghi", "Ghi", "Thôi", fields.getFirst(), problem, fields.getLast()).show(() -> false);
            return problem.getScene();
        });
        WaitForAsyncUtils.waitForFxEvents();
        var before = dialog.getWindow().getHeight();
        assertThat(rightOf(fields.getFirst()))
                .as("as far as the buttons")
                .isCloseTo(rightOf(dialog.lookup("#dialog-act")), within(2.0));

        onWindowThread(() -> {
            problem.setManaged(true);
            return problem;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialog.getWindow().getHeight()).isGreaterThan(before);
        assertThat(dialog.getRoot().lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
        onWindowThread(() -> {
            dialog.getWindow().hide();
            owner.hide();
            return problem;
        });
    }

    private static double rightOf(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxX();
    }
}
