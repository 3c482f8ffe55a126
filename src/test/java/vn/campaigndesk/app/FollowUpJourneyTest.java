package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.text.Messages;

/// The officer calls a unit that is late, writes down what was said, and sees it everywhere at once.
class FollowUpJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 20));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    private List<ContactEntry> log() {
        var campaign = desk.desk().campaigns().all().getFirst().id();
        return desk.desk().followUpDesk(new Messages(Locale.of("vi", "VN"))).load(campaign).entries().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aCallIsLoggedInTwoClicksAndCanBeTakenBack() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        desk.until(() -> desk.node("#followup-table") instanceof TableView<?> table
                && table.getItems().size() == 52);
        desk.clickOn("#followup-search").write("tho xuan");
        desk.until(() -> desk.node("#followup-table") instanceof TableView<?> table
                && table.getItems().size() == 1);
        desk.clickOn("UBND huyện Thọ Xuân");
        desk.clickOn("#followup-log");
        desk.until(() -> desk.lookup("#entry-said").tryQuery().isPresent());
        desk.clickOn("#dialog-act");
        assertThat(log()).as("an entry that says nothing is not written").isEmpty();
        desk.clickOn("#entry-said").write("hen chieu nay");
        desk.clickOn("#entry-promised").write("20/11");
        desk.clickOn("#dialog-act");

        desk.until(() -> desk.node("#followup-timeline") instanceof ListView<?> history
                && history.getItems().size() == 2);
        assertThat(log()).extracting(ContactEntry::said).containsExactly("hen chieu nay");
        assertThat(log()).extracting(ContactEntry::promisedFor).containsExactly(LocalDate.of(2024, 11, 20));
        desk.until(() -> desk.node("#followup-today") instanceof ListView<?> work
                && work.getItems().size() == 2);

        desk.clickOn("#nav-followup");
        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        desk.until(() -> log().isEmpty());
    }
}
