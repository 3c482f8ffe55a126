package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen on the officer's usual 1366 x 768: everything a hand can reach has a name for a screen reader, and no
/// word is cut.
class ScreensTest {
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
        desk.leave();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyControlHasANameAndNoWordIsCut(Screen screen) throws Exception {
        desk.clickOn("#nav-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        desk.until(() -> desk.node("#screen-" + screen.name().toLowerCase(java.util.Locale.ROOT)) != null);
        if (screen == Screen.REPORTS) {
            desk.clickOn("#report-add");
            desk.until(() -> desk.node("#report-form") != null);
        }

        var nodes = DeskRobot.onWindowThread(() -> all(desk.node(".desk")));

        assertThat(nodes).hasSizeGreaterThan(50);
        assertThat(nodes.stream().filter(ScreensTest::isNameless).map(Node::toString))
                .as("controls without an accessible name")
                .isEmpty();
        assertThat(nodes.stream().filter(ScreensTest::hasHole).map(Node::toString))
                .as("sentences in which something was not filled in")
                .isEmpty();
        assertThat(nodes.stream().filter(ScreensTest::isCut).map(Node::toString))
                .as("texts that are cut")
                .isEmpty();
    }

    static List<Node> all(Node root) {
        var nodes = new ArrayList<Node>();
        nodes.add(root);
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .forEach(child -> nodes.addAll(all(child)));
        }
        return nodes;
    }

    private static boolean hasHole(Node node) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().matches("(?s).*\\{\\d}.*");
    }

    static boolean isNameless(Node node) {
        if (!(node instanceof Control control) || !control.isFocusTraversable() || control instanceof ScrollPane) {
            return false;
        }
        var named = control.getAccessibleText() != null
                && !control.getAccessibleText().isBlank();
        var worded = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return !named && !worded && !isPartOfAControl(control);
    }

    /// Scroll bars, the editor inside a combo box and the like are named by the control they belong to.
    private static boolean isPartOfAControl(Control control) {
        if (control instanceof ScrollBar) {
            return true;
        }
        for (var parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Control && !(parent instanceof ScrollPane) && !(parent instanceof TextInputControl)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && !(labeled instanceof Cell)
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && labeled.getTooltip() == null
                && labeled.lookup(".text") instanceof Text drawn
                && !drawn.getText().equals(labeled.getText())
                && drawn.getText().endsWith("...");
    }
}
