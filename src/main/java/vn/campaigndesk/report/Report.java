package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Quantity;

/// One document received from one recipient.
///
/// @param id 0 while it has not been saved
/// @param arrivedOn the day it reached the body that the letter names; timeliness is counted from it
/// @param forwardedOn the day it reached the officer's desk
/// @param figuresUntil the day up to which its numbers count
/// @param evaluation the unit's own assessment
/// @param proposal the unit's proposals
/// @param quantities what it says in each row of the form, by the indicator's id
/// @param revision how often it has been saved; guards against overwriting somebody else's change
public record Report(
        long id,
        long recipientId,
        ReportKind kind,
        DocumentIdentity document,
        LocalDate arrivedOn,
        @Nullable LocalDate forwardedOn,
        Channel channel,
        @Nullable LocalDate figuresUntil,
        String evaluation,
        String proposal,
        Map<Long, Quantity> quantities,
        int revision) {
    public Report {
        quantities = Map.copyOf(quantities);
    }

    /// What the report says in a row; blank when it does not mention it.
    public Quantity quantity(long indicatorId) {
        var quantity = quantities.get(indicatorId);
        return quantity == null ? Quantity.blank() : quantity;
    }
}
