package vn.campaigndesk.intake.extract;

import org.jspecify.annotations.Nullable;

/// Turns text of the Vietnamese fonts from before Unicode (TCVN3, VNI) into Unicode and leaves any other text alone.
/// The readers ask it for each stretch of text in one font; the table of letters stands elsewhere.
@FunctionalInterface
public interface TextRepair {
    /// The text as it is meant.
    ///
    /// @param text as the file stores it
    /// @param font the name of the font it is shown in; null if the file does not say
    String repair(String text, @Nullable String font);
}
