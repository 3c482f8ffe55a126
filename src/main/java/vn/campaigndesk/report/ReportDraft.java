package vn.campaigndesk.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.Reading;

/// The form as it stands while somebody types: every field as text, nothing refused yet.
///
/// @param id the report being changed, 0 for a new one
/// @param recipientId null until a unit is chosen
/// @param counting how a supplement's numbers are meant; null until it is said, and for every other kind
/// @param withdraws the id of the report that a withdrawal takes back; null when it takes back all before it
/// @param cells by the indicator's id
public record ReportDraft(
        long id,
        @Nullable Long recipientId,
        ReportKind kind,
        @Nullable SupplementCounting counting,
        @Nullable Long withdraws,
        String number,
        String symbol,
        String issuingBody,
        String signedOn,
        String arrivalNumber,
        String arrivedOn,
        String forwardedOn,
        Channel channel,
        String figuresUntil,
        String evaluation,
        String proposal,
        Map<Long, Cell> cells,
        int revision) {
    public ReportDraft {
        cells = Map.copyOf(cells);
    }

    /// The same form once it has been stored.
    ReportDraft stored(long newId, int newRevision) {
        return new ReportDraft(
                newId,
                recipientId,
                kind,
                counting,
                withdraws,
                number,
                symbol,
                issuingBody,
                signedOn,
                arrivalNumber,
                arrivedOn,
                forwardedOn,
                channel,
                figuresUntil,
                evaluation,
                proposal,
                cells,
                newRevision);
    }

    /// What stands in a row of the form.
    ///
    /// @param reading how the program understands what was typed
    /// @param chosen what a person decided when the reading asked, null when it did not ask or is not decided
    /// @param locator where in a source file it was read, empty when typed
    public record Cell(
            Reading reading, String note, @Nullable Offer chosen, String locator) {
        /// Whether a question about the value is still open.
        public boolean isUndecided() {
            return reading.asks() && chosen == null;
        }
    }
}
