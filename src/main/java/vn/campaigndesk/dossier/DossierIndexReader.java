package vn.campaigndesk.dossier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.dossier.DossierEntry.State;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads the index of a dossier back, as far as checking needs it.
final class DossierIndexReader {
    private static final int LEAST = 4;

    private DossierIndexReader() {}

    /// @throws ExpectedFailure `dossier.no-index` when there is none that can be read
    static List<DossierEntry> read(Path folder) {
        var entries = new ArrayList<DossierEntry>();
        try (var records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(folder.resolve(DossierIndexWriter.FILE))) {
            records.stream().skip(1).forEach(line -> entries.add(entry(line)));
        } catch (IOException | UncheckedIOException | CsvParseException | NumberFormatException e) {
            throw ExpectedFailure.causedBy(e, "dossier.no-index", folder);
        }
        return entries;
    }

    private static DossierEntry entry(CsvRecord line) {
        if (line.getFieldCount() < LEAST) {
            throw new NumberFormatException("line " + line.getStartingLineNumber());
        }
        return new DossierEntry(
                line.getField(0),
                line.getField(1),
                Long.parseLong(line.getField(2)),
                line.getField(3).equals(DossierIndexWriter.WHOLE) ? State.WHOLE : State.LACKING,
                "",
                "",
                "",
                "");
    }
}
