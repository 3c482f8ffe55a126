package vn.campaigndesk.intake.arrival;

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
    record Refused(Origin origin, ExpectedFailure reason) implements Received {}
}
