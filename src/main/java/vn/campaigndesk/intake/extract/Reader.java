package vn.campaigndesk.intake.extract;

import java.io.IOException;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads files of one format. Stateless, so one serves several threads.
///
/// A reader follows nothing outside of the file and runs nothing in it.
public interface Reader {
    /// What a file says.
    ///
    /// @throws ExpectedFailure `intake.refused.*`: encrypted, damaged, beyond a limit, without text
    /// @throws IOException the content breaks the format in a way that the library reports so; the caller says
    ///     "damaged"
    Extract read(SourceFile file, Limits limits) throws IOException;
}
