package vn.campaigndesk.consolidation.chosen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.task.KeptInTurn;
import vn.campaigndesk.task.Tasks;

/// The charts of a campaign's report: chosen on the dashboard, ordered and given their captions beside the report's
/// pages. Every change is stored at once.
public final class ChosenChartsViewModel {
    private final ChosenChartStore store;
    private final Tasks tasks;
    private final ObservableList<ChosenChart> charts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private KeptInTurn<List<ChosenChart>> kept;
    private long campaignId;
    private long asked;

    public ChosenChartsViewModel(ChosenChartStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        kept = keeping(0, List.of());
    }

    private KeptInTurn<List<ChosenChart>> keeping(long campaign, List<ChosenChart> read) {
        return new KeptInTurn<>(
                read,
                tasks,
                (before, after) -> store.replace(campaign, before, after, ""),
                problem -> failed(campaign, problem));
    }

    /// Shows the charts of a campaign.
    public void load(long campaign) {
        asked = campaign;
        kept.again();
        tasks.latest("report-charts", () -> store.of(campaign), read -> take(campaign, read), failure::set);
    }

    /// What is being stored, or could not be, is newer than what was read.
    private void take(long campaign, List<ChosenChart> read) {
        if (campaign != campaignId || kept.isKept()) {
            campaignId = campaign;
            kept = keeping(campaign, read);
            if (!charts.equals(read)) {
                charts.setAll(read);
            }
        }
    }

    /// Whoever was overtaken sees what is there; anything else stays as it is shown until it can be stored.
    private void failed(long campaign, Exception problem) {
        failure.set(problem);
        if (problem instanceof Overtaken) {
            if (campaign == campaignId) {
                campaignId = 0;
                kept = keeping(0, List.of());
            }
            load(asked);
        }
    }

    /// The charts in the order of the report; one list for life. It stays untouched while nothing changes.
    public ObservableList<ChosenChart> charts() {
        return charts;
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a chart is in the report, under whatever caption.
    public boolean holds(ChosenChart chart) {
        return charts.stream().anyMatch(chart::isSameAs);
    }

    /// Puts a chart at the end of the report, or takes it out when it is in. One of another campaign than these are
    /// of - it is still shown, or these have not been read yet - is left alone.
    public void toggle(long campaign, ChosenChart chart) {
        if (campaign == campaignId) {
            change(after -> {
                if (!after.removeIf(chart::isSameAs)) {
                    after.add(chart);
                }
            });
        }
    }

    /// Takes a chart out.
    public void remove(int index) {
        change(after -> after.remove(index));
    }

    /// Moves a chart up; the first stays.
    public void up(int index) {
        if (index > 0) {
            change(after -> after.add(index - 1, after.remove(index)));
        }
    }

    /// The campaign whose charts these are; 0 while none is read.
    long campaignId() {
        return campaignId;
    }

    /// The chart as it is now, whatever the words below it were.
    Optional<ChosenChart> now(ChosenChart chart) {
        return charts.stream().filter(chart::isSameAs).findFirst();
    }

    /// Gives a chart other words; blank ones change nothing, too many are cut. One that is no longer in the report gets
    /// none.
    public void caption(ChosenChart chart, String words) {
        var said = words.strip();
        if (!said.isEmpty()) {
            var caption = cut(said);
            change(after -> after.replaceAll(one -> one.isSameAs(chart) ? one.captioned(caption) : one));
        }
    }

    /// No sign of two halves is cut in the middle.
    private static String cut(String words) {
        if (words.length() <= ChosenChart.CAPTION_LENGTH) {
            return words;
        }
        var halved = Character.isHighSurrogate(words.charAt(ChosenChart.CAPTION_LENGTH - 1));
        return words.substring(0, ChosenChart.CAPTION_LENGTH - (halved ? 1 : 0));
    }

    private void change(Consumer<List<ChosenChart>> work) {
        if (campaignId == 0) {
            return;
        }
        var before = kept.now();
        var after = new ArrayList<>(before);
        work.accept(after);
        if (!after.equals(before)) {
            charts.setAll(after);
            kept.change(List.copyOf(after));
        }
    }
}
