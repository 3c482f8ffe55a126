package vn.campaigndesk.material;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// What a unit has of a material.
///
/// @param version the newest version that it was given; null when it was given none
/// @param delivery when and how it was given; null when it was given none
public record Holding(
        Recipient recipient,
        State state,
        @Nullable MaterialVersion version,
        @Nullable Delivery delivery) {

    /// How new it is.
    public enum State {
        /// It was given none.
        NONE,
        /// There is a newer one.
        OLD,
        /// It has the newest.
        CURRENT
    }
}
