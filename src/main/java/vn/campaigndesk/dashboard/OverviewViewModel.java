package vn.campaigndesk.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.task.Tasks;

/// The overview of the chosen campaign, read again when something has changed.
public final class OverviewViewModel {
    private final SnapshotStore snapshots;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    public OverviewViewModel(SnapshotStore snapshots, Tasks tasks, Clock clock) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// What is shown, null before the first reading.
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the campaign and computes everything again, in the background; the newest call wins.
    public void load(long campaignId) {
        tasks.latest(
                "overview",
                () -> Overview.of(snapshots.load(campaignId), LocalDate.now(clock)),
                overview::set,
                failure::set);
    }
}
