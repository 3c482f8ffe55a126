package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The folder that is watched for files that come: none until a person chooses one, the same one again at the next
/// start.
public final class FolderWatchViewModel implements AutoCloseable {
    private final Consumer<Optional<Path>> remember;
    private final Executor foreground;
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private Consumer<List<Path>> found = files -> {};
    private @Nullable FolderWatch watch;

    /// @param remembered the folder of the last time
    /// @param remember keeps the choice for the next time
    /// @param foreground leads to the window's thread
    public FolderWatchViewModel(Optional<Path> remembered, Consumer<Optional<Path>> remember, Executor foreground) {
        this.remember = remember;
        this.foreground = foreground;
        remembered.ifPresent(folder::set);
    }

    /// The folder that is watched; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Begins to look into the folder of the last time.
    ///
    /// @param found told the files that have come, on the window's thread
    public void begin(Consumer<List<Path>> found) {
        this.found = found;
        if (watch == null) {
            look(folder.get());
        }
    }

    /// Watches a folder from now on, and at the next start too.
    public void watch(Path chosen) {
        remember.accept(Optional.of(chosen));
        look(chosen);
    }

    /// Watches no folder any more.
    public void stop() {
        remember.accept(Optional.empty());
        look(null);
    }

    private void look(@Nullable Path chosen) {
        close();
        folder.set(chosen);
        if (chosen != null) {
            var fresh = new FolderWatch(
                    chosen,
                    files -> foreground.execute(() -> found.accept(files)),
                    problem -> foreground.execute(() -> failure.set(problem)));
            watch = fresh;
            fresh.start();
        }
    }

    /// Ends the looking; the choice stays for the next start.
    @Override
    public void close() {
        var running = watch;
        watch = null;
        if (running != null) {
            running.close();
        }
    }
}
