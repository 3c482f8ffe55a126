package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        withCampaign(
                campaignId -> {
                    desk.remove(campaignId, removed);
                    return removed.size();
                },
                count -> {});
    }

    /// Saves one edited recipient.
    public void save(Recipient edited, Outcome outcome) {
        change(List.of(edited.id()), stored -> edited, "", outcome);
    }

    private void change(
            Collection<RecipientItem> chosen, UnaryOperator<Recipient> change, String reason, Outcome outcome) {
        change(chosen.stream().map(item -> item.recipient().id()).toList(), change, reason, outcome);
    }

    private void change(List<Long> ids, UnaryOperator<Recipient> change, String reason, Outcome outcome) {
        withCampaign(
                campaignId -> {
                    desk.change(campaignId, ids, change, reason);
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

    /// The bodies that are known and not yet on the list: those the program offers as additions, or all living
    /// ones.
    public void candidates(Consumer<List<Organisation>> done) {
        withCampaign(desk::candidates, done);
    }

    /// Puts known bodies on the list.
    public void add(List<Organisation> bodies, Consumer<Integer> done, Outcome outcome) {
        withCampaign(campaignId -> desk.add(campaignId, bodies), done, outcome);
    }

    /// Makes a body known and puts it on the list.
    public void addNew(RecipientListPlan.NewBody body, Consumer<Integer> done, Outcome outcome) {
        withCampaign(
                campaignId -> desk.carryOut(campaignId, new RecipientListPlan(List.of(), List.of(body), List.of())),
                done,
                outcome);
    }

    /// Reads a list from a file and says what importing it would do; nothing is changed yet.
    public void plan(Path file, Consumer<RecipientListPlan> done) {
        withCampaign(campaignId -> desk.plan(campaignId, file), done);
    }

    /// Carries out a plan.
    public void carryOut(RecipientListPlan plan, Consumer<Integer> done) {
        withCampaign(campaignId -> desk.carryOut(campaignId, plan), done);
    }

    /// Writes the list as it is filtered now to a file.
    public void export(Path file, Runnable done) {
        var shown = List.copyOf(items);
        withCampaign(
                campaignId -> {
                    desk.export(file, shown);
                    return campaignId;
                },
                written -> done.run());
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

    private <T> void withCampaign(CampaignWork<T> work, Consumer<? super T> done) {
        withCampaign(work, done, Outcome.NOBODY);
    }

    private <T> void withCampaign(CampaignWork<T> work, Consumer<? super T> done, Outcome outcome) {
        var read = snapshot;
        if (read == null) {
            outcome.failed();
            return;
        }
        var campaign = read.campaign().id();
        tasks.run(
                () -> work.on(campaign),
                result -> {
                    outcome.done();
                    // another campaign may have been chosen while the work was done, and not have been read yet
                    load(campaignId, () -> done.accept(result));
                },
                outcome.failing(failure::set));
    }

    private interface CampaignWork<T> {
        T on(long campaignId) throws Exception;
    }
}
