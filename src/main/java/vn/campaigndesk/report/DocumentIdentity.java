package vn.campaigndesk.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What identifies an official document: number, symbol and issuing body together (Decree 30/2020, appendix VI,
/// part I, III.1.h). The symbol alone does not: every district writes `123/UBND-VHTT`.
///
/// @param number as written, at most 11 characters; empty when the document has none
/// @param symbol as written, at most 30 characters; may be empty
/// @param issuingBody at most 200 characters; may be empty
/// @param signedOn the date on the document
public record DocumentIdentity(
        String number,
        String symbol,
        String issuingBody,
        @Nullable LocalDate signedOn) {
    /// Greatest lengths by the decree's data standard.
    public static final int NUMBER_LENGTH = 11;

    public static final int SYMBOL_LENGTH = 30;
    public static final int BODY_LENGTH = 200;

    public DocumentIdentity {
        number = number.strip();
        symbol = symbol.strip();
        issuingBody = issuingBody.strip();
    }

    /// Number and symbol as printed, such as `152/BC-UBND`; empty when there is neither.
    public String reference() {
        if (number.isEmpty()) {
            return symbol;
        }
        return symbol.isEmpty() ? number : number + "/" + symbol;
    }
}
