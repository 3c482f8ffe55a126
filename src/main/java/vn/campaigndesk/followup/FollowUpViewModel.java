package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.followup.dispatch.CampaignState;
import vn.campaigndesk.followup.dispatch.ReminderRules;
import vn.campaigndesk.followup.dispatch.ReminderViewModel;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.ui.table.TableModel;

/// The screen "Follow up": today's work, the units with their standings, the history of the chosen one, and what can be
/// done.
public final class FollowUpViewModel {
    private final FollowUpDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final TableModel<FollowUpItem> table;
    private final ObservableList<TodayItem> today = FXCollections.observableArrayList();
    private final ObservableList<TimelineItem> timeline = FXCollections.observableArrayList();
    private final ReminderViewModel reminder;
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(this, "filter", BoardFilter.ALL);
    private final ReadOnlyObjectWrapper<Map<BoardFilter, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<@Nullable FollowUpItem> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable FollowUpFacts facts;
    private long asked;

    /// @param reminder makes the letters of a round
    /// @param messages the language of the table
    public FollowUpViewModel(
            FollowUpDesk desk, ReminderViewModel reminder, Tasks tasks, Clock clock, Messages messages) {
        this.reminder = reminder;
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        this.table = TableModel.of(messages, FollowUpColumns::of);
        query.subscribe(text -> seek());
        filter.subscribe(chosenFilter -> seek());
        reminder.failureProperty().subscribe(failure::set);
    }

    private void seek() {
        var text = query.get();
        var chosenFilter = filter.get();
        table.search(item -> chosenFilter.admits(item)
                && SearchKey.matches(
                        text, item.recipient().name() + " " + item.recipient().shortName()));
    }

    /// The letters of a round.
    public ReminderViewModel reminder() {
        return reminder;
    }

    /// Which units the table shows.
    public ObjectProperty<BoardFilter> filterProperty() {
        return filter;
    }

    /// How many units each filter lets through.
    public ReadOnlyObjectProperty<Map<BoardFilter, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Begins the letters to the chosen units that have not answered; when none is chosen, to all that have not.
    ///
    /// @return how many of the chosen ones are left out because they need not answer or have answered
    public int remind(List<FollowUpItem> units) {
        var read = facts;
        var wanted = units.isEmpty() ? table.rows() : units;
        var missing = wanted.stream().filter(FollowUpItem::isMissing).toList();
        if (read != null && !missing.isEmpty()) {
            reminder.open(
                    state(read, table.rows())
                            .remind(missing.stream()
                                    .map(FollowUpItem::recipient)
                                    .toList()),
                    ReminderRules.due(read.snapshot().campaign().deadline(), read.calendar(), day()),
                    read.contacts().values().stream().flatMap(List::stream).toList());
        }
        return units.isEmpty() ? 0 : units.size() - missing.size();
    }

    private CampaignState state(FollowUpFacts read, List<FollowUpItem> items) {
        var expected =
                items.stream().filter(item -> item.standing().isExpected()).toList();
        var owing = expected.stream()
                .filter(FollowUpItem::isMissing)
                .map(item -> item.recipient().id())
                .collect(Collectors.toSet());
        return new CampaignState(
                read.snapshot().campaign(),
                day(),
                owing,
                expected.size() - owing.size(),
                expected.size(),
                read.rounds());
    }

    /// The units and what of them is seen.
    public TableModel<FollowUpItem> table() {
        return table;
    }

    /// Today's work, the most pressing first; one list for life.
    public ObservableList<TodayItem> today() {
        return today;
    }

    /// The history of the chosen unit, the newest first; one list for life.
    public ObservableList<TimelineItem> timeline() {
        return timeline;
    }

    /// What to look for in names, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The unit whose history is shown, null for none.
    public ReadOnlyObjectProperty<@Nullable FollowUpItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Today by the desk's clock.
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /// Reads the campaign again; the chosen unit stays chosen.
    public void load(long campaign, Runnable loaded) {
        asked = campaign;
        tasks.latest(
                "followup",
                () -> desk.load(campaign),
                read -> {
                    take(read);
                    loaded.run();
                },
                failure::set);
    }

    private void take(FollowUpFacts read) {
        // new rows clear the selection of the table, and with it the choice
        var before = chosen.get();
        if (campaignId() != read.snapshot().campaign().id()) {
            reminder.close();
        }
        facts = read;
        today.setAll(TodayRules.of(read, day()));
        var items = FollowUpItem.of(read, day());
        counts.set(Arrays.stream(BoardFilter.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> items.stream().filter(one::admits).count())));
        table.show(items);
        reminder.learn(state(read, items));
        choose(before == null ? null : find(before.recipient().id()));
    }

    /// The line of a unit, null when it is not one of the campaign that was read last.
    public @Nullable FollowUpItem find(long recipientId) {
        return table.rows().stream()
                .filter(item -> item.recipient().id() == recipientId)
                .findFirst()
                .orElse(null);
    }

    /// Shows the history of a unit, null for none.
    public void choose(@Nullable FollowUpItem item) {
        chosen.set(item);
        var read = facts;
        timeline.setAll(item == null || read == null ? List.of() : TimelineRules.of(read, item.recipient()));
    }

    /// The line of the unit that a piece of work concerns, null when it concerns the campaign.
    public @Nullable FollowUpItem item(TodayItem work) {
        return work.unit() == null ? null : find(work.unit().id());
    }

    /// Writes in the contact log of units, now.
    ///
    /// @param promisedFor the day by which they promised their report, null for none
    public void log(
            List<FollowUpItem> units,
            ContactChannel channel,
            String person,
            String said,
            @Nullable LocalDate promisedFor,
            Outcome outcome) {
        var now = clock.instant();
        var entries = units.stream()
                .map(unit -> new ContactEntry(0, unit.recipient().id(), now, channel, person, said, promisedFor))
                .toList();
        // that of the units: by the time the window is closed, another campaign may have been read
        var campaign =
                units.isEmpty() ? campaignId() : units.getFirst().recipient().campaignId();
        work(() -> desk.log(campaign, entries), outcome);
    }

    /// The people to call at a unit.
    public List<Contact> contacts(FollowUpItem unit) {
        var read = facts;
        return read == null ? List.of() : read.contactsOf(unit.recipient().organisationId());
    }

    /// Makes, changes or removes contacts.
    public void change(List<Edit<Contact>> edits, Outcome outcome) {
        work(() -> desk.change(edits), outcome);
    }

    /// Reads a list of contacts and says what taking it would do; nothing is changed yet.
    public void plan(Path file, Consumer<ContactPlan> done) {
        var campaign = campaignId();
        tasks.run(() -> desk.plan(campaign, file), done, failure::set);
    }

    /// Writes the contacts of all units to a file.
    public void export(Path file, Runnable done) {
        var campaign = campaignId();
        tasks.run(
                () -> {
                    desk.export(campaign, file);
                    return file;
                },
                written -> done.run(),
                failure::set);
    }

    /// The round that was logged last, empty before the first.
    public Optional<ReminderRound> lastRound() {
        var read = facts;
        return read == null || read.rounds().isEmpty()
                ? Optional.empty()
                : Optional.of(read.rounds().getLast());
    }

    /// Fills in the number that the letter of a round was given.
    public void number(ReminderRound shown, String number, String symbol, Outcome outcome) {
        work(() -> desk.number(shown, number, symbol), outcome);
    }

    /// Writes deadlines and promises to a calendar file.
    ///
    /// @param done told how many days it has
    public void exportCalendar(Path file, Consumer<Integer> done) {
        var campaign = campaignId();
        tasks.run(() -> desk.calendar(campaign, file), done, failure::set);
    }

    /// Reads the public holidays, to be edited.
    public void holidays(Consumer<List<SpecialDay>> read) {
        tasks.run(desk::holidays, read, failure::set);
    }

    /// Puts other special days in the place of those that were shown.
    public void changeHolidays(List<SpecialDay> before, List<SpecialDay> wanted, Outcome outcome) {
        if (before.equals(wanted)) {
            outcome.done();
        } else {
            work(() -> desk.holidays(before, wanted), outcome);
        }
    }

    private void work(Runnable change, Outcome outcome) {
        tasks.run(
                () -> {
                    change.run();
                    return change;
                },
                done -> {
                    outcome.done();
                    // another campaign may have been chosen meanwhile, and not have been read yet
                    load(asked, () -> {});
                },
                outcome.failing(failure::set));
    }

    private long campaignId() {
        var read = facts;
        return read == null ? 0 : read.snapshot().campaign().id();
    }
}
