package vn.campaigndesk.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;

/// Enters clear files one after the other, each a gesture of its own that can be taken back, up to the first that is
/// refused or until it is stopped.
public final class ClearFiles {
    private final IntakeQueue queue;
    private final LongWorks works;
    private final LongWork work;

    /// What came of it.
    ///
    /// @param reports how many became reports
    /// @param stoppedAt the name of the file that could not be entered; empty when none was refused
    /// @param failure why not; null when none was refused
    public record Entered(
            int reports, String stoppedAt, @Nullable Exception failure) {}

    ClearFiles(IntakeQueue queue, LongWorks works) {
        this.queue = queue;
        this.works = works;
        this.work = new LongWork(works);
    }

    /// Whether files are being entered.
    ReadOnlyBooleanProperty workingProperty() {
        return work.workingProperty();
    }

    /// Enters the files; while some are being entered nothing happens.
    ///
    /// @param each told the id of every file that has become a report
    /// @param done told what came of it
    void enter(long campaignId, List<IntakeItem> files, LongConsumer each, Consumer<Entered> done) {
        var count = new AtomicInteger();
        var _ = work.begin(
                "ui.works.accept",
                steps -> enter(campaignId, files, steps, count, each),
                reports -> done.accept(new Entered(reports, "", null)),
                refused -> done.accept(
                        new Entered(count.get(), files.get(count.get()).draft().file(), refused)));
    }

    private int enter(long campaignId, List<IntakeItem> files, Progress steps, AtomicInteger count, LongConsumer each) {
        for (var file : files) {
            if (steps.isCancelled()) {
                break;
            }
            queue.accept(campaignId, file);
            works.foreground().execute(() -> each.accept(file.id()));
            steps.at(count.incrementAndGet(), files.size());
        }
        return count.get();
    }
}
