package vn.campaigndesk.ui;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A labelled control with room below for what is wrong with it.
public final class FormField extends VBox {
    private final Label problem = new Label();
    private final Control control;
    /// Whether what is said is about what was in the control when a button was pressed.
    private boolean isAnswered;

    /// A field with its label above it, which is also the control's accessible name.
    ///
    /// @param id the control's id, by which tests and the palette find it
    public FormField(String id, String label, Control control) {
        this(id, label, control, false);
    }

    /// A field with its label at its left, as on the paper form.
    public static FormField beside(String id, String label, Control control) {
        return new FormField(id, label, control, true);
    }

    private FormField(String id, String label, Control control, boolean beside) {
        this.control = control;
        getStyleClass().add("form-field");
        var name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        name.setMnemonicParsing(true);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        control.setId(id);
        control.setAccessibleText(label);
        control.setMaxWidth(Double.MAX_VALUE);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setId(id + "-problem");
        if (beside) {
            name.getStyleClass().add("beside");
            HBox.setHgrow(control, Priority.ALWAYS);
            getChildren().addAll(new HBox(name, control), problem);
        } else {
            getChildren().addAll(name, control, problem);
        }
        problem("", Tone.NEUTRAL);
        whenChanged(control, this::settle);
    }

    private static void whenChanged(Control control, Runnable then) {
        switch (control) {
            case TextInputControl text -> text.textProperty().subscribe(then);
            case ComboBoxBase<?> choice -> choice.valueProperty().subscribe(then);
            default -> {}
        }
    }

    private void settle() {
        if (isAnswered) {
            problem("", Tone.NEUTRAL);
        }
    }

    /// The control itself.
    public Control control() {
        return control;
    }

    /// Marks the control for something that is said in full elsewhere; screen readers hear it here too.
    public void mark(String text, Tone tone) {
        problem("", Tone.NEUTRAL);
        Marks.set(control, tone);
        control.setAccessibleHelp(text);
    }

    /// Answers a press of a button with what is wrong here, or with an empty text; it is taken back with the
    /// first change of what is in the control, for it was said of what stood there.
    public void answer(String text) {
        problem(text, Tone.DANGER);
        isAnswered = !text.isEmpty();
    }

    /// Shows what is wrong, or clears it with an empty text; it stays until the next word.
    public void problem(String text, Tone tone) {
        isAnswered = false;
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        Marks.set(problem, tone);
        Marks.set(control, text.isEmpty() ? Tone.NEUTRAL : tone);
        control.setAccessibleHelp(text);
    }
}
