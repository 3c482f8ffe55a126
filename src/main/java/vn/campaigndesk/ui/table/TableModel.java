package vn.campaigndesk.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.VietnameseOrder;

/// The rows of a table and what of them is seen: every row that all column filters, and the search of the screen, let
/// through.
///
/// To be used on the window's thread.
public final class TableModel<T> {
    private final ObservableList<T> visible = FXCollections.observableArrayList();
    private final ObservableMap<String, ColumnFilter> filters = FXCollections.observableMap(new LinkedHashMap<>());
    // one view for life: what listens to a view that nobody keeps is forgotten with it
    private final ObservableMap<String, ColumnFilter> shownFilters = FXCollections.unmodifiableObservableMap(filters);
    private final List<Supplier<Runnable>> around = new ArrayList<>();
    private List<Column<T>> columns;
    private List<T> rows = List.of();
    private Predicate<T> search = row -> true;

    public TableModel(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /// A model whose columns, and the words that are ticked in their filters, follow the language.
    ///
    /// @param columns the columns in the language that holds, always the same in the same order
    public static <T> TableModel<T> of(Messages messages, Function<Messages, List<Column<T>>> columns) {
        var model = new TableModel<>(columns.apply(messages));
        messages.onTurn(() -> model.turn(() -> columns.apply(messages)));
        return model;
    }

    private Runnable turn(Supplier<List<Column<T>>> anew) {
        var said = new HashMap<String, List<String>>();
        filters.forEach((id, filter) -> {
            if (filter instanceof ColumnFilter.OneOf) {
                said.put(id, sayings(id));
            }
        });
        return () -> {
            columns = List.copyOf(anew.get());
            var kept = new LinkedHashMap<>(filters);
            said.forEach((id, before) -> kept.computeIfPresent(
                    id, (same, filter) -> ((ColumnFilter.OneOf) filter).inOtherWords(before, sayings(id))));
            // whoever shows the filters shows them anew
            filters.clear();
            filters.putAll(kept);
            refresh();
        };
    }

    /// What a filter of words compares, row by row.
    private List<String> sayings(String columnId) {
        var column = column(columnId);
        return rows.stream()
                .map(row -> Objects.toString(column.value().apply(row), ""))
                .toList();
    }

    public List<Column<T>> columns() {
        return columns;
    }

    /// The column with an id.
    ///
    /// @throws IllegalArgumentException when there is none
    public Column<T> column(String id) {
        return columns.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + id));
    }

    /// The rows that are seen, in the order given; one list for life.
    public ObservableList<T> visible() {
        return visible;
    }

    /// All rows, seen or not.
    public List<T> rows() {
        return rows;
    }

    /// The filters that are set, by the column's id, in the order in which they were set; one map for life.
    public ObservableMap<String, ColumnFilter> filters() {
        return shownFilters;
    }

    /// Gives new rows; filters stay.
    public void show(List<T> newRows) {
        rows = List.copyOf(newRows);
        refresh();
    }

    /// Sets the search of the screen, which stands beside the column filters.
    public void search(Predicate<T> wanted) {
        search = wanted;
        refresh();
    }

    /// Filters a column.
    public void filter(String columnId, ColumnFilter filter) {
        column(columnId);
        filters.put(columnId, filter);
        refresh();
    }

    /// Takes a column's filter away; without one nothing happens.
    public void unfilter(String columnId) {
        filters.remove(columnId);
        refresh();
    }

    /// Takes all filters of columns away.
    public void unfilterAll() {
        filters.clear();
        refresh();
    }

    /// The filter of a column.
    public Optional<ColumnFilter> filter(String columnId) {
        return Optional.ofNullable(filters.get(columnId));
    }

    /// The words that a column's filter can be set to, in Vietnamese order; empty cells as the empty word. They are the
    /// values, not what is read in their place: "overdue", not "3 days overdue".
    public SortedSet<String> words(String columnId) {
        return sayings(columnId).stream()
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(new VietnameseOrder().thenComparing(Comparator.naturalOrder()))));
    }

    /// What is asked each time before the seen rows change, and done once they have: how a table keeps what is chosen.
    void around(Supplier<Runnable> change) {
        around.add(change);
    }

    private void refresh() {
        var after = around.stream().map(Supplier::get).toList();
        visible.setAll(rows.stream().filter(this::isSeen).toList());
        after.forEach(Runnable::run);
    }

    private boolean isSeen(T row) {
        for (Map.Entry<String, ColumnFilter> filter : filters.entrySet()) {
            if (!filter.getValue().lets(column(filter.getKey()).value().apply(row))) {
                return false;
            }
        }
        return search.test(row);
    }
}
