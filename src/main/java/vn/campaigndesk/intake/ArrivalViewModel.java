package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;

/// Taking in what is dropped or found: on which day it came, how far the reading is, changing one's mind.
/// Several drops are read one after the other.
public final class ArrivalViewModel {
    private final IntakeQueue queue;
    private final Executor foreground;
    private final Clock clock;
    private final Told told;

    private final StringProperty arrivedOn = new SimpleStringProperty(this, "arrivedOn", "");
    private final ReadOnlyObjectWrapper<@Nullable ReadingProgress> progress = new ReadOnlyObjectWrapper<>();
    private final Deque<Runnable> drops = new ArrayDeque<>();
    private final LongWork work;

    /// Who shows the queue; told on the window's thread.
    interface Told {
        /// A file is safe and will be read.
        void arrived(long campaignId, QueuedFile file);

        /// Everything that was dropped has been read.
        void read(IntakeQueue.Dropped dropped);

        /// The reading ended early: something in the queue may not have been read.
        void stopped();

        void failed(Exception problem);
    }

    ArrivalViewModel(IntakeQueue queue, LongWorks works, Clock clock, Told told) {
        this.queue = queue;
        work = new LongWork(works);
        foreground = works.foreground();
        this.clock = clock;
        this.told = told;
    }

    /// The day on which what is dropped arrived, as typed; empty for today.
    public StringProperty arrivedOnProperty() {
        return arrivedOn;
    }

    /// How far the reading is; null while nothing is being read.
    public ReadOnlyObjectProperty<@Nullable ReadingProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    boolean isReading() {
        return progress.get() != null;
    }

    /// Today, which is meant when no day is typed.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The day that is typed; without its year the nearest one, which is refused when it has not come yet.
    Optional<LocalDate> day(String typed) {
        return DayReading.near(today()).read(typed);
    }

    /// Takes in files and folders that came on the typed day.
    ///
    /// @param done told what came of it
    void drop(long campaignId, List<Path> paths, Consumer<IntakeQueue.Dropped> done) {
        arrival().ifPresent(day -> take(campaignId, follower -> queue.drop(campaignId, paths, day, follower), done));
    }

    /// Takes in files that lie in the watched folder, as of today.
    void found(long campaignId, List<Path> paths, Consumer<IntakeQueue.Dropped> done) {
        take(campaignId, follower -> queue.watched(campaignId, paths, today(), follower), done);
    }

    /// A day that cannot be read, or has not come yet, is refused: it decides who is late.
    private Optional<LocalDate> arrival() {
        var typed = arrivedOn.get().strip();
        var day = typed.isEmpty() ? Optional.of(today()) : day(typed);
        if (day.isEmpty() || day.get().isAfter(today())) {
            told.failed(new ExpectedFailure("intake.arrived.wrong", typed, Formats.date(today())));
            return Optional.empty();
        }
        return day;
    }

    private void take(
            long campaignId,
            Function<IntakeQueue.Progress, IntakeQueue.Dropped> reading,
            Consumer<IntakeQueue.Dropped> done) {
        drops.add(() -> start(campaignId, reading, done));
        if (!isReading()) {
            drops.remove().run();
        }
    }

    private void start(
            long campaignId,
            Function<IntakeQueue.Progress, IntakeQueue.Dropped> reading,
            Consumer<IntakeQueue.Dropped> done) {
        progress.set(new ReadingProgress(0, 0, 0));
        var _ = work.begin(
                "ui.works.intake",
                steps -> reading.apply(new Follower(campaignId, steps)),
                dropped -> {
                    progress.set(null);
                    told.read(dropped);
                    done.accept(dropped);
                    goOn(dropped.cancelled());
                },
                problem -> {
                    progress.set(null);
                    told.failed(problem);
                    goOn(true);
                });
    }

    private void goOn(boolean stopped) {
        var next = drops.poll();
        if (next != null) {
            next.run();
        } else if (stopped) {
            told.stopped();
        }
    }

    /// Stops after the files that are being read, and forgets the drops that wait; what has come stays in the
    /// queue.
    public void cancel() {
        work.cancel();
        drops.clear();
    }

    /// Follows the reading on its thread and tells the window.
    private final class Follower implements IntakeQueue.Progress {
        private final long campaignId;
        private final Progress steps;
        private final long began = clock.millis();

        Follower(long campaignId, Progress steps) {
            this.campaignId = campaignId;
            this.steps = steps;
        }

        @Override
        public void files(int come, int read) {
            steps.at(read, come);
            var seconds = (clock.millis() - began) / 1000.0;
            foreground.execute(() -> {
                if (isReading()) {
                    progress.set(new ReadingProgress(come, read, seconds));
                }
            });
        }

        @Override
        public void arrived(QueuedFile file) {
            foreground.execute(() -> {
                if (isReading()) {
                    told.arrived(campaignId, file);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return steps.isCancelled();
        }
    }
}
