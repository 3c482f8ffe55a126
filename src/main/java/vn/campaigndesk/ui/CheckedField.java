package vn.campaigndesk.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// A form field that checks itself when asked and says under itself what is wrong.
public final class CheckedField {
    private static final DayReading NO_DAY = typed -> Optional.empty();

    private final TextInputControl input;
    private final FormField field;
    private final Messages messages;
    private final DayReading reading;

    private CheckedField(String id, String label, TextInputControl input, Messages messages, DayReading reading) {
        this.input = input;
        this.field = new FormField(id, label, input);
        this.messages = messages;
        this.reading = reading;
    }

    /// A field for a line of text.
    public static CheckedField text(String id, String label, String value, Messages messages) {
        return new CheckedField(id, label, new TextField(value), messages, NO_DAY);
    }

    /// A field for several lines of text.
    public static CheckedField area(String id, String label, String value, int lines, Messages messages) {
        var input = new TextArea(value);
        input.setPrefRowCount(lines);
        input.setWrapText(true);
        return new CheckedField(id, label, input, messages, NO_DAY);
    }

    /// A field for a day.
    ///
    /// @param reading of a day that is typed without its year
    public static CheckedField day(
            String id, String label, @Nullable LocalDate value, Messages messages, DayReading reading) {
        var input = new DateField(reading);
        input.setText(Formats.date(value));
        return new CheckedField(id, label, input, messages, reading);
    }

    /// The node to be placed on a form.
    public FormField field() {
        return field;
    }

    /// Puts another text into the field.
    public void type(String text) {
        input.setText(text);
    }

    /// What is typed, without the space around it; space that does not break, as it comes with a copied text, is space.
    public String typed() {
        var text = input.getText();
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// The day that is typed, empty while it is none.
    public Optional<LocalDate> day() {
        return reading.read(typed());
    }

    /// Whether something is typed and not longer than that; else it says so.
    public boolean isFilled(int length) {
        return check(!typed().isEmpty(), messages.get("ui.problem.empty")) && isShort(length);
    }

    /// Whether what is typed is not longer than that; else it says so.
    public boolean isShort(int length) {
        return check(typed().length() <= length, messages.get("ui.problem.long", length));
    }

    /// Whether a day is typed; else it says so.
    public boolean isDay() {
        return check(!typed().isEmpty(), messages.get("ui.problem.empty")) && isDayOrEmpty();
    }

    /// Whether a day or nothing is typed; else it says so.
    public boolean isDayOrEmpty() {
        return check(typed().isEmpty() || day().isPresent(), messages.get("ui.problem.date", typed()));
    }

    /// Whether a day that has come is typed, or nothing; else it says so.
    public boolean isPassedOrEmpty(LocalDate today) {
        return isDayOrEmpty()
                && check(
                        day().filter(day -> day.isAfter(today)).isEmpty(),
                        messages.get("ui.problem.ahead", Formats.date(today)));
    }

    /// Whether all checks are fine; made from checks that have all been asked, so that each field says what is wrong.
    public static boolean all(boolean... checks) {
        for (var fine : checks) {
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /// Says what is wrong unless all is fine, and hands that back.
    public boolean check(boolean fine, String problem) {
        field.answer(fine ? "" : problem);
        return fine;
    }
}
