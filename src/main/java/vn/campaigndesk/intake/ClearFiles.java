package vn.campaigndesk.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// Enters clear files one after the other, each a gesture of its own that can be taken back, up to the first that is
/// refused.
public final class ClearFiles {
    private final IntakeQueue queue;
    private final Tasks tasks;
    private final long campaignId;

    /// What came of it.
    ///
    /// @param reports how many became reports
    /// @param stoppedAt the name of the file that could not be entered; empty when none was refused
    /// @param failure why not; null when none was refused
    public record Entered(
            int reports, String stoppedAt, @Nullable Exception failure) {}

    ClearFiles(IntakeQueue queue, Tasks tasks, long campaignId) {
        this.queue = queue;
        this.tasks = tasks;
        this.campaignId = campaignId;
    }

    /// Enters the files.
    ///
    /// @param each told the id of every file that has become a report
    /// @param done told what came of it
    void enter(List<IntakeItem> files, LongConsumer each, Consumer<Entered> done) {
        next(new ArrayDeque<>(files), 0, each, done);
    }

    private void next(Deque<IntakeItem> left, int count, LongConsumer each, Consumer<Entered> done) {
        var file = left.poll();
        if (file == null) {
            done.accept(new Entered(count, "", null));
            return;
        }
        tasks.run(
                () -> queue.accept(campaignId, file),
                report -> {
                    each.accept(file.id());
                    next(left, count + 1, each, done);
                },
                refused -> done.accept(new Entered(count, file.draft().file(), refused)));
    }
}
