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

    @Test
    void aQuestionIsRecordedAndPutRight() throws Exception {
        openSupport();
        desk.fill("#request-unit", "Đơn vị không có");
        desk.fill("#request-asked", "16/11 08:00");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#request-question")).isNotEmpty();
        assertThat(desk.problem("#request-asked"))
                .as("a moment that has not come")
                .isNotEmpty();
        assertThat(desk.problem("#request-unit"))
                .as("a name that is no unit's is not lost in silence")
                .isNotEmpty();
        assertThat(requests()).isEmpty();

        desk.fill("#request-unit", "UBND huyện Nga Sơn");
        desk.clickOn("#request-unit").press(KeyCode.ENTER).release(KeyCode.ENTER);
        desk.fill("#request-asked", "15/11 08:30");
        desk.fill("#request-question", "Gửi báo cáo ở đâu?");
        desk.fill("#request-person", "anh Ba");
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
        desk.fill("#request-question", "Hạn nào?");
        desk.fill("#request-answer", "Trước ngày 18/11");
        desk.clickOn("#dialog-act");

        desk.until(() -> requests().size() == 1);
        assertThat(requests().getFirst().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(requests().getFirst().answer()).isEqualTo("Trước ngày 18/11");
    }

    @Test
    void fromTodaysWorkOneComesToTheRequestItself() throws Exception {
        openSupport();
        desk.fill("#request-question", "Gửi báo cáo ở đâu?");
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
        desk.fill("#material-issued", "31/11/2024");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#material-name")).isNotEmpty();
        assertThat(desk.problem("#material-issued")).isNotEmpty();

        desk.fill("#material-name", "Cẩm nang");
        desk.fill("#material-version", "1.1");
        desk.fill("#material-issued", "1/11/2024");
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.node("#material-table") instanceof TableView<?> table
                && table.getItems().size() == 52);

        DeskRobot.onWindowThread(() -> {
            ((TableView<?>) desk.node("#material-table")).getSelectionModel().selectRange(0, 2);
            return true;
        });
        desk.clickOn("Đánh dấu đã gửi");
        desk.until(() -> desk.lookup("#material-sent").tryQuery().isPresent());
        desk.fill("#material-sent", "16/11/2024");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#material-sent")).as("a day that has not come").isNotEmpty();
        desk.fill("#material-sent", "14/11/2024");
        desk.clickOn("#dialog-act");

        desk.until(() -> facts().handedOver().size() == 2);
        assertThat(facts().handedOver()).extracting(HandedOver::what).containsOnly("Cẩm nang (1.1)");
        assertThat(facts().handedOver()).extracting(HandedOver::day).containsOnly(LocalDate.of(2024, 11, 14));
    }
}
