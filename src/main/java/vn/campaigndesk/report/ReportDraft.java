package vn.campaigndesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Doubt;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.report.quantity.Reading;
import vn.campaigndesk.text.Formats;

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

    /// The form of a stored report, as it would be checked after opening it. What was understood when
    /// it was stored is not read again; only a cell that still asks is, to know what it asks.
    public static ReportDraft of(Report report, QuantityParser parser) {
        var cells = new HashMap<Long, Cell>();
        report.quantities().forEach((indicatorId, quantity) -> cells.put(indicatorId, Cell.of(quantity, parser)));
        return new ReportDraft(
                report.id(),
                report.recipientId(),
                report.kind(),
                report.version().counting(),
                report.version().withdraws(),
                report.document().number(),
                report.document().symbol(),
                report.document().issuingBody(),
                Formats.date(report.document().signedOn()),
                report.arrivalNumber(),
                Formats.date(report.arrivedOn()),
                Formats.date(report.forwardedOn()),
                report.channel(),
                Formats.date(report.figuresUntil()),
                report.evaluation(),
                report.proposal(),
                cells,
                report.revision());
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
        private static Cell of(Quantity quantity, QuantityParser parser) {
            var raw = quantity.raw();
            var reading = quantity.state() == QuantityState.UNKNOWN
                    ? parser.read(raw)
                    : new Reading(
                            raw,
                            quantity.state(),
                            quantity.amount(),
                            quantity.upper(),
                            quantity.qualifier(),
                            "",
                            List.of(),
                            List.of());
            return new Cell(asking(quantity, reading), quantity.note(), null, quantity.locator());
        }

        /// A text that asked when it was stored keeps asking, also when the parser has learnt to read
        /// it since: the totals leave it out until somebody decides.
        private static Reading asking(Quantity quantity, Reading read) {
            return quantity.state() != QuantityState.UNKNOWN || read.asks()
                    ? read
                    : new Reading(
                            quantity.raw(),
                            QuantityState.UNKNOWN,
                            null,
                            null,
                            Qualifier.NONE,
                            "",
                            List.of(Doubt.NOT_A_NUMBER),
                            List.of());
        }

        /// Whether a question about the value is still open.
        public boolean isUndecided() {
            return reading.asks() && chosen == null;
        }
    }
}
