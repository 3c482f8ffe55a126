package vn.campaigndesk.report.original;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.original.SameBytes.Answer;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;

/// The files of the report in the form: their list, the one that is shown, and what can be done with them. Files added
/// before the report has been saved are safe on the disk at once and become the report's when it is.
public final class OriginalsViewModel {
    private final String place;
    private final Originals originals;
    private final OriginalLoader loader;
    private final Tasks tasks;
    private final Consumer<Path> opener;

    private final ObservableList<Kept> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Kept> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable OriginalContent> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable SameBytes> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final StringProperty mark = new SimpleStringProperty(this, "mark", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final Deque<SameBytes> questions = new ArrayDeque<>();
    /// Files that wait for their report to be saved, in the order in which they came.
    private final Map<ReportHolder, List<Incoming>> waiting = new HashMap<>();

    private @Nullable ReportHolder holder;
    /// Files of which the report is being made: they become its files with it, not by this list.
    private List<Incoming> source = List.of();

    /// @param place where the files are shown: what is read for one place does not stop what is read for another
    /// @param texts reads Word, Excel and the like
    /// @param opener opens a file in the system's program; called away from the window's thread
    public OriginalsViewModel(String place, Originals originals, TextSource texts, Tasks tasks, Consumer<Path> opener) {
        this.place = place;
        this.originals = originals;
        this.loader = new OriginalLoader(originals, texts);
        this.tasks = tasks;
        this.opener = opener;
        selected.subscribe(this::load);
        open.subscribe(shown -> load(null, selected.get()));
    }

    /// The files in the order in which they were added; one list for life.
    public ObservableList<Kept> files() {
        return files;
    }

    /// The file that is shown; null when there is none.
    public ObjectProperty<@Nullable Kept> selectedProperty() {
        return selected;
    }

    /// The selected file made ready to be shown; null while it is being read and while the files are put away.
    public ReadOnlyObjectProperty<@Nullable OriginalContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// Whether the selected file is being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// What has to be answered before a file is added; null when nothing.
    public ReadOnlyObjectProperty<@Nullable SameBytes> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The stored place of the value that the keyboard is at, to be pointed at in the file; empty for none.
    public StringProperty markProperty() {
        return mark;
    }

    /// Whether the files are shown beside the form.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Shows the files of a report; null for none.
    public void show(@Nullable ReportHolder report) {
        show(report, List.of());
    }

    /// Shows the files of which a report is being made, with those that it has.
    public void show(@Nullable ReportHolder report, List<Incoming> madeOf) {
        source = List.copyOf(madeOf);
        if (!isShown(report)) {
            holder = report;
            mark.set("");
            files.clear();
            selected.set(null);
        }
        reload();
    }

    private boolean isShown(@Nullable ReportHolder report) {
        return Objects.equals(report, holder);
    }

    /// Reads the files of the shown report again: one may have been added or taken off by taking back.
    public void refresh() {
        reload();
    }

    private void reload() {
        var report = holder;
        if (report == null) {
            return;
        }
        var id = report.reportIdProperty().get();
        if (id == 0) {
            list(report, List.of());
        } else {
            tasks.latest(place + ".list", () -> originals.of(id), read -> list(report, read), failure::set);
        }
    }

    private void list(ReportHolder report, List<Original> attached) {
        if (!isShown(report)) {
            return;
        }
        var all = new ArrayList<Kept>(attached);
        all.addAll(source);
        all.addAll(waiting.getOrDefault(report, List.of()));
        var shown = selected.get();
        if (!files.equals(all)) {
            files.setAll(all);
        }
        // the same file stays shown when it has been attached meanwhile
        selected.set(all.stream()
                .filter(file -> shown != null && file.sha256().equals(shown.sha256()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    private void load(@Nullable Kept before, @Nullable Kept file) {
        if (file != null
                && before != null
                && content.get() != null
                && file.sha256().equals(before.sha256())) {
            return;
        }
        content.set(null);
        loading.set(file != null && open.get());
        if (file == null || !open.get()) {
            // what is being read is not wanted any more
            tasks.latest(place + ".file", () -> "", nothing -> {}, failure::set);
            return;
        }
        tasks.latest(place + ".file", () -> loader.load(file), this::shown, this::failed);
    }

    private void shown(OriginalContent made) {
        var wanted = selected.get();
        if (wanted != null && wanted.sha256().equals(made.file().sha256())) {
            loading.set(false);
            content.set(made);
        }
    }

    private void failed(Exception problem) {
        loading.set(false);
        failure.set(problem);
    }

    /// Prepares pages or pictures away from the window's thread; the newest call wins.
    ///
    /// @param refused told what kept the file from being shown
    public <T> void prepare(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> refused) {
        tasks.latest(place + ".pages", work, done, refused);
    }

    /// Adds files to the report: their bytes are made safe first; one that another report has already is asked about.
    public void add(List<Path> paths) {
        var report = holder;
        if (report == null) {
            return;
        }
        open.set(true);
        for (var path : paths) {
            tasks.run(
                    () -> {
                        var incoming = originals.receive(path);
                        return new Received(incoming, originals.sameBytes(incoming));
                    },
                    received -> received(report, received),
                    failure::set);
        }
    }

    private record Received(Incoming incoming, List<OriginalUse> uses) {
        Received {
            uses = List.copyOf(uses);
        }
    }

    private void received(ReportHolder report, Received received) {
        var incoming = received.incoming();
        var id = report.reportIdProperty().get();
        var isHere = waiting.getOrDefault(report, List.of()).stream()
                        .anyMatch(file -> file.sha256().equals(incoming.sha256()))
                || received.uses().stream()
                        .anyMatch(use -> id != 0 && use.original().reportId() == id);
        if (isHere) {
            // this report has it: once is enough
            select(report, incoming);
        } else if (received.uses().isEmpty()) {
            attach(report, incoming);
        } else {
            questions.add(new SameBytes(report, incoming, received.uses().getFirst()));
            ask();
        }
    }

    private void select(ReportHolder report, Kept wanted) {
        if (isShown(report)) {
            files.stream()
                    .filter(file -> file.sha256().equals(wanted.sha256()))
                    .findFirst()
                    .ifPresent(selected::set);
        }
    }

    private void ask() {
        if (question.get() == null) {
            question.set(questions.poll());
        }
    }

    /// Answers the question that stands.
    ///
    /// @param opensOther told the report that has the file already, when that is to be looked at
    public void answer(Answer answer, LongConsumer opensOther) {
        var asked = question.get();
        if (asked == null) {
            return;
        }
        question.set(null);
        switch (answer) {
            case ATTACH -> attach(asked.holder(), asked.incoming());
            case OPEN_OTHER -> opensOther.accept(asked.first().original().reportId());
            case CANCEL -> {
                // the bytes stay where they are; no report names them twice
            }
        }
        ask();
    }

    private void attach(ReportHolder report, Incoming incoming) {
        if (!waiting.containsKey(report)) {
            waiting.put(report, new ArrayList<>());
            report.reportIdProperty().addListener((property, before, after) -> settle(report));
        }
        waiting.get(report).add(incoming);
        settle(report);
        if (report.reportIdProperty().get() == 0 && isShown(report)) {
            list(report, List.of());
            select(report, incoming);
        }
    }

    /// Gives a saved report the files that waited for it. One that cannot be written keeps waiting, and is tried again
    /// with the next.
    private void settle(ReportHolder report) {
        var id = report.reportIdProperty().get();
        var files = waiting.getOrDefault(report, List.of());
        report.filesWait(id == 0 && !files.isEmpty());
        if (id == 0) {
            return;
        }
        for (var incoming : List.copyOf(files)) {
            files.remove(incoming);
            tasks.run(() -> originals.attach(id, incoming), attached -> attached(report, attached), problem -> {
                files.add(incoming);
                failure.set(problem);
                reload();
            });
        }
    }

    private void attached(ReportHolder report, Original original) {
        if (isShown(report)) {
            var id = original.reportId();
            tasks.run(
                    () -> originals.of(id),
                    read -> {
                        list(report, read);
                        select(report, original);
                    },
                    failure::set);
        }
    }

    /// Takes a file off the report; `undo` of the argument puts it back.
    public void remove(Kept file, Consumer<Runnable> removed) {
        var report = holder;
        switch (file) {
            case Incoming incoming -> {
                if (source.contains(incoming)) {
                    failure.set(new ExpectedFailure("original.source"));
                } else if (report != null) {
                    waiting.getOrDefault(report, List.of()).remove(incoming);
                    settle(report);
                    reload();
                    removed.accept(() -> attach(report, incoming));
                }
            }
            case Original original ->
                change(
                        () -> originals.remove(original, ""),
                        () -> removed.accept(() -> change(() -> originals.restore(original), () -> {})));
        }
    }

    private void change(Runnable work, Runnable done) {
        tasks.run(
                () -> {
                    work.run();
                    return true;
                },
                changed -> {
                    reload();
                    done.run();
                },
                failure::set);
    }

    /// Copies a file to where a person wants it, whole and as received.
    public void save(Kept file, Path target, Consumer<Path> saved) {
        tasks.run(
                () -> {
                    originals.save(file, target);
                    return target;
                },
                saved,
                failure::set);
    }

    /// Makes a copy of a file under its own name, to be dragged elsewhere.
    public void copy(Kept file, Consumer<Path> made) {
        tasks.run(() -> originals.copyForOthers(file), made, failure::set);
    }

    /// Opens a copy of a file in the program that the system has for it.
    public void openElsewhere(Kept file) {
        tasks.run(
                () -> {
                    opener.accept(originals.copyForOthers(file));
                    return file;
                },
                opened -> {},
                failure::set);
    }
}
