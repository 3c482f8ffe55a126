package vn.campaigndesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import vn.campaigndesk.audit.AuditJournal;
import vn.campaigndesk.audit.AuditStore;
import vn.campaigndesk.audit.CheckStore;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.backup.BackupDesk;
import vn.campaigndesk.backup.ProtectionDesk;
import vn.campaigndesk.campaign.CalendarStore;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.campaign.renewal.RenewalStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.chosen.ChosenChartStore;
import vn.campaigndesk.consolidation.frozen.Freezing;
import vn.campaigndesk.consolidation.frozen.FrozenStore;
import vn.campaigndesk.consolidation.narrative.NarrativeStore;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.dossier.ChangeLogStore;
import vn.campaigndesk.dossier.DossierExport;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.RecipientDesk;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.dispatch.ReminderDesk;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.RequestDesk;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.intake.AllReaders;
import vn.campaigndesk.intake.ExtractText;
import vn.campaigndesk.intake.FolderWatch;
import vn.campaigndesk.intake.FolderWatchViewModel;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.IntakeStore;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.material.HoldingRules;
import vn.campaigndesk.material.MaterialDesk;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.register.FollowUpRegisters;
import vn.campaigndesk.register.Registers;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.ReportBulkViewModel;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportSaver;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.ReviewStore;
import vn.campaigndesk.report.ReviewViewModel;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.report.original.TextSource;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.settings.PreferencesStore;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.legacy.LegacyText;
import vn.campaigndesk.ui.FileOpener;
import vn.campaigndesk.vault.Unlock;

/// An open data folder with everything that works on it.
public final class Desk implements AutoCloseable {
    private final OpenData data;
    private final Database database;
    private final Clock clock;
    private final Changes changes = new Changes();
    private final CampaignStore campaigns;
    private final OrganisationStore organisations;
    private final CalendarStore calendar;
    private final RecipientStore recipients;
    private final ReportStore reports;
    private final ReviewStore reviews;
    private final SnapshotStore snapshots;
    private final SeedStore seeds;
    private final BlankForms forms;
    private final Originals originals;
    private final Readers readers = AllReaders.of(new LegacyText());
    private final NarrativeStore narratives;
    private final ChosenChartStore charts;
    private final Consolidations consolidations;
    private final Freezing freezing;
    private final FollowUpDesk.Stores followUp;
    private final MaterialStore materials;
    private final BinStore bin;
    private final AuditStore audit;
    private final CheckStore checks;
    private final UndoStack undo = new UndoStack(changes);

    private Desk(OpenData data, Clock clock) {
        this.data = data;
        this.database = data.database();
        this.clock = clock;
        campaigns = new CampaignStore(database, changes);
        organisations = new OrganisationStore(database);
        calendar = new CalendarStore(database, changes);
        recipients = new RecipientStore(database, organisations, changes);
        reports = new ReportStore(database, changes);
        reviews = new ReviewStore(database, changes);
        snapshots = new SnapshotStore(campaigns, recipients, reports, organisations, reviews);
        seeds = new SeedStore(database, campaigns, organisations, recipients);
        forms = new BlankForms(campaigns, recipients, organisations);
        originals = new Originals(
                path(), new OriginalStore(database, changes), data.folder().seal());
        originals.sweep();
        narratives = new NarrativeStore(database, changes);
        charts = new ChosenChartStore(database, changes);
        consolidations = new Consolidations(snapshots, narratives::of, (c, day) -> ChartParts.of(this, c, day), clock);
        freezing = new Freezing(consolidations, originals, new FrozenStore(database, changes), clock);
        followUp = new FollowUpDesk.Stores(
                new ContactStore(database, changes),
                new ContactEntryStore(database, changes),
                new ReminderStore(database, changes),
                new SupportRequestStore(database, changes));
        materials = new MaterialStore(database, recipients, changes);
        bin = new BinStore(database);
        audit = new AuditStore(database, clock.getZone());
        checks = new CheckStore(database);
    }

    /// Opens a data folder without a password, making it and putting the shipped campaign into it when it is
    /// new.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure when the folder is in use, cannot be written, is of a
    ///     newer version or is behind a password
    public static Desk open(Path path, Clock clock) {
        return open(path, clock, Unlock.NOBODY);
    }

    /// As above.
    ///
    /// @param unlock opens data behind a password
    public static Desk open(Path path, Clock clock, Unlock unlock) {
        var desk = openToCheck(path, clock, unlock);
        return OpenData.orClosed(desk::close, () -> desk.begun(desk.seeds::loadIfEmpty));
    }

    /// Opens a data folder for made-up figures: its campaign is a sample, says so everywhere, and comes with
    /// about forty invented reports.
    ///
    /// @param label the words that stand before the campaign's titles
    public static Desk openSample(Path path, Clock clock, String label) {
        var desk = openToCheck(path, clock, Unlock.NOBODY);
        Runnable filling =
                () -> SampleParts.fill(desk, desk.seeds, desk.recipients, desk.followUp, desk.materials, label);
        return OpenData.orClosed(desk::close, () -> desk.begun(filling));
    }

    /// What a start of the program does once the data are there: what has expired leaves the bin, and from now
    /// on what the person does can be taken back.
    private Desk begun(Runnable loading) {
        loading.run();
        bin.purge();
        UndoRecorders.begin(database, organisations, followUp, undo, changes);
        return this;
    }

    /// Opens a data folder only to look at it: nothing is put into it and nothing leaves the bin.
    ///
    /// @param unlock opens data behind a password
    public static Desk openToCheck(Path path, Clock clock, Unlock unlock) {
        var data = OpenData.open(path, clock, unlock);
        return OpenData.orClosed(data::close, () -> new Desk(data, clock));
    }

    public Clock clock() {
        return clock;
    }

    public Changes changes() {
        return changes;
    }

    public CampaignStore campaigns() {
        return campaigns;
    }

    /// Begins campaigns.
    public RenewalStore renewals() {
        return new RenewalStore(database, campaigns, organisations, recipients, changes);
    }

    /// Public holidays and days worked in exchange.
    public CalendarStore calendar() {
        return calendar;
    }

    public SnapshotStore snapshots() {
        return snapshots;
    }

    public ReportStore reports() {
        return reports;
    }

    /// The files behind the reports.
    public Originals originals() {
        return originals;
    }

    /// Reads Word, Excel and the like as text to be shown beside the form.
    public TextSource texts() {
        return new ExtractText(file -> Optional.of(readers.read(file)));
    }

    /// The queue of received files, read on as many threads as the machine has.
    public IntakeQueue intake() {
        return new IntakeQueue(
                IntakeParts.intake(readers),
                originals,
                new IntakeStore(database, changes),
                snapshots,
                reports,
                snapshot -> IntakeParts.drafter(snapshot, organisations.all(), LocalDate.now(clock)),
                clock.getZone());
    }

    /// The registers of a campaign, to be written to files.
    public Registers registers() {
        return new Registers(snapshots, clock);
    }

    /// Puts a campaign's whole file into one folder.
    ///
    /// @param messages the language of titles and file names
    public DossierExport dossierExport(Messages messages) {
        return new DossierParts(this, messages).export(new ChangeLogStore(database));
    }

    public Consolidations consolidations() {
        return consolidations;
    }

    /// The points chosen for the consolidated reports.
    public NarrativeStore narratives() {
        return narratives;
    }

    /// The charts chosen for the consolidated reports.
    public ChosenChartStore charts() {
        return charts;
    }

    /// Consolidated reports as they were signed.
    public Freezing freezing() {
        return freezing;
    }

    public BinStore bin() {
        return bin;
    }

    /// What the person has done since the program was opened, to be taken back.
    public UndoStack undo() {
        return undo;
    }

    /// All that has been changed, row by row.
    public AuditStore audit() {
        return audit;
    }

    /// All that has been changed, in the language of the messages.
    public AuditJournal journal(Messages messages) {
        return new AuditJournal(audit, campaigns, clock, messages);
    }

    /// Checks the data and the originals beside them, reading all of both; changes nothing.
    public List<Finding> check() {
        return new Inspection(checks, originals, freezing, bin).findings(clock.instant());
    }

    /// The blank forms for the recipients.
    public BlankForms forms() {
        return forms;
    }

    /// What can be done with lists of recipients, in the language of the messages.
    public RecipientDesk recipientDesk(Messages messages) {
        return new RecipientDesk(snapshots, recipients, organisations, seeds, forms, messages);
    }

    /// What can be done to follow up, in the language of the messages.
    public FollowUpDesk followUpDesk(Messages messages) {
        return new FollowUpDesk(
                snapshots,
                organisations,
                calendar,
                followUp,
                id -> HoldingRules.handedOver(materials.history(id)),
                messages,
                clock);
    }

    /// The registers of following up.
    public FollowUpRegisters followUpRegisters() {
        var words = new Messages(Locale.of("vi", "VN"));
        return new FollowUpRegisters(followUpDesk(words)::load, clock);
    }

    /// What can be done in a round of reminders; each e-mail carries the unit's own blank form.
    public ReminderDesk reminderDesk() {
        return new ReminderDesk(followUp.reminders(), unit -> EnclosedForms.of(forms, unit), clock);
    }

    /// What can be done with requests for support, in the language of the messages.
    public RequestDesk requestDesk(Messages messages) {
        return new RequestDesk(campaigns, recipients, followUp.requests(), messages, clock.getZone());
    }

    /// What can be done with the campaign's materials, in the language of the messages.
    ///
    /// @param opener opens a file for a person
    public MaterialDesk materialDesk(FileOpener opener, Messages messages) {
        return new MaterialDesk(materials, campaigns, originals, opener, messages);
    }

    /// An empty form.
    public ReportFormViewModel reportForm(Tasks tasks) {
        return new ReportFormViewModel(reports, tasks, clock);
    }

    /// An empty form that is stored together with what it is made of.
    public ReportFormViewModel reportForm(ReportSaver saver, Tasks tasks) {
        return new ReportFormViewModel(saver, tasks, clock);
    }

    /// The folder that is watched for files that come.
    ///
    /// @param foreground leads to the window's thread
    public FolderWatchViewModel folderWatch(Executor foreground) {
        return new FolderWatchViewModel(
                preferences().watched(), preferences()::watch, foreground, FolderWatch::started);
    }

    /// What has to be looked at in the reports of a campaign today.
    public NeedsReview review(CampaignSnapshot snapshot) {
        return NeedsReview.of(new ReportContext(snapshot, LocalDate.now(clock)), Accepted.in(snapshot));
    }

    /// What is done to many reports at once.
    public ReportBulkViewModel reportBulk(Tasks tasks) {
        return new ReportBulkViewModel(snapshots, reports, reviews, tasks, clock);
    }

    /// The checking of one report.
    public ReviewViewModel review(Tasks tasks) {
        return new ReviewViewModel(reviews, tasks, clock);
    }

    /// Where a person's taste is kept.
    public PreferencesStore preferences() {
        return new PreferencesStore(path());
    }

    /// The copies of the data and making them.
    public BackupDesk backups() {
        var backups = data.backups();
        return new BackupDesk(
                backups,
                reason -> backups.make(database, reason),
                target -> backups.export(database, target),
                (target, password) -> backups.export(database, target, password),
                () -> backups.reports(database),
                clock);
    }

    /// What can be done about the password while the data are open.
    public ProtectionDesk protection() {
        return new ProtectionDesk(path(), data.folder().seal());
    }

    /// The folder that holds the data.
    public Path path() {
        return data.folder().path();
    }

    @Override
    public void close() {
        if (data.folder().seal().isOn()) {
            originals.forgetCopies();
        }
        data.close();
    }
}
