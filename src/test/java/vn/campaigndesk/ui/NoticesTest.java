package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Notices lie over the screen, so they say no more than is new.
class NoticesTest {
    @BeforeEach
    void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsSaidAgainIsSaidOnceAndLast() throws Exception {
        var said = WaitForAsyncUtils.asyncFx(() -> {
            var notices = new Notices();
            for (var text : List.of("saved", "copied", "saved")) {
                notices.show(text, Tone.WARNING, null, () -> {});
            }
            return notices.getChildren().stream()
                    .map(notice -> ((Label) ((HBox) notice).getChildren().getFirst()).getText())
                    .toList();
        });

        assertThat(said.get(10, TimeUnit.SECONDS)).containsExactly("copied", "saved");
    }
}
