package vn.campaigndesk.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// The palette: what is typed and what fits it.
public final class PaletteViewModel {
    /// As many rows as are seen at once and a few more.
    private static final int MOST = 50;

    private static final int RECENT = 6;

    private final List<PaletteEntry> always;
    private final Supplier<List<PaletteEntry>> read;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final List<PaletteEntry> recent = new ArrayList<>();
    private PaletteIndex index;

    /// By what a thing is known again: screens and commands have no numbers, but names.
    private record Key(PaletteKind kind, long id, String name) {
        static Key of(PaletteEntry entry) {
            return new Key(entry.kind(), entry.id(), entry.id() == 0 ? entry.title() : "");
        }
    }

    /// All there is, to be found by words and by what it is.
    private record Read(PaletteIndex index, Map<Key, PaletteEntry> byKey) {
        static Read of(List<PaletteEntry> all) {
            var byKey = new HashMap<Key, PaletteEntry>();
            all.forEach(entry -> byKey.putIfAbsent(Key.of(entry), entry));
            return new Read(new PaletteIndex(all), byKey);
        }
    }

    /// @param always screens and commands, in the order in which they are offered before anything is typed
    /// @param read reads all else; works away from the window's thread
    public PaletteViewModel(List<PaletteEntry> always, Supplier<List<PaletteEntry>> read, Tasks tasks) {
        this.always = List.copyOf(always);
        this.read = read;
        this.tasks = tasks;
        this.index = new PaletteIndex(always);
        query.subscribe(typed -> find());
    }

    /// What is typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// What fits, the best first; before anything is typed what was chosen last, then screens and commands.
    public ObservableList<PaletteEntry> items() {
        return items;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Begins anew. What was read before is found at once, what has changed since a moment later.
    public void open() {
        query.set("");
        find();
        tasks.latest("palette", () -> Read.of(all()), this::take, failure::set);
    }

    private List<PaletteEntry> all() {
        var all = new ArrayList<>(always);
        all.addAll(read.get());
        return all;
    }

    private void take(Read fresh) {
        index = fresh.index();
        var still = recent.stream()
                .flatMap(entry -> Stream.ofNullable(fresh.byKey().get(Key.of(entry))))
                .toList();
        var changed = !still.equals(recent);
        recent.clear();
        recent.addAll(still);
        if (changed || !query.get().isBlank()) {
            find();
        }
    }

    private void find() {
        items.setAll(query.get().isBlank() ? offered() : index.find(query.get(), MOST));
    }

    private List<PaletteEntry> offered() {
        var offered = new ArrayList<>(recent);
        always.stream().filter(entry -> !recent.contains(entry)).forEach(offered::add);
        return offered;
    }

    /// Remembers what was chosen.
    public void chosen(PaletteEntry entry) {
        recent.remove(entry);
        recent.addFirst(entry);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
    }
}
