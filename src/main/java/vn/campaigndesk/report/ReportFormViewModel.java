package vn.campaigndesk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.original.ReportHolder;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.DayReading;

/// The form that looks like the Phụ lục: all its fields as typed, its problems, and saving.
public final class ReportFormViewModel implements ReportHolder {
    private final ReportSaver saver;
    private final Tasks tasks;
    private final Clock clock;
    private final QuantityParser parser = new QuantityParser();

    private final ObjectProperty<@Nullable Recipient> recipient = new SimpleObjectProperty<>();
    private final VersionFields version = new VersionFields(this::changed);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.DOCUMENT_AXIS);
    private final TextFields texts = new TextFields(this::changed);
    private final ObservableList<QuantityRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper attempted = new ReadOnlyBooleanWrapper(false);

    private final ReadOnlyObjectWrapper<@Nullable CampaignSnapshot> campaign = new ReadOnlyObjectWrapper<>();
    private final FormContents contents = new FormContents(recipient, version, channel, texts, rows);
    private final BlockPaste paste = new BlockPaste(this);
    private @Nullable CampaignSnapshot snapshot;
    private @Nullable ReportContext context;
    private @Nullable ReportDraft opened;
    private Map<String, String> openedTexts = Map.of();
    private Runnable typing = () -> {};
    private long id;
    private int revision;
    private boolean filling;
    private boolean filesWaiting;
    private final ReadOnlyLongWrapper storedId = new ReadOnlyLongWrapper();

    /// An empty form.
    ///
    /// @param saver stores what the form says
    public ReportFormViewModel(ReportSaver saver, Tasks tasks, Clock clock) {
        this.saver = saver;
        this.tasks = tasks;
        this.clock = clock;
        recipient.subscribe(this::addressed);
        channel.subscribe(this::changed);
    }

    /// The unit that answers; choosing one fills in who issued the document and greys the rows it is not asked.
    public ObjectProperty<@Nullable Recipient> recipientProperty() {
        return recipient;
    }

    public ObjectProperty<ReportKind> kindProperty() {
        return version.kindProperty();
    }

    /// Which version of the unit's answer the document is.
    public VersionFields version() {
        return version;
    }

    /// The unit's other reports, which a withdrawal may name, in the order of their arrival.
    public List<Report> otherVersions() {
        var unit = recipient.get();
        return snapshot == null || unit == null
                ? List.of()
                : snapshot.reports().stream()
                        .filter(report -> report.recipientId() == unit.id() && report.id() != id)
                        .sorted(Report.BY_ARRIVAL)
                        .toList();
    }

    /// The campaign as it was read last, against which the form is checked; null before the form was opened.
    public ReadOnlyObjectProperty<@Nullable CampaignSnapshot> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /// What the rules say of a report as it is stored.
    List<Problem> storedProblems(CampaignSnapshot read, Report stored) {
        return ReportRules.check(ReportDraft.of(stored, parser), context(read));
    }

    /// Puts copied blocks of cells into the rows.
    public BlockPaste paste() {
        return paste;
    }

    /// The unit's reports that stand before the document, by the day of its arrival.
    List<Report> standingBefore() {
        var arrived = texts.date("arrivedOn", days()).orElse(LocalDate.MAX);
        return otherVersions().stream()
                .filter(report -> report.arrivedOn().isBefore(arrived)
                        || (report.arrivedOn().isEqual(arrived) && (id == 0 || report.id() < id)))
                .toList();
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /// A text field by its name: `number`, `symbol`, `issuingBody`, `signedOn`, `arrivalNumber`, `arrivedOn`,
    /// `forwardedOn`, `figuresUntil`, `evaluation`, `proposal`.
    public StringProperty text(String field) {
        return texts.get(field);
    }

    /// The rows of the form in their order; one list for life.
    public ObservableList<QuantityRow> rows() {
        return rows;
    }

    /// What the rules say of the form as it stands now.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Whether something has been typed that is not saved.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether saving has been tried, so that empty compulsory fields may now be pointed at.
    public ReadOnlyBooleanProperty attemptedProperty() {
        return attempted.getReadOnlyProperty();
    }

    /// The id of the report in the form, 0 for a new one.
    public long reportId() {
        return id;
    }

    /// The revision of the report in the form, 0 for a new one.
    int revision() {
        return revision;
    }

    @Override
    public ReadOnlyLongProperty reportIdProperty() {
        return storedId.getReadOnlyProperty();
    }

    /// A form with files is no empty form, even before anything is typed.
    @Override
    public void filesWait(boolean waiting) {
        filesWaiting = waiting;
        dirty.set(waiting || (snapshot != null && !draft().equals(opened)));
    }

    /// The stored place in the received file from which the value of a field was read; empty when it was typed or the
    /// field is none of the table.
    public Optional<String> source(String field) {
        return rows.stream()
                .filter(row -> ReportRules.field(row.indicator()).equals(field))
                .map(row -> row.quantity().locator())
                .findFirst();
    }

    /// The recipients to choose from, in the letter's order.
    public List<Recipient> recipients() {
        return snapshot == null ? List.of() : snapshot.recipients();
    }

    /// How a day that is typed without its year is understood.
    DayReading days() {
        return snapshot == null
                ? DayReading.near(LocalDate.now(clock))
                : snapshot.campaign().days();
    }

    /// Opens an empty form, for a unit if one is given. It arrived today until somebody says otherwise.
    public void openNew(CampaignSnapshot read, @Nullable Recipient unit) {
        openEmpty(read, unit, ReportKind.ORIGINAL, null);
    }

    /// Opens an empty form for what a unit sends after a report: nothing of the report is taken over, so that no old
    /// number passes for a new one.
    public void openNext(CampaignSnapshot read, Report before, ReportKind kind) {
        var withdraws = kind == ReportKind.WITHDRAWAL ? before.id() : null;
        openEmpty(read, unit(read, before.recipientId()), kind, withdraws);
    }

    private void openEmpty(CampaignSnapshot read, @Nullable Recipient unit, ReportKind kind, @Nullable Long withdraws) {
        fill(read, 0, 0, () -> {
            recipient.set(unit);
            version.open(kind, null, withdraws);
            channel.set(Channel.DOCUMENT_AXIS);
            texts.clear(LocalDate.now(clock));
            rows.forEach(row -> row.open(Quantity.blank()));
        });
        if (unit != null) {
            text("issuingBody").set(unit.name());
            settle();
        }
    }

    private static @Nullable Recipient unit(CampaignSnapshot read, @Nullable Long recipientId) {
        return read.recipients().stream()
                .filter(unit -> recipientId != null && unit.id() == recipientId)
                .findFirst()
                .orElse(null);
    }

    /// Opens a stored report.
    public void open(CampaignSnapshot read, Report report) {
        fill(read, report.id(), report.revision(), () -> {
            recipient.set(unit(read, report.recipientId()));
            version.open(
                    report.kind(), report.version().counting(), report.version().withdraws());
            channel.set(report.channel());
            texts.open(report);
            rows.forEach(row -> row.open(report.quantity(row.indicator().id())));
        });
    }

    /// Opens a form that is not stored yet with what was read in a file: each number with its text, its place there and
    /// the question it leaves.
    public void openProposal(CampaignSnapshot read, ReportDraft draft) {
        fill(read, 0, 0, () -> {
            recipient.set(unit(read, draft.recipientId()));
            contents.propose(draft);
        });
    }

    /// Checks the form against a newer state of its campaign; what is typed stays.
    public void refresh(CampaignSnapshot read) {
        var known = snapshot;
        if (known != null && known.campaign().id() == read.campaign().id()) {
            snapshot = read;
            context = null;
            changed();
        }
    }

    private void fill(CampaignSnapshot read, long reportId, int reportRevision, Runnable fields) {
        filling = true;
        snapshot = read;
        context = null;
        id = reportId;
        revision = reportRevision;
        attempted.set(false);
        rows.setAll(read.indicators().stream().map(this::row).toList());
        fields.run();
        filling = false;
        settle();
    }

    private QuantityRow row(Indicator indicator) {
        var row = new QuantityRow(indicator, parser);
        row.readingProperty().subscribe(this::changed);
        row.chosenProperty().subscribe(this::changed);
        row.noteProperty().subscribe(this::changed);
        return row;
    }

    /// The form as it stands is what is stored: nothing is dirty.
    private void settle() {
        opened = draft();
        openedTexts = contents.typed();
        addressRows();
        changed();
    }

    private void addressed(@Nullable Recipient before, @Nullable Recipient after) {
        if (!filling && after != null) {
            var issuer = text("issuingBody");
            if (issuer.get().isBlank() || (before != null && issuer.get().equals(before.name()))) {
                issuer.set(after.name());
            }
        }
        addressRows();
        changed();
    }

    private void addressRows() {
        rows.forEach(row -> row.address(recipient.get()));
    }

    private void changed() {
        if (filling || snapshot == null) {
            return;
        }
        var draft = draft();
        dirty.set(filesWaiting || !draft.equals(opened));
        problems.set(ReportRules.check(draft, context(snapshot)));
        storedId.set(id);
        campaign.set(snapshot);
        typing.run();
    }

    /// Hears whenever something in the form has changed.
    public void onTyped(Runnable heard) {
        typing = heard;
    }

    /// What is typed and not saved: each field that differs from what the form was opened with, by its name.
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<>(contents.typed());
        typed.entrySet().removeIf(field -> field.getValue().equals(openedTexts.get(field.getKey())));
        return typed;
    }

    /// Types into an opened form what was typed before.
    public void retype(Map<String, String> typed) {
        contents.retype(typed, recipients());
        changed();
    }

    /// What the rules know of the campaign: computed again only for another state of it or another day.
    private ReportContext context(CampaignSnapshot read) {
        var today = LocalDate.now(clock);
        var known = context;
        if (known == null || !known.today().equals(today)) {
            known = new ReportContext(read, today);
            context = known;
        }
        return known;
    }

    /// The form as it stands.
    public ReportDraft draft() {
        return contents.draft(id, revision);
    }

    /// Saves the form when no error stands against it; otherwise only points at the errors.
    ///
    /// @param saved told the stored report
    /// @param failed told what went wrong while storing
    /// @return whether saving has begun
    public boolean save(Consumer<Report> saved, Consumer<Exception> failed) {
        attempted.set(true);
        changed();
        var read = snapshot;
        if (read == null || saving.get() || hasErrors()) {
            return false;
        }
        var report = report();
        var sent = draft();
        var sentTexts = contents.typed();
        saving.set(true);
        tasks.run(
                () -> saver.save(read.campaign().id(), report, ""),
                stored -> {
                    id = stored.id();
                    revision = stored.revision();
                    opened = sent.stored(id, revision);
                    openedTexts = sentTexts;
                    changed();
                    saving.set(false);
                    saved.accept(stored);
                },
                failure -> {
                    saving.set(false);
                    failed.accept(failure);
                });
        return true;
    }

    /// Whether an error keeps the form from being saved.
    public boolean hasErrors() {
        return problems.get().stream().anyMatch(Problem::keepsFromSaving);
    }

    /// The report that the form says, when no error stands against it.
    Report report() {
        return contents.report(id, revision, days());
    }
}
