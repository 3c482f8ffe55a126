package vn.campaigndesk.report.original;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// A file made ready to be shown.
public sealed interface OriginalContent {
    Kept file();

    /// Pages of a PDF.
    record Pages(Kept file, FileBytes bytes) implements OriginalContent {}

    /// A picture: a photograph or a scan.
    record Picture(Kept file, FileBytes bytes) implements OriginalContent {}

    /// Text and tables.
    record Text(Kept file, ReadableText text) implements OriginalContent {}

    /// A file that is whole and cannot be shown here.
    ///
    /// @param why what its reader said, null when nobody reads such files
    record Unshown(Kept file, @Nullable ExpectedFailure why) implements OriginalContent {}

    /// A file that is missing, altered or out of reach.
    record Broken(Kept file, ExpectedFailure why) implements OriginalContent {}
}
