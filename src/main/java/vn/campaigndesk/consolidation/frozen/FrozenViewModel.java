package vn.campaigndesk.consolidation.frozen;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.task.Tasks;

/// The pane "Các lần chốt": what was frozen, what has changed since, and its files.
public final class FrozenViewModel {
    private final Freezing freezing;
    private final Tasks tasks;
    private final Consumer<Path> opener;
    private final ObservableList<Frozen> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Frozen> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Difference> difference = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private long campaignId;

    /// @param opener opens a file in the system's program; called away from the window's thread
    public FrozenViewModel(Freezing freezing, Tasks tasks, Consumer<Path> opener) {
        this.freezing = freezing;
        this.tasks = tasks;
        this.opener = opener;
        chosen.subscribe(this::compare);
    }

    /// Reads what was frozen of a campaign; the one that is shown stays shown.
    public void load(long campaign) {
        campaignId = campaign;
        tasks.latest(
                "frozen",
                () -> freezing.of(campaign),
                read -> {
                    var before = chosen.get();
                    all.setAll(read);
                    chosen.set(null);
                    chosen.set(read.stream()
                            .filter(frozen -> before != null && frozen.id() == before.id())
                            .findFirst()
                            .orElse(read.isEmpty() ? null : read.getFirst()));
                },
                problem -> {
                    leave(campaign);
                    failure.set(problem);
                });
    }

    /// What was frozen of one campaign is not shown for another that could not be read.
    private void leave(long campaign) {
        if (all.stream().anyMatch(frozen -> frozen.campaignId() != campaign)) {
            all.clear();
            chosen.set(null);
        }
    }

    private void compare(@Nullable Frozen frozen) {
        difference.set(null);
        if (frozen != null) {
            tasks.latest("frozen.difference", () -> freezing.since(frozen), found -> take(frozen, found), failure::set);
        }
    }

    private void take(Frozen of, Difference found) {
        if (of.equals(chosen.get())) {
            difference.set(found);
        }
    }

    /// Freezes what is shown.
    ///
    /// @param done told what has been frozen
    /// @param failed run when nothing has been
    public void freeze(Draft draft, FreezeKind kind, String reason, Consumer<Frozen> done, Runnable failed) {
        tasks.run(
                () -> freezing.freeze(draft, kind, reason),
                frozen -> {
                    show(frozen);
                    done.accept(frozen);
                },
                problem -> {
                    failure.set(problem);
                    failed.run();
                });
    }

    /// Freezing takes its time, in which another campaign may have been chosen.
    private void show(Frozen made) {
        if (campaignId == 0 || campaignId == made.campaignId()) {
            chosen.set(made);
            load(made.campaignId());
        }
    }

    /// Copies a frozen file to where a person wants it, to the last bit as it was made.
    public void save(FrozenFile file, Path target, Consumer<Path> saved) {
        tasks.run(
                () -> {
                    freezing.save(file, target);
                    return target;
                },
                saved,
                failure::set);
    }

    /// Opens a copy of a frozen file in the program that the system has for it, from where it is printed.
    public void open(FrozenFile file) {
        tasks.run(
                () -> {
                    opener.accept(freezing.copyForOthers(file));
                    return file;
                },
                opened -> {},
                failure::set);
    }

    /// What was frozen, the last first; one list for life.
    public ObservableList<Frozen> all() {
        return all;
    }

    /// The one that is shown; null when there is none.
    public ObjectProperty<@Nullable Frozen> chosenProperty() {
        return chosen;
    }

    /// What has changed since the shown one was frozen; null while that is being found out.
    public ReadOnlyObjectProperty<@Nullable Difference> differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
