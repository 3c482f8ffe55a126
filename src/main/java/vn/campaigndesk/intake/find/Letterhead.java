package vn.campaigndesk.intake.find;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the official letter around the form says of itself (Decree 30/2020, appendix I). Empty texts where it says
/// nothing.
///
/// @param issuer the issuing body, the lowest of the bodies named at the top left
/// @param heads all bodies named at the top left, one a line
/// @param number without the symbol; empty when the letter leaves it blank
/// @param symbol such as `BC-UBND`
/// @param signedOn the date of the letter; null when it is not complete
/// @param figuresUntil the day up to which its figures count, where it says so
/// @param signature authority and title of the signer, one a line
/// @param signer the signer's name
/// @param replaces whether it says that it takes the place of an earlier report
public record Letterhead(
        String issuer,
        String heads,
        String number,
        String symbol,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate figuresUntil,
        String signature,
        String signer,
        boolean replaces) {
    /// A form without a letter.
    public static final Letterhead NONE = new Letterhead("", "", "", "", null, null, "", "", false);
}
