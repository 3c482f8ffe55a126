package vn.campaigndesk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// A folder of files that appears when all of them are written, or not at all.
public final class FolderWhole implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWhole.class.getName());

    private final Path target;
    private final Path part;

    /// Begins a folder inside another one.
    public FolderWhole(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolve("." + UUID.randomUUID() + ".part");
        Files.createDirectories(part);
    }

    /// Where its files are written until it is whole.
    public Path part() {
        return part;
    }

    /// Puts it in its place.
    ///
    /// @param name of the folder; a number is added when there is one
    /// @return the folder as it is called now
    public Path finish(String name) throws IOException {
        var place = target.resolve(name);
        for (var number = 2; Files.exists(place); number++) {
            place = target.resolve(name + "-" + number);
        }
        return Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Puts its files, in the order of their names, into the folder around it instead, each in the place of one
    /// that has its name: room is not needed any more.
    ///
    /// @return the files as they lie now
    public List<Path> spread() throws IOException {
        var placed = new ArrayList<Path>();
        try (var files = Files.list(part)) {
            for (var file : files.sorted().toList()) {
                placed.add(Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE));
            }
        }
        return placed;
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
