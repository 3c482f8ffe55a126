package vn.campaigndesk.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.audit.AuditViewModel;
import vn.campaigndesk.backup.BackupViewModel;
import vn.campaigndesk.backup.ProtectionViewModel;
import vn.campaigndesk.campaign.AgencyViewModel;
import vn.campaigndesk.campaign.renewal.RenewalViewModel;
import vn.campaigndesk.consolidation.ConsolidationViewModel;
import vn.campaigndesk.consolidation.chosen.ChosenChartsViewModel;
import vn.campaigndesk.consolidation.frozen.FrozenViewModel;
import vn.campaigndesk.consolidation.frozen.SourcesViewModel;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel;
import vn.campaigndesk.dashboard.ComparisonViewModel;
import vn.campaigndesk.dashboard.OverviewViewModel;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.dossier.DossierViewModel;
import vn.campaigndesk.followup.FollowUpViewModel;
import vn.campaigndesk.followup.RecipientsViewModel;
import vn.campaigndesk.followup.dispatch.ReminderViewModel;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.RequestsViewModel;
import vn.campaigndesk.intake.FolderWatchViewModel;
import vn.campaigndesk.intake.IntakeViewModel;
import vn.campaigndesk.material.MaterialsViewModel;
import vn.campaigndesk.register.RegisterViewModel;
import vn.campaigndesk.report.BinViewModel;
import vn.campaigndesk.report.DraftsViewModel;
import vn.campaigndesk.report.ReportBulkViewModel;
import vn.campaigndesk.report.ReportsViewModel;
import vn.campaigndesk.report.original.OriginalsViewModel;
import vn.campaigndesk.settings.Setting;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.ui.SystemFileOpener;
import vn.campaigndesk.ui.SystemPrintWriter;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.Patience;

/// The view models of the screens over an open desk. A new screen gets its view model here, its view in
/// [ScreenViews] and its place in [Screen].
public final class ScreenModels implements AutoCloseable {
    private static final Setting<Integer> REPORT_LIST = Settings.width("reports");

    /// So long a hand may go on before what it typed is kept, in milliseconds.
    private static final long PAUSE = 800;

    private final OverviewViewModel overview;
    private final ComparisonViewModel comparison;
    private final RecipientsViewModel recipients;
    private final ReportsViewModel reports;
    private final DraftsViewModel drafts;
    private final ReportBulkViewModel reportBulk;
    private final OriginalsViewModel originals;
    private final IntakeViewModel intake;
    private final FolderWatchViewModel folderWatch;
    private final OriginalsViewModel intakeFiles;
    private final ConsolidationViewModel consolidation;
    private final NarrativesViewModel narratives;
    private final ChosenChartsViewModel charts;
    private final SourcesViewModel sources;
    private final FrozenViewModel frozen;
    private final AgencyViewModel agency;
    private final RenewalViewModel renewal;
    private final BinViewModel bin;
    private final AuditViewModel audit;
    private final DossierViewModel dossier;
    private final RegisterViewModel registers;
    private final FollowUpViewModel followUp;
    private final BackupViewModel backups;
    private final ProtectionViewModel protection;
    private final RequestsViewModel support;
    private final MaterialsViewModel materials;

    /// @param works the list of all long work
    /// @param messages the language, which may turn
    ScreenModels(Desk desk, LongWorks works, Messages messages) {
        var tasks = works.tasks();
        var foreground = works.foreground();
        overview = new OverviewViewModel(desk.followUpDesk(messages)::load, tasks, desk.clock(), messages);
        comparison = new ComparisonViewModel(
                overview, desk.followUpDesk(messages)::load, desk.campaigns()::all, tasks, desk.clock(), messages);
        recipients = new RecipientsViewModel(desk.recipientDesk(messages), tasks, works, desk.clock());
        reports = new ReportsViewModel(
                desk.snapshots(), desk.reports(), tasks, () -> desk.reportForm(tasks), desk::review);
        drafts = drafts(reports, desk, tasks, foreground);
        var taste = desk.preferences();
        reports.listWidthProperty().set(taste.get(REPORT_LIST));
        reports.listWidthProperty().subscribe((before, now) -> taste.set(REPORT_LIST, now.intValue()));
        reportBulk = desk.reportBulk(tasks);
        originals = files("originals", desk, tasks);
        intake = intake(desk, works);
        folderWatch = desk.folderWatch(foreground);
        intakeFiles = files("intake", desk, tasks);
        consolidation = new ConsolidationViewModel(desk.consolidations(), tasks, works, desk.clock());
        narratives = new NarrativesViewModel(desk.narratives(), tasks);
        charts = new ChosenChartsViewModel(desk.charts(), tasks);
        sources = new SourcesViewModel(desk.freezing(), tasks, messages);
        frozen = new FrozenViewModel(desk.freezing(), tasks, new SystemFileOpener()::open);
        agency = new AgencyViewModel(desk.campaigns(), tasks);
        renewal = new RenewalViewModel(desk.renewals(), tasks, desk.clock());
        consolidation.previewProperty().subscribe(this::follow);
        dossier = new DossierViewModel(() -> desk.dossierExport(messages), works);
        followUp = new FollowUpViewModel(
                desk.followUpDesk(messages), reminders(desk, works), tasks, desk.clock(), messages);
        registers = new RegisterViewModel(desk.registers(), desk.followUpRegisters(), tasks);
        support = new RequestsViewModel(desk.requestDesk(messages), tasks, desk.clock(), messages);
        materials = new MaterialsViewModel(
                desk.materialDesk(new SystemFileOpener(), messages), tasks, desk.clock(), messages);
        bin = new BinViewModel(desk.bin(), desk.reports(), tasks, desk.clock());
        backups = new BackupViewModel(desk.backups(), tasks, works, desk.clock());
        protection = new ProtectionViewModel(desk.protection(), works, new Patience(Patience::sleep), Argon2.USUAL);
        audit = new AuditViewModel(desk.journal(messages), tasks, desk.clock());
    }

    private static IntakeViewModel intake(Desk desk, LongWorks works) {
        return new IntakeViewModel(
                desk.intake(),
                saver -> desk.reportForm(saver, works.tasks()),
                works.tasks(),
                works,
                soon(works.foreground()),
                desk.clock());
    }

    private static DraftsViewModel drafts(ReportsViewModel reports, Desk desk, Tasks tasks, Executor foreground) {
        return new DraftsViewModel(
                reports,
                desk.reports().drafts(),
                desk.snapshots(),
                () -> desk.reportForm(tasks),
                tasks,
                soon(foreground));
    }

    /// Leads to the window's thread after a moment.
    private static Executor soon(Executor foreground) {
        return work ->
                CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS).execute(() -> foreground.execute(work));
    }

    private static ReminderViewModel reminders(Desk desk, LongWorks works) {
        return new ReminderViewModel(
                desk.reminderDesk(),
                new SystemFileOpener(),
                new SystemPrintWriter(),
                works.tasks(),
                works,
                desk.clock());
    }

    /// What stands beside the pages is of the same draft as they are.
    private void follow(ConsolidationViewModel.@Nullable Preview shown) {
        if (shown != null) {
            narratives.show(shown.draft().snapshot(), shown.draft().figures().asOf());
            sources.show(shown.draft());
        }
    }

    private static OriginalsViewModel files(String place, Desk desk, Tasks tasks) {
        return new OriginalsViewModel(place, desk.originals(), desk.texts(), tasks, new SystemFileOpener()::open);
    }

    /// What went wrong last, of each.
    List<ReadOnlyObjectProperty<@Nullable Exception>> failures() {
        return List.of(
                overview.failureProperty(),
                comparison.failureProperty(),
                recipients.failureProperty(),
                reports.failureProperty(),
                drafts.failureProperty(),
                reportBulk.failureProperty(),
                originals.failureProperty(),
                intake.failureProperty(),
                folderWatch.failureProperty(),
                intakeFiles.failureProperty(),
                consolidation.failureProperty(),
                narratives.failureProperty(),
                charts.failureProperty(),
                sources.failureProperty(),
                frozen.failureProperty(),
                agency.failureProperty(),
                renewal.failureProperty(),
                dossier.failureProperty(),
                registers.failureProperty(),
                followUp.failureProperty(),
                support.failureProperty(),
                materials.failureProperty(),
                bin.failureProperty(),
                backups.failureProperty(),
                protection.failureProperty(),
                audit.failureProperty());
    }

    /// Reads again what only the shown screen shows.
    void loadShown(Screen shown, long campaignId) {
        narratives.flush();
        folderWatch.show(campaignId);
        loadOwn(shown, campaignId);
    }

    /// Reads again what the navigation counts, and with it the screens that are counted.
    ///
    /// @param counted called when a number may have changed
    void loadCounted(Screen shown, long campaignId, Runnable counted) {
        recipients.load(campaignId, counted);
        reports.load(campaignId, counted);
        drafts.load(campaignId);
        originals.refresh();
        followUp.load(campaignId, counted);
        support.load(campaignId, counted);
        bin.load(campaignId, counted);
        intake.load(campaignId, shown == Screen.INTAKE);
    }

    /// What is looked at is not kept waiting by what the navigation counts.
    private void loadOwn(Screen shown, long campaignId) {
        switch (shown) {
            case OVERVIEW -> {
                overview.load(campaignId);
                charts.load(campaignId);
            }
            case CONSOLIDATION -> {
                consolidation.load(campaignId);
                frozen.load(campaignId);
                charts.load(campaignId);
                agency.load(campaignId);
            }
            case MATERIALS -> materials.load(campaignId);
            case AUDIT -> audit.load(campaignId);
            case SETTINGS -> {
                backups.load();
                agency.load(campaignId);
            }
            case RECIPIENTS, REPORTS, INTAKE, FOLLOWUP, SUPPORT, BIN -> {
                // read above, for the navigation shows their counts
            }
        }
    }

    /// The number beside each screen's name, 0 for none.
    Map<Screen, Integer> counts() {
        var counted = new EnumMap<Screen, Integer>(Screen.class);
        for (var screen : Screen.values()) {
            counted.put(screen, count(screen));
        }
        return Map.copyOf(counted);
    }

    private int count(Screen screen) {
        return switch (screen) {
            case RECIPIENTS -> recipients.count();
            case REPORTS -> reports.count();
            case INTAKE -> intake.countsProperty().get().all();
            case FOLLOWUP -> followUp.today().size();
            case SUPPORT -> support.count(RequestState.OPEN);
            case BIN -> bin.items().size();
            case OVERVIEW, CONSOLIDATION, MATERIALS, AUDIT, SETTINGS -> 0;
        };
    }

    /// Whether something typed would be lost if the window closed now.
    boolean hasUnsaved() {
        return reports.hasUnsaved() || intake.hasUnsaved() || support.hasUnsaved();
    }

    /// The points of sections III and IV.
    public NarrativesViewModel narratives() {
        return narratives;
    }

    /// What the totals rest on.
    public SourcesViewModel sources() {
        return sources;
    }

    /// What was frozen.
    public FrozenViewModel frozen() {
        return frozen;
    }

    /// The profile of the agency.
    public AgencyViewModel agency() {
        return agency;
    }

    /// The beginning of the next campaign.
    public RenewalViewModel renewal() {
        return renewal;
    }

    public OverviewViewModel overview() {
        return overview;
    }

    /// The shown campaign beside another one.
    public ComparisonViewModel comparison() {
        return comparison;
    }

    /// The charts of the consolidated report.
    public ChosenChartsViewModel charts() {
        return charts;
    }

    public RecipientsViewModel recipients() {
        return recipients;
    }

    public ReportsViewModel reports() {
        return reports;
    }

    /// What is typed into forms, kept and given back.
    public DraftsViewModel drafts() {
        return drafts;
    }

    public ReportBulkViewModel reportBulk() {
        return reportBulk;
    }

    /// The files behind the open report.
    public OriginalsViewModel originals() {
        return originals;
    }

    public IntakeViewModel intake() {
        return intake;
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

    public FollowUpViewModel followUp() {
        return followUp;
    }

    /// The requests for support.
    public RequestsViewModel support() {
        return support;
    }

    public MaterialsViewModel materials() {
        return materials;
    }

    public RegisterViewModel registers() {
        return registers;
    }

    public DossierViewModel dossier() {
        return dossier;
    }

    /// The copies of the data.
    public BackupViewModel backups() {
        return backups;
    }

    /// The password.
    public ProtectionViewModel protection() {
        return protection;
    }

    @Override
    public void close() {
        narratives.flush();
        folderWatch.close();
        intake.close();
    }
}
