package vn.campaigndesk.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
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
import vn.campaigndesk.change.Changes.Subscription;
import vn.campaigndesk.change.UndoChanged;
import vn.campaigndesk.change.UndoStack.Outcome;
import vn.campaigndesk.consolidation.ConsolidationViewModel;
import vn.campaigndesk.dashboard.DashboardExits;
import vn.campaigndesk.dashboard.OverviewViewModel;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.dossier.DossierViewModel;
import vn.campaigndesk.followup.FollowUpViewModel;
import vn.campaigndesk.followup.RecipientsViewModel;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.followup.TodayItem;
import vn.campaigndesk.followup.contact.ContactsEdited;
import vn.campaigndesk.followup.log.ContactEntriesEdited;
import vn.campaigndesk.intake.FolderWatchViewModel;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.IntakeViewModel;
import vn.campaigndesk.register.RegisterViewModel;
import vn.campaigndesk.report.BinViewModel;
import vn.campaigndesk.report.OpenReportViewModel;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportBulkViewModel;
import vn.campaigndesk.report.ReportDeleted;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportItem;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportSaved;
import vn.campaigndesk.report.ReportsBinned;
import vn.campaigndesk.report.ReportsReviewed;
import vn.campaigndesk.report.ReportsViewModel;
import vn.campaigndesk.report.original.OriginalsViewModel;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileOpener;

/// The frame of the window: which campaign, which screen, and the view models of the screens.
public final class DeskViewModel implements AutoCloseable, DashboardExits {
    /// The numbers beside the navigation's words.
    public record Counts(int recipients, int reports, int today, int bin, int waiting) {}

    private final Desk desk;
    private final Tasks tasks;
    private final Executor foreground;
    private final ObservableList<Campaign> campaigns = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Campaign> campaign = new SimpleObjectProperty<>();
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.OVERVIEW);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0, 0, 0));
    private final ReadOnlyObjectWrapper<WorkCalendar> calendar =
            new ReadOnlyObjectWrapper<>(WorkCalendar.weekendsOnly());
    private final ReadOnlyObjectWrapper<UndoChanged> undo =
            new ReadOnlyObjectWrapper<>(new UndoChanged(null, null, false));
    private final ReadOnlyObjectWrapper<IntakeQueue.@Nullable Dropped> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final OverviewViewModel overview;
    private final RecipientsViewModel recipients;
    private final ReportsViewModel reports;
    private final ReportBulkViewModel reportBulk;
    private final OriginalsViewModel originals;
    private final IntakeViewModel intake;
    private final FolderWatchViewModel folderWatch;
    private final OriginalsViewModel intakeFiles;
    private final ConsolidationViewModel consolidation;
    private final BinViewModel bin;
    private final AuditViewModel audit;
    private final DossierViewModel dossier;
    private final RegisterViewModel registers;
    private final FollowUpViewModel followUp;
    private final Subscription subscription;

    /// The frame over an open desk.
    ///
    /// @param foreground leads to the window's thread
    public DeskViewModel(Desk desk, Tasks tasks, Executor foreground, Locale language) {
        this.desk = desk;
        this.tasks = tasks;
        this.foreground = foreground;
        overview = new OverviewViewModel(desk.followUpDesk(new Messages(language))::load, tasks, desk.clock());
        recipients = new RecipientsViewModel(desk.recipientDesk(new Messages(language)), tasks, desk.clock());
        reports = new ReportsViewModel(
                desk.snapshots(), desk.reports(), tasks, () -> desk.reportForm(tasks), desk::review);
        reportBulk = desk.reportBulk(tasks);
        originals = files("originals");
        intake = new IntakeViewModel(
                desk.intake(), saver -> desk.reportForm(saver, tasks), tasks, foreground, desk.clock());
        folderWatch = desk.folderWatch(foreground);
        intakeFiles = files("intake");
        consolidation = new ConsolidationViewModel(desk.consolidations(), tasks, desk.clock());
        dossier = new DossierViewModel(desk.dossierExport(new Messages(language)), tasks, foreground);
        followUp = new FollowUpViewModel(
                desk.followUpDesk(new Messages(language)), tasks, desk.clock(), new Messages(language));
        registers = new RegisterViewModel(desk.registers(), tasks);
        bin = new BinViewModel(desk.bin(), desk.reports(), tasks, desk.clock());
        audit = new AuditViewModel(desk.journal(new Messages(language)), tasks, desk.clock());
        subscription = desk.changes().on(Object.class, this::heard);
        failures().forEach(failing -> failing.subscribe(failure::set));
        campaign.subscribe(chosen -> refresh());
        intake.countsProperty().subscribe(counted -> count());
        screen.subscribe(shown -> refresh());
    }

    private List<ReadOnlyObjectProperty<@Nullable Exception>> failures() {
        return List.of(
                overview.failureProperty(),
                recipients.failureProperty(),
                reports.failureProperty(),
                reportBulk.failureProperty(),
                originals.failureProperty(),
                intake.failureProperty(),
                folderWatch.failureProperty(),
                intakeFiles.failureProperty(),
                consolidation.failureProperty(),
                dossier.failureProperty(),
                registers.failureProperty(),
                followUp.failureProperty(),
                bin.failureProperty(),
                audit.failureProperty());
    }

    private OriginalsViewModel files(String place) {
        return new OriginalsViewModel(place, desk.originals(), desk.texts(), tasks, new SystemFileOpener()::open);
    }

    /// Reads the campaigns and chooses the newest, unless one is chosen.
    public void load() {
        tasks.latest("calendar", () -> desk.calendar().calendar(), calendar::set, failure::set);
        tasks.latest("campaigns", () -> desk.campaigns().all(), this::take, failure::set);
    }

    private void take(List<Campaign> read) {
        var chosen = campaign.get();
        campaigns.setAll(read);
        campaign.set(read.stream()
                .filter(candidate -> chosen != null && candidate.id() == chosen.id())
                .findFirst()
                .orElse(read.isEmpty() ? null : read.getFirst()));
        if (chosen == null && !read.isEmpty()) {
            folderWatch.begin(files -> intake.found(files, found::set));
        }
    }

    private void heard(Object fact) {
        foreground.execute(() -> {
            if (fact instanceof UndoChanged state) {
                undo.set(state);
            }
            if (fact instanceof CampaignChanged || fact instanceof CalendarEdited) {
                load();
            }
            if (isNews(fact)) {
                refresh();
            }
        });
    }

    /// Whether the screens say something else from now on.
    private static boolean isNews(Object fact) {
        return fact instanceof CampaignChanged
                || fact instanceof ReportSaved
                || fact instanceof ReportDeleted
                || fact instanceof ReportsBinned
                || fact instanceof ReportsReviewed
                || fact instanceof ContactsEdited
                || fact instanceof ContactEntriesEdited;
    }

    /// Reads again what the shown screen and the navigation show.
    public void refresh() {
        var chosen = campaign.get();
        if (chosen == null) {
            return;
        }
        recipients.load(chosen.id(), this::count);
        reports.load(chosen.id(), this::count);
        followUp.load(chosen.id(), this::count);
        bin.load(chosen.id(), this::count);
        intake.load(chosen.id(), screen.get() == Screen.INTAKE);
        switch (screen.get()) {
            case OVERVIEW -> overview.load(chosen.id());
            case CONSOLIDATION -> consolidation.load(chosen.id());
            case AUDIT -> audit.load(chosen.id());
            case RECIPIENTS, REPORTS, INTAKE, FOLLOWUP, BIN -> {
                // read above, for the navigation shows their counts
            }
        }
    }

    private void count() {
        counts.set(new Counts(
                recipients.count(),
                reports.count(),
                followUp.today().size(),
                bin.items().size(),
                intake.countsProperty().get().all()));
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

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What went wrong last, anywhere.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public OverviewViewModel overview() {
        return overview;
    }

    public RecipientsViewModel recipients() {
        return recipients;
    }

    public ReportsViewModel reports() {
        return reports;
    }

    public ReportBulkViewModel reportBulk() {
        return reportBulk;
    }

    /// What stands around an open form; lives as long as the form.
    public OpenReportViewModel around(ReportFormViewModel form) {
        var open = new OpenReportViewModel(form, desk.review(tasks));
        open.review().failureProperty().subscribe(failure::set);
        return open;
    }

    public OriginalsViewModel originals() {
        return originals;
    }

    public IntakeViewModel intake() {
        return intake;
    }

    /// What has come in the watched folder last; null before.
    public ReadOnlyObjectProperty<IntakeQueue.@Nullable Dropped> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The folder that is watched for files that come.
    public FolderWatchViewModel folderWatch() {
        return folderWatch;
    }

    /// The file behind a proposed report.
    public OriginalsViewModel intakeFiles() {
        return intakeFiles;
    }

    public ConsolidationViewModel consolidation() {
        return consolidation;
    }

    public BinViewModel bin() {
        return bin;
    }

    public AuditViewModel audit() {
        return audit;
    }

    /// What can be taken back and done again now.
    public ReadOnlyObjectProperty<UndoChanged> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// Takes back the last thing done; `done` is told what came of it, unless there was nothing.
    public void undo(Consumer<Outcome> done) {
        tasks.run(desk.undo()::undo, outcome -> outcome.ifPresent(done), failure::set);
    }

    /// Does again what was taken back last.
    public void redo(Consumer<Outcome> done) {
        tasks.run(desk.undo()::redo, outcome -> outcome.ifPresent(done), failure::set);
    }

    /// Opens the log of changes with the history of one report.
    public void openHistory(ReportItem item) {
        var reference = item.report().document().reference();
        var unit = item.recipient().name();
        audit.show(new AuditViewModel.Subject(
                "report", item.report().id(), reference.isEmpty() ? unit : unit + ", " + reference));
        screen.set(Screen.AUDIT);
    }

    public FollowUpViewModel followUp() {
        return followUp;
    }

    public RegisterViewModel registers() {
        return registers;
    }

    public DossierViewModel dossier() {
        return dossier;
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
    @Override
    public void openRecipients(StandingFilter filter) {
        recipients.queryProperty().set("");
        recipients.groupProperty().set(null);
        recipients.filterProperty().set(filter);
        screen.set(Screen.RECIPIENTS);
    }

    /// Opens what a unit sent last, or the place to follow it up when it has sent nothing.
    @Override
    public void openUnit(Recipient unit) {
        var shown = overview.overviewProperty().get();
        var sent = shown == null ? List.<Report>of() : shown.facts().reportsOf(unit.id());
        if (sent.isEmpty()) {
            followUp.queryProperty().set(unit.shortName());
            screen.set(Screen.FOLLOWUP);
        } else {
            openReport(sent.getLast().id());
        }
    }

    /// Opens a piece of today's work where it is done.
    @Override
    public void openWork(TodayItem item) {
        var unit = item.unit();
        followUp.queryProperty().set(unit == null ? "" : unit.shortName());
        screen.set(Screen.FOLLOWUP);
    }

    /// Opens an empty form for a unit.
    public void enterReport(Recipient recipient) {
        screen.set(Screen.REPORTS);
        reports.openNew(recipient);
    }

    /// Opens a report.
    public void openReport(long reportId) {
        screen.set(Screen.REPORTS);
        reports.open(reportId);
    }

    /// Opens an empty form for what a unit sends after a report.
    public void enterNext(Report before, ReportKind kind) {
        screen.set(Screen.REPORTS);
        reports.openNext(before, kind);
    }

    /// Saves the campaign's own data.
    public void save(Campaign changed) {
        tasks.run(
                () -> {
                    desk.campaigns().update(changed, "");
                    return changed;
                },
                saved -> {},
                failure::set);
    }

    @Override
    public void close() {
        subscription.close();
        folderWatch.close();
        intake.close();
    }
}
