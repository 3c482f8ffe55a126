package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.audit.AuditLine;
import vn.campaigndesk.report.quantity.Qualifier;

/// What an officer does all day, by keyboard and mouse, in the real window over a real data folder.
class JourneysTest {
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

    @Test
    void aPaperReportIsEnteredByKeyboardAndCountsAtOnce() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-list") != null);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.hasKeyboard("#recipient"));

        desk.write("tho xuan").type(KeyCode.ENTER);
        desk.until(() -> text("#recipient").equals("UBND huyện Thọ Xuân"));
        fill("#i1", "214");
        fill("#i2", "1,234");
        fill("#i4", "khoảng 1.200 lượt");
        desk.until(() -> desk.node("#i2-question").getParent().isVisible());
        desk.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);

        var campaign = desk.desk().campaigns().all().getFirst();
        desk.until(() -> !desk.desk().reports().of(campaign.id()).isEmpty());
        var report = desk.desk().reports().of(campaign.id()).getFirst();
        var indicators = desk.desk().campaigns().indicators(campaign.id());
        assertThat(report.document().issuingBody()).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(report.arrivedOn()).isEqualTo(LocalDate.of(2024, 11, 15));
        assertThat(report.quantity(indicators.get(0).id()).amount()).isEqualTo(214);
        assertThat(report.quantity(indicators.get(1).id()).amount())
                .as("an ambiguous number is no number until somebody decides")
                .isNull();
        assertThat(report.quantity(indicators.get(1).id()).raw()).isEqualTo("1,234");
        assertThat(report.quantity(indicators.get(3).id()).qualifier()).isEqualTo(Qualifier.APPROXIMATE);

        desk.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        desk.until(() -> desk.node("#tile-answered") != null
                && desk.node("#tile-answered").getAccessibleText().contains("1 / 52"));
    }

    @Test
    void aUnitIsFoundWithoutDiacritics() throws Exception {
        desk.clickOn("#nav-recipients");
        desk.until(() -> desk.node("#recipient-table") instanceof TableView<?> table
                && table.getItems().size() == 52);

        desk.clickOn("#recipient-search").write("tho xuan");

        desk.until(() -> desk.node("#recipient-table") instanceof TableView<?> table
                && table.getItems().size() == 1);
        assertThat(desk.lookup("UBND huyện Thọ Xuân").tryQuery()).isPresent();
    }

    @Test
    void theConsolidatedReportIsSeenAsPagesAndSavedAsWord() throws Exception {
        desk.clickOn("#nav-consolidation");
        desk.until(() ->
                desk.node("#save-docx") != null && !desk.node("#save-docx").isDisabled());

        desk.clickOn("#save-docx");

        var file = saved.resolve("bao-cao-tong-hop.docx");
        desk.until(() -> Files.exists(file));
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("BÁO CÁO", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "chưa có đơn vị nào trong số 52 đơn vị");
        }
    }

    @Test
    void whatWasSavedIsTakenBackAndDoneAgainByKeys() throws Exception {
        enterReport("tho xuan", "214");
        var campaign = desk.desk().campaigns().all().getFirst().id();
        desk.until(() -> desk.desk().reports().of(campaign).size() == 1);
        desk.until(() -> !desk.node("#undo").isDisabled());

        leaveFields();
        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        desk.until(() -> desk.desk().reports().of(campaign).isEmpty());
        desk.until(() -> desk.lookup("Đã hoàn tác: nhập báo cáo của UBND huyện Thọ Xuân.")
                .tryQuery()
                .isPresent());
        desk.until(() -> desk.node("#report-form") == null);
        assertThat(desk.desk().bin().of(campaign)).hasSize(1);

        desk.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        desk.until(() -> desk.desk().reports().of(campaign).size() == 1);
    }

    @Test
    void aFieldTakesItsOwnTypingBackFirst() throws Exception {
        enterReport("tho xuan", "214");
        var campaign = desk.desk().campaigns().all().getFirst().id();
        desk.until(() -> desk.desk().reports().of(campaign).size() == 1);
        desk.clickOn("#nav-recipients");
        desk.until(() -> desk.node("#recipient-search") != null);
        desk.clickOn("#recipient-search").write("nhu xuan");

        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        desk.until(() -> !text("#recipient-search").equals("nhu xuan"));
        assertThat(desk.desk().reports().of(campaign)).hasSize(1);
    }

    @Test
    void aDeletedReportIsTakenBackFromTheBinAndTheLogSaysSo() throws Exception {
        enterReport("tho xuan", "214");
        var campaign = desk.desk().campaigns().all().getFirst().id();
        desk.until(() -> desk.desk().reports().of(campaign).size() == 1);
        desk.until(() -> desk.lookup("UBND huyện Thọ Xuân").queryAll().size() > 1);
        DeskRobot.onWindowThread(() -> {
            ((ListView<?>) desk.node("#report-list")).getSelectionModel().selectFirst();
            return true;
        });
        desk.until(() -> desk.node("#report-delete") != null
                && desk.node("#report-delete").isVisible());
        desk.clickOn("#report-delete");
        desk.until(() -> desk.desk().reports().of(campaign).isEmpty());

        desk.clickOn("#nav-bin");
        desk.until(() -> desk.node("#bin-table") instanceof TableView<?> table
                && table.getItems().size() == 1);
        DeskRobot.onWindowThread(() -> {
            ((TableView<?>) desk.node("#bin-table")).getSelectionModel().selectFirst();
            return true;
        });
        desk.clickOn("#bin-restore");
        desk.until(() -> desk.desk().reports().of(campaign).size() == 1);

        desk.clickOn("#nav-audit");
        desk.until(() -> desk.node("#audit-table") instanceof TableView<?> table
                && table.getItems().getFirst() instanceof AuditLine line
                && line.change().equals("Khôi phục từ thùng rác"));
        desk.clickOn("#audit-print-docx");
        desk.until(() -> Files.exists(saved.resolve("nhat-ky-thay-doi.docx")));
    }

    private void enterReport(String unit, String first) throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.until(() -> desk.node("#report-list") != null);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.hasKeyboard("#recipient"));
        desk.write(unit).type(KeyCode.ENTER);
        desk.until(() -> !text("#issuingBody").isEmpty());
        fill("#i1", first);
        desk.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    }

    private void leaveFields() throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.node("#report-list").requestFocus();
            return true;
        });
    }

    private void fill(String id, String text) throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.node(id).requestFocus();
            return true;
        });
        desk.write(text);
        desk.until(() -> text(id).equals(text));
    }

    private String text(String id) {
        return ((TextField) desk.node(id)).getText();
    }
}
