package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
            return said(notices);
        });

        assertThat(said.get(10, TimeUnit.SECONDS)).containsExactly("copied", "saved");
    }

    /// What went wrong stays until somebody has closed it, however much goes well afterwards.
    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"WARNING", "DANGER"})
    void whatWentWrongIsNotPushedOutByWhatWentWell(Tone tone) throws Exception {
        var said = WaitForAsyncUtils.asyncFx(() -> {
            var notices = new Notices();
            notices.show("not saved", tone);
            List.of("one", "two", "three", "four").forEach(text -> notices.show(text, Tone.SUCCESS));
            return said(notices);
        });

        assertThat(said.get(10, TimeUnit.SECONDS)).containsExactly("not saved", "three", "four");
    }

    @Test
    void theCornerDoesNotFillTheWindow() throws Exception {
        var said = WaitForAsyncUtils.asyncFx(() -> {
            var notices = new Notices();
            IntStream.range(0, 50).forEach(number -> notices.show("fault " + number, Tone.DANGER));
            notices.show("saved", Tone.SUCCESS);
            return said(notices);
        });

        assertThat(said.get(10, TimeUnit.SECONDS)).contains("saved", "fault 49").hasSizeLessThanOrEqualTo(4);
    }

    private static List<String> said(Notices notices) {
        return notices.getChildren().stream()
                .map(notice -> ((Label) ((HBox) notice).getChildren().getFirst()).getText())
                .toList();
    }
}
