package vn.campaigndesk.followup.request;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.DayReading;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.ui.table.TableModel;

/// The requests for support on screen: search and states, the chosen one with its answer in the making, the other
/// questions of the same unit, and the months.
public final class RequestsViewModel {
    private final RequestDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;

    private final TableModel<RequestItem> table;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable RequestState> state = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RequestItem> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Campaign> campaign = new ReadOnlyObjectWrapper<>();
    private final StringProperty answer = new SimpleStringProperty(this, "answer", "");
    private final ObservableList<RequestItem> history = FXCollections.observableArrayList();
    private final ObservableList<RequestMonth> months = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final Map<Long, String> drafts = new HashMap<>();

    private @Nullable RequestFacts facts;
    private long asked;
    private List<RequestItem> items = List.of();
    private long wanted;

    public RequestsViewModel(RequestDesk desk, Tasks tasks, Clock clock, Messages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        table = TableModel.of(messages, RequestColumns::of);
        query.subscribe(this::narrow);
        state.subscribe(this::narrow);
        answer.subscribe(this::keepDraft);
    }

    /// The requests with their filters.
    public TableModel<RequestItem> table() {
        return table;
    }

    /// What to look for in questions, answers and names, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The state to show, null for all.
    public ObjectProperty<@Nullable RequestState> stateProperty() {
        return state;
    }

    /// The request that is open, null for none.
    public ReadOnlyObjectProperty<@Nullable RequestItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The campaign with hotline and mailbox, null before it is read.
    public ReadOnlyObjectProperty<@Nullable Campaign> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /// The answer in the making; kept for each request until it is given.
    public StringProperty answerProperty() {
        return answer;
    }

    /// The other requests of the unit that asked the open one, the newest first.
    public ObservableList<RequestItem> history() {
        return history;
    }

    /// The months, the oldest first.
    public ObservableList<RequestMonth> months() {
        return months;
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// How many are in a state, whatever is filtered; all for null.
    public int count(@Nullable RequestState of) {
        return (int) items.stream()
                .filter(item -> of == null || item.request().state() == of)
                .count();
    }

    /// Whether an answer is typed that has not been given.
    public boolean hasUnsaved() {
        return !drafts.isEmpty();
    }

    /// Reads the requests again.
    public void load(long id, Runnable loaded) {
        asked = id;
        tasks.latest(
                "requests",
                () -> desk.load(id),
                read -> {
                    take(read);
                    loaded.run();
                },
                failure::set);
    }

    private void take(RequestFacts read) {
        if (facts != null && facts.campaign().id() != read.campaign().id()) {
            choose(null);
        }
        facts = read;
        campaign.set(read.campaign());
        items = read.items(desk.zone());
        months.setAll(MonthRules.of(read.requests(), desk.zone()));
        table.show(items);
        choose(known(chosen.get()));
        openWanted();
    }

    /// The open request as it is now; when none is, the one that waits longest.
    private @Nullable RequestItem known(@Nullable RequestItem open) {
        return items.stream()
                .filter(item ->
                        open != null && item.request().id() == open.request().id())
                .findFirst()
                .orElseGet(() -> items.reversed().stream()
                        .filter(item -> item.request().state() == RequestState.OPEN)
                        .findFirst()
                        .orElse(null));
    }

    private void narrow() {
        table.search(item -> (state.get() == null || item.request().state() == state.get())
                && SearchKey.matches(Objects.requireNonNullElse(query.get(), ""), words(item)));
    }

    private static String words(RequestItem item) {
        var request = item.request();
        return String.join(
                " ", item.asker(), request.askedBy(), request.category(), request.question(), request.answer());
    }

    /// Opens a request by its id, at once or when the requests are read; what would hide it from the list is taken
    /// away.
    public void open(long requestId) {
        wanted = requestId;
        openWanted();
    }

    private void openWanted() {
        items.stream().filter(item -> item.request().id() == wanted).findFirst().ifPresent(item -> {
            wanted = 0;
            query.set("");
            state.set(null);
            choose(item);
        });
    }

    /// Opens a request, or none.
    public void choose(@Nullable RequestItem item) {
        chosen.set(item);
        answer.set(item == null ? "" : drafts.getOrDefault(item.request().id(), ""));
        var unit = item == null ? null : item.unit();
        history.setAll(
                item == null || unit == null
                        ? List.of()
                        : items.stream()
                                .filter(other -> Objects.equals(other.unit(), unit) && !other.equals(item))
                                .toList());
    }

    private void keepDraft(String typed) {
        var item = chosen.get();
        if (item != null && item.request().state() == RequestState.OPEN) {
            if (typed.isBlank()) {
                drafts.remove(item.request().id());
            } else {
                drafts.put(item.request().id(), typed);
            }
        }
    }

    /// The campaign whose requests are seen, 0 before it is read.
    long campaignId() {
        return facts == null ? 0 : facts.campaign().id();
    }

    /// The units that can ask.
    public List<Recipient> units() {
        return facts == null ? List.of() : facts.recipients();
    }

    /// The words for what a question is about: those in use, then those that are offered.
    public List<String> categories() {
        var used = items.stream().map(item -> item.request().category()).filter(word -> !word.isEmpty());
        return Stream.concat(RequestText.categories(messages).stream(), used)
                .distinct()
                .toList();
    }

    /// The answers that may help with the open request, the likeliest first.
    public List<ReusableAnswer> answers() {
        var item = chosen.get();
        return facts == null
                ? List.of()
                : AnswerRules.fitting(
                        facts.answers(), item == null ? "" : item.request().category());
    }

    /// Puts an answer that was given before into the answer in the making, behind what is typed.
    public void insert(ReusableAnswer old) {
        var typed = answer.get().strip();
        answer.set(typed.isEmpty() ? old.text() : typed + "\n" + old.text());
    }

    /// Now, for a moment that is proposed.
    public Instant now() {
        return clock.instant();
    }

    /// A moment in words.
    public String moment(Instant instant) {
        return RequestText.moment(instant, desk.zone());
    }

    /// The moment that is typed, or null while it is none, lies ahead, or lies so long before the campaign that its
    /// year is a slip of the hand.
    public @Nullable Instant moment(String typed) {
        var today = LocalDate.now(clock);
        var read = facts;
        var starts = read == null ? today : read.campaign().startsOn();
        var earliest = (starts.isAfter(today) ? today : starts).minusYears(1);
        return RequestText.parseMoment(typed, desk.zone(), DayReading.within(starts, today))
                .filter(moment -> !moment.isAfter(now()))
                .filter(moment ->
                        !moment.isBefore(earliest.atStartOfDay(desk.zone()).toInstant()))
                .orElse(null);
    }

    /// Keeps a new request in its campaign, in the one that is seen when it has none, and opens it.
    public void add(SupportRequest request, Outcome outcome) {
        var kept = request.campaignId() == 0 ? request.of(campaignId()) : request;
        if (kept.campaignId() == 0) {
            outcome.failed();
        } else {
            change(List.of(Edit.made(kept)), outcome);
        }
    }

    /// Keeps a changed request.
    public void edit(SupportRequest before, SupportRequest after, Outcome outcome) {
        if (before.equals(after)) {
            outcome.done();
        } else {
            change(List.of(Edit.changed(before, after)), outcome);
        }
    }

    /// Gives the answer in the making to the open request.
    public void answer() {
        var item = chosen.get();
        var typed = answer.get().strip();
        if (item != null && item.request().state() == RequestState.OPEN && !typed.isEmpty()) {
            change(List.of(
                    Edit.changed(item.request(), RequestRules.answered(item.request(), typed, clock.instant()))));
        }
    }

    /// Settles requests that are not settled.
    public void close(List<RequestItem> some) {
        step(some, RequestState.CLOSED, RequestRules::closed);
    }

    /// Opens settled or answered requests again.
    public void reopen(List<RequestItem> some) {
        step(some, RequestState.OPEN, RequestRules::reopened);
    }

    private void step(List<RequestItem> some, RequestState to, Function<SupportRequest, SupportRequest> step) {
        change(some.stream()
                .map(RequestItem::request)
                .filter(request -> RequestRules.next(request.state()).contains(to))
                .map(request -> Edit.changed(request, step.apply(request)))
                .toList());
    }

    /// Removes requests.
    public void remove(List<RequestItem> some) {
        change(some.stream().map(item -> Edit.removed(item.request())).toList());
    }

    private void change(List<Edit<SupportRequest>> edits) {
        change(edits, Outcome.NOBODY);
    }

    private void change(List<Edit<SupportRequest>> edits, Outcome outcome) {
        if (edits.isEmpty()) {
            outcome.failed();
            return;
        }
        // that of the requests: by the time a window is closed, another campaign may have been read
        var id = either(edits.getFirst()).campaignId();
        tasks.run(
                () -> desk.change(id, edits),
                done -> {
                    outcome.done();
                    settled(done);
                },
                outcome.failing(failure::set));
    }

    private static SupportRequest either(Edit<SupportRequest> edit) {
        var after = edit.after();
        return after == null ? Objects.requireNonNull(edit.before()) : after;
    }

    /// What was chosen last is read again: that may be another campaign than the one that the work was done for.
    private void settled(List<Edit<SupportRequest>> done) {
        done.forEach(edit -> {
            var before = edit.before();
            if (before != null) {
                drafts.remove(before.id());
            }
        });
        load(asked, () -> {
            var last = done.getLast().after();
            if (last != null) {
                items.stream()
                        .filter(item -> item.request().id() == last.id())
                        .findFirst()
                        .ifPresent(this::choose);
            }
        });
    }

    /// Writes what is seen to an `.xlsx` file.
    public void export(Path file, Consumer<Path> done) {
        var read = facts;
        if (read == null) {
            return;
        }
        var seen = List.copyOf(table.visible());
        var all = read.requests().size();
        tasks.run(
                () -> {
                    desk.export(file, read.campaign(), seen, all);
                    return file;
                },
                done,
                failure::set);
    }
}
