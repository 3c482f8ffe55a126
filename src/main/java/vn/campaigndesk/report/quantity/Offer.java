package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.Nullable;

/// A value that a person may choose when a reading asks.
///
/// @param amount the value, not negative
/// @param upper the upper end, only for a range
/// @param qualifier how the amount is to be understood, never [Qualifier#NONE]
/// @param reason how the amount was come by
public record Offer(long amount, @Nullable Long upper, Qualifier qualifier, OfferKind reason) {

    /// Checks the parts against each other.
    ///
    /// @throws IllegalArgumentException when the amount is negative, or upper end and qualifier do not fit
    public Offer {
        Invariants.checkAmount(amount, upper, qualifier);
    }
}
