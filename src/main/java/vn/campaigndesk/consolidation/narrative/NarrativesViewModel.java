package vn.campaigndesk.consolidation.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.task.KeptInTurn;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.SearchKey;

/// The pane "Nội dung": what the units say at the left, what the document will say at the right. Every change is
/// stored at once.
public final class NarrativesViewModel {
    private final NarrativeStore store;
    private final Tasks tasks;
    private final Themes themes = Themes.shipped();
    private final ObjectProperty<NarrativeKind> kind = new SimpleObjectProperty<>(NarrativeKind.PROPOSAL);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Silent> silent = new ReadOnlyObjectWrapper<>(new Silent(0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private KeptInTurn<NarrativeDraft> draft;
    private @Nullable Typed typed;
    private int edits;
    private @Nullable CampaignSnapshot snapshot;
    private LocalDate asOf = LocalDate.EPOCH;
    private Runnable reading = () -> {};

    /// A suggestion as it is listed.
    ///
    /// @param first whether it is the first of its theme
    /// @param chosen whether all of it stands in the document
    public record Suggestion(Alike alike, boolean first, boolean chosen) {}

    /// A chosen point as it is listed.
    ///
    /// @param index its place in the section, from 0
    /// @param changed the units whose report no longer says what was chosen
    public record Line(int index, ChosenPoint point, List<String> changed) {
        public Line {
            changed = List.copyOf(changed);
        }
    }

    /// Who does not speak.
    ///
    /// @param nothing units that only say that there is nothing to say
    /// @param speaking units that say something
    public record Silent(long nothing, long speaking) {}

    private record Typed(NarrativeKind kind, int index, String words) {}

    /// @param edits how much had been changed here when it was asked for
    private record Read(NarrativeDraft draft, CampaignSnapshot snapshot, LocalDate asOf, int edits) {}

    public NarrativesViewModel(NarrativeStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        draft = keeping(0, NarrativeDraft.empty());
        kind.subscribe(shown -> {
            flush();
            refresh();
        });
        query.subscribe(text -> refresh());
    }

    private KeptInTurn<NarrativeDraft> keeping(long campaign, NarrativeDraft read) {
        return new KeptInTurn<>(
                read,
                tasks,
                (before, after) -> store.replace(campaign, before, after, ""),
                problem -> failed(campaign, problem));
    }

    /// Whoever was overtaken sees what is there; anything else stays as it is shown until it can be stored.
    private void failed(long campaign, Exception problem) {
        failure.set(problem);
        var known = snapshot;
        if (problem instanceof Overtaken) {
            if (known != null && known.campaign().id() == campaign) {
                draft = keeping(campaign, NarrativeDraft.empty());
            }
            // the texts that were asked for last: they may be those of another campaign
            reading.run();
        }
    }

    /// Shows the texts of a campaign as they are at a cut-off.
    public void show(CampaignSnapshot read, LocalDate day) {
        flush();
        reading = () -> show(read, day);
        var id = read.campaign().id();
        var edits = this.edits;
        tasks.latest("narratives", () -> new Read(store.of(id), read, day, edits), this::take, failure::set);
    }

    /// What was changed here since the reading was asked for, or could not be stored, is newer than what was read: its
    /// words are left alone, and the news of their storing lead to another reading.
    private void take(Read read) {
        flush();
        var known = snapshot;
        var sameCampaign = known != null
                && known.campaign().id() == read.snapshot().campaign().id();
        if (!sameCampaign || (draft.isKept() && edits == read.edits())) {
            draft = keeping(read.snapshot().campaign().id(), read.draft());
        }
        snapshot = read.snapshot();
        asOf = read.asOf();
        refresh();
    }

    private void refresh() {
        var read = snapshot;
        if (read == null) {
            return;
        }
        var all = PassageRules.of(read, kind.get(), asOf);
        var speaking = all.stream()
                .filter(passage -> !themes.isNothing(passage.text()))
                .toList();
        var points = draft.now().of(kind.get());
        suggest(AlikeRules.of(speaking, themes), points);
        var fresh = IntStream.range(0, points.size())
                .mapToObj(i -> new Line(i, points.get(i), units(DraftRules.changed(points.get(i), all))))
                .toList();
        if (!fresh.equals(lines)) {
            lines.setAll(fresh);
        }
        silent.set(new Silent(distinct(all) - distinct(speaking), distinct(speaking)));
    }

    private static List<String> units(List<Passage> passages) {
        return passages.stream().map(Passage::unit).distinct().toList();
    }

    private static long distinct(List<Passage> passages) {
        return passages.stream().map(Passage::recipientId).distinct().count();
    }

    /// By theme in the order of the table, what fits none last; within a theme what most units say first.
    private void suggest(List<Alike> alike, List<ChosenPoint> points) {
        var words = SearchKey.words(query.get());
        var names = themes.names();
        ToIntFunction<Alike> order = one -> one.theme().isEmpty() ? Integer.MAX_VALUE : names.indexOf(one.theme());
        var sorted = alike.stream()
                .filter(one -> SearchKey.holds(words, key(one)))
                .sorted(Comparator.comparingInt(order)
                        .thenComparingInt(one -> -one.units().size()))
                .toList();
        suggestions.setAll(IntStream.range(0, sorted.size())
                .mapToObj(i -> new Suggestion(
                        sorted.get(i),
                        i == 0
                                || !sorted.get(i)
                                        .theme()
                                        .equals(sorted.get(i - 1).theme()),
                        DraftRules.isChosen(points, sorted.get(i))))
                .toList());
    }

    private static String key(Alike one) {
        return SearchKey.of(String.join(" ", one.units()) + " " + one.text() + " " + one.theme());
    }

    /// Puts a suggestion into the document or takes it out.
    public void choose(Suggestion suggestion, boolean wanted) {
        change(points ->
                wanted ? DraftRules.choose(points, suggestion.alike()) : DraftRules.leave(points, suggestion.alike()));
    }

    /// Adds a point in the officer's own words.
    public void addOwn(String text) {
        change(points -> {
            var more = new ArrayList<>(points);
            more.add(new ChosenPoint("", text, List.of()));
            return List.copyOf(more);
        });
    }

    /// Keeps in mind what is being typed in a point, until the hand rests ([#flush]). Whatever happens before - other
    /// texts are read, the section or the screen is left, the window is closed - it is not lost.
    public void typing(int index, String words) {
        typed = new Typed(kind.get(), index, words);
    }

    /// Stores what is being typed, and what could not be stored before; nothing happens when nothing is.
    public void flush() {
        var last = typed;
        typed = null;
        if (last == null) {
            draft.again();
        } else {
            change(last.kind(), points -> said(points, last));
        }
    }

    private static List<ChosenPoint> said(List<ChosenPoint> points, Typed last) {
        var index = last.index();
        return index < points.size() && !points.get(index).text().equals(last.words())
                ? DraftRules.set(points, index, points.get(index).saying(last.words()))
                : points;
    }

    /// Gives a point other words; the sources stay.
    public void say(int index, String words) {
        typing(index, words);
        flush();
    }

    /// Puts a point under another title.
    public void title(int index, String theme) {
        var title = theme.strip();
        change(points -> index < points.size() && title.length() <= ChosenPoint.THEME_LENGTH
                ? DraftRules.set(points, index, points.get(index).under(title))
                : points);
    }

    /// Moves a point up.
    public void up(int index) {
        change(points -> DraftRules.up(points, index));
    }

    /// Makes one of a point and the one above it.
    public void joinAbove(int index) {
        change(points -> DraftRules.joinAbove(points, index));
    }

    /// Takes a point out of the document.
    public void remove(int index) {
        change(points -> DraftRules.remove(points, index));
    }

    /// What was typed before is stored first: its place is that of the points as they are.
    private void change(Function<List<ChosenPoint>, List<ChosenPoint>> work) {
        flush();
        change(kind.get(), work);
    }

    private void change(NarrativeKind section, Function<List<ChosenPoint>, List<ChosenPoint>> work) {
        var before = draft.now();
        var after = before.with(section, work.apply(before.of(section)));
        if (snapshot == null || after.equals(before)) {
            return;
        }
        edits++;
        draft.change(after);
        refresh();
    }

    /// Which of the two texts is shown.
    public ObjectProperty<NarrativeKind> kindProperty() {
        return kind;
    }

    /// What to look for in the suggestions, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// What the units say, alike ones together, by theme; one list for life.
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /// What the document will say; one list for life. It stays untouched while nothing changes.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// Who speaks and who does not.
    public ReadOnlyObjectProperty<Silent> silentProperty() {
        return silent.getReadOnlyProperty();
    }

    /// The titles to choose from.
    public List<String> themes() {
        return themes.names();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
