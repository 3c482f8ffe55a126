package vn.campaigndesk.dashboard;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// A list whose elements are made when somebody asks for them: of all the marks of a chart perhaps one is pressed, and
/// the units behind it take longer to put together than the chart.
final class LazyList<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> making;

    /// @param making makes the element of a place; always the same for the same place
    LazyList(int size, IntFunction<T> making) {
        this.size = size;
        this.making = making;
    }

    @Override
    public T get(int place) {
        return making.apply(Objects.checkIndex(place, size));
    }

    @Override
    public int size() {
        return size;
    }
}
