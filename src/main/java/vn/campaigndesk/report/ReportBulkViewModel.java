package vn.campaigndesk.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;

/// What can be done to many reports at once. It is done to exactly the lines that are handed in: whoever shows them
/// hands in what is both chosen and seen.
public final class ReportBulkViewModel {
    private final SnapshotStore snapshots;
    private final ReportStore reports;
    private final ReviewStore reviews;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// What is done to many reports, by the stores and in the background.
    public ReportBulkViewModel(
            SnapshotStore snapshots, ReportStore reports, ReviewStore reviews, Tasks tasks, Clock clock) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.reviews = reviews;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Takes reports one step further in their checking; those that may not go stay, each with its reason. They are
    /// looked at as they are stored now, not as they were when the list was read.
    ///
    /// @param done told what came of it
    public void move(List<ReportItem> chosen, ReviewState to, Consumer<BulkOutcome> done) {
        if (!chosen.isEmpty()) {
            tasks.run(() -> moved(List.copyOf(chosen), to), done, failure::set);
        }
    }

    private BulkOutcome moved(List<ReportItem> chosen, ReviewState to) {
        var campaignId = chosen.getFirst().recipient().campaignId();
        var now = snapshots.load(campaignId);
        var standing = new Standing(now, new ReportContext(now, LocalDate.now(clock)));
        var going = new LinkedHashMap<Long, ReviewState>();
        var refused = new ArrayList<BulkOutcome.Refused>();
        for (var item : chosen) {
            standing.refusal(item.report(), to)
                    .ifPresentOrElse(
                            why -> refused.add(new BulkOutcome.Refused(item, why)),
                            () -> going.put(item.report().id(), standing.state(item.report())));
        }
        var moved = going.isEmpty() ? 0 : went(campaignId, chosen, going, to, refused);
        return new BulkOutcome(moved, refused);
    }

    private int went(
            long campaignId,
            List<ReportItem> chosen,
            Map<Long, ReviewState> going,
            ReviewState to,
            List<BulkOutcome.Refused> refused) {
        var moved = reviews.moveAll(campaignId, going, to);
        chosen.stream()
                .filter(item -> going.containsKey(item.report().id())
                        && !moved.contains(item.report().id()))
                .map(item ->
                        new BulkOutcome.Refused(item, new BulkRules.Refusal("report.bulk.refused.changed", List.of())))
                .forEach(refused::add);
        return moved.size();
    }

    /// Puts reports into the bin: all or none, and one gesture to take back.
    public void delete(List<ReportItem> chosen, Runnable done) {
        if (chosen.isEmpty()) {
            return;
        }
        var campaignId = chosen.getFirst().recipient().campaignId();
        var wanted = chosen.stream().map(ReportItem::report).toList();
        tasks.run(
                () -> {
                    reports.bin(campaignId, wanted, true, "");
                    return wanted.size();
                },
                deleted -> done.run(),
                failure::set);
    }

    /// Writes rows as a workbook; the old file stays when that fails.
    public void export(SheetContent content, Path file, Runnable done) {
        tasks.run(
                () -> {
                    write(content, file);
                    return file;
                },
                written -> done.run(),
                failure::set);
    }

    private static void write(SheetContent content, Path file) {
        try {
            WholeFile.write(file, SheetWriter.write(List.of(content)));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "report.bulk.export.failed", file);
        }
    }

    /// Where reports stand now.
    private static final class Standing {
        private final CampaignSnapshot snapshot;
        private final ReportContext context;
        private final QuantityParser parser = new QuantityParser();
        private final Map<Long, Report> stored = new HashMap<>();

        Standing(CampaignSnapshot snapshot, ReportContext context) {
            this.snapshot = snapshot;
            this.context = context;
            put(snapshot.reports());
        }

        private void put(Collection<Report> reports) {
            reports.forEach(report -> stored.put(report.id(), report));
        }

        ReviewState state(Report seen) {
            return stored.getOrDefault(seen.id(), seen).review().state();
        }

        /// A step is offered to the content that was seen, so one that was changed since is to be looked at again.
        Optional<BulkRules.Refusal> refusal(Report seen, ReviewState to) {
            var report = stored.get(seen.id());
            if (report == null || report.revision() != seen.revision()) {
                return BulkRules.Refusal.of("report.bulk.refused.changed");
            }
            return BulkRules.refusal(report.review().state(), to, obstacles(report));
        }

        private ReviewObstacles obstacles(Report report) {
            var reviews = snapshot.reviews();
            return ReviewObstacles.of(
                    ReportRules.check(ReportDraft.of(report, parser), context),
                    reviews.clarifications(report.id()),
                    problem -> reviews.isAccepted(
                            report.id(), problem, FieldTexts.of(report, snapshot.indicators(), problem.field())));
        }
    }
}
