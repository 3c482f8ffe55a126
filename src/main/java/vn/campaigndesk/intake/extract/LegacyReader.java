package vn.campaigndesk.intake.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;
import vn.campaigndesk.text.legacy.LegacyRuns;
import vn.campaigndesk.text.legacy.LegacyText;

/// Reads a file whose fonts may be older than Unicode: when it shows only at its end that a font lies about its
/// encoding, or that no font says what the letters are, the file is read once more with that knowledge.
public final class LegacyReader implements Reader {
    private final LegacyText legacy;
    private final Function<TextRepair, Reader> readers;

    /// @param readers makes the reader of the format for one file
    public LegacyReader(LegacyText legacy, Function<TextRepair, Reader> readers) {
        this.legacy = legacy;
        this.readers = readers;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var runs = new LegacyRuns(legacy);
        var first = readers.apply(runs::text).read(file, limits);
        var again = runs.secondLook();
        if (again.isEmpty()) {
            return marked(first, runs);
        }
        return marked(readers.apply(again.get()::text).read(file, limits), again.get());
    }

    private static Extract marked(Extract extract, LegacyRuns runs) {
        if (!runs.guessed() || extract.remarks().contains(Remark.LEGACY_GUESSED)) {
            return extract;
        }
        var remarks = new ArrayList<>(extract.remarks());
        remarks.add(Remark.LEGACY_GUESSED);
        return new Extract(extract.format(), extract.blocks(), extract.identity(), remarks, extract.revised());
    }
}
