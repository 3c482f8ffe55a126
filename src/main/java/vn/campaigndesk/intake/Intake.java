package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.campaigndesk.intake.arrival.Received;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Draft;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads what a person dropped: files, folders, archives, e-mails, each file of them into a draft. Several files are
/// read at a time, few are in memory; nothing is written anywhere.
public final class Intake {
    /// So many files wait for their turn: enough to keep the workers busy.
    private static final int WAITING = 4;

    /// A file of more bytes is read alone, so that a folder of large files takes no more memory than the largest.
    private static final int LARGE = 4 << 20;

    private final Unpacker unpacker;
    private final Readers readers;
    private final int workers;

    /// @param workers how many files are read at a time
    public Intake(Unpacker unpacker, Readers readers, int workers) {
        this.unpacker = unpacker;
        this.readers = readers;
        this.workers = workers;
    }

    /// Who follows the reading. Called on the thread that reads.
    public interface Progress {
        /// A file has come and will be read; called in the order of the files.
        default void arrived(Received received) {}

        /// A file has been read; called in the order of the files.
        void read(ReadFile file);

        /// Whether to stop before the next file.
        default boolean isCancelled() {
            return false;
        }
    }

    /// Reads everything, in the order of the paths and of the names in a folder.
    ///
    /// @throws CancellationException when the progress asks to stop; what was read until then has been handed on
    public void read(List<Path> paths, Drafter drafter, Progress progress) {
        try (var pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().name("intake-", 0).factory())) {
            var run = new Run(pool, drafter, progress);
            try {
                paths.forEach(path -> unpacker.unpack(path, run::take));
                run.finish();
            } finally {
                run.stop();
            }
        }
    }

    /// Reads everything and says what the files are to each other and to a campaign; nothing is kept of it.
    ///
    /// @param knownFiles the files that reports of the campaign have already: SHA-256 to the name of the report
    public List<ReadFile> look(
            List<Path> paths, CampaignSnapshot snapshot, Drafter drafter, Map<String, String> knownFiles) {
        var files = new ArrayList<ReadFile>();
        read(paths, drafter, files::add);
        return Batch.of(files, snapshot, knownFiles);
    }

    /// One file at a time: what a queue reads again after an interruption.
    public Draft read(Received received, Drafter drafter) {
        return draft(received, drafter).draft();
    }

    private final class Run {
        private final ExecutorService pool;
        private final Drafter drafter;
        private final Progress progress;
        private final Deque<Future<ReadFile>> underway = new ArrayDeque<>();

        Run(ExecutorService pool, Drafter drafter, Progress progress) {
            this.pool = pool;
            this.drafter = drafter;
            this.progress = progress;
        }

        void take(Received received) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.arrived(received);
            var large = received instanceof Received.Taken taken && taken.file().size() > LARGE;
            if (large) {
                finish();
            }
            underway.add(pool.submit(() -> draft(received, drafter)));
            if (large) {
                finish();
            } else if (underway.size() >= WAITING * workers) {
                handOn();
            }
        }

        void finish() {
            while (!underway.isEmpty()) {
                handOn();
            }
        }

        private void handOn() {
            try {
                progress.read(underway.remove().get());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException fault) {
                throw new IllegalStateException("reading a file ends in a draft, whatever is in it", fault);
            }
        }

        void stop() {
            underway.forEach(future -> future.cancel(true));
        }
    }

    private ReadFile draft(Received received, Drafter drafter) {
        var start = System.nanoTime();
        var draft = switch (received) {
            case Received.Refused refused -> refused(refused, drafter);
            case Received.Taken taken -> draft(taken, drafter);
        };
        return new ReadFile(received.origin(), draft, (System.nanoTime() - start) / 1e9);
    }

    private Draft draft(Received.Taken taken, Drafter drafter) {
        var file = taken.file();
        var name = taken.origin().display();
        var origin = taken.origin();
        var source = new Drafter.Source(name, file.sha256(), file.name(), origin.sender(), origin.letter());
        try {
            return readers.read(file, extract -> drafter.draft(source, extract));
        } catch (ExpectedFailure refusal) {
            return refused(name, file.sha256(), drafter, question(refusal));
        }
    }

    private static Draft refused(Received.Refused refused, Drafter drafter) {
        var file = refused.file();
        return refused(
                refused.origin().display(), file == null ? "" : file.sha256(), drafter, question(refused.reason()));
    }

    private static Question question(ExpectedFailure reason) {
        return new Question(Question.FORM, reason.key(), reason.arguments());
    }

    /// What took too long may be a report all the same: a person looks at it, or it is read again another time.
    static Draft refused(String name, String sha256, Drafter drafter, Question reason) {
        return reason.key().equals(Watched.TIMEOUT)
                ? Draft.unread(name, sha256, drafter.indicators(), reason)
                : Draft.refused(name, sha256, drafter.indicators(), reason);
    }
}
