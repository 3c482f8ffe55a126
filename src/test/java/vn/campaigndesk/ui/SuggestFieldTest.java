package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The field that finds a unit: however fast the hand, what is chosen fits all that was typed.
class SuggestFieldTest {
    private static final List<String> UNITS = List.of("Sở Thông tin", "Huyện Thọ Xuân", "Huyện Thường Xuân");

    private Stage stage;
    private SuggestField<String> field;
    private TextField next;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        onWindowThread(_ -> {
            field = new SuggestField<>(() -> UNITS, unit -> unit, unit -> unit);
            next = new TextField();
            stage = new Stage();
            stage.setScene(new Scene(new VBox(field, next), 400, 300));
            stage.show();
            field.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        onWindowThread(_ -> stage.close());
    }

    @Test
    void enterTakesWhatFitsAllThatWasTypedEvenWithinTheSameMoment() throws Exception {
        onWindowThread(_ -> {
            type("tho");
            type("tho xuan");
            press(KeyCode.ENTER);

            assertThat(field.valueProperty().get()).isEqualTo("Huyện Thọ Xuân");
            assertThat(field.getText()).isEqualTo("Huyện Thọ Xuân");
        });
    }

    @Test
    void anArrowPointsToAnother() throws Exception {
        onWindowThread(_ -> {
            type("xuan");
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);

            assertThat(field.valueProperty().get()).isEqualTo("Huyện Thường Xuân");
        });
    }

    @Test
    void goingOnToTheNextFieldChoosesNothingWhenSeveralFit() throws Exception {
        onWindowThread(_ -> {
            type("xuan");
            press(KeyCode.TAB);

            assertThat(field.valueProperty().get()).isNull();
            assertThat(field.getText()).isEqualTo("xuan");
        });
    }

    @Test
    void goingOnToTheNextFieldChoosesTheOnlyOne() throws Exception {
        onWindowThread(_ -> {
            type("thong tin");
            press(KeyCode.TAB);

            assertThat(field.valueProperty().get()).isEqualTo("Sở Thông tin");
        });
    }

    @Test
    void escapeClosesTheListAndKeepsTheText() throws Exception {
        onWindowThread(_ -> {
            type("xuan");
            press(KeyCode.ESCAPE);

            assertThat(field.getText()).isEqualTo("xuan");
            assertThat(field.valueProperty().get()).isNull();
        });
    }

    /// Names that differ in a mark only are names of two units: what is typed to its last mark means one of
    /// them, what is typed without marks means none until somebody chooses.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UBND xã Hải Hà, UBND xã Hải Hà",
                "UBND xã Hải Hạ, UBND xã Hải Hạ",
                "ubnd xã hải hạ, UBND xã Hải Hạ",
                "ubnd xa hai ha, -",
                "UBND xã Hải Há, -",
                "ubnd xa hai binh, UBND xã Hải Bình",
                "Trạm Y tế, -",
            })
    void aNameIsTheUnitThatIsMeantOrNone(String typed, @Nullable String meant) throws Exception {
        var alike = List.of("UBND xã Hải Hà", "UBND xã Hải Hạ", "UBND xã Hải Bình", "Trạm Y tế", "Trạm Y tế");
        onWindowThread(_ -> {
            field = new SuggestField<>(() -> alike, unit -> unit, unit -> unit);
            type(typed);
            assertThat(field.valueProperty().get()).isEqualTo(meant);
        });
    }

    private void type(String text) {
        field.setText(text);
    }

    private void press(KeyCode code) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void onWindowThread(Consumer<Void> work) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    work.accept(null);
                    return true;
                })
                .get(60, TimeUnit.SECONDS);
    }
}
