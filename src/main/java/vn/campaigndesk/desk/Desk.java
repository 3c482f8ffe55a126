package vn.campaigndesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import vn.campaigndesk.audit.AuditJournal;
import vn.campaigndesk.audit.AuditStore;
import vn.campaigndesk.audit.CheckStore;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.audit.OriginalFindings;
import vn.campaigndesk.campaign.CalendarStore;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.dossier.ChangeLogStore;
import vn.campaigndesk.dossier.DossierExport;
import vn.campaigndesk.dossier.DossierPart;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.followup.RecipientDesk;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.intake.AllReaders;
import vn.campaigndesk.intake.ExtractText;
import vn.campaigndesk.intake.FolderWatchViewModel;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.IntakeStore;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.register.Registers;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.ReportBulkViewModel;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportSaver;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.ReportUndo;
import vn.campaigndesk.report.ReviewStore;
import vn.campaigndesk.report.ReviewViewModel;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.report.original.TextSource;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.sample.SampleCampaign;
import vn.campaigndesk.settings.PreferencesStore;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.legacy.LegacyText;

/// An open data folder with everything that works on it.
public final class Desk implements AutoCloseable {
    private final DataFolder folder;
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
    private final Originals originals;
    private final Readers readers = AllReaders.of(new LegacyText());
    private final Consolidations consolidations;
    private final FollowUpDesk.Stores followUp;
    private final BinStore bin;
    private final AuditStore audit;
    private final CheckStore checks;
    private final UndoStack undo = new UndoStack(changes);

    private Desk(DataFolder folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        campaigns = new CampaignStore(database, changes);
        organisations = new OrganisationStore(database);
        calendar = new CalendarStore(database, changes);
        recipients = new RecipientStore(database, organisations, changes);
        reports = new ReportStore(database, changes);
        reviews = new ReviewStore(database, changes);
        snapshots = new SnapshotStore(campaigns, recipients, reports, organisations, reviews);
        seeds = new SeedStore(database, campaigns, organisations, recipients);
        originals = new Originals(folder.path(), new OriginalStore(database));
        originals.sweep();
        consolidations = new Consolidations(snapshots, clock);
        followUp = new FollowUpDesk.Stores(
                new ContactStore(database, changes),
                new ContactEntryStore(database, changes),
                new ReminderStore(database, changes),
                new SupportRequestStore(database, changes));
        bin = new BinStore(database);
        audit = new AuditStore(database, clock.getZone());
        checks = new CheckStore(database);
    }

    /// Opens a data folder, making it and putting the shipped campaign into it when it is new.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure when the folder is in use, cannot be written, or is of a newer
    ///     version
    public static Desk open(Path path, Clock clock) {
        var desk = openEmpty(path, clock);
        desk.seeds.loadIfEmpty();
        return desk.begun();
    }

    /// Opens a data folder for made-up figures: its campaign is a sample, says so everywhere, and comes with about
    /// forty invented reports.
    ///
    /// @param label the words that stand before the campaign's titles
    public static Desk openSample(Path path, Clock clock, String label) {
        var desk = openEmpty(path, clock);
        if (desk.seeds.loadSampleIfEmpty(label)) {
            new SampleCampaign(desk.recipients, desk.snapshots, () -> desk.reportForm(new InlineTasks()))
                    .fill(desk.campaigns.all().getFirst().id());
        }
        return desk.begun();
    }

    /// What a start of the program does once the data are there: what has expired leaves the bin, and from now on what
    /// the person does can be taken back.
    private Desk begun() {
        bin.purge();
        new CampaignUndo(campaigns, recipients, calendar, undo, changes);
        new ReportUndo(reports, recipients, undo, changes);
        new FollowUpUndo(followUp.contacts(), followUp.entries(), undo, changes);
        return this;
    }

    /// Opens a data folder only to look at it: nothing is put into it and nothing leaves the bin.
    public static Desk openToCheck(Path path, Clock clock) {
        return openEmpty(path, clock);
    }

    /// Throws away the sample campaign in a folder, if there is one: the files of the database, nothing else.
    ///
    /// @throws ExpectedFailure `cli.demo.own` when the data are no sample
    public static void discardSample(Path path, Clock clock) throws IOException {
        var file = path.resolve(DataFolder.DATABASE_FILE);
        if (!Files.exists(file)) {
            return;
        }
        try (var desk = openEmpty(path, clock)) {
            if (!desk.campaigns.all().stream().allMatch(Campaign::sample)) {
                throw new ExpectedFailure("cli.demo.own", path.toAbsolutePath());
            }
        }
        try (var folder = DataFolder.lock(path)) {
            Files.delete(folder.path().resolve(DataFolder.DATABASE_FILE));
        }
    }

    private static Desk openEmpty(Path path, Clock clock) {
        var folder = DataFolder.lock(path);
        try {
            return new Desk(folder, Database.open(folder, clock, System.getProperty("user.name", "?")), clock);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
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
                new IntakeStore(database),
                snapshots,
                reports,
                this::drafter,
                clock.getZone());
    }

    /// Makes drafts of files for a campaign as it stands today.
    private Drafter drafter(CampaignSnapshot snapshot) {
        return IntakeParts.drafter(snapshot, organisations.all(), LocalDate.now(clock));
    }

    /// The registers of a campaign, to be written to files.
    public Registers registers() {
        return new Registers(snapshots, clock);
    }

    /// Puts a campaign's whole file into one folder. A register that is to be in it gets its part here.
    ///
    /// @param messages the language of titles and file names
    public DossierExport dossierExport(Messages messages) {
        var log = new ChangeLogStore(database);
        var parts = List.of(
                report(Format.DOCX),
                report(Format.PDF),
                report(Format.XLSX),
                register("so-dang-ky-van-ban-den.pdf"),
                register("so-dang-ky-van-ban-den.xlsx"),
                new DossierPart(
                        messages.get("dossier.recipients"),
                        (campaign, file) -> recipientDesk(messages).export(file, campaign, LocalDate.now(clock))),
                new DossierPart(messages.get("dossier.changes"), (campaign, file) -> log.write(file, messages)));
        return new DossierExport(snapshots, originals, parts, messages, clock);
    }

    private DossierPart register(String name) {
        return new DossierPart(name, (campaign, file) -> registers().write(campaign, file));
    }

    private DossierPart report(Format format) {
        return new DossierPart(
                "bao-cao-tong-hop." + format.ending(),
                (campaign, file) ->
                        consolidations.write(consolidations.draft(campaign, LocalDate.now(clock)), format, file));
    }

    public Consolidations consolidations() {
        return consolidations;
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
        var findings = new ArrayList<>(checks.check());
        findings.addAll(OriginalFindings.of(originals));
        var expired = bin.expired(clock.instant());
        findings.add(
                expired == 0
                        ? Finding.sound("report.bin.check")
                        : Finding.trouble("report.bin.check.expired", expired));
        return List.copyOf(findings);
    }

    /// What can be done with lists of recipients, in the language of the messages.
    public RecipientDesk recipientDesk(Messages messages) {
        return new RecipientDesk(snapshots, recipients, organisations, seeds, messages);
    }

    /// What can be done to follow up, in the language of the messages.
    public FollowUpDesk followUpDesk(Messages messages) {
        return new FollowUpDesk(snapshots, organisations, calendar, followUp, messages, clock);
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
        return new FolderWatchViewModel(preferences().watchedFolder(), preferences()::watch, foreground);
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
        return new PreferencesStore(folder.path());
    }

    /// The folder that holds the data.
    public Path path() {
        return folder.path();
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            folder.close();
        }
    }
}
