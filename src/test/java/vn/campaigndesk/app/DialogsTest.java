package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small windows: what is filled in there arrives, what is wrong is said beside the field and changes nothing.
class DialogsTest {
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
    void theLettersNumberAndDateAreFilledInLater() throws Exception {
        desk.clickOn("#campaign-edit");
        desk.until(() -> desk.lookup("#campaign-number").tryQuery().isPresent());

        desk.fill("#campaign-number", "1234");
        desk.fill("#campaign-date", "31/11/2024");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#campaign-date")).contains("31/11/2024");
        assertThat(desk.desk().campaigns().all().getFirst().letter().number()).isNull();

        desk.fill("#campaign-date", "15/10/2024");
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.desk().campaigns().all().getFirst().letter().isNumbered());
        assertThat(desk.desk().campaigns().all().getFirst().letter().date()).isEqualTo(LocalDate.of(2024, 10, 15));
    }

    @Test
    void aKnownBodyIsAddedToTheList() throws Exception {
        openRecipients();
        desk.clickOn("#recipient-add");
        desk.until(() -> desk.lookup("#add-known").tryQuery().isPresent());

        desk.fill("#add-name", "cuc thue");
        var known = desk.lookup("#add-known").queryAs(ListView.class);
        desk.until(() -> known.getItems().size() == 1);
        DeskRobot.onWindowThread(() -> {
            known.getSelectionModel().selectFirst();
            return true;
        });
        desk.clickOn("#dialog-act");

        desk.until(() -> table().getItems().size() == 53);
    }

    @Test
    void severalUnitsAreMarkedAsSentToAtOnce() throws Exception {
        openRecipients();
        DeskRobot.onWindowThread(() -> {
            table().getSelectionModel().selectRange(0, 3);
            return true;
        });
        desk.clickOn("#recipient-mark").clickOn("Đã gửi công văn…");
        desk.until(() -> desk.lookup("#edit-sent-on").tryQuery().isPresent());
        desk.fill("#edit-sent-on", "5/1");
        desk.clickOn("#dialog-act");
        desk.until(() ->
                desk.lookup("#edit-sent-on-problem").queryLabeled().getText().contains("chưa tới"));

        desk.fill("#edit-sent-on", "16/10");
        desk.clickOn("#dialog-act");

        var campaign = desk.desk().campaigns().all().getFirst();
        desk.until(() -> desk.desk().snapshots().load(campaign.id()).recipients().stream()
                        .filter(recipient -> LocalDate.of(2024, 10, 16).equals(recipient.sentOn()))
                        .count()
                == 3);
    }

    @Test
    void suggestionsPopUpAndArePickedByKeyboard() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.hasKeyboard("#recipient"));

        desk.write("nhu");
        desk.until(() -> desk.lookup(".suggestions").tryQuery().isPresent()
                && desk.lookup("UBND huyện Như Thanh").tryQuery().isPresent());
        assertThat(desk.lookup("UBND huyện Ngọc Lặc").tryQuery())
                .as("suggestions are for all that was typed, not for its first letter")
                .isEmpty();
        assertThat(desk.lookup("UBND huyện Như Thanh").tryQuery()).isPresent();
        assertThat(desk.lookup("UBND huyện Như Xuân").tryQuery()).isPresent();
        assertThat(((TextInputControl) desk.node("#recipient")).getText())
                .as("nothing is completed inside the text")
                .isEqualTo("nhu");
    }

    private void openRecipients() throws Exception {
        desk.clickOn("#nav-recipients");
        desk.until(() -> desk.node("#recipient-table") instanceof TableView<?> table
                && table.getItems().size() == 52);
    }

    private TableView<?> table() {
        return (TableView<?>) desk.node("#recipient-table");
    }
}
