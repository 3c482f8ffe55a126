package vn.campaigndesk.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import vn.campaigndesk.task.RemainingTime;

/// A long work that is under way.
public final class RunningWork {
    private final String name;
    private final Instant begun;
    private final boolean stoppable;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress;

    RunningWork(String name, Instant begun, boolean stoppable) {
        this.name = name;
        this.begun = begun;
        this.stoppable = stoppable;
        progress = new ReadOnlyDoubleWrapper(stoppable ? 0 : -1);
    }

    /// The key of what it is called.
    public String name() {
        return name;
    }

    /// Whether it can be stopped between two of its pieces.
    public boolean isStoppable() {
        return stoppable;
    }

    /// The part of it that is done, from 0 to 1; -1 while nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether somebody has stopped it, and its piece is not done yet.
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /// How long it will still take, as far as that can be told.
    public Optional<Duration> remaining(Instant now) {
        return stopping.get() ? Optional.empty() : RemainingTime.of(progress.get(), Duration.between(begun, now));
    }

    /// Stops it after the piece that is being done.
    public void stop() {
        if (stoppable) {
            stopped.set(true);
            stopping.set(true);
        }
    }

    boolean isStopped() {
        return stopped.get();
    }

    void at(double part) {
        progress.set(part);
    }
}
