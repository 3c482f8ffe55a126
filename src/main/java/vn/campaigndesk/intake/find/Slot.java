package vn.campaigndesk.intake.find;

import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;

/// A text where a number or a note is expected.
///
/// @param value what a spreadsheet has stored behind the text
public record Slot(String text, CellValue value, Locator at) {

    static Slot of(Part part) {
        return new Slot(part.text(), part.value(), part.at());
    }

    public boolean isBlank() {
        return text.isBlank() && value instanceof CellValue.Text;
    }
}
