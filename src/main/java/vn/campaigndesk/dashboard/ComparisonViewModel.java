package vn.campaigndesk.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.dashboard.compare.Comparison;
import vn.campaigndesk.dashboard.compare.ComparisonRules;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The shown campaign beside another one, over the same filter; the other one as it stands today. Works only while its
/// page is shown.
public final class ComparisonViewModel {
    private final OverviewViewModel overview;
    private final LongFunction<FollowUpFacts> reading;
    private final Supplier<List<Campaign>> campaigns;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ObservableList<Campaign> others = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Campaign> other = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty line = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// The comparison.
    ///
    /// @param reading reads all that is known of a campaign; called in the background
    /// @param campaigns all there are, the newest first; called in the background
    public ComparisonViewModel(
            OverviewViewModel overview,
            LongFunction<FollowUpFacts> reading,
            Supplier<List<Campaign>> campaigns,
            Tasks tasks,
            Clock clock,
            Messages messages) {
        this.overview = overview;
        this.reading = reading;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        overview.overviewProperty().subscribe(read -> look());
        overview.pageProperty().subscribe(page -> look());
        other.subscribe(chosen -> compare());
    }

    private void look() {
        if (overview.pageProperty().get() == DashboardPage.COMPARISON
                && overview.overviewProperty().get() != null) {
            tasks.latest("comparison.campaigns", campaigns::get, this::take, failure::set);
        }
    }

    private void take(List<Campaign> all) {
        var shown = overview.overviewProperty().get();
        var chosen = other.get();
        if (shown == null) {
            return;
        }
        others.setAll(all.stream()
                .filter(campaign -> campaign.id() != shown.campaign().id())
                .toList());
        var next = others.stream()
                .filter(campaign -> chosen != null && campaign.id() == chosen.id())
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst());
        other.set(next);
        compare();
    }

    private void compare() {
        var shown = overview.overviewProperty().get();
        var chosen = other.get();
        if (shown == null || chosen == null) {
            comparison.set(null);
            return;
        }
        tasks.latest(
                "comparison",
                () -> ComparisonRules.of(
                        FiguresRules.of(
                                shown.filter().of(reading.apply(chosen.id()).snapshot()), LocalDate.now(clock)),
                        shown.figures()),
                found -> {
                    // meanwhile there may be no other any more
                    if (chosen.equals(other.get())) {
                        comparison.set(found);
                    }
                },
                failure::set);
    }

    /// The campaigns to choose from; one list for life.
    public ObservableList<Campaign> others() {
        return others;
    }

    /// The campaign that is compared with; null when there is no other.
    public ObjectProperty<@Nullable Campaign> otherProperty() {
        return other;
    }

    /// The two beside each other; null when there is no other, or before the first reading.
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// The line of the table that is drawn, from 0.
    public IntegerProperty lineProperty() {
        return line;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The lines of the table: how many answered, then the rows of the forms.
    List<ComparisonText.Row> rows() {
        var shown = comparison.get();
        if (shown == null) {
            return List.of();
        }
        var text = new ComparisonText(messages);
        var rows = new ArrayList<ComparisonText.Row>();
        rows.add(text.response(shown));
        shown.lines().forEach(each -> rows.add(text.row(each)));
        return rows;
    }

    /// The heads of the two campaigns' columns: name and day of the figures.
    List<String> heads() {
        var read = overview.overviewProperty().get();
        var shown = comparison.get();
        var chosen = other.get();
        return read == null || shown == null || chosen == null
                ? List.of("", "")
                : List.of(
                        head(chosen, shown.before().asOf()),
                        head(read.campaign(), shown.now().asOf()));
    }

    private String head(Campaign campaign, LocalDate day) {
        return messages.get("dashboard.compare.head", campaign.shortTitle(), Formats.date(day));
    }

    /// The units of the shown campaign behind a group of the chart; empty where it has none.
    Optional<UnitsBehind> behind(int place) {
        var read = overview.overviewProperty().get();
        var shown = comparison.get();
        if (read == null || shown == null || place >= shown.now().groups().size()) {
            return Optional.empty();
        }
        var group = shown.now().groups().get(place).group();
        var units = new Behind(read, messages);
        var chosen = line.get() - 1;
        if (chosen < 0 || chosen >= shown.lines().size()) {
            return Optional.of(units.group(group.name(), group.id()));
        }
        var row = shown.lines().get(chosen).now();
        return row == null ? Optional.empty() : Optional.of(units.row(row.indicator(), group.id()));
    }

    /// The chosen line as a chart; empty when there is nothing to draw side by side.
    public Optional<Chart> chart() {
        var shown = comparison.get();
        var read = overview.overviewProperty().get();
        var chosen = other.get();
        if (shown == null || read == null || chosen == null) {
            return Optional.empty();
        }
        var charts =
                new ComparisonCharts(shown, chosen.shortTitle(), read.campaign().shortTitle(), messages);
        var place = line.get() - 1;
        return place < 0 || place >= shown.lines().size()
                ? charts.response()
                : charts.row(shown.lines().get(place));
    }
}
