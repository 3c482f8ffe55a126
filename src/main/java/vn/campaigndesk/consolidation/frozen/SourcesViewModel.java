package vn.campaigndesk.consolidation.frozen;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.evidence.Evidence;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Since;
import vn.campaigndesk.consolidation.evidence.SourceLine;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;
import vn.campaigndesk.ui.table.TableModel;

/// The pane "Nguồn số liệu": the totals, and behind the chosen one every unit with what it says and where that
/// stands. Of today's figures or of a frozen report.
public final class SourcesViewModel {
    /// The column that says what became of a frozen value; of use only for a frozen report.
    public static final String SINCE = "since";

    private final Freezing freezing;
    private final Tasks tasks;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Total> totals = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyObjectWrapper<@Nullable Since> since = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Frozen> frozen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final TableModel<SourceLine> lines;
    private @Nullable Draft draft;
    private @Nullable CutOff cutOff;
    private int wantedPlace;

    public SourcesViewModel(Freezing freezing, Tasks tasks, Messages messages) {
        this.freezing = freezing;
        this.tasks = tasks;
        this.messages = messages;
        lines = TableModel.of(messages, words -> columns());
        messages.onTurn(() -> this::say);
        chosen.subscribe(index -> fill());
    }

    private List<Column<SourceLine>> columns() {
        return Stream.concat(what().stream(), where().stream()).toList();
    }

    private List<Column<SourceLine>> what() {
        return List.of(
                new Column<>(
                        "unit",
                        word("unit"),
                        ColumnKind.TEXT,
                        line -> line.unit().shortName(),
                        140,
                        true),
                new Column<>(
                        "group",
                        word("group"),
                        ColumnKind.CHOICE,
                        line -> line.unit().group(),
                        120,
                        false),
                new Column<SourceLine>(
                                "value",
                                word("value"),
                                ColumnKind.NUMBER,
                                line -> line.value().amount(),
                                88,
                                true)
                        .saying(SourceLine::shown),
                new Column<SourceLine>(
                                "state",
                                word("state"),
                                ColumnKind.CHOICE,
                                line -> messages.of("sources.state", line.state()),
                                110,
                                true)
                        .toned(line -> tone(line.state())));
    }

    private List<Column<SourceLine>> where() {
        return List.of(
                new Column<>("raw", word("raw"), ColumnKind.TEXT, SourceLine::raw, 110, true),
                new Column<>("report", word("report"), ColumnKind.TEXT, SourceLine::reference, 146, true),
                new Column<>("arrived", word("arrived"), ColumnKind.DAY, SourceLine::arrivedOn, 106, true),
                new Column<>(
                        "origin",
                        word("origin"),
                        ColumnKind.CHOICE,
                        line -> line.part() == null ? null : messages.of("sources.origin", line.origin()),
                        112,
                        true),
                new Column<SourceLine>(SINCE, word(SINCE), ColumnKind.CHOICE, this::since, 122, false)
                        .toned(line -> now(line).kind() == Since.Kind.SAME ? Tone.NEUTRAL : Tone.WARNING));
    }

    private @Nullable String since(SourceLine line) {
        var now = now(line);
        return frozen.get() == null ? null : messages.get("sources.since." + now.kind(), now.shown());
    }

    private Since.Now now(SourceLine line) {
        var then = since.get();
        var index = chosen.get();
        return then == null || index >= totals.size()
                ? new Since.Now(Since.Kind.SAME, "")
                : then.of(line, totals.get(index).indicatorId());
    }

    private String word(String column) {
        return messages.get("sources.column." + column);
    }

    private static Tone tone(SourceLine.State state) {
        return switch (state) {
            case STATED -> Tone.SUCCESS;
            case ESTIMATE, UNKNOWN, EXCLUDED -> Tone.WARNING;
            case UNREPORTED -> Tone.DANGER;
            case ZERO, BLANK, NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    /// Shows what today's draft rests on.
    public void show(Draft shown) {
        draft = shown;
        var of = frozen.get();
        if (of == null || of.campaignId() != shown.snapshot().campaign().id()) {
            showNow();
        }
    }

    /// Goes back from a frozen report to today's figures.
    public void showNow() {
        frozen.set(null);
        var shown = draft;
        if (shown != null) {
            tasks.latest(
                    "sources",
                    () -> new Read(freezing.evidence(shown), null, freezing.cutOff(shown)),
                    this::take,
                    this::failed);
        }
    }

    /// Shows what a frozen report rests on, from the frozen data.
    public void show(Frozen wanted) {
        frozen.set(wanted);
        tasks.latest(
                "sources",
                () -> new Read(freezing.evidence(wanted), Since.until(freezing.today(wanted)), freezing.cutOff(wanted)),
                this::take,
                this::failed);
    }

    /// What was read together.
    ///
    /// @param since null for today's figures
    private record Read(Evidence evidence, @Nullable Since since, CutOff cutOff) {}

    /// Chooses the total of a row of the form, by its place.
    public void choose(int place) {
        wantedPlace = place;
        chooseWanted();
    }

    /// What was asked for before there were totals is chosen once there are.
    private void chooseWanted() {
        for (var i = 0; i < totals.size(); i++) {
            if (totals.get(i).place() == wantedPlace) {
                wantedPlace = 0;
                chosen.set(i);
            }
        }
    }

    private void take(Read read) {
        cutOff = read.cutOff();
        show(read.evidence(), read.since());
        wantedPlace = 0;
    }

    private void show(@Nullable Evidence read, @Nullable Since then) {
        evidence.set(read);
        since.set(then);
        say();
        totals.setAll(read == null ? List.of() : read.totals());
        chosen.set(Math.clamp(chosen.get(), 0, Math.max(0, totals.size() - 1)));
        chooseWanted();
        fill();
    }

    /// What was shown before is not what was asked for.
    private void failed(Exception problem) {
        show(null, null);
        failure.set(problem);
    }

    private void say() {
        var until = cutOff;
        var of = frozen.get();
        if (of != null) {
            title.set(messages.get(
                    "sources.frozen", of.number(), freezing.cutOff(of).in(messages)));
        } else {
            title.set(evidence.get() == null || until == null ? "" : messages.get("sources.now", until.in(messages)));
        }
    }

    private void fill() {
        var shown = evidence.get();
        var index = chosen.get();
        lines.show(
                shown == null || index < 0 || index >= shown.totals().size() ? List.of() : SourceLine.of(shown, index));
    }

    /// The total as printed, with the n of N behind it.
    public String words(Total total) {
        var sum = total.stated() == 0 ? messages.get("sources.none") : Formats.number(total.sum());
        var about = total.estimates() > 0 ? "\u2248\u00a0" + sum : sum;
        return messages.get("sources.total", about, total.stated(), total.asked());
    }

    /// The totals in the form's order; one list for life.
    public ObservableList<Total> totals() {
        return totals;
    }

    /// The index of the total whose sources are shown.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /// What the lines are of.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The frozen report whose sources are shown; null for today's figures.
    public ReadOnlyObjectProperty<@Nullable Frozen> frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /// The lines behind the chosen total.
    public TableModel<SourceLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
