package vn.campaigndesk.report.original;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import vn.campaigndesk.file.SafeFileName;

/// Copies under their own names, for other programs: to be opened there, or to be dragged there. What is done to a
/// copy never reaches the original. They lie in the data folder, not in the system's folder for passing things, and go
/// away at the next start.
final class OpenedCopies {
    private static final System.Logger LOG = System.getLogger(OpenedCopies.class.getName());

    private final Path folder;
    private final Originals originals;

    /// @param folder of the copies alone
    OpenedCopies(Path folder, Originals originals) {
        this.folder = folder;
        this.originals = originals;
    }

    /// A fresh copy with a safe name. One that is there is replaced, for nobody knows what was done to it;
    /// while another program holds it so that it cannot be, the fresh one has a place of its own.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure as [Originals#save]
    Path of(Kept file) {
        var copy = freePlace(file);
        originals.save(file, copy);
        if (!copy.toFile().setReadOnly()) {
            LOG.log(Level.DEBUG, "not marked read-only: {0}", copy);
        }
        return copy;
    }

    private Path freePlace(Kept file) {
        var name = SafeFileName.of(file.name());
        var place = folder.resolve(file.sha256()).resolve(name);
        for (var number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !discard(place); number++) {
            place = folder.resolve(file.sha256() + "-" + number).resolve(name);
        }
        return place;
    }

    /// Removes all copies; one that another program still holds open stays until the next time.
    void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(OpenedCopies::discard);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "opened copies stay", e);
        }
    }

    /// @return whether it is gone
    private static boolean discard(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !file.toFile().setWritable(true)) {
                LOG.log(Level.DEBUG, "stays read-only: {0}", file);
            }
            Files.delete(file);
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an opened copy stays", e);
            return false;
        }
    }
}
