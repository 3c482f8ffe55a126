package vn.campaigndesk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Formats;

/// The form that looks like the Phụ lục: all its fields as typed, its problems, and saving.
public final class ReportFormViewModel {
    private final ReportStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final QuantityParser parser = new QuantityParser();

    private final ObjectProperty<@Nullable Recipient> recipient = new SimpleObjectProperty<>();
    private final VersionFields version = new VersionFields(this::changed);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.DOCUMENT_AXIS);
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final ObservableList<QuantityRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper attempted = new ReadOnlyBooleanWrapper(false);

    private @Nullable CampaignSnapshot snapshot;
    private @Nullable ReportContext context;
    private @Nullable ReportDraft opened;
    private long id;
    private int revision;
    private boolean filling;

    public ReportFormViewModel(ReportStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        for (var field : List.of(
                "number",
                "symbol",
                "issuingBody",
                "signedOn",
                "arrivalNumber",
                "arrivedOn",
                "forwardedOn",
                "figuresUntil",
                "evaluation",
                "proposal")) {
            var text = new SimpleStringProperty(this, field, "");
            text.subscribe(this::changed);
            texts.put(field, text);
        }
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

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /// A text field by its name: `number`, `symbol`, `issuingBody`, `signedOn`, `arrivalNumber`, `arrivedOn`,
    /// `forwardedOn`, `figuresUntil`, `evaluation`, `proposal`.
    public StringProperty text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
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

    /// The recipients to choose from, in the letter's order.
    public List<Recipient> recipients() {
        return snapshot == null ? List.of() : snapshot.recipients();
    }

    /// Year that is meant when a date is typed without one.
    public int year() {
        return snapshot == null
                ? LocalDate.now(clock).getYear()
                : snapshot.campaign().deadline().date().getYear();
    }

    /// Opens an empty form, for a unit if one is given. It arrived today until somebody says otherwise.
    public void openNew(CampaignSnapshot campaign, @Nullable Recipient unit) {
        fill(campaign, 0, 0, () -> {
            recipient.set(unit);
            version.open(ReportVersion.of(ReportKind.ORIGINAL));
            channel.set(Channel.DOCUMENT_AXIS);
            texts.values().forEach(text -> text.set(""));
            text("arrivedOn").set(Formats.date(LocalDate.now(clock)));
            rows.forEach(row -> row.open(Quantity.blank()));
        });
        if (unit != null) {
            text("issuingBody").set(unit.name());
            settle();
        }
    }

    /// Opens a stored report.
    public void open(CampaignSnapshot campaign, Report report) {
        fill(campaign, report.id(), report.revision(), () -> {
            recipient.set(campaign.recipients().stream()
                    .filter(unit -> unit.id() == report.recipientId())
                    .findFirst()
                    .orElse(null));
            version.open(report.version());
            channel.set(report.channel());
            text("number").set(report.document().number());
            text("symbol").set(report.document().symbol());
            text("issuingBody").set(report.document().issuingBody());
            text("signedOn").set(Formats.date(report.document().signedOn()));
            text("arrivalNumber").set(report.arrivalNumber());
            text("arrivedOn").set(Formats.date(report.arrivedOn()));
            text("forwardedOn").set(Formats.date(report.forwardedOn()));
            text("figuresUntil").set(Formats.date(report.figuresUntil()));
            text("evaluation").set(report.evaluation());
            text("proposal").set(report.proposal());
            rows.forEach(row -> row.open(report.quantity(row.indicator().id())));
        });
    }

    /// Checks the form against a newer state of its campaign; what is typed stays.
    void refresh(CampaignSnapshot campaign) {
        var known = snapshot;
        if (known != null && known.campaign().id() == campaign.campaign().id()) {
            snapshot = campaign;
            context = null;
            changed();
        }
    }

    private void fill(CampaignSnapshot campaign, long reportId, int reportRevision, Runnable fields) {
        filling = true;
        snapshot = campaign;
        context = null;
        id = reportId;
        revision = reportRevision;
        attempted.set(false);
        rows.setAll(campaign.indicators().stream().map(this::row).toList());
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
        dirty.set(!draft.equals(opened));
        problems.set(ReportRules.check(draft, context(snapshot)));
    }

    /// What the rules know of the campaign: computed again only for another state of it or another day.
    private ReportContext context(CampaignSnapshot campaign) {
        var today = LocalDate.now(clock);
        var known = context;
        if (known == null || !known.today().equals(today)) {
            known = new ReportContext(campaign, today);
            context = known;
        }
        return known;
    }

    /// The form as it stands.
    public ReportDraft draft() {
        var cells = new LinkedHashMap<Long, ReportDraft.Cell>();
        rows.forEach(row -> cells.put(row.indicator().id(), row.cell()));
        var unit = recipient.get();
        return new ReportDraft(
                id,
                unit == null ? null : unit.id(),
                version.kindProperty().get(),
                version.counting(),
                version.withdraws(),
                typed("number"),
                typed("symbol"),
                typed("issuingBody"),
                typed("signedOn"),
                typed("arrivalNumber"),
                typed("arrivedOn"),
                typed("forwardedOn"),
                channel.get(),
                typed("figuresUntil"),
                typed("evaluation"),
                typed("proposal"),
                cells,
                revision);
    }

    /// Saves the form when no error stands against it; otherwise only points at the errors.
    ///
    /// @param saved told the stored report
    /// @param failed told what went wrong while storing
    /// @return whether saving has begun
    public boolean save(Consumer<Report> saved, Consumer<Exception> failed) {
        attempted.set(true);
        changed();
        var campaign = snapshot;
        if (campaign == null || saving.get() || hasErrors()) {
            return false;
        }
        var report = report();
        var sent = draft();
        saving.set(true);
        tasks.run(
                () -> store.save(campaign.campaign().id(), report, ""),
                stored -> {
                    saving.set(false);
                    id = stored.id();
                    revision = stored.revision();
                    opened = sent.stored(id, revision);
                    changed();
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

    private Report report() {
        var quantities = new LinkedHashMap<Long, Quantity>();
        rows.forEach(row -> quantities.put(row.indicator().id(), row.quantity()));
        return Report.from(
                        Objects.requireNonNull(recipient.get()).id(),
                        date("arrivedOn").orElseThrow())
                .stored(id, revision)
                .version(version.version())
                .document(new DocumentIdentity(
                        typed("number"),
                        typed("symbol"),
                        typed("issuingBody"),
                        date("signedOn").orElse(null)))
                .arrivalNumber(typed("arrivalNumber"))
                .forwarded(date("forwardedOn").orElse(null))
                .channel(channel.get())
                .figuresUntil(date("figuresUntil").orElse(null))
                .texts(typed("evaluation").strip(), typed("proposal").strip())
                .quantities(quantities)
                .build();
    }

    private Optional<LocalDate> date(String field) {
        return Formats.parseDate(typed(field), year());
    }

    private String typed(String field) {
        return StoredText.of(text(field).get());
    }
}
