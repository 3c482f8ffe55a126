package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.report.Report;
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

    @Test
    void aCallIsLoggedFromTheFormOfItsUnitInTwoClicks() throws Exception {
        var unit = desk.desk()
                .snapshots()
                .load(desk.desk().campaigns().all().getFirst().id())
                .recipients()
                .getFirst();
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.hasKeyboard("#recipient"));
        desk.write(unit.shortName()).press(KeyCode.ENTER).release(KeyCode.ENTER);

        desk.clickOn("#quick-log");
        desk.until(() -> desk.lookup("#entry-said").tryQuery().isPresent());
        assertThat(desk.lookup("#entry-unit").queryAs(TextField.class).getText())
                .isEqualTo(unit.name());
        desk.clickOn("#entry-said").write("se gui lai");
        desk.clickOn("#dialog-act");

        desk.until(() -> log().size() == 1);
        assertThat(log()).extracting(ContactEntry::recipientId).containsExactly(unit.id());
    }

    @Test
    void aCallIsLoggedFromAScreenWithoutUnitsAndAsksWhoItWas() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        desk.until(() -> desk.lookup("#entry-unit").tryQuery().isPresent());
        desk.clickOn("#entry-said").write("hoi ve mau");
        desk.clickOn("#dialog-act");
        assertThat(desk.lookup("#entry-unit-problem").queryLabeled().getText()).contains("đơn vị");
        assertThat(log()).as("a call with nobody is not written").isEmpty();

        desk.clickOn("#entry-unit").write("tho xuan").press(KeyCode.ENTER).release(KeyCode.ENTER);
        desk.clickOn("#dialog-act");
        desk.until(() -> log().size() == 1);
        assertThat(log()).extracting(ContactEntry::said).containsExactly("hoi ve mau");
    }

    private void openTheScreen() throws Exception {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        desk.until(() -> desk.node("#followup-table") instanceof TableView<?> table
                && table.getItems().size() == 52);
    }

    private List<ReminderRound> rounds() {
        var campaign = desk.desk().campaigns().all().getFirst().id();
        return desk.desk()
                .followUpDesk(new Messages(Locale.of("vi", "VN")))
                .load(campaign)
                .rounds();
    }

    private void remindTheFirstTwo() throws Exception {
        var boxes = desk.lookup(".table-cell.tick-column .check-box").queryAllAs(CheckBox.class).stream()
                .limit(2)
                .toList();
        boxes.forEach(desk::clickOn);
        desk.until(() -> desk.node("#followup-remind") instanceof Button button
                && button.getText().startsWith("Đôn đốc 2 "));
        desk.clickOn("#followup-remind");
    }

    @Test
    void whoAnswersWhileTheLetterLiesOpenIsToldBesideItAndTakenOutByOneClick() throws Exception {
        openTheScreen();
        remindTheFirstTwo();
        desk.until(() -> desk.lookup("#reminder-letter").tryQuery().isPresent());
        assertThat(desk.node("#reminder-news").isVisible()).isFalse();

        var campaign = desk.desk().campaigns().all().getFirst().id();
        var unit = (Recipient)
                desk.lookup("#reminder-unit").queryAs(ComboBox.class).getItems().getFirst();
        desk.desk()
                .reports()
                .save(
                        campaign,
                        Report.from(unit.id(), LocalDate.of(2024, 11, 20)).build(),
                        "");

        desk.until(() -> desk.node("#reminder-news").isVisible());
        desk.pictures("#reminder-news", "reminder-news");
        assertThat(desk.lookup("#reminder-news-words").queryLabeled().getText()).contains(unit.shortName());
        desk.clickOn("#reminder-news-act");
        desk.until(() -> !desk.node("#reminder-news").isVisible());
        assertThat(desk.lookup("Công văn đôn đốc 1 đơn vị").tryQuery()).isPresent();
    }

    @Test
    void tickedUnitsAreRemindedByALetterThatIsSavedLoggedAndTakenBack() throws Exception {
        openTheScreen();
        remindTheFirstTwo();
        desk.until(() -> desk.node("#reminder-log") instanceof Button button && !button.isDisabled());

        desk.clickOn("#reminder-word").clickOn("Công văn đang xem…");
        desk.until(() -> Files.exists(saved.resolve("cong-van-don-doc.docx")));
        desk.clickOn("#reminder-log");
        desk.until(() -> rounds().size() == 1 && desk.node("#followup-table") != null);
        assertThat(rounds().getFirst().units()).hasSize(2);
        desk.tell("reminder letter to two units, saved and logged");

        desk.clickOn("#nav-followup");
        desk.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        desk.until(() -> rounds().isEmpty());
    }

    @Test
    void whatIsTypedStaysInItsWindowWhenItCannotBeStored() throws Exception {
        openTheScreen();
        desk.clickOn("#followup-contacts").clickOn("Ngày nghỉ lễ, làm bù…");
        desk.until(() -> desk.lookup("#calendar-add").tryQuery().isPresent());
        desk.clickOn("#calendar-add").write("25/11");
        desk.press(KeyCode.TAB).release(KeyCode.TAB).write("nghi bu");
        var calendar = desk.desk().calendar();
        calendar.replace(calendar.days(), List.of(new SpecialDay(LocalDate.of(2024, 11, 22), "bão", false)), "");

        desk.clickOn("#dialog-act");
        desk.until(() -> desk.model().failureProperty().get() != null);
        assertThat(desk.lookup("#calendar-add").tryQuery())
                .as("days that others have changed are not overwritten, and what is typed here is not lost")
                .isPresent();
        desk.until(() -> !desk.lookup("#dialog-act").query().isDisabled());
    }

    @Test
    void aHolidayIsWrittenDownAndADayThatIsNoneIsRefused() throws Exception {
        openTheScreen();
        desk.clickOn("#followup-contacts").clickOn("Ngày nghỉ lễ, làm bù…");
        desk.until(() -> desk.lookup("#calendar-add").tryQuery().isPresent());
        desk.clickOn("#calendar-add").write("31/11");
        desk.clickOn("#dialog-act");
        desk.until(
                () -> desk.lookup("#calendar-problem").queryLabeled().getText().contains("31/11"));

        desk.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        desk.until(() -> desk.lookup("#calendar-add").tryQuery().isEmpty());
        desk.clickOn("#followup-contacts").clickOn("Ngày nghỉ lễ, làm bù…");
        desk.until(() -> desk.lookup("#calendar-add").tryQuery().isPresent());
        desk.clickOn("#calendar-add").write("15/11").press(KeyCode.TAB).release(KeyCode.TAB);
        desk.write("Nghi bu");
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.desk().calendar().days().stream()
                .anyMatch(day -> day.day().equals(LocalDate.of(2024, 11, 15)) && !day.working()));
    }
}
