package vn.campaigndesk.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.campaigndesk.text.ExpectedFailure;

/// Looks for files that come into a folder, on a thread of its own. Nothing in the folder is moved, changed or deleted.
/// The system's notice of a change only makes the next look come sooner: drives on a network send none.
public final class FolderWatch implements AutoCloseable {
    private static final long LOOKS_EVERY_SECONDS = 5;
    private static final long STANDS_STILL_SECONDS = 1;
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".crdownload", ".download");

    private final Path folder;
    private final Consumer<List<Path>> found;
    private final Consumer<Exception> failed;
    private final SettledFiles<Path> files = new SettledFiles<>();
    private final Thread thread = new Thread(this::watch, "folder-watch");
    private boolean lost;

    /// A watch that has not begun.
    ///
    /// @param found told the files that are written to their end; on the watch's thread
    /// @param failed told once when the folder cannot be looked into; it is tried again
    FolderWatch(Path folder, Consumer<List<Path>> found, Consumer<Exception> failed) {
        this.folder = folder;
        this.found = found;
        this.failed = failed;
        thread.setDaemon(true);
    }

    /// A watch that has begun to look, until it is closed. What is told is as for one that has not begun.
    public static FolderWatch started(Path folder, Consumer<List<Path>> found, Consumer<Exception> failed) {
        var watch = new FolderWatch(folder, found, failed);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (var changes = folder.getFileSystem().newWatchService()) {
            register(changes);
            while (!Thread.interrupted()) {
                look();
                TimeUnit.SECONDS.sleep(STANDS_STILL_SECONDS);
                var key = changes.poll(LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException problem) {
            failed.accept(problem);
        }
    }

    /// A folder that gives no notice is looked into all the same.
    private void register(WatchService changes) {
        try {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException | UnsupportedOperationException none) {
            lose(none);
        }
    }

    /// Looks once, and tells the files that have stood still since the look before.
    void look() {
        try {
            var settled = files.look(present());
            lost = false;
            if (!settled.isEmpty()) {
                found.accept(settled);
            }
        } catch (IOException problem) {
            lose(problem);
        }
    }

    private void lose(Exception problem) {
        if (!lost) {
            lost = true;
            failed.accept(ExpectedFailure.causedBy(problem, "intake.watch.lost", folder));
        }
    }

    private Map<Path, SettledFiles.Stamp> present() throws IOException {
        var present = new TreeMap<Path, SettledFiles.Stamp>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isFinished(file)) {
                    present.put(
                            file,
                            new SettledFiles.Stamp(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (file.equals(folder)) {
                    throw problem;
                }
                // one that cannot be seen now is looked at again
                return FileVisitResult.CONTINUE;
            }
        });
        return present;
    }

    /// Word's lock files, hidden files and downloads under way are no files that came.
    private static boolean isFinished(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
