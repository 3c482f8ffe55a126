package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Notices;

/// The window of the letter that goes with a report that is sent back.
class ReplyDialogTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /// "Before" a day that has come already, nobody can send anything.
    @ParameterizedTest
    @CsvSource({"-20, true", "0, true", "1, false"})
    void noUnitIsAskedToHaveAnsweredAlready(int daysAhead, boolean refused) throws Exception {
        try (var fixture = CampaignFixture.open()) {
            var report = fixture.enter("Thọ Xuân", day(15, 11), "31");
            var review = new ReviewViewModel(fixture.reviews, new InlineTasks(), fixture.clock);
            review.show(fixture.snapshot(), report, List.of());
            WaitForAsyncUtils.asyncFx(() -> {
                        var owner = new Stage();
                        owner.setScene(new Scene(new Pane(), 600, 400));
                        owner.show();
                        var messages = new Messages(Locale.of("vi"));
                        new ReplyDialog(review, messages, new Notices()).show(owner);
                        var dialog = Window.getWindows().getLast();
                        var until = (TextField) dialog.getScene().lookup("#reply-until");
                        until.setText(Formats.date(review.today().plusDays(daysAhead)));
                        ((Button) dialog.getScene().lookup("#dialog-act")).fire();
                        var stays = dialog.isShowing();
                        dialog.hide();
                        owner.hide();
                        assertThat(stays).isEqualTo(refused);
                        return stays;
                    })
                    .get(60, TimeUnit.SECONDS);
        }
    }
}
