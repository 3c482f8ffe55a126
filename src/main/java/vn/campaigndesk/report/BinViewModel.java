package vn.campaigndesk.report;

import java.time.Clock;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// The bin on screen: what lies there, for how long, and taking it back.
public final class BinViewModel {
    private final BinStore bin;
    private final ReportStore reports;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<BinItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private long campaignId;

    public BinViewModel(BinStore bin, ReportStore reports, Tasks tasks, Clock clock) {
        this.bin = bin;
        this.reports = reports;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// The deleted reports, the last deleted first; one list for life.
    public ObservableList<BinItem> items() {
        return items;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The desk's clock, for the zone of the days shown.
    public Clock clock() {
        return clock;
    }

    /// How many days an item can still be taken back.
    public long daysLeft(BinItem item) {
        return BinRules.daysLeft(item.deletedAt(), clock.instant());
    }

    /// Reads the bin of a campaign again.
    ///
    /// @param loaded told once it is read
    public void load(long campaign, Runnable loaded) {
        campaignId = campaign;
        tasks.latest(
                "bin",
                () -> bin.of(campaign),
                read -> {
                    items.setAll(read);
                    loaded.run();
                },
                failure::set);
    }

    /// Takes a report back; it counts again.
    public void restore(BinItem item) {
        var campaign = campaignId;
        tasks.run(
                () -> {
                    reports.restore(campaign, item.report().id(), item.report().revision(), "");
                    return campaign;
                },
                // another campaign may have been chosen meanwhile
                restored -> load(campaignId, () -> {}),
                failure::set);
    }
}
