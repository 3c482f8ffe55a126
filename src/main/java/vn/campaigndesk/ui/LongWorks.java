package vn.campaigndesk.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FinishedWork.Outcome;

/// The one list of all long work behind the window: what is under way, and how the last ones ended. Every
/// [LongWork] puts itself there; there is no other way to begin one. To be used on the window's thread.
public final class LongWorks {
    private static final int KEPT = 5;

    private final Tasks tasks;
    private final Executor foreground;
    private final Clock clock;
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    private final ObservableList<FinishedWork> finished = FXCollections.observableArrayList();
    // one view for life: what listens to a view that nobody keeps is forgotten with it
    private final ObservableList<RunningWork> shownRunning = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<FinishedWork> shownFinished = FXCollections.unmodifiableObservableList(finished);

    /// @param foreground leads to the window's thread
    public LongWorks(Tasks tasks, Executor foreground, Clock clock) {
        this.tasks = tasks;
        this.foreground = foreground;
        this.clock = clock;
    }

    /// What is under way, the oldest first.
    public ObservableList<RunningWork> running() {
        return shownRunning;
    }

    /// What ended last, the newest first.
    public ObservableList<FinishedWork> finished() {
        return shownFinished;
    }

    /// Where the moments are shown, and what time it is.
    public Clock clock() {
        return clock;
    }

    /// Where the work is done.
    public Tasks tasks() {
        return tasks;
    }

    /// Leads to the window's thread.
    public Executor foreground() {
        return foreground;
    }

    /// The time that is left, in words.
    static Optional<String> remaining(Optional<Duration> left, Messages messages) {
        return left.map(time -> time.toSeconds() < 60
                ? messages.get("ui.works.left.seconds", Formats.number(time.toSeconds()))
                : messages.get("ui.works.left.minutes", Formats.number(time.toMinutes())));
    }

    RunningWork begin(String name, boolean stoppable) {
        var work = new RunningWork(name, now(), stoppable);
        running.add(work);
        return work;
    }

    void end(RunningWork work, Outcome outcome) {
        running.remove(work);
        finished.addFirst(new FinishedWork(work.name(), outcome, now()));
        if (finished.size() > KEPT) {
            finished.removeLast();
        }
    }

    Instant now() {
        return clock.instant();
    }
}
