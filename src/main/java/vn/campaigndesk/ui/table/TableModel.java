package vn.campaigndesk.ui.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import vn.campaigndesk.text.VietnameseOrder;

/// The rows of a table and what of them is seen: every row that all column filters, and the search of the screen, let
/// through.
///
/// To be used on the window's thread.
public final class TableModel<T> {
    private final List<Column<T>> columns;
    private final ObservableList<T> visible = FXCollections.observableArrayList();
    private final ObservableMap<String, ColumnFilter> filters = FXCollections.observableMap(new LinkedHashMap<>());
    private List<T> rows = List.of();
    private Predicate<T> search = row -> true;
    private Supplier<Runnable> around = () -> () -> {};

    public TableModel(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
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

    /// The filters that are set, by the column's id, in the order in which they were set.
    public ObservableMap<String, ColumnFilter> filters() {
        return FXCollections.unmodifiableObservableMap(filters);
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

    /// The words that stand in a column, in Vietnamese order; empty cells as the empty word.
    public SortedSet<String> words(String columnId) {
        var column = column(columnId);
        return rows.stream()
                .map(column::text)
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(new VietnameseOrder().thenComparing(Comparator.naturalOrder()))));
    }

    /// What is asked each time before the seen rows change, and done once they have: how a table keeps what is chosen.
    void around(Supplier<Runnable> change) {
        around = change;
    }

    private void refresh() {
        var after = around.get();
        visible.setAll(rows.stream().filter(this::isSeen).toList());
        after.run();
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
