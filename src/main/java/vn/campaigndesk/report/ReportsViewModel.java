package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
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

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<ReportItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReportFormViewModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final Map<String, ReportFormViewModel> unsaved = new HashMap<>();
    private String openKey = "";
    private Consumer<CampaignSnapshot> waiting = read -> {};

    private @Nullable CampaignSnapshot snapshot;

    /// The list and its form.
    ///
    /// @param forms makes an empty form
    public ReportsViewModel(
            SnapshotStore snapshots, ReportStore store, Tasks tasks, Supplier<ReportFormViewModel> forms) {
        this.snapshots = snapshots;
        this.store = store;
        this.tasks = tasks;
        this.forms = forms;
        query.subscribe(text -> filter());
    }

    /// What to look for in units and document numbers, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The reports that fit the query, the last arrived first; one list for life.
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
                () -> snapshots.load(campaignId),
                read -> {
                    snapshot = read;
                    refreshForms(read);
                    filter();
                    waiting.accept(read);
                    waiting = done -> {};
                    loaded.run();
                },
                failure::set);
    }

    /// Forms that are being filled in are checked against the campaign as it is now.
    private void refreshForms(CampaignSnapshot read) {
        var current = form.get();
        if (current != null) {
            current.refresh(read);
        }
        unsaved.values().forEach(kept -> kept.refresh(read));
    }

    private void filter() {
        var read = snapshot;
        if (read != null) {
            items.setAll(items(read).stream().filter(this::isWanted).toList());
        }
    }

    private boolean isWanted(ReportItem item) {
        var document = item.report().document();
        return SearchKey.matches(
                query.get(), item.recipient().name() + " " + item.recipient().shortName() + " " + document.reference());
    }

    private static List<ReportItem> items(CampaignSnapshot snapshot) {
        Map<Long, Recipient> recipients =
                snapshot.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        var counted = CountedReports.of(snapshot.reports());
        var items = new ArrayList<ReportItem>();
        for (var report : snapshot.reports()) {
            var recipient = recipients.get(report.recipientId());
            if (recipient != null) {
                items.add(item(report, recipient, snapshot, counted));
            }
        }
        items.sort(Comparator.comparing((ReportItem item) -> item.report().arrivedOn())
                .thenComparingLong(item -> item.report().id())
                .reversed());
        return items;
    }

    private static ReportItem item(
            Report report, Recipient recipient, CampaignSnapshot snapshot, Map<Long, Report> counted) {
        var late = snapshot.campaign().deadline().daysLate(report.arrivedOn());
        var newest = counted.get(report.recipientId());
        return new ReportItem(report, recipient, late, newest != null && newest.id() == report.id());
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
