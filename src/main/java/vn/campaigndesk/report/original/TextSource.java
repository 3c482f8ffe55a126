package vn.campaigndesk.report.original;

import java.io.IOException;
import java.util.Optional;
import vn.campaigndesk.text.ExpectedFailure;

/// Whoever can read Word, Excel and other files as text.
@FunctionalInterface
public interface TextSource {
    /// The text and tables of a file.
    ///
    /// @param name as received
    /// @return empty when it reads no such files
    /// @throws ExpectedFailure when the file is encrypted, damaged or beyond a limit
    /// @throws IOException when the content breaks its format
    Optional<ReadableText> read(String name, byte[] content) throws IOException;
}
