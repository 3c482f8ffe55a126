package vn.campaigndesk.report.original;

import java.util.List;

/// Something that is not as it should be in the folder of originals.
///
/// @param address the SHA-256 of a content, or the name of a file that does not belong there
/// @param names what the file was called by the reports that name it; empty for a stray
public record OriginalFinding(Kind kind, String address, List<String> names) {
    /// What was found.
    public enum Kind {
        /// A report names it and it is not there.
        MISSING,
        /// It is there, with other bytes than those that were received.
        ALTERED,
        /// It is there and no report names it: what a crash between file and row leaves. It is kept.
        STRAY
    }

    public OriginalFinding {
        names = List.copyOf(names);
    }
}
