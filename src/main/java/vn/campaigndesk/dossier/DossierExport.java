package vn.campaigndesk.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.dossier.DossierEntry.State;
import vn.campaigndesk.file.SafeFileName;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Puts a campaign's whole file into one folder. Works on the calling thread.
public final class DossierExport {
    private static final System.Logger LOG = System.getLogger(DossierExport.class.getName());
    private static final String ORIGINALS = "ban-goc";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final SnapshotStore snapshots;
    private final Originals originals;
    private final List<DossierPart> parts;
    private final LongFunction<List<DossierPart>> frozen;
    private final Messages messages;
    private final Clock clock;

    /// @param parts what the program makes: the consolidated report, lists, registers
    /// @param messages the language of the index's titles
    public DossierExport(
            SnapshotStore snapshots, Originals originals, List<DossierPart> parts, Messages messages, Clock clock) {
        this(snapshots, originals, parts, campaign -> List.of(), messages, clock);
    }

    /// @param frozen what the program has made before and keeps, by the campaign's id: reports as they were
    ///     signed
    public DossierExport(
            SnapshotStore snapshots,
            Originals originals,
            List<DossierPart> parts,
            LongFunction<List<DossierPart>> frozen,
            Messages messages,
            Clock clock) {
        this.frozen = frozen;
        this.snapshots = snapshots;
        this.originals = originals;
        this.parts = List.copyOf(parts);
        this.messages = messages;
        this.clock = clock;
    }

    /// Makes the dossier of a campaign in a folder of its own inside `target`. The folder appears when it is whole.
    ///
    /// @throws ExpectedFailure `dossier.write` when it cannot be written, `dossier.cancelled` when it is not
    ///     wanted any more; nothing of it is left then
    public DossierResult write(long campaignId, Path target, Progress progress) {
        var folder = target.toAbsolutePath();
        var made = folder.resolve(".ho-so-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(made);
            var snapshot = snapshots.load(campaignId);
            var entries = new Writing(made, snapshot, progress).all();
            new DossierIndexWriter(messages).write(made, entries);
            var place = free(folder, snapshot);
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            return result(place, entries);
        } catch (IOException | UncheckedIOException e) {
            throw ExpectedFailure.causedBy(e, "dossier.write", folder);
        } finally {
            discard(made);
        }
    }

    private static DossierResult result(Path place, List<DossierEntry> entries) {
        var lacking = entries.stream()
                .filter(entry -> entry.state() == State.LACKING)
                .map(DossierEntry::path)
                .toList();
        return new DossierResult(place, entries.size() - lacking.size(), lacking);
    }

    private Path free(Path folder, CampaignSnapshot snapshot) {
        var name = SafeFileName.of("ho-so-" + snapshot.campaign().code() + "-" + DAY.format(LocalDate.now(clock)));
        var place = folder.resolve(name);
        for (var number = 2; Files.exists(place); number++) {
            place = folder.resolve(name + "-" + number);
        }
        return place;
    }

    private static void discard(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // its name says that it is a part, and the failure itself is being told
            LOG.log(Level.WARNING, "a part stays: " + folder, e);
        }
    }

    /// One dossier being written.
    private final class Writing {
        private final Path folder;
        private final CampaignSnapshot snapshot;
        private final Progress progress;
        private final Map<Long, List<Original>> files;
        private final List<DossierPart> made = new ArrayList<>(parts);
        private final List<DossierEntry> entries = new ArrayList<>();
        private final int total;

        Writing(Path folder, CampaignSnapshot snapshot, Progress progress) {
            this.folder = folder;
            this.snapshot = snapshot;
            this.progress = progress;
            this.files = originals.ofCampaign(snapshot.campaign().id());
            made.addAll(frozen.apply(snapshot.campaign().id()));
            this.total =
                    made.size() + files.values().stream().mapToInt(List::size).sum();
        }

        List<DossierEntry> all() throws IOException {
            for (var part : made) {
                step();
                var file = folder.resolve(part.name());
                part.content().write(snapshot.campaign().id(), file);
                entries.add(DossierEntry.made(part.name(), FileHash.of(file), Files.size(file)));
            }
            for (var recipient : snapshot.recipients()) {
                unit(recipient);
            }
            step();
            return entries;
        }

        private void step() {
            if (progress.isCancelled()) {
                throw new ExpectedFailure("dossier.cancelled");
            }
            progress.at(entries.size(), total);
        }

        private void unit(Recipient recipient) throws IOException {
            var names = new SafeFileName();
            var unit = "%02d-%s".formatted(recipient.place(), SafeFileName.of(recipient.shortName()));
            var reports = snapshot.reports().stream()
                    .filter(report -> report.recipientId() == recipient.id())
                    .sorted(Comparator.comparing(Report::arrivedOn).thenComparingLong(Report::id))
                    .toList();
            for (var report : reports) {
                for (var original : files.getOrDefault(report.id(), List.of())) {
                    step();
                    var path = ORIGINALS + "/" + unit + "/" + names.next(original.name());
                    entries.add(entry(path, recipient, report, original));
                }
            }
        }

        private DossierEntry entry(String path, Recipient recipient, Report report, Original original)
                throws IOException {
            var file = folder.resolve(path);
            return new DossierEntry(
                    path,
                    original.sha256(),
                    original.bytes(),
                    copy(original, file),
                    recipient.name(),
                    report.document().reference(),
                    Formats.date(report.arrivedOn()),
                    original.shownName());
        }

        private State copy(Original original, Path file) throws IOException {
            try {
                originals.save(original, file);
                return State.WHOLE;
            } catch (ExpectedFailure e) {
                if (e.getCause() instanceof IOException full) {
                    throw full;
                }
                // missing or altered: the index says so, and so does the result
                return State.LACKING;
            }
        }
    }
}
