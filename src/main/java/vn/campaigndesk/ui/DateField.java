package vn.campaigndesk.ui;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Formats;

/// A day typed as people type it (5/11, 05112024). Leaving the field writes it out in full; what cannot be read stays
/// as typed, so that nothing is lost and the rule beside the field can say what is wrong.
public final class DateField extends TextField {

    /// An empty field.
    ///
    /// @param reading reads what is typed
    @SuppressWarnings("this-escape")
    public DateField(DayReading reading) {
        getStyleClass().add("date-field");
        setPromptText("dd/mm/yyyy");
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                reading.read(getText()).ifPresent(this::show);
            }
        });
    }

    private void show(LocalDate day) {
        setText(Formats.date(day));
    }
}
