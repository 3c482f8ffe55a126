package vn.campaigndesk.intake;

import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.intake.draft.Draft;

/// One file of a batch after it was read.
///
/// @param seconds how long it took
public record ReadFile(Origin origin, Draft draft, double seconds) {
    /// The same file with another draft.
    ReadFile with(Draft other) {
        return new ReadFile(origin, other, seconds);
    }
}
