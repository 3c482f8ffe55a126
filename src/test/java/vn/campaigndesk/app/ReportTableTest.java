package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.ReportItem;
import vn.campaigndesk.report.ReviewState;

/// The reports as a table, by keyboard, over the sample campaign.
class ReportTableTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 26);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;
    private int all;

    @BeforeEach
    void openTheTable() throws Exception {
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        Desk.openSample(data, clock, "DỮ LIỆU MẪU").close();
        desk = new DeskRobot(data, saved, TODAY);
        all = stored();
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-table") != null && rows() == all);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void arrowsWalkSpaceTicksEnterOpensAndTheFormIsPutAway() throws Exception {
        focusFirst();
        desk.type(KeyCode.DOWN).type(KeyCode.DOWN);
        desk.until(() -> chosen().equals(List.of(2)));
        picture("report-table");
        desk.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        desk.type(KeyCode.SPACE);
        desk.until(() -> chosen().equals(List.of(2, 3)));
        desk.type(KeyCode.SPACE);
        desk.until(() -> chosen().equals(List.of(2)));
        var expected = item(2).report().id();

        desk.type(KeyCode.ENTER);
        desk.until(() ->
                desk.node("#report-form") != null && desk.node("#report-list").isVisible());
        assertThat(desk.node("#report-table-show").isVisible()).isTrue();
        assertThat(desk.node("#report-bulk").isVisible()).isFalse();
        picture("report-list");

        desk.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-form") == null && desk.hasKeyboard("#report-table"));
        assertThat(item(2).report().id()).isEqualTo(expected);
    }

    @Test
    void whatIsSearchedAwayIsNoLongerChosenAndIsNotDeleted() throws Exception {
        focusFirst();
        desk.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        desk.until(() -> chosen().size() == all);
        desk.clickOn("#report-search").write("xuan");
        desk.until(() -> rows() < all && chosen().size() == rows());
        var seen = rows();
        assertThat(seen).isPositive();

        focus();
        desk.type(KeyCode.DELETE);
        desk.until(() -> stored() == all - seen);
        desk.until(() -> desk.lookup("Đã hoàn tác").tryQuery().isEmpty()
                && !desk.node("#undo").isDisabled());
        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        desk.until(() -> stored() == all);
    }

    @Test
    void aChosenLineIsCopiedWithItsTitles() throws Exception {
        focusFirst();
        desk.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        var text = DeskRobot.onWindowThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text.lines()).hasSize(2);
        assertThat(text.lines().findFirst().orElseThrow()).startsWith("STT\tĐơn vị\tSố, ký hiệu\tNgày đến");
        assertThat(text).contains(item(0).recipient().name());
    }

    @Test
    void manyAreMarkedAtOnceAndThoseThatMayNotAreToldAndChosen() throws Exception {
        focusFirst();
        desk.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        desk.until(() -> chosen().size() == all);
        desk.clickOn("#report-mark").clickOn("Hợp lệ");
        desk.until(() -> desk.lookup(".notice").tryQuery().isPresent());
        picture("report-table-refused");
        assertThat(desk.lookup(".notice .label").queryLabeled().getText()).contains("Không đổi");
        desk.until(() -> chosen().stream()
                .noneMatch(row -> item(row).report().review().state() == ReviewState.VALID
                        && !desk.lookup(".notice .label")
                                .queryLabeled()
                                .getText()
                                .contains("đã ở trạng thái này")));

        desk.clickOn("#theme");
        desk.until(() -> desk.node("#report-table") != null && rows() == all);
        picture("report-table-dark");
    }

    @Test
    void allThatIsSeenIsExportedWhenNothingIsChosen() throws Exception {
        desk.clickOn("#report-export");
        desk.until(() -> Files.exists(saved.resolve("danh-sach-bao-cao.xlsx")));
        desk.until(() -> desk.lookup(".notice").tryQuery().isPresent());
        assertThat(desk.lookup(".notice .label").queryLabeled().getText()).contains(all + " báo cáo");
    }

    private void focusFirst() throws Exception {
        focus();
        DeskRobot.onWindowThread(() -> {
            table().getSelectionModel().clearAndSelect(0);
            table().getFocusModel().focus(0);
            return true;
        });
    }

    private void focus() throws Exception {
        DeskRobot.onWindowThread(() -> {
            table().requestFocus();
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<ReportItem> table() {
        return (TableView<ReportItem>) desk.node("#report-table");
    }

    private int rows() {
        return table().getItems().size();
    }

    private List<Integer> chosen() {
        return table().getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .toList();
    }

    private ReportItem item(int row) {
        return table().getItems().get(row);
    }

    private int stored() {
        return desk.desk()
                .reports()
                .of(desk.desk().campaigns().all().getFirst().id())
                .size();
    }

    private void picture(String name) throws Exception {
        var image = DeskRobot.onWindowThread(
                () -> SwingFXUtils.fromFXImage(desk.node(".desk").getScene().snapshot(null), null));
        var folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(1366);
    }
}
