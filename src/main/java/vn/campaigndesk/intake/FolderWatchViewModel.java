package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.file.WatchedFolder;
import vn.campaigndesk.text.ExpectedFailure;

/// The folder that is watched for files that come: none until a person chooses one, the same one again at the next
/// start. It belongs to the campaign that was shown when it was chosen: what comes into last year's folder is no
/// report of this year's campaign, though that be the one that is shown.
public final class FolderWatchViewModel implements AutoCloseable {
    private final Consumer<Optional<WatchedFolder>> remember;
    private final Executor foreground;
    private final Watches watches;
    private final ReadOnlyObjectWrapper<@Nullable WatchedFolder> watched = new ReadOnlyObjectWrapper<>(this, "watched");
    private final ReadOnlyObjectWrapper<@Nullable Path> here = new ReadOnlyObjectWrapper<>(this, "here");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private Found found = (campaignId, files) -> {};
    private long shown;
    private @Nullable FolderWatch watch;

    /// Begins to look into a folder until it is closed, telling of files and of failures.
    @FunctionalInterface
    public interface Watches {
        FolderWatch start(Path folder, Consumer<List<Path>> found, Consumer<Exception> failed);
    }

    /// Hears of the files that have come, on the window's thread.
    @FunctionalInterface
    public interface Found {
        void files(long campaignId, List<Path> files);
    }

    /// @param remembered the folder of the last time
    /// @param remember keeps the choice for the next time
    /// @param foreground leads to the window's thread
    public FolderWatchViewModel(
            Optional<WatchedFolder> remembered,
            Consumer<Optional<WatchedFolder>> remember,
            Executor foreground,
            Watches watches) {
        this.remember = remember;
        this.foreground = foreground;
        this.watches = watches;
        remembered.ifPresent(watched::set);
    }

    /// The folder that is watched and its campaign; null for none.
    public ReadOnlyObjectProperty<@Nullable WatchedFolder> watchedProperty() {
        return watched.getReadOnlyProperty();
    }

    /// The folder that is watched for the shown campaign; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Another campaign is shown; the folder is watched as before.
    public void show(long campaignId) {
        shown = campaignId;
        settle(watched.get());
    }

    /// Begins to look into the folder of the last time. A folder of no known campaign is watched no longer, and the
    /// person is told; where there is one campaign alone, the folder is its own.
    ///
    /// @param campaigns all there are
    public void begin(List<Campaign> campaigns, Found told) {
        found = told;
        var last = watched.get();
        if (last == null || watch != null) {
            return;
        }
        if (last.campaignId() == 0 && campaigns.size() == 1) {
            choose(new WatchedFolder(last.folder(), campaigns.getFirst().id()));
        } else if (campaigns.stream().anyMatch(campaign -> campaign.id() == last.campaignId())) {
            look(last);
        } else {
            abandon(last);
        }
    }

    /// Watches a folder for the shown campaign from now on, and at the next start too; instead of any other folder.
    public void watch(Path chosen) {
        choose(new WatchedFolder(chosen, shown));
    }

    /// A campaign is no longer there: nothing comes in for it.
    public void leave(long campaignId) {
        var now = watched.get();
        if (now != null && now.campaignId() == campaignId) {
            abandon(now);
        }
    }

    /// Watches no folder any more.
    public void stop() {
        remember.accept(Optional.empty());
        look(null);
    }

    private void abandon(WatchedFolder ownerless) {
        stop();
        failure.set(new ExpectedFailure("intake.watch.whose", ownerless.folder()));
    }

    private void choose(WatchedFolder chosen) {
        remember.accept(Optional.of(chosen));
        look(chosen);
    }

    private void look(@Nullable WatchedFolder chosen) {
        close();
        settle(chosen);
        if (chosen != null) {
            watch = watches.start(
                    chosen.folder(),
                    files -> foreground.execute(() -> found.files(chosen.campaignId(), files)),
                    problem -> foreground.execute(() -> failure.set(problem)));
        }
    }

    private void settle(@Nullable WatchedFolder now) {
        watched.set(now);
        here.set(now != null && now.campaignId() == shown ? now.folder() : null);
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
