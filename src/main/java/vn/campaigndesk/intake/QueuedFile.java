package vn.campaigndesk.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.report.original.Incoming;

/// A file that has come in and waits for a person.
///
/// @param id 0 before it has been written down
/// @param arrivedOn the day it came, which decides who is late
/// @param content its bytes, safe on the disk; null when it was refused without being kept
/// @param refusal why it was not even read; null for every other file
public record QueuedFile(
        long id,
        Origin origin,
        LocalDate arrivedOn,
        @Nullable Incoming content,
        @Nullable Question refusal) {
    /// What waits is kept or says why it is not.
    ///
    /// @throws IllegalArgumentException for a file with neither content nor refusal
    public QueuedFile {
        if (content == null && refusal == null) {
            throw new IllegalArgumentException("a file is kept or refused");
        }
    }
}
