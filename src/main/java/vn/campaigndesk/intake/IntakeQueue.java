package vn.campaigndesk.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.intake.arrival.Received;
import vn.campaigndesk.intake.draft.Draft;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.ExpectedFailure;

/// The queue of received files: each is kept and written down before it is read, so that a reading that was cut
/// off is taken up again; a report comes of it only when a person, or the rule for clean files, says so. All of
/// it works on the calling thread.
public final class IntakeQueue {
    /// Where what is typed about a file is kept, among the forms that are not saved.
    private static final String PLACE = "file:";

    private final Intake intake;
    private final Originals originals;
    private final IntakeStore store;
    private final SnapshotStore snapshots;
    private final ReportStore reports;
    private final Function<CampaignSnapshot, Drafter> drafters;
    private final ZoneId zone;

    /// @param drafters makes the drafter for a campaign as it stands
    /// @param zone where the officer sits
    public IntakeQueue(
            Intake intake,
            Originals originals,
            IntakeStore store,
            SnapshotStore snapshots,
            ReportStore reports,
            Function<CampaignSnapshot, Drafter> drafters,
            ZoneId zone) {
        this.intake = intake;
        this.originals = originals;
        this.store = store;
        this.snapshots = snapshots;
        this.reports = reports;
        this.drafters = drafters;
        this.zone = zone;
    }

    /// What is typed into the proposals of a campaign and not entered, by the numbers of their files.
    Map<Long, Map<String, String>> typed(long campaignId) {
        var typed = new HashMap<Long, Map<String, String>>();
        reports.drafts().of(campaignId).forEach((place, fields) -> {
            if (place.startsWith(PLACE)) {
                typed.put(Long.valueOf(place.substring(PLACE.length())), fields);
            }
        });
        return typed;
    }

    /// Keeps what is typed into the proposal of a file.
    ///
    /// @param fields nothing is kept when they are empty
    void type(long campaignId, long fileId, Map<String, String> fields) {
        reports.drafts().keep(campaignId, PLACE + fileId, fields);
    }

    /// Who follows the reading; called on the thread that reads.
    public interface Progress {
        /// So many files have come and so many of them have been read.
        void files(int come, int read);

        /// A file is safe and waits to be read.
        default void arrived(QueuedFile file) {}

        /// Whether to stop before the next file.
        boolean isCancelled();

        Progress NONE = new Progress() {
            @Override
            public void files(int come, int read) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    /// What has come of dropping files.
    ///
    /// @param files all that were read, in their order, also those that are already a report
    /// @param known how many of them are the file of a report already and do not wait again
    /// @param waiting all that waits now, with what waited before
    /// @param cancelled whether the reading was stopped before its end
    public record Dropped(List<IntakeItem> files, int known, Waiting waiting, boolean cancelled) {
        public Dropped {
            files = List.copyOf(files);
        }
    }

    /// What waits for a person, each file once.
    ///
    /// @param campaign the state of the campaign against which the files were read
    public record Waiting(CampaignSnapshot campaign, List<IntakeItem> files) {
        public Waiting {
            files = List.copyOf(files);
        }

        /// The same bytes that came twice in one go wait once; files of reports do not wait.
        static Waiting of(CampaignSnapshot campaign, List<IntakeItem> files) {
            var byId = new LinkedHashMap<Long, IntakeItem>();
            files.stream().filter(item -> item.id() != 0).forEach(item -> byId.putIfAbsent(item.id(), item));
            return new Waiting(campaign, List.copyOf(byId.values()));
        }
    }

    /// Takes in files and folders. Every file is on the disk and in the queue before it is read; a file that a
    /// report of the campaign has already does not wait again.
    ///
    /// @param arrivedOn the day the files came; e-mails say it themselves
    public Dropped drop(long campaignId, List<Path> paths, LocalDate arrivedOn, Progress progress) {
        return take(campaignId, paths, arrivedOn, progress, false);
    }

    /// As [#drop] for files that nobody handed over, but that lie in a watched folder: what has come in before
    /// does not come again, whatever was decided about it.
    public Dropped watched(long campaignId, List<Path> paths, LocalDate arrivedOn, Progress progress) {
        return take(campaignId, paths, arrivedOn, progress, true);
    }

    private Dropped take(long campaignId, List<Path> paths, LocalDate arrivedOn, Progress progress, boolean onlyNew) {
        var snapshot = snapshots.load(campaignId);
        var before = store.waiting(campaignId);
        var known = knownFiles(campaignId);
        var run = new Run(campaignId, arrivedOn, known, progress, onlyNew);
        var cancelled = false;
        try {
            intake.read(paths, drafters.apply(snapshot), run);
        } catch (CancellationException stopped) {
            cancelled = true;
        }
        var fresh = new HashSet<Long>();
        run.queued.forEach(file -> fresh.add(file.id()));
        var earlier = before.stream().filter(file -> !fresh.contains(file.id())).toList();
        var items = related(snapshot, known, earlier, run.items());
        var waiting = Waiting.of(snapshot, items);
        return new Dropped(items.subList(earlier.size(), items.size()), run.known, waiting, cancelled);
    }

    /// As [#drop] without keeping, writing or entering anything.
    public List<ReadFile> look(long campaignId, List<Path> paths) {
        var snapshot = snapshots.load(campaignId);
        return intake.look(paths, snapshot, drafters.apply(snapshot), knownFiles(campaignId));
    }

    /// What waits for a person, read anew against the campaign as it stands.
    public Waiting waiting(long campaignId) {
        var snapshot = snapshots.load(campaignId);
        return Waiting.of(snapshot, related(snapshot, knownFiles(campaignId), store.waiting(campaignId), List.of()));
    }

    /// The files that wait, in the order in which they came, without reading them.
    public List<QueuedFile> files(long campaignId) {
        return store.waiting(campaignId);
    }

    private Map<String, String> knownFiles(long campaignId) {
        var known = new HashMap<String, String>();
        originals
                .usesIn(campaignId)
                .forEach((sha256, use) ->
                        known.put(sha256, use.reference().isEmpty() ? use.recipient() : use.reference()));
        return known;
    }

    /// Files that wait from earlier, read again, with those that have just been read: their relations are those
    /// of one batch.
    private List<IntakeItem> related(
            CampaignSnapshot snapshot, Map<String, String> known, List<QueuedFile> earlier, List<IntakeItem> now) {
        var drafter = drafters.apply(snapshot);
        var items = new ArrayList<IntakeItem>();
        earlier.forEach(file -> items.add(new IntakeItem(file, read(file, drafter), 0)));
        items.addAll(now);
        var files = items.stream()
                .map(item -> new ReadFile(item.origin(), item.draft(), item.seconds()))
                .toList();
        var batch = Batch.of(files, snapshot, known);
        var related = new ArrayList<IntakeItem>();
        for (var i = 0; i < items.size(); i++) {
            related.add(new IntakeItem(
                    items.get(i).file(), batch.get(i).draft(), batch.get(i).seconds()));
        }
        return List.copyOf(related);
    }

    private Draft read(QueuedFile file, Drafter drafter) {
        var refusal = file.refusal();
        if (refusal != null) {
            return refused(file, refusal, drafter);
        }
        try {
            var source = source(Objects.requireNonNull(file.content()));
            return intake.read(new Received.Taken(file.origin(), source), drafter);
        } catch (ExpectedFailure lost) {
            return refused(file, new Question(Question.FORM, lost.key(), lost.arguments()), drafter);
        }
    }

    private SourceFile source(Incoming content) {
        return new SourceFile(content.name(), originals.read(content));
    }

    private static Draft refused(QueuedFile file, Question reason, Drafter drafter) {
        var content = file.content();
        return Intake.refused(file.origin().display(), content == null ? "" : content.sha256(), drafter, reason);
    }

    /// Enters the report that a clean file proposes.
    ///
    /// @throws IllegalArgumentException when the file asks something
    /// @throws ExpectedFailure as [ReportStore#save]
    public Report accept(long campaignId, IntakeItem item) {
        if (item.draft().status() != Status.ACCEPTABLE) {
            throw new IllegalArgumentException("what asks is not accepted without a person: "
                    + item.draft().file());
        }
        return enter(campaignId, item.file(), item.draft().clean(item.arrivedOn(), item.channel()));
    }

    /// Enters a report that a person has made of a file: report, file and queue change together or not at all.
    ///
    /// @throws ExpectedFailure as [ReportStore#save], or `intake.queue.stale`
    public Report enter(long campaignId, QueuedFile file, Report report) {
        return reports.save(campaignId, report, "", store.entering(file));
    }

    /// Takes a file off the queue, or puts it back; its bytes stay.
    public void setAside(QueuedFile file, boolean aside) {
        store.setAside(file.id(), aside);
    }

    /// Keeps what comes and remembers what was read.
    private final class Run implements Intake.Progress {
        private final long campaignId;
        private final LocalDate today;
        private final Map<String, String> knownFiles;
        private final Progress progress;
        private final boolean onlyNew;
        private final List<QueuedFile> queued = new ArrayList<>();
        private final List<ReadFile> files = new ArrayList<>();
        private int known;

        Run(long campaignId, LocalDate today, Map<String, String> knownFiles, Progress progress, boolean onlyNew) {
            this.campaignId = campaignId;
            this.today = today;
            this.knownFiles = knownFiles;
            this.progress = progress;
            this.onlyNew = onlyNew;
        }

        @Override
        public void arrived(Received received) {
            queued.add(keep(received));
            progress.files(queued.size(), files.size());
        }

        private QueuedFile keep(Received received) {
            var file = unwritten(received, today);
            var content = file.content();
            if (content != null && knownFiles.containsKey(content.sha256())) {
                known++;
                return file;
            }
            if (onlyNew && store.hasCome(campaignId, file)) {
                return file;
            }
            var added = store.add(campaignId, file);
            progress.arrived(added);
            return added;
        }

        @Override
        public void read(ReadFile file) {
            files.add(file);
            progress.files(queued.size(), files.size());
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }

        List<IntakeItem> items() {
            var items = new ArrayList<IntakeItem>();
            for (var i = 0; i < files.size(); i++) {
                var read = files.get(i);
                items.add(new IntakeItem(queued.get(i), read.draft(), read.seconds()));
            }
            return items;
        }
    }

    /// What came, to be written down.
    private QueuedFile unwritten(Received received, LocalDate today) {
        var arrivedOn = arrival(received.origin(), today);
        return switch (received) {
            case Received.Taken taken -> new QueuedFile(0, taken.origin(), arrivedOn, kept(taken.file()), null);
            case Received.Refused refused ->
                new QueuedFile(
                        0,
                        refused.origin(),
                        arrivedOn,
                        refused.file() == null ? null : kept(refused.file()),
                        new Question(
                                Question.FORM,
                                refused.reason().key(),
                                refused.reason().arguments()));
        };
    }

    private Incoming kept(SourceFile file) {
        return originals.receive(file.name(), file.content());
    }

    /// An e-mail says itself when it came; a clock that is ahead is not believed.
    private LocalDate arrival(Origin origin, LocalDate today) {
        var sent = origin.modified();
        if (origin.sender().isEmpty() || sent == null) {
            return today;
        }
        var day = LocalDate.ofInstant(sent, zone);
        return day.isAfter(today) ? today : day;
    }
}
