package vn.campaigndesk.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Formats;

/// The log of changes on screen: its search and filters, its lines page by page, and its print.
public final class AuditViewModel {
    private static final int PAGE = 200;

    private final AuditJournal journal;
    private final Tasks tasks;
    private final Clock clock;

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<AuditKind> kind = new SimpleObjectProperty<>(AuditKind.ALL);
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty until = new SimpleStringProperty(this, "until", "");
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private long next = Long.MAX_VALUE;
    private long campaignId;
    private boolean reading;

    /// The one thing whose history is shown.
    ///
    /// @param name what a person calls it
    public record Subject(String entity, long id, String name) {}

    public AuditViewModel(AuditJournal journal, Tasks tasks, Clock clock) {
        this.journal = journal;
        this.tasks = tasks;
        this.clock = clock;
        query.subscribe(this::reload);
        kind.subscribe(this::reload);
        from.subscribe(this::reload);
        until.subscribe(this::reload);
    }

    /// What to look for in the words of a line, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The kind of thing to show.
    public ObjectProperty<AuditKind> kindProperty() {
        return kind;
    }

    /// The first day, as typed; what is no day is no bound.
    public StringProperty fromProperty() {
        return from;
    }

    /// The last day, as typed; what is no day is no bound.
    public StringProperty untilProperty() {
        return until;
    }

    /// The one thing whose history is shown, null for all things.
    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// The lines that fit, the newest first; one list for life.
    public ObservableList<AuditLine> lines() {
        return lines;
    }

    /// Whether there may be older lines than those shown.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the log again from its newest line.
    ///
    /// @param campaign whose letterhead a print carries
    public void load(long campaign) {
        campaignId = campaign;
        reload();
    }

    /// Shows the history of one thing, whatever was looked for before.
    public void show(Subject thing) {
        subject.set(thing);
        query.set("");
        kind.set(AuditKind.ALL);
        from.set("");
        until.set("");
        reload();
    }

    /// Shows the history of all things again.
    public void showAll() {
        subject.set(null);
        reload();
    }

    private void reload() {
        if (campaignId != 0) {
            read(Long.MAX_VALUE, page -> lines.setAll(page.lines()));
        }
    }

    /// Adds older lines; while other lines are on their way those come instead.
    public void more() {
        if (!reading) {
            read(next, page -> lines.addAll(page.lines()));
        }
    }

    private void read(long before, Consumer<AuditJournal.Page> show) {
        var filter = filter();
        reading = true;
        tasks.latest(
                "audit",
                () -> journal.page(filter, before, PAGE),
                page -> {
                    reading = false;
                    next = page.next();
                    more.set(page.more());
                    show.accept(page);
                },
                problem -> {
                    reading = false;
                    failure.set(problem);
                });
    }

    private AuditFilter filter() {
        var thing = subject.get();
        return new AuditFilter(
                thing == null ? kind.get().entity() : thing.entity(),
                thing == null ? null : thing.id(),
                null,
                Objects.requireNonNullElse(query.get(), ""),
                day(from),
                day(until));
    }

    private @Nullable LocalDate day(StringProperty typed) {
        return day(typed.get()).orElse(null);
    }

    /// A day as typed, without a year the nearest: the log looks back.
    Optional<LocalDate> day(String typed) {
        return Formats.parsePastDate(typed, LocalDate.now(clock));
    }

    /// Whether what is typed as a day is none: the list is then not bounded by it, and the field says so.
    public boolean isUnreadable(StringProperty typed) {
        return !typed.get().isBlank() && day(typed) == null;
    }

    /// Prints what fits the filters now to a `.docx` or `.pdf` file.
    ///
    /// @param done told the file once it is there
    public void print(Path file, Consumer<Path> done) {
        var filter = filter();
        var campaign = campaignId;
        tasks.run(
                () -> {
                    journal.write(campaign, filter, file);
                    return file;
                },
                done,
                failure::set);
    }
}
