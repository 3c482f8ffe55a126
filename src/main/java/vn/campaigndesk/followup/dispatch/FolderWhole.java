package vn.campaigndesk.followup.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;

/// A folder of files that appears when all of them are written, or not at all.
final class FolderWhole implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWhole.class.getName());

    private final Path target;
    private final String name;
    private final Path part;

    /// Begins a folder inside another one.
    ///
    /// @param name of the folder; a number is added when there is one
    FolderWhole(Path target, String name) throws IOException {
        this.target = target.toAbsolutePath();
        this.name = name;
        this.part = this.target.resolve("." + UUID.randomUUID() + ".part");
        Files.createDirectories(part);
    }

    /// Where its files are written until it is whole.
    Path part() {
        return part;
    }

    /// Puts it in its place.
    ///
    /// @return the folder as it is called now
    Path finish() throws IOException {
        var place = target.resolve(name);
        for (var number = 2; Files.exists(place); number++) {
            place = target.resolve(name + "-" + number);
        }
        return Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Leaves nothing of a folder that has not been finished.
    @Override
    public void close() {
        if (!Files.exists(part)) {
            return;
        }
        try (var files = Files.walk(part)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // its name says that it is a part, and the failure itself is being told
            LOG.log(Level.WARNING, "a part stays: " + part, e);
        }
    }
}
