package vn.campaigndesk.change;

import org.jspecify.annotations.Nullable;

/// A thing before and after a gesture: made when there was nothing before, removed when there is nothing after.
///
/// @param <T> what it is
public record Edit<T>(@Nullable T before, @Nullable T after) {
    /// Checks that something was done.
    ///
    /// @throws IllegalArgumentException when there is nothing on either side
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing was done");
        }
    }

    public static <T> Edit<T> made(T thing) {
        return new Edit<>(null, thing);
    }

    public static <T> Edit<T> changed(T before, T after) {
        return new Edit<>(before, after);
    }

    public static <T> Edit<T> removed(T thing) {
        return new Edit<>(thing, null);
    }

    /// What takes it back.
    public Edit<T> reverse() {
        return new Edit<>(after, before);
    }
}
