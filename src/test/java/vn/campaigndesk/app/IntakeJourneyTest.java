package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.intake.IntakeRow;
import vn.campaigndesk.report.quantity.Method;

/// A folder of files becomes reports: the clear one at one click, the doubtful one after its question was answered, the
/// scan set aside - in the real window over a real data folder.
class IntakeJourneyTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");
    /// The row of the doubtful file that is asked about.
    private static final String QUESTION = "i4";

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;
    private long campaign;

    @BeforeEach
    void openTheWindow() throws Exception {
        for (var name : List.of("001-form-alone.docx", "102-more-than.docx", "157-scanned.pdf")) {
            Files.copy(GOLDEN.resolve(name), saved.resolve(name));
        }
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
        campaign = desk.desk().campaigns().all().getFirst().id();
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        desk.until(() -> desk.node("#screen-intake") != null);
        desk.clickOn("#intake-folder");
        desk.until(() -> rows().size() == 3 && desk.node("#report-form") != null);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void aFolderOfFilesBecomesReports() throws Exception {
        assertThat(reports()).as("nothing is entered before acceptance").isZero();
        assertThat(text("#intake-accept-all")).contains("(1)");

        desk.clickOn("#intake-accept-all");
        desk.until(() -> reports() == 1 && rows().size() == 2);
        desk.until(() -> desk.node("#intake-questions") != null
                && desk.node("#intake-questions").isVisible());

        desk.until(() -> isInSight(QUESTION));
        assertThat(focused()).as("the keyboard stays where it is").isNotEqualTo(QUESTION);
        goToTheList();
        desk.type(KeyCode.ENTER);
        desk.until(() -> focused().startsWith("i"));
        assertThat(reports()).as("an open question is gone to, not passed over").isEqualTo(1);

        desk.press(KeyCode.CONTROL, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.CONTROL);
        desk.until(() -> text("#intake-questions-title").contains("Enter"));
        desk.type(KeyCode.ENTER);
        desk.until(() -> reports() == 2 && rows().size() == 1);
        desk.tell("a folder of files: one clear, one with a question");
        assertThat(desk.desk().reports().of(campaign).getLast().quantities().values())
                .anySatisfy(quantity -> assertThat(quantity.method()).isEqualTo(Method.READ));

        desk.until(() -> desk.node("#intake-rejection") != null);
        desk.clickOn("#intake-set-aside");
        desk.until(() -> rows().isEmpty());
        assertThat(saved.resolve("157-scanned.pdf")).exists();
        desk.clickOn(DeskRobot.onWindowThread(() -> desk.node(".notices").lookupAll(".notice-action").stream()
                .filter(node ->
                        node instanceof Labeled labeled && labeled.getText().equals("Đưa lại vào hàng chờ"))
                .findFirst()
                .orElseThrow()));
        desk.until(() -> rows().size() == 1);

        takeBack();
        desk.until(() -> rows().isEmpty());
        takeBack();
        desk.until(() -> rows().size() == 1);
        takeBack();
        desk.until(() -> reports() == 1 && rows().size() == 2);
    }

    private void takeBack() {
        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    @Test
    void filesLetGoAnywhereOnTheWindowAreReceived() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        desk.until(() -> desk.node("#screen-overview") != null);
        var file = saved.resolve("nộp muộn.docx");
        Files.copy(GOLDEN.resolve("005-numbered-lines-no-table.docx"), file);

        var frame =
                DeskRobot.onWindowThread(() -> (DeskFrame) desk.node(".desk").getParent());
        DeskRobot.onWindowThread(() -> {
            frame.receive(List.of(file));
            return true;
        });

        desk.until(() -> desk.node("#screen-intake") != null && rows().size() == 4);
    }

    @Test
    void theWholeOfAClearFileIsAcceptedByEnter() throws Exception {
        goToTheList();
        desk.type(KeyCode.ENTER);

        desk.until(() -> reports() == 1 && rows().size() == 2);
    }

    /// Whether a field of the paper can be read without scrolling.
    private boolean isInSight(String field) {
        var node = desk.node("#" + field);
        var paper = node == null ? null : node.getParent();
        while (paper != null && !(paper instanceof ScrollPane)) {
            paper = paper.getParent();
        }
        return paper != null
                && paper.localToScene(paper.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    private void goToTheList() throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.node("#intake-list").requestFocus();
            return true;
        });
    }

    private List<IntakeRow> rows() {
        @SuppressWarnings("unchecked")
        var list = (ListView<IntakeRow>) desk.node("#intake-list");
        return list == null ? List.of() : List.copyOf(list.getItems());
    }

    private String focused() {
        var owner = desk.node(".desk").getScene().getFocusOwner();
        return owner instanceof TextField ? owner.getId() : "";
    }

    private String text(String id) {
        return desk.node(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private int reports() {
        return desk.desk().reports().of(campaign).size();
    }
}
