package vn.campaigndesk.ui;

import java.time.Instant;

/// A long work that is over.
///
/// @param name the key of what it is called
/// @param at when it ended
public record FinishedWork(String name, Outcome outcome, Instant at) {
    /// How a work ended.
    public enum Outcome {
        DONE,
        STOPPED,
        FAILED
    }
}
