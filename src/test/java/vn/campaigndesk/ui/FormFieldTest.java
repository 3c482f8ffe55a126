package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is said below a field: about what stands in it, and no longer than that.
class FormFieldTest {
    private static final String WRONG = "Ô này cần có nội dung.";

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> controls() {
        return Stream.of(
                Arguments.of(new TextField(), (Consumer<Control>) field -> ((TextField) field).setText("a")),
                Arguments.of(new TextArea(), (Consumer<Control>) field -> ((TextArea) field).setText("a")),
                Arguments.of(new ComboBox<>(FXCollections.observableArrayList("a")), (Consumer<Control>)
                        field -> choose((ComboBox<?>) field)));
    }

    private static void choose(ComboBox<?> field) {
        field.getSelectionModel().select(0);
    }

    /// Who is putting right what was wrong is not told meanwhile that it still is.
    @ParameterizedTest
    @MethodSource("controls")
    void anAnswerIsTakenBackWithTheFirstChange(Control control, Consumer<Control> change) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    var field = new FormField("field", "Nội dung", control);
                    field.answer(WRONG);
                    assertThat(said(field)).isEqualTo(WRONG);
                    assertThat(control.getStyleClass()).contains("tone-danger");

                    change.accept(control);
                    assertThat(said(field)).isEmpty();
                    assertThat(control.getStyleClass()).doesNotContain("tone-danger");
                    assertThat(control.getAccessibleHelp()).isEmpty();
                })
                .get(60, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void whatARuleSaysStaysUntilTheRuleSpeaksAgain(Control control, Consumer<Control> change) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    var field = new FormField("field", "Nội dung", control);
                    field.answer("");
                    field.problem(WRONG, Tone.DANGER);

                    change.accept(control);

                    assertThat(said(field)).isEqualTo(WRONG);
                })
                .get(60, TimeUnit.SECONDS);
    }

    private static String said(FormField field) {
        return ((Label) field.lookup("#field-problem")).getText();
    }
}
