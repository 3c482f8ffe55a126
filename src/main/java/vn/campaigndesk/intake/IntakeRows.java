package vn.campaigndesk.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.SearchKey;

/// The lines of the queue: all of them, those that fit what is looked for, and the chosen one.
final class IntakeRows {
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable IntakeState> filter = new SimpleObjectProperty<>(this, "filter");
    private final ObservableList<IntakeRow> shown = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IntakeRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final Consumer<@Nullable IntakeRow> chosen;
    private List<IntakeRow> all = List.of();
    private boolean filling;

    /// No lines yet.
    ///
    /// @param chosen told the chosen line, also when it is the same one read anew
    IntakeRows(Consumer<@Nullable IntakeRow> chosen) {
        this.chosen = chosen;
        query.subscribe(text -> refresh());
        filter.subscribe(state -> refresh());
        selected.subscribe(chosen);
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<@Nullable IntakeState> filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable IntakeRow> selectedProperty() {
        return selected;
    }

    /// The lines that fit; one list for life.
    ObservableList<IntakeRow> shown() {
        return shown;
    }

    /// Every line of the queue.
    List<IntakeRow> all() {
        return all;
    }

    /// Whether the list is being filled: it loses its selection for a moment.
    boolean isFilling() {
        return filling;
    }

    /// Takes the lines; they show at the next [#refresh].
    void set(List<IntakeRow> read) {
        all = read;
    }

    /// Shows the lines that fit; the same file stays chosen.
    void refresh() {
        var row = selected.get();
        var before = row == null ? -1 : ids().indexOf(row.id());
        var words = SearchKey.words(query.get());
        var state = filter.get();
        filling = true;
        shown.setAll(all.stream()
                .filter(line -> state == null || line.state() == state)
                .filter(line -> SearchKey.holds(words, line.searchKey()))
                .toList());
        filling = false;
        choose(row == null ? 0 : row.id(), before);
    }

    private List<Long> ids() {
        return shown.stream().map(IntakeRow::id).toList();
    }

    /// The same file stays chosen; when it is gone, the one that stood after it is.
    private void choose(long id, int before) {
        var same = shown.stream().filter(row -> row.id() == id).findFirst();
        var next = same.or(() -> shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(Math.min(Math.max(before, 0), shown.size() - 1))));
        var row = next.orElse(null);
        if (Objects.equals(row, selected.get())) {
            chosen.accept(row);
        } else {
            selected.set(row);
        }
    }
}
