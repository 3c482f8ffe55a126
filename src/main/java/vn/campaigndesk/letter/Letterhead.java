package vn.campaigndesk.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.PrintableText;

/// The head of page 1: who issues, under which number, where and when (Appendix I, II.2 to II.4).
///
/// @param parentBody the directly superior body, with its place name for a local one; may be empty
/// @param issuingBody the body that issues the document
/// @param number the number in the register, null while there is none: a gap is left to fill in by hand
/// @param symbol what follows the number, such as `BC-STTTT`; printed in capitals
/// @param placeName the place before the date
/// @param date null while it is not signed: gaps for day and month are left
/// @param year the year printed while there is no date; with a date, the date's year
public record Letterhead(
        String parentBody,
        String issuingBody,
        @Nullable String number,
        String symbol,
        String placeName,
        @Nullable LocalDate date,
        int year) {
    /// @throws IllegalArgumentException when there is no issuing body
    public Letterhead {
        parentBody = PrintableText.line(parentBody);
        issuingBody = PrintableText.line(issuingBody);
        number = number == null || number.isBlank() ? null : PrintableText.line(number);
        symbol = PrintableText.line(symbol);
        placeName = PrintableText.line(placeName);
        year = date == null ? year : date.getYear();
        if (issuingBody.isEmpty()) {
            throw new IllegalArgumentException("a letterhead needs an issuing body");
        }
    }

    /// A letterhead whose number and date are not known yet.
    public static Letterhead unsigned(String parentBody, String issuingBody, String symbol, String place, int year) {
        return new Letterhead(parentBody, issuingBody, null, symbol, place, null, year);
    }
}
