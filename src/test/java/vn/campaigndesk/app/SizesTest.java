package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.dashboard.DashboardPage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.ZoomPane;

/// Every screen and the windows over it, on the officer's usual 1366 x 768 and in every size of letters: no
/// word is cut, none lies over another, none is out of reach, and everything a hand can reach has a name for a
/// screen reader.
class SizesTest {
    /// Up to this size no screen needs to be scrolled sideways; beyond, those with a paper form do.
    private static final int NO_SIDEWAYS = 150;

    /// The windows that open over a screen, by the button that opens each.
    private static final Map<Screen, List<String>> DIALOGS = Map.of(
            Screen.OVERVIEW, List.of("campaign-edit", "quick-log"),
            Screen.RECIPIENTS, List.of("recipient-add"),
            Screen.SUPPORT, List.of("support.add"),
            Screen.MATERIALS, List.of("material.add", "material-add-version"),
            Screen.SETTINGS, List.of("agency-change", "backup-export-sealed", "protection-on"));

    @TempDir
    static Path data;

    @TempDir
    static Path saved;

    private static DeskRobot desk;

    @BeforeAll
    static void openTheWindow() throws Exception {
        desk = new DeskRobot(Desk.openSample(data, DeskRobot.clock(LocalDate.of(2024, 11, 26)), "DỮ LIỆU MẪU"), saved);
    }

    @AfterAll
    static void closeTheWindow() throws Exception {
        desk.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 200})
    void noWordIsCutOrCoveredOrOutOfReach(int percent) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.taste().choose(Settings.WELCOMED, percent != 200);
            desk.taste().choose(Settings.SIZE, percent);
            return true;
        });
        var faults = new ArrayList<String>();
        for (var screen : Screen.values()) {
            faults.addAll(walk(screen, percent));
        }

        assertThat(faults).as("at %d %%", percent).isEmpty();
    }

    @Test
    void everyControlHasANameAndEverySentenceIsFilledIn() throws Exception {
        for (var screen : Screen.values()) {
            show(screen);
            var nodes = DeskRobot.onWindowThread(() -> LayoutFaults.all(desk.node(".desk")));

            assertThat(nodes).hasSizeGreaterThan(50);
            assertThat(nodes.stream().filter(SizesTest::isNameless).map(Node::toString))
                    .as("controls without an accessible name on %s", screen)
                    .isEmpty();
            assertThat(nodes.stream().filter(SizesTest::hasHole).map(Node::toString))
                    .as("sentences in which something was not filled in on %s", screen)
                    .isEmpty();
        }
    }

    /// A field that is higher than its name and its control leaves a hole in the paper.
    @Test
    void theFieldsOfThePaperStandClosely() throws Exception {
        show(Screen.REPORTS);
        fire("report-add");

        var holes = DeskRobot.onWindowThread(() -> {
            laidOut(desk.node(".desk"));
            return LayoutFaults.all(desk.node(".paper")).stream()
                    .filter(FormField.class::isInstance)
                    .map(FormField.class::cast)
                    .filter(field -> field.getHeight() > field.prefHeight(field.getWidth()) + 1)
                    .map(field -> field.control().getId() + " " + field.getHeight())
                    .toList();
        });

        assertThat(holes).isEmpty();
    }

    private static List<String> walk(Screen screen, int percent) throws Exception {
        show(screen);
        var faults = new ArrayList<>(look(screen.name(), percent));
        if (percent == NO_SIDEWAYS) {
            desk.pictures("#nav-overview", screen.name().toLowerCase(Locale.ROOT) + "-" + percent);
        }
        for (var state : states(screen)) {
            fire(state);
            faults.addAll(look(screen + " " + state, percent));
        }
        for (var opener : DIALOGS.getOrDefault(screen, List.of())) {
            fire(opener);
            faults.addAll(lookAndClose(screen + " " + opener));
        }
        if (screen == Screen.SETTINGS) {
            fire("backup-now");
            fire("long-works");
            faults.addAll(lookAtTheWorks());
        }
        return faults;
    }

    /// The list of long work opens over the status line and tells how the copy ended.
    private static List<String> lookAtTheWorks() throws Exception {
        return DeskRobot.onWindowThread(() -> {
            var popup = Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .filter(window -> window.getScene().getRoot().lookup("#long-works-list") != null)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no list of long work"));
            var root = popup.getScene().getRoot();
            laidOut(root);
            var faults = LayoutFaults.of(root);
            assertThat(LayoutFaults.all(root).stream()
                            .filter(Labeled.class::isInstance)
                            .map(node -> ((Labeled) node).getText()))
                    .anyMatch(text -> text.equals("Sao lưu: xong lúc 09:00"));
            popup.hide();
            return faults.stream().map(fault -> "long work: " + fault).toList();
        });
    }

    /// What is shown in the place of a screen's first sight, by the button that shows it.
    private static List<String> states(Screen screen) {
        return switch (screen) {
            case OVERVIEW ->
                List.of(DashboardPage.values()).stream()
                        .map(page -> "page-" + page.name().toLowerCase(Locale.ROOT))
                        .toList()
                        .reversed();
            case REPORTS -> List.of("report-add");
            case FOLLOWUP -> List.of("followup-remind", "reminder-back");
            case CONSOLIDATION ->
                List.of("side-narratives", "side-charts", "side-sources", "side-frozen", "side-pages");
            default -> List.of();
        };
    }

    private static void show(Screen screen) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.model().screenProperty().set(screen);
            return true;
        });
        desk.calm();
        if (screen == Screen.REPORTS) {
            DeskRobot.onWindowThread(() -> {
                var reports = desk.model().screens().reports();
                reports.open(reports.items().stream()
                        .filter(item -> item.questions() > 0)
                        .findFirst()
                        .orElseThrow()
                        .report());
                return true;
            });
            desk.calm();
        }
    }

    private static void fire(String id) throws Exception {
        DeskRobot.onWindowThread(() -> {
            LayoutFaults.all(desk.node(".desk")).stream()
                    .filter(node -> id.equals(node.getId()))
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no button " + id))
                    .fire();
            return true;
        });
        desk.calm();
    }

    private static List<String> look(String what, int percent) throws Exception {
        return DeskRobot.onWindowThread(() -> {
            var root = desk.node(".desk");
            laidOut(root);
            var faults = new ArrayList<>(LayoutFaults.of(root));
            if (percent <= NO_SIDEWAYS && desk.node("#screen-room") instanceof ZoomPane room && room.isWider()) {
                faults.add("has to be scrolled sideways");
            }
            if (percent <= NO_SIDEWAYS
                    && root.getScene().getRoot().lookup(".zoom-pane") instanceof ZoomPane window
                    && window.isHigher()) {
                faults.add("the status line is out of sight");
            }
            return faults.stream().map(fault -> what + ": " + fault).toList();
        });
    }

    private static List<String> lookAndClose(String what) throws Exception {
        return DeskRobot.onWindowThread(() -> {
            var dialog = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no window over " + what));
            var root = dialog.getScene().getRoot();
            laidOut(root);
            var faults = new ArrayList<>(LayoutFaults.of(root));
            if (dialog.getWidth() > DeskWindow.WIDTH || dialog.getHeight() > DeskWindow.HEIGHT) {
                faults.add("larger than the screen: " + dialog.getWidth() + " x " + dialog.getHeight());
            }
            dialog.hide();
            return faults.stream().map(fault -> what + ": " + fault).toList();
        });
    }

    /// Layouts that depend on one another need a second pass, as two frames on a screen are.
    private static void laidOut(Node root) {
        for (var pass = 0; pass < 2; pass++) {
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
        }
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
}
