package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.AnswerRules;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.report.VersionStatus;

/// A unit sends a report, then another in its place, then takes that one back: what counts, what differs and what the
/// officer sees, in the real window over a real data folder.
class ReplaceAndCompareJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;
    private long campaign;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 15));
        campaign = desk.desk().campaigns().all().getFirst().id();
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#screen-reports") != null);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.hasKeyboard("#recipient"));
        desk.write("tho xuan").type(KeyCode.ENTER);
        desk.until(() -> !text("#issuingBody").isEmpty());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void aReplacementCountsInItsPlaceAndItsWithdrawalBringsTheFirstBack() throws Exception {
        fill("#number", "15");
        fill("#symbol", "BC-UBND");
        fill("#i1", "31");
        save(1);
        assertThat(total()).isEqualTo(31);

        next(ReportKind.REPLACEMENT);
        fill("#number", "16");
        fill("#symbol", "BC-UBND");
        fill("#i1", "35");
        save(2);
        assertThat(total()).as("the unit is counted once, by its newest word").isEqualTo(35);

        compare();
        desk.until(() -> shows("\u2260 35"));
        assertThat(shows("31")).isTrue();
        assertThat(shows("Không tính: một bản đến sau đã thay toàn bộ.")).isTrue();
        assertThat(((ComboBox<?>) desk.node("#version-left")).getItems()).hasSize(2);

        next(ReportKind.WITHDRAWAL);
        save(3);
        assertThat(total()).as("what was replaced counts again").isEqualTo(31);
        assertThat(AnswerRules.of(desk.desk().reports().of(campaign)).values().stream()
                        .flatMap(answer -> answer.versions().stream())
                        .map(version -> version.status()))
                .containsExactly(VersionStatus.COUNTED, VersionStatus.WITHDRAWN, VersionStatus.TAKES_BACK);
        desk.until(() -> shows("Văn bản thu hồi"));
    }

    @Test
    void aBlockFromASheetFillsTheRowsAndOneKeyTakesItBack() throws Exception {
        fill("#i2", "7");
        DeskRobot.onWindowThread(() -> {
            var content = new ClipboardContent();
            content.putString("Số lượng\tGhi chú\r\n25\tđủ xã\r\n131\t\r\n1,234\t\r\n12\t\r\n500\t\r\n");
            Clipboard.getSystemClipboard().setContent(content);
            desk.node("#i1").requestFocus();
            ((TextField) desk.node("#i1")).paste();
            return true;
        });
        desk.until(() -> text("#i5").equals("500"));
        assertThat(text("#i1")).isEqualTo("25");
        assertThat(text("#i1-note")).isEqualTo("đủ xã");
        assertThat(text("#i2")).isEqualTo("131");
        assertThat(desk.node("#i3-question").getParent().isVisible())
                .as("a pasted number that can be read in two ways asks like a typed one")
                .isTrue();

        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        desk.until(() -> text("#i5").isEmpty());
        assertThat(text("#i1")).isEmpty();
        assertThat(text("#i2")).isEqualTo("7");
    }

    @Test
    void aReportIsCheckedByTheKeyOfTheNextStep() throws Exception {
        fill("#i1", "31");
        save(1);
        step();
        desk.until(() -> state() == ReviewState.VALID);
        assertThat(desk.desk().audit().of("report", report().id()).stream()
                        .filter(entry -> entry.field().equals("review_state"))
                        .map(entry -> entry.after()))
                .as("one gesture, every step written down")
                .containsSubsequence("VALID", "CHECKING");
        fill("#i1", "1");
        save(1);
        assertThat(state()).as("what was found valid said something else").isEqualTo(ReviewState.CHECKING);
    }

    private void step() throws Exception {
        desk.until(() -> desk.node("#review-bar").isVisible());
        desk.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private ReviewState state() {
        return report().review().state();
    }

    private Report report() {
        return desk.desk().reports().of(campaign).getFirst();
    }

    private void compare() throws Exception {
        DeskRobot.onWindowThread(() -> {
            ((ToggleButton) desk.node("#report-versions")).setSelected(true);
            return true;
        });
        desk.until(() -> desk.node("#versions") != null);
    }

    private void next(ReportKind kind) throws Exception {
        compare();
        DeskRobot.onWindowThread(() -> {
            ((MenuButton) desk.node("#version-next"))
                    .getItems().stream()
                            .filter(item -> ("version-next-" + kind).equals(item.getId()))
                            .forEach(item -> item.fire());
            return true;
        });
        desk.until(() -> desk.node("#i1") != null && text("#i1").isEmpty());
    }

    private void save(int reports) throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        desk.until(() -> desk.desk().reports().of(campaign).size() == reports);
        desk.until(() -> desk.node("#review-bar").isVisible()
                && !desk.node("#report-save").getStyleClass().contains("accent"));
    }

    private long total() {
        var row = desk.desk().campaigns().indicators(campaign).getFirst().id();
        return AnswerRules.of(desk.desk().reports().of(campaign)).values().stream()
                .map(answer -> answer.quantity(row).amount())
                .mapToLong(Objects::requireNonNull)
                .sum();
    }

    private boolean shows(String text) {
        return desk.lookup(
                        node -> node instanceof Label label && label.getText().equals(text) && label.isVisible())
                .tryQuery()
                .isPresent();
    }

    private void fill(String id, String text) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.node(id).requestFocus();
            ((TextField) desk.node(id)).selectAll();
            return true;
        });
        desk.write(text);
        desk.until(() -> text(id).equals(text));
    }

    private String text(String id) {
        return ((TextInputControl) desk.node(id)).getText();
    }
}
