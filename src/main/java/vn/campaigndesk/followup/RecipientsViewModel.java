package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;

/// The list of recipients with its search and filters, and what can be done to the chosen ones.
public final class RecipientsViewModel {
    private final RecipientDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final LongWork forms;

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable OrganisationGroup> group = new SimpleObjectProperty<>();
    private final ObjectProperty<StandingFilter> filter = new SimpleObjectProperty<>(StandingFilter.ALL);
    private final ObservableList<RecipientItem> items = FXCollections.observableArrayList();
    private final ObservableList<OrganisationGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    private @Nullable CampaignSnapshot snapshot;
    private long campaignId;
    private List<RecipientItem> all = List.of();

    /// @param works the one list of long work
    public RecipientsViewModel(RecipientDesk desk, Tasks tasks, LongWorks works, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        forms = new LongWork(works);
        query.subscribe(text -> show());
        group.subscribe(chosen -> show());
        filter.subscribe(chosen -> show());
    }

    /// What to look for in names, without diacritics.
    public StringProperty queryProperty() {
        return query;
    }

    /// The group to show, null for all.
    public ObjectProperty<@Nullable OrganisationGroup> groupProperty() {
        return group;
    }

    /// The standings to show.
    public ObjectProperty<StandingFilter> filterProperty() {
        return filter;
    }

    /// The recipients that fit search and filters, in the letter's order; one list for life.
    public ObservableList<RecipientItem> items() {
        return items;
    }

    /// The groups that have recipients, in the letter's order.
    public ObservableList<OrganisationGroup> groups() {
        return groups;
    }

    /// What went wrong last while reading or storing.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// All recipients of the campaign, whatever is filtered.
    public int count() {
        return all.size();
    }

    /// Reads the campaign again.
    public void load(long campaign, Runnable loaded) {
        campaignId = campaign;
        tasks.latest(
                "recipients",
                () -> desk.load(campaign),
                read -> {
                    take(read);
                    loaded.run();
                },
                failure::set);
    }

    private void take(CampaignSnapshot read) {
        snapshot = read;
        all = items(read, LocalDate.now(clock));
        var present =
                all.stream().map(item -> item.recipient().group()).distinct().toList();
        if (!groups.equals(present)) {
            groups.setAll(present);
        }
        show();
    }

    static List<RecipientItem> items(CampaignSnapshot snapshot, LocalDate today) {
        var standings = StandingRules.of(snapshot, today);
        var first = snapshot.first(today);
        var items = new ArrayList<RecipientItem>();
        for (var recipient : snapshot.recipients()) {
            var report = first.get(recipient.id());
            var standing = standings.get(recipient.id());
            if (standing != null) {
                items.add(new RecipientItem(
                        items.size() + 1, recipient, standing, report == null ? null : report.arrivedOn()));
            }
        }
        return items;
    }

    private void show() {
        items.setAll(all.stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(RecipientItem item) {
        var recipient = item.recipient();
        var chosen = group.get();
        return (chosen == null || chosen.id() == recipient.group().id())
                && filter.get().admits(item.standing())
                && SearchKey.matches(query.get(), recipient.name() + " " + recipient.shortName());
    }

    /// Marks recipients as sent to on a day through a channel, or as not sent when the day is null.
    public void markSent(Collection<RecipientItem> chosen, @Nullable LocalDate day, String channel, Outcome outcome) {
        change(chosen, recipient -> recipient.withSent(day, channel), "", outcome);
    }

    /// Marks recipients as having confirmed receipt on a day, or not when it is null.
    public void markAcknowledged(Collection<RecipientItem> chosen, @Nullable LocalDate day, Outcome outcome) {
        change(chosen, recipient -> recipient.withAcknowledged(day), "", outcome);
    }

    /// Exempts recipients from answering, with the reason; null takes the exemption back.
    public void exempt(Collection<RecipientItem> chosen, @Nullable String reason, Outcome outcome) {
        change(chosen, recipient -> recipient.withExemption(reason), reason == null ? "" : reason, outcome);
    }

    /// Takes recipients off the list; one that has answered stays, and then all do.
    public void remove(Collection<RecipientItem> chosen) {
        var removed = chosen.stream().map(RecipientItem::recipient).toList();
        if (!removed.isEmpty()) {
            var campaign = removed.getFirst().campaignId();
            on(
                    campaign,
                    () -> {
                        desk.remove(campaign, removed);
                        return removed.size();
                    },
                    count -> {},
                    Outcome.NOBODY);
        }
    }

    /// Saves one edited recipient, beside what else has become known of it meanwhile.
    ///
    /// @param before as it was shown
    public void save(Recipient before, Recipient edited, Outcome outcome) {
        change(List.of(before), new RecipientMerge(before, edited)::onto, "", outcome);
    }

    private void change(
            Collection<RecipientItem> chosen, UnaryOperator<Recipient> change, String reason, Outcome outcome) {
        change(chosen.stream().map(RecipientItem::recipient).toList(), change, reason, outcome);
    }

    /// The campaign is that of the recipients: by the time a window is closed, another one may have been read.
    private void change(List<Recipient> some, UnaryOperator<Recipient> change, String reason, Outcome outcome) {
        if (some.isEmpty()) {
            outcome.done();
            return;
        }
        var ids = some.stream().map(Recipient::id).toList();
        var campaign = some.getFirst().campaignId();
        on(
                campaign,
                () -> {
                    desk.change(campaign, ids, change, reason);
                    return ids.size();
                },
                changed -> {},
                outcome);
    }

    /// Today, for the day that is proposed when something is marked.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// All groups a new body may belong to.
    public void allGroups(Consumer<List<OrganisationGroup>> done) {
        tasks.run(desk::groups, done, failure::set);
    }

    /// The campaign whose recipients are seen, 0 before the first is read. What a window was opened for is done to this
    /// one, whatever has been read by the time it is closed.
    public long campaign() {
        var read = snapshot;
        return read == null ? 0 : read.campaign().id();
    }

    /// The bodies that are known and not yet on a campaign's list: those the program offers as additions, or all
    /// living ones.
    public void candidates(long campaign, Consumer<List<Organisation>> done) {
        on(campaign, () -> desk.candidates(campaign), done, Outcome.NOBODY);
    }

    /// Puts known bodies on a campaign's list.
    public void add(long campaign, List<Organisation> bodies, Consumer<Integer> done, Outcome outcome) {
        on(campaign, () -> desk.add(campaign, bodies), done, outcome);
    }

    /// Makes a body known and puts it on a campaign's list.
    public void addNew(long campaign, RecipientListPlan.NewBody body, Consumer<Integer> done, Outcome outcome) {
        var plan = new RecipientListPlan(List.of(), List.of(body), List.of());
        on(campaign, () -> desk.carryOut(campaign, plan), done, outcome);
    }

    /// Reads a list from a file and says what importing it into a campaign would do; nothing is changed yet.
    public void plan(long campaign, Path file, Consumer<RecipientListPlan> done) {
        on(campaign, () -> desk.plan(campaign, file), done, Outcome.NOBODY);
    }

    /// Carries out a plan.
    ///
    /// @param campaign for which it was made
    public void carryOut(long campaign, RecipientListPlan plan, Consumer<Integer> done) {
        on(campaign, () -> desk.carryOut(campaign, plan), done, Outcome.NOBODY);
    }

    /// Writes the list as it is filtered now to a file.
    public void export(Path file, Runnable done) {
        var shown = List.copyOf(items);
        on(
                campaign(),
                () -> {
                    desk.export(file, shown);
                    return file;
                },
                written -> done.run(),
                Outcome.NOBODY);
    }

    /// How far the writing of the blank forms is.
    public LongWork formsWork() {
        return forms;
    }

    /// Writes the blank forms of the chosen recipients, of all that are shown when none is chosen.
    ///
    /// @param target a folder, or a `.zip` file
    /// @param done how many files were made
    public void writeForms(Collection<RecipientItem> chosen, Path target, Consumer<Integer> done) {
        var wanted = chosen.isEmpty() ? items : chosen;
        var ids = wanted.stream().map(item -> item.recipient().id()).toList();
        var read = snapshot;
        if (read != null) {
            var campaign = read.campaign().id();
            var _ = forms.begin(
                    "ui.works.forms", steps -> desk.forms(campaign, ids, target, steps), done, failure::set);
        }
    }

    private <T> void on(long campaign, Callable<T> work, Consumer<? super T> done, Outcome outcome) {
        if (campaign == 0) {
            outcome.failed();
            return;
        }
        tasks.run(
                work,
                result -> {
                    outcome.done();
                    // another campaign may have been chosen while the work was done, and not have been read yet
                    load(campaignId, () -> done.accept(result));
                },
                outcome.failing(failure::set));
    }
}
