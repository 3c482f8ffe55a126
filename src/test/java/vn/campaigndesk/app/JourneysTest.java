package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
