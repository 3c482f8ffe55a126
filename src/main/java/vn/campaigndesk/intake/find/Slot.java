package vn.campaigndesk.intake.find;

import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;

/// A text where a number or a note is expected.
///
/// @param value what a spreadsheet has stored behind the text
public record Slot(String text, CellValue value, Locator at) {
    private static final Pattern PRINTED = Pattern.compile("\\s*|[\\s.\\u2026_]{3,}|\\u2026");

    static Slot of(Part part) {
        return new Slot(part.text(), part.value(), part.at());
    }

    /// Whether nothing was written: dots and lines to write on are nothing.
    public boolean isBlank() {
        return value instanceof CellValue.Text && PRINTED.matcher(text).matches();
    }
}
