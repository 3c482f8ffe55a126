package vn.campaigndesk.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Carries facts that have happened from those who made them happen to those who show them.
public final class Changes {
    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();

    /// Calls `action` with every fact of that type from now on, until the subscription is closed.
    public <T> Subscription on(Class<T> type, Consumer<? super T> action) {
        var listener = new Listener<>(type, action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Tells all listeners, in the order in which they subscribed, on the calling thread.
    public void publish(Object fact) {
        for (var listener : listeners) {
            listener.hear(fact);
        }
    }

    /// Ends listening when closed.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private record Listener<T>(Class<T> type, Consumer<? super T> action) {
        void hear(Object fact) {
            if (type.isInstance(fact)) {
                action.accept(type.cast(fact));
            }
        }
    }
}
