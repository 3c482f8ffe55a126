package vn.campaigndesk.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// Keeps what is typed into the forms of reports while it is typed, and gives it back at the next start, when the
/// program ended without asking.
public final class DraftsViewModel {
    private final ReportsViewModel reports;
    private final DraftStore store;
    private final SnapshotStore snapshots;
    private final Supplier<ReportFormViewModel> forms;
    private final Tasks tasks;
    private final Executor later;
    /// Under what each form is kept: its place in the list, and once it is saved its report.
    private final Map<ReportFormViewModel, String> places = new WeakHashMap<>();

    private final Set<ReportFormViewModel> waiting = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<Long> read = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<String>> restored = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private record Found(Map<String, Map<String, String>> drafts, CampaignSnapshot snapshot) {}

    /// @param forms makes an empty form
    /// @param later does something on the window's thread after a moment, so that not every key is a writing
    public DraftsViewModel(
            ReportsViewModel reports,
            DraftStore store,
            SnapshotStore snapshots,
            Supplier<ReportFormViewModel> forms,
            Tasks tasks,
            Executor later) {
        this.reports = reports;
        this.store = store;
        this.snapshots = snapshots;
        this.forms = forms;
        this.tasks = tasks;
        this.later = later;
        reports.formProperty().subscribe(this::watch);
    }

    /// The places of the forms that were given back, empty while none was.
    public ReadOnlyObjectProperty<List<String>> restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    private void watch(@Nullable ReportFormViewModel form) {
        if (form != null && places.putIfAbsent(form, reports.place()) == null) {
            form.onTyped(() -> soon(form));
        }
    }

    private void soon(ReportFormViewModel form) {
        if (waiting.add(form)) {
            later.execute(() -> {
                waiting.remove(form);
                keep(form);
            });
        }
    }

    private void keep(ReportFormViewModel form) {
        var campaign = form.campaignProperty().get();
        var before = places.get(form);
        if (campaign == null || before == null) {
            return;
        }
        var id = campaign.campaign().id();
        var place = form.reportId() == 0 ? before : ReportsViewModel.key(form.reportId());
        var typed = form.typed();
        places.put(form, place);
        if (!place.equals(before)) {
            write(id, before, Map.of());
        }
        write(id, place, typed);
    }

    private void write(long campaignId, String place, Map<String, String> typed) {
        tasks.latest(
                "draft:" + campaignId + place,
                () -> {
                    store.keep(campaignId, place, typed);
                    return place;
                },
                kept -> {},
                failure::set);
    }

    /// Gives back what was being typed in a campaign when the program ended; once, at the first reading.
    public void load(long campaignId) {
        if (read.add(campaignId)) {
            tasks.run(() -> find(campaignId), found -> found.ifPresent(this::restore), failure::set);
        }
    }

    private Optional<Found> find(long campaignId) {
        var drafts = store.of(campaignId);
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Found(drafts, snapshots.load(campaignId)));
    }

    private void restore(Found found) {
        var given = found.drafts().entrySet().stream()
                .filter(draft -> restore(draft.getKey(), draft.getValue(), found.snapshot()))
                .map(Map.Entry::getKey)
                .toList();
        restored.set(given);
    }

    private boolean restore(String place, Map<String, String> typed, CampaignSnapshot snapshot) {
        var form = forms.get();
        if (!DraftPlace.open(form, place, snapshot)) {
            return false; // the report it belongs to has gone into the bin
        }
        form.retype(typed);
        if (!reports.giveBack(place, form)) {
            return false;
        }
        places.put(form, place);
        form.onTyped(() -> soon(form));
        return true;
    }

    /// Opens the first form that was given back.
    public void open() {
        restored.get().stream().findFirst().ifPresent(reports::reopen);
    }

    /// Keeps at once what would be kept in a moment: the window closes, and no moment comes after. What has been saved
    /// since is forgotten by that too, so that it is not given back as if it were still to be saved.
    public void flush() {
        Set.copyOf(waiting).forEach(this::keep);
    }

    /// Forgets what is typed, in whichever campaign that was looked at: the person was asked about all of it and wants
    /// to leave without it. Works on the calling thread, to be called when nothing is being written any more.
    public void discard() {
        read.forEach(store::discard);
    }
}
