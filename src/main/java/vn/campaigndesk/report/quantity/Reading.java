package vn.campaigndesk.report.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parser understood of one cell.
///
/// @param raw the text as it was written, unchanged
/// @param state stated, blank, or unknown until a person has decided
/// @param amount the value (the lower end of a range); present exactly when stated
/// @param upper the upper end of a range
/// @param qualifier exact or a kind of estimate; [Qualifier#NONE] without an amount
/// @param unit the words after the number, as written; empty when there are none
/// @param doubts what a person should know or must decide, the most important first
/// @param offers values to choose from when the reading asks, the likeliest first
public record Reading(
        String raw,
        QuantityState state,
        @Nullable Long amount,
        @Nullable Long upper,
        Qualifier qualifier,
        String unit,
        List<Doubt> doubts,
        List<Offer> offers) {

    /// Checks the parts against each other.
    ///
    /// @throws IllegalArgumentException when the parts contradict each other
    public Reading {
        doubts = List.copyOf(doubts);
        offers = List.copyOf(offers);
        Invariants.checkState(state, amount, upper, qualifier);
        var asking = doubts.stream().anyMatch(Doubt::asks);
        Invariants.check(asking == (state == QuantityState.UNKNOWN), "what asks is unknown, and what is unknown asks");
        Invariants.check(asking || offers.isEmpty(), "offers are for readings that ask");
    }

    /// Whether a person has to choose before this cell counts.
    public boolean asks() {
        return state == QuantityState.UNKNOWN;
    }
}
