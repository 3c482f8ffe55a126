package vn.campaigndesk.intake.extract.docx;

import org.jspecify.annotations.Nullable;

/// Numbers in attributes: whatever stands there, the result is within bounds.
final class Values {
    private Values() {}

    /// @param otherwise for no number
    static long number(@Nullable String text, long otherwise, long least, long most) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Math.clamp(Long.parseLong(text.strip()), least, most);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
