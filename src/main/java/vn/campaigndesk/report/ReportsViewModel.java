package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.SearchKey;

/// The list of reports with its search, and the form beside it.
///
/// Leaving a form with unsaved typing for another report keeps the typing: it is there again when the report is
/// opened again.
public final class ReportsViewModel {
    private final SnapshotStore snapshots;
    private final ReportStore store;
    private final Tasks tasks;
    private final Supplier<ReportFormViewModel> forms;
    private final Function<CampaignSnapshot, NeedsReview> reviewing;

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty reviewOnly = new SimpleBooleanProperty(this, "reviewOnly", false);
    private final ReadOnlyIntegerWrapper reviewCount = new ReadOnlyIntegerWrapper(this, "reviewCount", 0);
    private final ObservableList<ReportItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReportFormViewModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final Map<String, ReportFormViewModel> unsaved = new HashMap<>();
    private String openKey = "";
    private Consumer<CampaignSnapshot> waiting = read -> {};

    private @Nullable CampaignSnapshot snapshot;
    private NeedsReview review = new NeedsReview(List.of());

    private record Loaded(CampaignSnapshot snapshot, NeedsReview review) {}

    /// The list and its form.
    ///
    /// @param forms makes an empty form
    /// @param reviewing checks all counted reports of a campaign; called in the background
    public ReportsViewModel(
            SnapshotStore snapshots,
            ReportStore store,
            Tasks tasks,
            Supplier<ReportFormViewModel> forms,
            Function<CampaignSnapshot, NeedsReview> reviewing) {
        this.snapshots = snapshots;
        this.store = store;
        this.tasks = tasks;
        this.forms = forms;
        this.reviewing = reviewing;
        query.subscribe(text -> filter());
        reviewOnly.subscribe(only -> filter());
    }

    /// What to look for in units and document numbers, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// Whether only the reports are listed that somebody still has to look at, the worst first.
    public BooleanProperty reviewOnlyProperty() {
        return reviewOnly;
    }

    /// How many reports somebody still has to look at, whatever is being looked for.
    public ReadOnlyIntegerProperty reviewCountProperty() {
        return reviewCount.getReadOnlyProperty();
    }

    /// All that the rules found in the reports that count, the worst first.
    public NeedsReview review() {
        return review;
    }

    /// The reports that fit the query, the last arrived first unless only those to review are listed;
    /// one list for life.
    public ObservableList<ReportItem> items() {
        return items;
    }

    /// The form being filled in, null while none is open.
    public ReadOnlyObjectProperty<@Nullable ReportFormViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What went wrong last while reading or storing.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the campaign again and keeps the open form as it is.
    public void load(long campaignId, Runnable loaded) {
        tasks.latest(
                "reports",
                () -> {
                    var read = snapshots.load(campaignId);
                    return new Loaded(read, reviewing.apply(read));
                },
                read -> {
                    take(read);
                    loaded.run();
                },
                failure::set);
    }

    private void take(Loaded read) {
        snapshot = read.snapshot();
        review = read.review();
        refreshForms(read.snapshot());
        reviewCount.set(review.open().size());
        filter();
        waiting.accept(read.snapshot());
        waiting = done -> {};
    }

    /// Forms that are being filled in are checked against the campaign as it is now.
    private void refreshForms(CampaignSnapshot read) {
        var current = form.get();
        if (current != null) {
            current.refresh(read);
            renew(current, read);
        }
        unsaved.values().forEach(kept -> kept.refresh(read));
    }

    /// An open form in which nothing is typed shows its report as it is now: something has been taken back, or the
    /// report lies in the bin.
    private void renew(ReportFormViewModel current, CampaignSnapshot read) {
        if (current.reportId() == 0
                || current.dirtyProperty().get()
                || current.savingProperty().get()) {
            return;
        }
        var stored = read.reports().stream()
                .filter(report -> report.id() == current.reportId())
                .findFirst()
                .orElse(null);
        if (stored == null) {
            form.set(null);
        } else if (stored.revision() > current.revision()) {
            var fresh = forms.get();
            fresh.open(read, stored);
            form.set(fresh);
        }
    }

    private void filter() {
        var read = snapshot;
        if (read != null) {
            var found = items(read).stream().filter(this::isWanted);
            items.setAll((reviewOnly.get() ? worstFirst(found) : found).toList());
        }
    }

    private Stream<ReportItem> worstFirst(Stream<ReportItem> found) {
        Map<Long, ReportItem> byId =
                found.collect(Collectors.toMap(item -> item.report().id(), Function.identity()));
        return review.open().keySet().stream().map(byId::get).filter(Objects::nonNull);
    }

    private boolean isWanted(ReportItem item) {
        var document = item.report().document();
        return SearchKey.matches(
                query.get(), item.recipient().name() + " " + item.recipient().shortName() + " " + document.reference());
    }

    private List<ReportItem> items(CampaignSnapshot snapshot) {
        var open = review.open();
        Map<Long, Recipient> recipients =
                snapshot.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        var answers = AnswerRules.of(snapshot.reports());
        var items = new ArrayList<ReportItem>();
        for (var report : snapshot.reports()) {
            var recipient = recipients.get(report.recipientId());
            if (recipient != null) {
                items.add(item(report, recipient, snapshot, answers, open.getOrDefault(report.id(), List.of())));
            }
        }
        items.sort(Comparator.comparing((ReportItem item) -> item.report().arrivedOn())
                .thenComparingLong(item -> item.report().id())
                .reversed());
        return items;
    }

    private static ReportItem item(
            Report report,
            Recipient recipient,
            CampaignSnapshot snapshot,
            Map<Long, Answer> answers,
            List<Problem> open) {
        var late = snapshot.campaign().deadline().daysLate(report.arrivedOn());
        var answer = answers.get(report.recipientId());
        var status = answer == null ? Optional.<VersionStatus>empty() : answer.status(report.id());
        return new ReportItem(report, recipient, late, status.orElse(VersionStatus.WITHOUT_EFFECT), open);
    }

    /// How many reports the campaign has, whatever is being looked for.
    public int count() {
        return snapshot == null ? 0 : snapshot.reports().size();
    }

    /// Opens an empty form, for a unit if one is given.
    public void openNew(@Nullable Recipient recipient) {
        var key = recipient == null ? "new" : "new:" + recipient.id();
        whenRead(read -> show(key, form -> form.openNew(read, recipient)));
    }

    /// Opens a report.
    public void open(Report report) {
        whenRead(read -> show(key(report.id()), form -> form.open(read, report)));
    }

    /// Opens a report by its id; one that is not in the campaign opens nothing.
    public void open(long reportId) {
        whenRead(read -> read.reports().stream()
                .filter(report -> report.id() == reportId)
                .findFirst()
                .ifPresent(report -> show(key(reportId), form -> form.open(read, report))));
    }

    /// Opens an empty form for what a unit sends after one of its reports.
    public void openNext(Report before, ReportKind kind) {
        whenRead(read -> show("next:" + before.id() + ":" + kind, form -> form.openNext(read, before, kind)));
    }

    /// Does something with the campaign now, or as soon as it has been read: a quick hand is not ignored.
    private void whenRead(Consumer<CampaignSnapshot> action) {
        var read = snapshot;
        if (read == null) {
            waiting = action;
        } else {
            action.accept(read);
        }
    }

    private static String key(long reportId) {
        return "report:" + reportId;
    }

    private void show(String key, Consumer<ReportFormViewModel> fill) {
        var current = form.get();
        if (current != null && current.dirtyProperty().get()) {
            if (openKey.equals(key)) {
                return;
            }
            unsaved.put(openKey, current);
        }
        openKey = key;
        var kept = unsaved.remove(key);
        if (kept != null) {
            form.set(kept);
            return;
        }
        var fresh = forms.get();
        fill.accept(fresh);
        form.set(fresh);
    }

    /// Whether something has been typed anywhere that is not saved.
    public boolean hasUnsaved() {
        var current = form.get();
        return !unsaved.isEmpty() || (current != null && current.dirtyProperty().get());
    }

    /// Saves the open form and reads the list again.
    ///
    /// @param saved told once the report is on disk
    /// @return false when errors stand against it
    public boolean save(Runnable saved) {
        var current = form.get();
        return current != null && current.save(report -> afterSaving(current, report, saved), failure::set);
    }

    /// The saved form is that of its report from now on, also when another one has been opened meanwhile.
    private void afterSaving(ReportFormViewModel savedForm, Report report, Runnable saved) {
        var key = key(report.id());
        if (form.get() == savedForm) {
            openKey = key;
        } else {
            unsaved.values().removeIf(kept -> kept == savedForm);
            if (savedForm.dirtyProperty().get()) {
                unsaved.put(key, savedForm);
            }
        }
        var read = snapshot;
        if (read != null) {
            load(read.campaign().id(), saved);
        }
    }

    /// Puts a report into the bin; `undo` of the argument takes it back.
    public void delete(Report report, Consumer<Runnable> deleted) {
        var read = snapshot;
        if (read == null) {
            return;
        }
        var campaignId = read.campaign().id();
        change(campaignId, () -> store.delete(campaignId, report.id()), () -> {
            close(report);
            deleted.accept(() -> change(campaignId, () -> store.restore(campaignId, report.id()), () -> {}));
        });
    }

    private void close(Report report) {
        var current = form.get();
        if (current != null && current.reportId() == report.id()) {
            form.set(null);
        }
        unsaved.remove(key(report.id()));
    }

    private void change(long campaignId, Runnable work, Runnable done) {
        tasks.run(
                () -> {
                    work.run();
                    return campaignId;
                },
                id -> load(id, done),
                failure::set);
    }
}
