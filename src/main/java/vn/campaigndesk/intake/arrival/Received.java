package vn.campaigndesk.intake.arrival;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;

/// One file of what was dropped.
public sealed interface Received {
    Origin origin();

    /// A file to read.
    record Taken(Origin origin, SourceFile file) implements Received {}

    /// A file, an archive or a folder that cannot be taken.
    ///
    /// @param reason `intake.refused.*`
    /// @param file its bytes where they could be had and are harmless to keep, to be looked at beside an
    ///     empty form; null otherwise
    record Refused(
            Origin origin, ExpectedFailure reason, @Nullable SourceFile file) implements Received {}
}
