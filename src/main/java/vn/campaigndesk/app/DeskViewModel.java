package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.audit.AuditViewModel;
import vn.campaigndesk.campaign.CalendarEdited;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignChanged;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.campaign.renewal.CampaignWithdrawn;
import vn.campaigndesk.campaign.renewal.Renewal;
import vn.campaigndesk.change.Changes.Subscription;
import vn.campaigndesk.change.News;
import vn.campaigndesk.change.UndoChanged;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.followup.BoardFilter;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.palette.PaletteEntry;
import vn.campaigndesk.report.OpenReportViewModel;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportItem;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// The frame of the window: which campaign, which screen, and the view models of the screens.
public final class DeskViewModel implements AutoCloseable {
    private final Desk desk;
    private final Tasks tasks;
    private final Executor foreground;
    private final ObservableList<Campaign> campaigns = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Campaign> campaign = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper sourceWanted = new ReadOnlyIntegerWrapper(this, "sourceWanted", 0);
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.OVERVIEW);
    private final ReadOnlyObjectWrapper<Map<Screen, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<WorkCalendar> calendar =
            new ReadOnlyObjectWrapper<>(WorkCalendar.weekendsOnly());
    private final ReadOnlyObjectWrapper<UndoChanged> undo =
            new ReadOnlyObjectWrapper<>(new UndoChanged(null, null, false));
    private final ReadOnlyObjectWrapper<IntakeQueue.@Nullable Dropped> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final Messages language;
    private final LongWorks works;
    private final ScreenModels screens;
    private final Subscription subscription;
    private boolean hurried;

    /// The frame over an open desk.
    ///
    /// @param foreground leads to the window's thread
    public DeskViewModel(Desk desk, Tasks tasks, Executor foreground, Locale language) {
        this.desk = desk;
        this.tasks = tasks;
        this.foreground = foreground;
        this.language = new Messages(language);
        works = new LongWorks(tasks, foreground, desk.clock());
        screens = new ScreenModels(desk, works, this.language);
        subscription = desk.changes().on(Object.class, this::heard);
        screens.failures().forEach(failing -> failing.subscribe(failure::set));
        campaign.subscribe(chosen -> refresh());
        screens.intake().countsProperty().subscribe(counted -> count());
        screen.subscribe(shown -> refresh());
    }

    /// All long work of the window.
    public LongWorks works() {
        return works;
    }

    /// Reads the campaigns and chooses the newest, unless one is chosen.
    public void load() {
        tasks.latest("calendar", () -> desk.calendar().calendar(), calendar::set, failure::set);
        var isFirst = campaign.get() == null;
        tasks.latest("campaigns", () -> campaigns(isFirst), this::take, failure::set);
    }

    /// In a hurry only what is looked at is read: the rest, read when it is over, would keep the first frame waiting.
    void hurry(boolean wanted) {
        hurried = wanted;
        if (!wanted && campaignId() != 0) {
            screens.loadCounted(screen.get(), campaignId(), this::count);
        }
    }

    boolean isHurried() {
        return hurried;
    }

    /// The first time what the window begins with is read as well, while the window is being built.
    private List<Campaign> campaigns(boolean isFirst) {
        var all = desk.campaigns().all();
        if (isFirst && !all.isEmpty()) {
            screens.overview().foresee(all.getFirst().id());
        }
        return all;
    }

    private void take(List<Campaign> read) {
        var chosen = campaign.get();
        campaigns.setAll(read);
        campaign.set(read.stream()
                .filter(candidate -> chosen != null && candidate.id() == chosen.id())
                .findFirst()
                .orElse(read.isEmpty() ? null : read.getFirst()));
        if (chosen == null && !read.isEmpty()) {
            screens.folderWatch().begin(read, (of, files) -> screens.intake().found(of, files, found::set));
        }
    }

    private void heard(Object fact) {
        foreground.execute(() -> {
            if (fact instanceof UndoChanged state) {
                undo.set(state);
            }
            if (fact instanceof CampaignWithdrawn gone) {
                leave(gone.campaign().id());
            }
            if (fact instanceof CampaignChanged || fact instanceof CalendarEdited) {
                load();
            }
            if (fact instanceof News) {
                refresh();
            }
        });
    }

    /// A campaign that is no longer there is shown no longer.
    private void leave(long gone) {
        campaigns.removeIf(known -> known.id() == gone);
        screens.folderWatch().leave(gone);
        if (campaignId() == gone) {
            campaign.set(campaigns.isEmpty() ? null : campaigns.getFirst());
        }
    }

    /// Begins a campaign and shows it.
    public void begin(Renewal wanted, Outcome outcome) {
        screens.renewal().open(wanted, outcome, begun -> {
            campaign.set(begun);
            load();
        });
    }

    /// Goes on in another language; what is typed, chosen and filtered stays.
    public void speak(Locale wanted) {
        language.turn(wanted);
        refresh();
    }

    /// Reads again what the shown screen and the navigation show.
    public void refresh() {
        var chosen = campaign.get();
        if (chosen == null) {
            return;
        }
        screens.loadShown(screen.get(), chosen.id());
        if (!hurried) {
            screens.loadCounted(screen.get(), chosen.id(), this::count);
        }
    }

    private void count() {
        counts.set(screens.counts());
    }

    /// The campaigns to choose from, the newest first.
    public ObservableList<Campaign> campaigns() {
        return campaigns;
    }

    /// The campaign everything shows; null before the first reading.
    public ObjectProperty<@Nullable Campaign> campaignProperty() {
        return campaign;
    }

    /// Public holidays and days worked in exchange.
    public ReadOnlyObjectProperty<WorkCalendar> calendarProperty() {
        return calendar.getReadOnlyProperty();
    }

    /// The screen that is shown.
    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /// The numbers beside the navigation's words.
    public ReadOnlyObjectProperty<Map<Screen, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What went wrong last, anywhere.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Tells of something that went wrong beside the screens.
    void fail(Exception failed) {
        failure.set(failed);
    }

    /// The view models of the screens.
    public ScreenModels screens() {
        return screens;
    }

    /// What stands around an open form; lives as long as the form.
    public OpenReportViewModel around(ReportFormViewModel form) {
        var open = new OpenReportViewModel(form, desk.review(tasks));
        open.review().failureProperty().subscribe(failure::set);
        return open;
    }

    /// What has come in the watched folder last; null before.
    public ReadOnlyObjectProperty<IntakeQueue.@Nullable Dropped> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What can be taken back and done again now.
    public ReadOnlyObjectProperty<UndoChanged> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// Takes back the last thing done; `done` is told what came of it, unless there was nothing.
    public void undo(Consumer<UndoStack.Reversal> done) {
        tasks.run(desk.undo()::undo, outcome -> outcome.ifPresent(done), failure::set);
    }

    /// Does again what was taken back last.
    public void redo(Consumer<UndoStack.Reversal> done) {
        tasks.run(desk.undo()::redo, outcome -> outcome.ifPresent(done), failure::set);
    }

    /// Opens the log of changes with the history of one report.
    public void openHistory(ReportItem item) {
        var reference = item.report().document().reference();
        var unit = item.recipient().name();
        screens.audit()
                .show(new AuditViewModel.Subject(
                        "report", item.report().id(), reference.isEmpty() ? unit : unit + ", " + reference));
        screen.set(Screen.AUDIT);
    }

    /// The chosen campaign, 0 before the first reading.
    public long campaignId() {
        var chosen = campaign.get();
        return chosen == null ? 0 : chosen.id();
    }

    /// Today by the desk's clock.
    public LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /// Opens the list of recipients with a filter.
    public void openRecipients(StandingFilter filter) {
        screens.recipients().queryProperty().set("");
        screens.recipients().groupProperty().set(null);
        screens.recipients().filterProperty().set(filter);
        screen.set(Screen.RECIPIENTS);
    }

    /// Opens a request for support.
    public void openRequest(long requestId) {
        screen.set(Screen.SUPPORT);
        screens.support().open(requestId);
    }

    /// Opens an empty form for a unit.
    public void enterReport(Recipient recipient) {
        screen.set(Screen.REPORTS);
        screens.reports().openNew(recipient);
    }

    /// Opens an empty form.
    public void openNewReport() {
        screen.set(Screen.REPORTS);
        screens.reports().openNew(null);
    }

    /// Opens what is known of a unit and what was agreed with it.
    ///
    /// @param name of the unit
    public void followUnit(String name) {
        screens.followUp().filterProperty().set(BoardFilter.ALL);
        screens.followUp().queryProperty().set(name);
        screen.set(Screen.FOLLOWUP);
    }

    /// What is found in the chosen campaign; reads the database.
    List<PaletteEntry> palette(Messages messages) {
        var id = campaignId();
        return id == 0
                ? List.of()
                : PaletteEntries.of(desk.followUpDesk(messages).load(id), messages);
    }

    /// Runs work away from the window's thread.
    Tasks tasks() {
        return tasks;
    }

    /// Opens a report.
    public void openReport(long reportId) {
        screen.set(Screen.REPORTS);
        screens.reports().open(reportId);
    }

    /// Opens what was being typed when the program ended without asking.
    void openRestored() {
        screen.set(Screen.REPORTS);
        screens.drafts().open();
    }

    /// Forgets what is typed into forms.
    void discardDrafts() {
        screens.drafts().discard();
    }

    /// Opens a report beside its original, in which a place is marked.
    ///
    /// @param locator the place in the file; empty for none
    public void openSource(long reportId, String locator) {
        openReport(reportId);
        screens.originals().openProperty().set(true);
        screens.originals().markProperty().set(locator);
    }

    /// Shows what a total of the report rests on.
    ///
    /// @param place of the row of the form
    public void openSources(int place) {
        screen.set(Screen.CONSOLIDATION);
        sourceWanted.set(0);
        sourceWanted.set(place);
    }

    /// The place of the row whose sources were asked for last; 0 for none.
    public ReadOnlyIntegerProperty sourceWantedProperty() {
        return sourceWanted.getReadOnlyProperty();
    }

    /// The folder of the data.
    public Path path() {
        return desk.path();
    }

    /// The desk's clock.
    Clock clock() {
        return desk.clock();
    }

    /// Where the desk's clock hangs.
    public ZoneId zone() {
        return desk.clock().getZone();
    }

    /// Opens an empty form for what a unit sends after a report.
    public void enterNext(Report before, ReportKind kind) {
        screen.set(Screen.REPORTS);
        screens.reports().openNext(before, kind);
    }

    /// Saves the campaign's own data.
    public void save(Campaign changed, Outcome outcome) {
        tasks.run(
                Executors.callable(() -> desk.campaigns().update(changed, "")),
                saved -> outcome.done(),
                outcome.failing(failure::set));
    }

    @Override
    public void close() {
        subscription.close();
        screens.close();
    }
}
