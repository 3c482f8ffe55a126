package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.HandedOver;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.text.Messages;

/// The small windows of support and materials: what is filled in there arrives, what is wrong is said beside the field
/// and changes nothing; from today's work one comes to the request itself.
class ServiceDialogsTest {
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

    private FollowUpFacts facts() {
        var campaign = desk.desk().campaigns().all().getFirst();
        return desk.desk().followUpDesk(new Messages(Locale.of("vi", "VN"))).load(campaign.id());
    }

    private List<SupportRequest> requests() {
        return facts().requests();
    }

    private void openSupport() throws Exception {
        desk.clickOn("#nav-support");
        desk.until(() -> desk.node("#request-search") != null);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.lookup("#request-question").tryQuery().isPresent());
    }

    private void type(String id, String text) throws Exception {
        var field = desk.lookup(id).queryAs(TextInputControl.class);
        DeskRobot.onWindowThread(() -> {
            field.setText(text);
            return true;
        });
    }

    private String problem(String id) {
        return desk.lookup(id + "-problem").queryLabeled().getText();
    }

    @Test
    void aQuestionIsRecordedAndPutRight() throws Exception {
        openSupport();
        type("#request-unit", "Đơn vị không có");
        type("#request-asked", "16/11 08:00");
        desk.clickOn("#dialog-act");
        assertThat(problem("#request-question")).isNotEmpty();
        assertThat(problem("#request-asked")).as("a moment that has not come").isNotEmpty();
        assertThat(problem("#request-unit"))
                .as("a name that is no unit's is not lost in silence")
                .isNotEmpty();
        assertThat(requests()).isEmpty();

        type("#request-unit", "UBND huyện Nga Sơn");
        desk.clickOn("#request-unit").press(KeyCode.ENTER).release(KeyCode.ENTER);
        type("#request-asked", "15/11 08:30");
        type("#request-question", "Gửi báo cáo ở đâu?");
        type("#request-person", "anh Ba");
        desk.clickOn("#dialog-act");

        desk.until(() -> requests().size() == 1);
        var kept = requests().getFirst();
        assertThat(kept.question()).isEqualTo("Gửi báo cáo ở đâu?");
        assertThat(kept.askedBy()).isEqualTo("anh Ba");
        assertThat(kept.state()).isEqualTo(RequestState.OPEN);
        assertThat(kept.channel()).isEqualTo(ContactChannel.PHONE);
    }

    @Test
    void aQuestionThatIsAnsweredOnThePhoneIsKeptWithItsAnswer() throws Exception {
        openSupport();
        type("#request-question", "Hạn nào?");
        type("#request-answer", "Trước ngày 18/11");
        desk.clickOn("#dialog-act");

        desk.until(() -> requests().size() == 1);
        assertThat(requests().getFirst().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(requests().getFirst().answer()).isEqualTo("Trước ngày 18/11");
    }

    @Test
    void fromTodaysWorkOneComesToTheRequestItself() throws Exception {
        openSupport();
        type("#request-question", "Gửi báo cáo ở đâu?");
        desk.clickOn("#dialog-act");
        desk.until(() -> requests().size() == 1);
        desk.clickOn("#nav-followup");
        desk.until(() -> desk.node("#followup-today") instanceof ListView<?> work
                && !work.getItems().isEmpty());
        DeskRobot.onWindowThread(() -> {
            var work = (ListView<?>) desk.node("#followup-today");
            work.requestFocus();
            work.getSelectionModel().selectFirst();
            return true;
        });

        desk.press(KeyCode.ENTER).release(KeyCode.ENTER);

        desk.until(() -> desk.node("#screen-support") != null
                && desk.lookup("Gửi báo cáo ở đâu?").tryQuery().isPresent());
    }

    @Test
    void aMaterialIsWrittenDownAndWhoWasGivenItIsInTheHistoryOfTheUnit() throws Exception {
        desk.clickOn("#nav-materials");
        desk.until(() -> desk.node("#material-search") != null);
        desk.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        desk.until(() -> desk.lookup("#material-name").tryQuery().isPresent());
        type("#material-issued", "31/11/2024");
        desk.clickOn("#dialog-act");
        assertThat(problem("#material-name")).isNotEmpty();
        assertThat(problem("#material-issued")).isNotEmpty();

        type("#material-name", "Cẩm nang");
        type("#material-version", "1.1");
        type("#material-issued", "1/11/2024");
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.node("#material-table") instanceof TableView<?> table
                && table.getItems().size() == 52);

        DeskRobot.onWindowThread(() -> {
            ((TableView<?>) desk.node("#material-table")).getSelectionModel().selectRange(0, 2);
            return true;
        });
        desk.clickOn("Đánh dấu đã gửi");
        desk.until(() -> desk.lookup("#material-sent").tryQuery().isPresent());
        type("#material-sent", "16/11/2024");
        desk.clickOn("#dialog-act");
        assertThat(problem("#material-sent")).as("a day that has not come").isNotEmpty();
        type("#material-sent", "14/11/2024");
        desk.clickOn("#dialog-act");

        desk.until(() -> facts().handedOver().size() == 2);
        assertThat(facts().handedOver()).extracting(HandedOver::what).containsOnly("Cẩm nang (1.1)");
        assertThat(facts().handedOver()).extracting(HandedOver::day).containsOnly(LocalDate.of(2024, 11, 14));
    }
}
