package vn.campaigndesk.report;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.SearchKey;

/// The list of reports with its search, and the form beside it.
///
/// Leaving a form with unsaved typing for another report keeps the typing: it is there again when the report is
/// opened again.
public final class ReportsViewModel {
    /// The key of the work that reads the list; what the rules say is another work.
    public static final String READING = "reports";

    /// In place of a number of reports: the rules have not looked at them yet.
    public static final int UNKNOWN = -1;

    private final ReportReading reading;
    private final ReportStore store;
    private final Tasks tasks;
    private final Supplier<ReportFormViewModel> forms;

    private final ReadOnlyObjectWrapper<List<Indicator>> indicators = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty reviewOnly = new SimpleBooleanProperty(this, "reviewOnly", false);
    private final IntegerProperty listWidth = new SimpleIntegerProperty(this, "listWidth", 0);
    private final ReadOnlyIntegerWrapper reviewCount = new ReadOnlyIntegerWrapper(this, "reviewCount", 0);
    private final ObservableList<ReportItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReportFormViewModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final UnsavedForms unsaved = new UnsavedForms();
    private String openKey = "";
    private Consumer<CampaignSnapshot> waiting = read -> {};

    private @Nullable CampaignSnapshot snapshot;
    private List<ReportItem> all = List.of();
    private long asking;
    private long campaignId;
    private NeedsReview review = new NeedsReview(List.of());

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
        this.reading = new ReportReading(snapshots, reviewing);
        this.store = store;
        this.tasks = tasks;
        this.forms = forms;
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

    /// How wide the list is beside a form, in pixels; 0 while nobody has said it.
    public IntegerProperty listWidthProperty() {
        return listWidth;
    }

    /// How many reports somebody still has to look at, whatever is being looked for; [#UNKNOWN] while the rules look.
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

    /// The rows of the form of the campaign that is shown; empty before the first reading.
    public ReadOnlyObjectProperty<List<Indicator>> indicatorsProperty() {
        return indicators.getReadOnlyProperty();
    }

    /// Reads the campaign again and keeps the open form as it is. The list of a large campaign stands before the rules
    /// have looked at it; its lines say so ([ReportItem#checked]).
    public void load(long campaign, Runnable loaded) {
        campaignId = campaign;
        var asked = ++asking;
        tasks.latest(
                READING,
                () -> reading.read(campaign),
                read -> {
                    take(read);
                    loaded.run();
                    if (read.checked() == null) {
                        tasks.latest(
                                "reports-checked",
                                () -> reading.check(campaign),
                                checked -> take(asked, checked),
                                failure::set);
                    }
                },
                failure::set);
    }

    /// Reads again the campaign that was chosen last: another one may have been chosen while something was done.
    private void reload(Runnable loaded) {
        load(campaignId, loaded);
    }

    private void take(ReportReading.Read read) {
        leave(read.list().campaign());
        all = read.lines();
        if (!indicators.get().equals(read.list().indicators())) {
            indicators.set(read.list().indicators());
        }
        var checked = read.checked();
        if (checked == null) {
            reviewCount.set(UNKNOWN);
            filter();
        } else {
            take(asking, checked);
        }
    }

    /// Another campaign is shown: the open form is put away with the campaign it belongs to.
    private void leave(Campaign shown) {
        var before = snapshot;
        if (before != null && before.campaign().id() != shown.id()) {
            closeForm();
            snapshot = null;
        }
    }

    /// What the rules said of a campaign is told only of the list that was read for it.
    private void take(long asked, ReportReading.Checked checked) {
        if (asked != asking) {
            return;
        }
        snapshot = checked.snapshot();
        review = checked.review();
        var open = review.open();
        all = all.stream()
                .map(item -> item.checked(open.getOrDefault(item.report().id(), List.of())))
                .toList();
        refreshForms(checked.snapshot());
        reviewCount.set(open.size());
        filter();
        waiting.accept(checked.snapshot());
        waiting = done -> {};
    }

    /// Forms that are being filled in are checked against the campaign as it is now.
    private void refreshForms(CampaignSnapshot read) {
        var current = form.get();
        if (current != null) {
            current.refresh(read);
            renew(current, read);
        }
        unsaved.refresh(read);
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
        var words = SearchKey.words(query.get());
        var found = all.stream().filter(item -> SearchKey.holds(words, item.searchKey()));
        items.setAll(
                (reviewOnly.get() ? ReportItems.ofReports(found, review.open().keySet()) : found).toList());
    }

    /// How many reports the campaign has, whatever is being looked for.
    public int count() {
        return all.size();
    }

    /// Puts the form away and leaves the list alone; what is typed in it is there again when it is opened again.
    public void closeForm() {
        var current = form.get();
        if (current != null && current.dirtyProperty().get()) {
            unsaved.put(openKey, current);
        }
        openKey = "";
        form.set(null);
    }

    /// Opens an empty form, for a unit if one is given.
    public void openNew(@Nullable Recipient recipient) {
        var key = recipient == null ? "new" : "new:" + recipient.id();
        whenRead(read -> show(read, key, form -> form.openNew(read, recipient)));
    }

    /// Opens a report.
    public void open(Report report) {
        whenRead(read -> show(read, key(report.id()), form -> form.open(read, report)));
    }

    /// Opens a report by its id; one that is not in the campaign opens nothing.
    public void open(long reportId) {
        whenRead(read -> read.reports().stream()
                .filter(report -> report.id() == reportId)
                .findFirst()
                .ifPresent(report -> show(read, key(reportId), form -> form.open(read, report))));
    }

    /// Opens an empty form for what a unit sends after one of its reports.
    public void openNext(Report before, ReportKind kind) {
        whenRead(read -> show(read, "next:" + before.id() + ":" + kind, form -> form.openNext(read, before, kind)));
    }

    /// Does something with the campaign now, or as soon as it has been read: a quick hand is not ignored. What was
    /// asked of a campaign is not done with another one.
    private void whenRead(Consumer<CampaignSnapshot> action) {
        var read = snapshot;
        if (read == null) {
            var asked = campaignId;
            waiting = next -> {
                if (asked == 0 || next.campaign().id() == asked) {
                    action.accept(next);
                }
            };
        } else {
            action.accept(read);
        }
    }

    /// The place of the open form among all: `new`, `new:UNIT`, `report:ID` or `next:ID:KIND`.
    String place() {
        return openKey;
    }

    /// Takes a form that was being filled in when the program ended, unless its place is filled already.
    boolean giveBack(String place, ReportFormViewModel kept) {
        var current = form.get();
        var isOpen = current != null && openKey.equals(place) && UnsavedForms.isOfOneCampaign(current, kept);
        return !isOpen && unsaved.putIfFree(place, kept);
    }

    /// Opens a form that was given back.
    void reopen(String place) {
        whenRead(read -> {
            if (unsaved.has(read.campaign().id(), place)) {
                show(read, place, form -> {});
            }
        });
    }

    static String key(long reportId) {
        return "report:" + reportId;
    }

    private void show(CampaignSnapshot read, String key, Consumer<ReportFormViewModel> fill) {
        var current = form.get();
        if (current != null && current.dirtyProperty().get()) {
            if (openKey.equals(key)) {
                return;
            }
            unsaved.put(openKey, current);
        }
        openKey = key;
        var kept = unsaved.take(read.campaign().id(), key);
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
            unsaved.remove(savedForm);
            if (savedForm.dirtyProperty().get()) {
                unsaved.put(key, savedForm);
            }
        }
        reload(saved);
    }

    /// Puts a report into the bin; `undo` of the argument takes it back.
    public void delete(Report report, Consumer<Runnable> deleted) {
        var read = snapshot;
        if (read == null) {
            return;
        }
        var campaign = read.campaign().id();
        change(() -> store.delete(campaign, report.id()), () -> {
            close(campaign, report);
            deleted.accept(() -> change(() -> store.restore(campaign, report.id()), () -> {}));
        });
    }

    private void close(long campaign, Report report) {
        var current = form.get();
        if (current != null && current.reportId() == report.id()) {
            form.set(null);
        }
        var _ = unsaved.take(campaign, key(report.id()));
    }

    private void change(Runnable work, Runnable done) {
        tasks.run(Executors.callable(work, work), finished -> reload(done), failure::set);
    }
}
