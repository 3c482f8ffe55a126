package vn.campaigndesk.material;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.ui.table.TableModel;

/// The materials on screen: their list, the versions of the chosen one, and who has which.
public final class MaterialsViewModel {
    private final MaterialDesk desk;
    private final Tasks tasks;
    private final Clock clock;

    private final ObservableList<MaterialItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MaterialItem> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MaterialVersion> versions = FXCollections.observableArrayList();
    private final TableModel<Holding> holdings;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Holding.@Nullable State> state = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private @Nullable MaterialFacts facts;
    private long asked;

    public MaterialsViewModel(MaterialDesk desk, Tasks tasks, Clock clock, Messages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        holdings = TableModel.of(messages, HoldingColumns::of);
        query.subscribe(this::narrow);
        state.subscribe(this::narrow);
    }

    /// The materials in the order in which they were made; one list for life.
    public ObservableList<MaterialItem> items() {
        return items;
    }

    /// The material that is open, null while there is none.
    public ReadOnlyObjectProperty<@Nullable MaterialItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The versions of the open material, the newest first.
    public ObservableList<MaterialVersion> versions() {
        return versions;
    }

    /// What each unit has of the open material.
    public TableModel<Holding> holdings() {
        return holdings;
    }

    /// What to look for in the names of units, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The state to show, null for all.
    public ObjectProperty<Holding.@Nullable State> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Today, for a day that is proposed.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Reads the materials again.
    public void load(long campaignId) {
        load(campaignId, () -> {});
    }

    private void load(long campaign, Runnable loaded) {
        asked = campaign;
        tasks.latest(
                "materials",
                () -> desk.load(campaign),
                read -> {
                    take(read);
                    loaded.run();
                },
                problem -> {
                    leave(campaign);
                    failure.set(problem);
                });
    }

    /// The materials of one campaign are not shown for another that could not be read.
    private void leave(long campaign) {
        var read = facts;
        if (read != null && read.campaignId() != campaign) {
            facts = null;
            items.clear();
            choose(null);
        }
    }

    private void take(MaterialFacts read) {
        facts = read;
        var list =
                read.materials().stream().map(material -> item(read, material)).toList();
        var open = chosen.get();
        items.setAll(list);
        choose(list.stream()
                .filter(item ->
                        open != null && item.material().id() == open.material().id())
                .findFirst()
                .orElse(list.isEmpty() ? null : list.getFirst()));
    }

    private static MaterialItem item(MaterialFacts read, Material material) {
        var held = HoldingRules.of(read, material.id());
        return new MaterialItem(
                material,
                HoldingRules.newest(read, material.id()).orElse(null),
                count(held, Holding.State.CURRENT),
                count(held, Holding.State.OLD),
                count(held, Holding.State.NONE));
    }

    private static int count(List<Holding> held, Holding.State state) {
        return (int) held.stream().filter(one -> one.state() == state).count();
    }

    /// Opens a material, or none.
    public void choose(@Nullable MaterialItem item) {
        var read = facts;
        chosen.set(item);
        if (item == null || read == null) {
            versions.clear();
            holdings.show(List.of());
        } else {
            versions.setAll(HoldingRules.versions(read, item.material().id()));
            holdings.show(HoldingRules.of(read, item.material().id()));
        }
    }

    private void narrow() {
        holdings.search(one -> (state.get() == null || one.state() == state.get())
                && SearchKey.matches(
                        Objects.requireNonNullElse(query.get(), ""),
                        one.recipient().name() + " " + one.recipient().shortName()));
    }

    /// How many units of the open material are in a state, whatever is filtered.
    public int count(Holding.State of) {
        return count(holdings.rows(), of);
    }

    /// Keeps a new material with its first version and opens it.
    ///
    /// @param made of the campaign that was seen when it was begun
    /// @param file null for a material without a file
    public void add(Material made, String label, LocalDate issuedOn, @Nullable Path file, Outcome outcome) {
        change(
                made.campaignId(),
                () -> new MaterialEdits(
                        List.of(Edit.made(made)),
                        List.of(Edit.made(new MaterialVersion(0, 0, label, issuedOn, desk.receive(file)))),
                        List.of()),
                outcome);
    }

    /// Makes a newer version of a material, which need not be the open one any more.
    public void addVersion(Material material, String label, LocalDate issuedOn, @Nullable Path file, Outcome outcome) {
        change(
                material.campaignId(),
                () -> MaterialEdits.ofVersions(
                        Edit.made(new MaterialVersion(0, material.id(), label, issuedOn, desk.receive(file)))),
                outcome);
    }

    /// Renames a material, which need not be the open one any more.
    ///
    /// @param before as it was shown
    public void edit(Material before, Material edited, Outcome outcome) {
        if (edited.equals(before)) {
            outcome.done();
        } else {
            change(before.campaignId(), () -> MaterialEdits.ofMaterials(Edit.changed(before, edited)), outcome);
        }
    }

    /// Takes the open material off the list; who was given it stays written.
    public void remove() {
        var item = chosen.get();
        if (item != null) {
            var edits = MaterialEdits.ofMaterials(Edit.removed(item.material()));
            change(item.material().campaignId(), () -> edits, Outcome.NOBODY);
        }
    }

    /// Takes a version back, such as one entered by mistake.
    public void remove(MaterialVersion version) {
        change(campaign(), () -> MaterialEdits.ofVersions(Edit.removed(version)), Outcome.NOBODY);
    }

    /// Writes down that units were given a version on a day; those that have that very version already are left out,
    /// also when that was written down a moment ago.
    ///
    /// @param marked told how many it concerned
    /// @param failed run when nothing was written down
    public void markSent(
            List<Holding> units,
            MaterialVersion version,
            LocalDate day,
            ContactChannel channel,
            Consumer<Integer> marked,
            Runnable failed) {
        // that of the units: by the time the window is closed, another campaign may have been read
        var id = units.isEmpty() ? campaign() : units.getFirst().recipient().campaignId();
        tasks.run(
                () -> {
                    var given = HoldingRules.given(desk.load(id), version);
                    var edits = units.stream()
                            .filter(one -> !given.contains(one.recipient().id()))
                            .map(one -> Edit.made(new Delivery(
                                    0, version.id(), one.recipient().id(), day, channel)))
                            .toList();
                    return desk.change(id, MaterialEdits.ofDeliveries(edits));
                },
                done -> {
                    marked.accept(done.deliveries().size());
                    load(asked);
                },
                problem -> {
                    failure.set(problem);
                    failed.run();
                });
    }

    /// Takes back that units were given what they have.
    public void unmark(List<Holding> units) {
        var edits = units.stream()
                .flatMap(one -> Stream.ofNullable(one.delivery()))
                .map(Edit::removed)
                .toList();
        if (!edits.isEmpty()) {
            change(campaign(), () -> MaterialEdits.ofDeliveries(edits), Outcome.NOBODY);
        }
    }

    private void change(long id, Supplier<MaterialEdits> edits, Outcome outcome) {
        // another campaign may have been chosen while the work was done, and not have been read yet
        tasks.run(
                () -> desk.change(id, edits.get()),
                done -> {
                    outcome.done();
                    load(asked, () -> openMade(done));
                },
                outcome.failing(failure::set));
    }

    /// The campaign whose materials are shown; the one that is asked for while none are. What a window was
    /// opened for is done to this one, whatever has been read by the time it is closed.
    public long campaign() {
        var read = facts;
        return read == null ? asked : read.campaignId();
    }

    private void openMade(MaterialEdits done) {
        var made =
                done.materials().isEmpty() ? null : done.materials().getLast().after();
        if (made != null) {
            items.stream()
                    .filter(item -> item.material().id() == made.id())
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /// Opens a version's file in the system's program for it.
    public void open(Incoming file) {
        tasks.run(
                () -> {
                    desk.open(file);
                    return file;
                },
                opened -> {},
                failure::set);
    }

    /// Copies a version's file to a place.
    public void save(Incoming file, Path target, Consumer<Path> done) {
        tasks.run(
                () -> {
                    desk.save(file, target);
                    return target;
                },
                done,
                failure::set);
    }

    /// Writes who has what of all materials to an `.xlsx` file.
    public void export(Path file, Consumer<Path> done) {
        var read = facts;
        if (read != null) {
            tasks.run(
                    () -> {
                        desk.export(read.campaignId(), file);
                        return file;
                    },
                    done,
                    failure::set);
        }
    }
}
