package vn.campaigndesk.intake.golden;

import java.nio.file.Path;
import java.util.List;

/// The one seam between the golden and hostile files and the program.
final class IntakeUnderTest {
    /// Imports files, in this order and as one batch, without saving, into a fresh campaign with the 52 units
    /// of the letter.
    ///
    /// The `file` of a report inside an archive or letter is the outer name, `/`, the inner name. A file that
    /// cannot be read gives an object with the status `rejected` and a `reason`.
    ///
    /// @return one JSON object for each report found, as `import --json` writes it
    List<String> read(List<Path> files) {
        throw new UnsupportedOperationException("wire the intake in here: " + files);
    }
}
