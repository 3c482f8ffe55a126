package vn.campaigndesk.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;

/// The dashboard of the chosen campaign, read again when something has changed and computed again when the
/// filter has.
public final class OverviewViewModel {
    private final LongFunction<FollowUpFacts> reading;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DashboardFilter> filter = new SimpleObjectProperty<>(DashboardFilter.ALL);
    private final ObjectProperty<DashboardPage> page = new SimpleObjectProperty<>(DashboardPage.OVERVIEW);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.STANDING);
    private @Nullable ChartsViewModel charts;
    private @Nullable CrossViewModel cross;
    private final AtomicReference<@Nullable Foreseen> foreseen = new AtomicReference<>();
    private @Nullable FollowUpFacts facts;

    /// The dashboard.
    ///
    /// @param reading reads all that is known of a campaign; called in the background
    /// @param messages the language of charts and tables
    public OverviewViewModel(LongFunction<FollowUpFacts> reading, Tasks tasks, Clock clock, Messages messages) {
        this.reading = reading;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        filter.subscribe(chosen -> compute());
    }

    /// The charts, over the same filter; made when they are first asked for, so that a start does not draw what
    /// nobody looks at.
    public ChartsViewModel charts() {
        var made = charts;
        if (made == null) {
            made = new ChartsViewModel(this, tasks, messages);
            made.failureProperty().subscribe(failure::set);
            charts = made;
        }
        return made;
    }

    /// The cross table, over the same filter; made when it is first asked for.
    public CrossViewModel cross() {
        var made = cross;
        if (made == null) {
            made = new CrossViewModel(this, tasks, messages);
            made.failureProperty().subscribe(failure::set);
            cross = made;
        }
        return made;
    }

    /// What is shown, null before the first reading and while the chosen campaign cannot be read.
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Which part of the campaign is shown, everywhere on the dashboard.
    public ObjectProperty<DashboardFilter> filterProperty() {
        return filter;
    }

    /// The page that is shown.
    public ObjectProperty<DashboardPage> pageProperty() {
        return page;
    }

    /// What colours the map.
    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /// Reads what the first [#load(long)] will ask for, if it is of this campaign, so that the first frame of
    /// the window shows it. To be called before anything is shown, on any thread.
    public void foresee(long campaignId) {
        var read = reading.apply(campaignId);
        foreseen.set(new Foreseen(campaignId, read, Overview.of(read, DashboardFilter.ALL, LocalDate.now(clock))));
    }

    private record Foreseen(long campaignId, FollowUpFacts facts, Overview overview) {}

    /// Reads the campaign and computes everything again, in the background; the newest call wins. Another
    /// campaign begins without a filter.
    public void load(long campaignId) {
        var read = foreseen.getAndSet(null);
        if (read != null && facts == null && read.campaignId() == campaignId) {
            facts = read.facts();
            overview.set(read.overview());
            return;
        }
        tasks.latest("overview.reading", () -> reading.apply(campaignId), this::take, problem -> {
            leave(campaignId);
            failure.set(problem);
        });
    }

    /// The figures of one campaign are not shown for another that could not be read.
    private void leave(long campaignId) {
        var known = facts;
        if (known != null && known.snapshot().campaign().id() != campaignId) {
            facts = null;
            overview.set(null);
            filter.set(DashboardFilter.ALL);
        }
    }

    private void take(FollowUpFacts read) {
        var before = facts;
        facts = read;
        if (before != null
                && before.snapshot().campaign().id()
                        != read.snapshot().campaign().id()
                && !filter.get().isAll()) {
            filter.set(DashboardFilter.ALL);
        } else {
            compute();
        }
    }

    /// The filter never overtakes a reading, and a reading never a filter: both compute from what both have
    /// set.
    private void compute() {
        var known = facts;
        if (known != null) {
            var chosen = filter.get();
            tasks.latest(
                    "overview", () -> Overview.of(known, chosen, LocalDate.now(clock)), overview::set, failure::set);
        }
    }
}
