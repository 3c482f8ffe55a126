package vn.campaigndesk.intake.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a file of any kind, so that whatever is in it ends in an [Extract] or in a sentence for a
/// person. Files are read on [Watched] threads.
public final class Readers {
    private final Map<Format, Reader> readers;
    private final Limits limits;
    private final Sniffer sniffer;
    private final Watched watched;

    /// @param readers one for each format that is to be read
    /// @param patience how much time of a processor one file may take; ten times as long by the clock
    public Readers(Map<Format, Reader> readers, Limits limits, Duration patience) {
        this(readers, limits, new Watched(patience));
    }

    Readers(Map<Format, Reader> readers, Limits limits, Watched watched) {
        this.readers = Map.copyOf(readers);
        this.limits = limits;
        this.watched = watched;
        this.sniffer = new Sniffer(limits);
    }

    /// What a file says. May be called from several threads.
    ///
    /// @throws ExpectedFailure `intake.refused.*`, whatever the reason
    public Extract read(SourceFile file) {
        return read(file, extract -> extract);
    }

    /// What is made of what a file says: the making is under the same limits as the reading.
    ///
    /// @throws ExpectedFailure `intake.refused.*`, whatever the reason
    public <T> T read(SourceFile file, Function<Extract, T> making) {
        return watched.within(() -> making.apply(readHere(file)));
    }

    private Extract readHere(SourceFile file) throws IOException {
        var kind = sniffer.kind(file);
        var reader = kind.format().map(readers::get);
        if (reader.isEmpty()) {
            throw new ExpectedFailure("intake.refused.format", kind.name());
        }
        return reader.get().read(file, limits);
    }
}
