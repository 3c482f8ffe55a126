package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report on paper is typed without a hand on the mouse, and with few keys beside what stands on the paper.
class KeyboardJourneyTest {
    /// As many as an officer who types fifty reports in a row puts up with.
    private static final int MOST = 25;

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

    private void together(KeyCode control, KeyCode key) {
        desk.press(control, key).release(key, control);
    }

    /// Ends a field with a key and types into the one to which that leads.
    private void next(KeyCode key, String id, String text) throws Exception {
        desk.type(key);
        desk.until(() -> desk.hasKeyboard(id));
        desk.write(text);
        desk.until(() -> ((TextInputControl) desk.node(id)).getText().equals(text));
    }

    @Test
    void aWholeReportTakesFewerThanTwentyFiveKeysBesideItsWords() throws Exception {
        var before = desk.keys();
        together(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.until(() -> desk.node("#report-list") != null);
        together(KeyCode.CONTROL, KeyCode.N);
        desk.until(() -> desk.hasKeyboard("#recipient"));
        desk.write("tho xuan").type(KeyCode.ENTER);
        desk.until(() -> ((TextInputControl) desk.node("#recipient")).getText().equals("UBND huyện Thọ Xuân"));

        next(KeyCode.TAB, "#evaluation", "Dat yeu cau");
        next(KeyCode.TAB, "#proposal", "Them tai lieu");
        next(KeyCode.TAB, "#i1", "214");
        next(KeyCode.ENTER, "#i2", "87");
        next(KeyCode.ENTER, "#i3", "02 bai");
        next(KeyCode.ENTER, "#i4", "1.234");
        next(KeyCode.ENTER, "#i5", "38500");
        next(KeyCode.ENTER, "#number", "816");
        next(KeyCode.TAB, "#symbol", "BC-UBND");
        next(KeyCode.TAB, "#signedOn", "14/11");
        together(KeyCode.CONTROL, KeyCode.S);

        var campaign = desk.desk().campaigns().all().getFirst().id();
        desk.until(() -> !desk.desk().reports().of(campaign).isEmpty());
        var report = desk.desk().reports().of(campaign).getFirst();
        assertThat(desk.desk().campaigns().indicators(campaign).stream()
                        .map(row -> report.quantity(row.id()).amount()))
                .isEqualTo(List.of(214L, 87L, 2L, 1234L, 38500L));
        assertThat(report.document().number()).isEqualTo("816");
        assertThat(report.document().symbol()).isEqualTo("BC-UBND");
        assertThat(report.document().signedOn()).isEqualTo(LocalDate.of(2024, 11, 14));
        assertThat(report.arrivedOn()).isEqualTo(LocalDate.of(2024, 11, 15));
        assertThat(report.evaluation()).isEqualTo("Dat yeu cau");
        desk.tell("a paper report by keyboard");
        assertThat(desk.keys() - before).isLessThan(MOST);
    }

    /// A row that is not asked of the unit is passed over: an office at the province has no broadcasts and no pupils.
    @Test
    void enterLeadsPastRowsThatAreNotAsked() throws Exception {
        together(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.until(() -> desk.node("#report-list") != null);
        together(KeyCode.CONTROL, KeyCode.N);
        desk.until(() -> desk.hasKeyboard("#recipient"));
        desk.write("so y te").type(KeyCode.ENTER);
        desk.until(() -> ((TextInputControl) desk.node("#recipient")).getText().equals("Sở Y tế"));

        desk.type(KeyCode.TAB).type(KeyCode.TAB);
        next(KeyCode.TAB, "#i1", "1");
        next(KeyCode.ENTER, "#i2", "2");
        next(KeyCode.ENTER, "#i3", "3");
        next(KeyCode.ENTER, "#number", "9");
    }
}
