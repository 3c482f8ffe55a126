package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.ORIGINAL;
import static vn.campaigndesk.db.jooq.Tables.QUANTITY;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.QuantityRecord;
import vn.campaigndesk.db.jooq.tables.records.ReportRecord;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.text.ExpectedFailure;

/// Reports and their quantities.
public final class ReportStore implements ReportSaver {
    private static final int ANY = 0;

    private final Database database;
    private final Changes changes;
    private final ReadReportsStore reading;

    public ReportStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
        this.reading = new ReadReportsStore(database);
    }

    /// What is typed and not saved yet.
    public DraftStore drafts() {
        return new DraftStore(database);
    }

    /// The reports of a campaign that are not in the bin, in the order in which they were entered. What has not changed
    /// since it was read last is not read again: as long as nothing has, this is the very same list.
    public List<Report> of(long campaignId) {
        return reading.of(campaignId);
    }

    /// How many files each report has that were not removed from it, by the report's id; none for a report without.
    Map<Long, Integer> files() {
        return database.read(sql -> sql.select(ORIGINAL.REPORT_ID, DSL.count())
                .from(ORIGINAL)
                .where(ORIGINAL.REMOVED_AT.isNull())
                .groupBy(ORIGINAL.REPORT_ID)
                .fetchMap(ORIGINAL.REPORT_ID, DSL.count()));
    }

    static Report report(ReportRecord row, Map<Long, Quantity> quantities) {
        return Report.from(row.getRecipientId(), row.getArrivedOn())
                .stored(row.getId(), row.getRevision())
                .version(version(row))
                .document(new DocumentIdentity(
                        row.getDocumentNumber(), row.getDocumentSymbol(), row.getIssuingBody(), row.getSignedOn()))
                .arrivalNumber(row.getArrivalNumber())
                .forwarded(row.getForwardedOn())
                .channel(Channel.valueOf(row.getChannel()))
                .figuresUntil(row.getFiguresUntil())
                .texts(row.getEvaluation(), row.getProposal())
                .quantities(quantities)
                .review(new Review(ReviewState.valueOf(row.getReviewState()), row.getReviewReason()))
                .build();
    }

    private static ReportVersion version(ReportRecord row) {
        var counting = row.getSupplementCounting();
        return new ReportVersion(
                ReportKind.valueOf(row.getKind()),
                counting == null ? null : SupplementCounting.valueOf(counting),
                row.getWithdrawsId());
    }

    static Quantity quantity(QuantityRecord row) {
        return new Quantity(
                row.getRaw(),
                QuantityState.valueOf(row.getState()),
                row.getAmount(),
                row.getUpperAmount(),
                Qualifier.valueOf(row.get(QUANTITY.QUALIFIER)),
                Method.valueOf(row.getMethod()),
                row.getLocator(),
                row.getNote());
    }

    /// Enters a new report (id 0) or saves a changed one, as one transaction with its audit.
    ///
    /// @param reason why it was changed, may be empty
    /// @return the report as stored
    /// @throws ExpectedFailure `report.save.stale` when it has been changed elsewhere since it was read,
    ///     `report.save.deleted` when it lies in the bin, `report.save.gone` when there is no such report
    @Override
    public Report save(long campaignId, Report report, String reason) {
        return save(campaignId, report, reason, (transaction, saved) -> {});
    }

    /// As above, with what else belongs to the same gesture: both are stored or neither.
    ///
    /// @param with told the report as stored, inside the transaction
    public Report save(long campaignId, Report report, String reason, BiConsumer<Transaction, Report> with) {
        var change = database.write(transaction -> {
            var made = write(transaction, campaignId, report, reason);
            with.accept(transaction, made.after());
            return made;
        });
        changes.publish(new ReportSaved(campaignId, change.after().id()));
        changes.publish(change);
        return change.after();
    }

    private static ReportChanged write(Transaction transaction, long campaignId, Report report, String reason) {
        if (report.id() == 0) {
            return new ReportChanged(campaignId, ReportChanged.Kind.ENTERED, null, insert(transaction, report));
        }
        var before = stored(transaction.sql(), report.id());
        return new ReportChanged(campaignId, ReportChanged.Kind.CHANGED, before, update(transaction, report, reason));
    }

    /// Saves what a report said before, if nobody has saved it since.
    ///
    /// @param revision the one it must have now
    /// @throws ExpectedFailure as [#save]
    public Report putBack(long campaignId, Report content, int revision, String reason) {
        return save(campaignId, content.edit().stored(content.id(), revision).build(), reason);
    }

    static Report stored(DSLContext sql, long reportId) {
        return report(row(sql, reportId), quantitiesOf(sql, reportId));
    }

    private static ReportRecord row(DSLContext sql, long reportId) {
        var row =
                sql.selectFrom(REPORT).where(REPORT.ID.eq(reportId)).forUpdate().fetchOne();
        if (row == null) {
            throw new ExpectedFailure("report.save.gone");
        }
        return row;
    }

    private static Report insert(Transaction transaction, Report report) {
        var row = transaction.sql().newRecord(REPORT);
        fill(row, report);
        row.setRecordedAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.setChangedAt(row.getRecordedAt());
        row.setRevision(1);
        row.store();
        var saved = report.edit().stored(row.getId(), 1).build();
        insertQuantities(transaction, saved);
        transaction.audit().differences("report", saved.id(), Map.of(), fields(saved), "");
        return saved;
    }

    /// Saves a changed report inside a transaction. What was found valid is to be checked again once its content has
    /// changed; otherwise the review stays as stored, whatever the given report says of it.
    static Report update(Transaction transaction, Report report, String reason) {
        var row = row(transaction.sql(), report.id());
        if (row.getDeletedAt() != null) {
            throw new ExpectedFailure("report.save.deleted");
        }
        if (row.getRevision() != report.revision()) {
            throw new ExpectedFailure("report.save.stale");
        }
        var stored = report(row, quantitiesOf(transaction.sql(), report.id()));
        var saved = reviewed(report, stored);
        fill(row, saved);
        row.setChangedAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.setRevision(saved.revision());
        row.store();
        transaction
                .sql()
                .deleteFrom(QUANTITY)
                .where(QUANTITY.REPORT_ID.eq(report.id()))
                .execute();
        insertQuantities(transaction, saved);
        transaction.audit().differences("report", saved.id(), fields(stored), fields(saved), reason);
        return saved;
    }

    private static Report reviewed(Report report, Report stored) {
        var saved = report.edit().review(stored.review()).build();
        var review = saved.equals(stored) ? stored.review() : ReviewTransitions.edited(stored.review());
        return saved.edit()
                .review(review)
                .stored(stored.id(), stored.revision() + 1)
                .build();
    }

    static Map<Long, Quantity> quantitiesOf(DSLContext sql, long reportId) {
        return sql.selectFrom(QUANTITY)
                .where(QUANTITY.REPORT_ID.eq(reportId))
                .fetchMap(QUANTITY.INDICATOR_ID, ReportStore::quantity);
    }

    private static void insertQuantities(Transaction transaction, Report report) {
        report.quantities().forEach((indicatorId, quantity) -> {
            var row = transaction.sql().newRecord(QUANTITY);
            row.setReportId(report.id());
            row.setIndicatorId(indicatorId);
            row.setRaw(quantity.raw());
            row.setState(quantity.state().name());
            row.setAmount(quantity.amount());
            row.setUpperAmount(quantity.upper());
            row.set(QUANTITY.QUALIFIER, quantity.qualifier().name());
            row.setMethod(quantity.method().name());
            row.setLocator(quantity.locator());
            row.setNote(quantity.note());
            row.insert();
        });
    }

    private static void fill(ReportRecord row, Report report) {
        row.setRecipientId(report.recipientId());
        var counting = report.version().counting();
        row.setKind(report.kind().name());
        row.setSupplementCounting(counting == null ? null : counting.name());
        row.setWithdrawsId(report.version().withdraws());
        row.setArrivalNumber(report.arrivalNumber());
        row.setDocumentNumber(report.document().number());
        row.setDocumentSymbol(report.document().symbol());
        row.setIssuingBody(report.document().issuingBody());
        row.setSignedOn(report.document().signedOn());
        row.setArrivedOn(report.arrivedOn());
        row.setForwardedOn(report.forwardedOn());
        row.setChannel(report.channel().name());
        row.setFiguresUntil(report.figuresUntil());
        row.setEvaluation(report.evaluation());
        row.setProposal(report.proposal());
        row.setReviewState(report.review().state().name());
        row.setReviewReason(report.review().reason());
    }

    /// Puts a report into the bin; it no longer counts, and nothing of it is lost ([BinRules] says for how long).
    ///
    /// @throws ExpectedFailure `report.save.gone` when there is no such report, `report.save.stale` when it is in
    /// the     bin already
    public void delete(long campaignId, long reportId) {
        delete(campaignId, reportId, ANY, "");
    }

    /// As above, if nobody has saved it since.
    ///
    /// @param revision the one it must have now
    public void delete(long campaignId, long reportId, int revision, String reason) {
        var marked = database.write(transaction -> mark(transaction, reportId, revision, true, reason));
        changes.publish(new ReportDeleted(campaignId, reportId));
        changes.publish(new ReportChanged(campaignId, ReportChanged.Kind.DELETED, null, marked));
    }

    /// Puts several reports into the bin, or takes them back from it, in one gesture: all or none.
    ///
    /// @param reports as they were seen: one whose revision is another by now keeps all from moving
    /// @throws ExpectedFailure `report.save.stale` or `report.save.gone` when that is so
    public void bin(long campaignId, Collection<Report> reports, boolean deleted, String reason) {
        List<Report> marked = database.write(transaction -> reports.stream()
                .map(report -> mark(transaction, report.id(), report.revision(), deleted, reason))
                .toList());
        changes.publish(new ReportsBinned(campaignId, deleted, marked));
    }

    /// Takes a report back from the bin.
    ///
    /// @throws ExpectedFailure `report.save.gone` when there is no such report, `report.save.stale` when it is not
    /// in     the bin
    public void restore(long campaignId, long reportId) {
        restore(campaignId, reportId, ANY, "");
    }

    /// As above, if nobody has touched it since.
    ///
    /// @param revision the one it must have now
    public void restore(long campaignId, long reportId, int revision, String reason) {
        var marked = database.write(transaction -> mark(transaction, reportId, revision, false, reason));
        changes.publish(new ReportSaved(campaignId, reportId));
        changes.publish(new ReportChanged(campaignId, ReportChanged.Kind.RESTORED, null, marked));
    }

    /// Each way into the bin and out of it is a change: the revision rises, so that a form that was opened before
    /// cannot be saved over it.
    private static Report mark(Transaction transaction, long reportId, int revision, boolean deleted, String reason) {
        var row = row(transaction.sql(), reportId);
        var isDeleted = row.getDeletedAt() != null;
        if (isDeleted == deleted || (revision != ANY && row.getRevision() != revision)) {
            throw new ExpectedFailure("report.save.stale");
        }
        row.setDeletedAt(deleted ? transaction.audit().now().atOffset(ZoneOffset.UTC) : null);
        row.setRevision(row.getRevision() + 1);
        row.store();
        transaction.audit().changed("report", reportId, deleted ? "deleted" : "restored", null, null, reason);
        return stored(transaction.sql(), reportId);
    }

    /// Every field as the audit keeps it; what is missing has no value there.
    static Map<String, @Nullable String> fields(Report report) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("recipient", String.valueOf(report.recipientId()));
        fields.put("kind", report.kind().name());
        putIfSaid(fields, "supplement_counting", report.version().counting());
        putIfSaid(fields, "withdraws", report.version().withdraws());
        putIfSaid(fields, "arrival_number", report.arrivalNumber());
        fields.put("document", report.document().reference());
        fields.put("issuing_body", report.document().issuingBody());
        fields.put("signed_on", day(report.document().signedOn()));
        fields.put("arrived_on", report.arrivedOn().toString());
        fields.put("forwarded_on", day(report.forwardedOn()));
        fields.put("channel", report.channel().name());
        fields.put("figures_until", day(report.figuresUntil()));
        fields.put("evaluation", report.evaluation());
        fields.put("proposal", report.proposal());
        fields.put("review_state", report.review().state().name());
        report.quantities()
                .forEach((indicatorId, quantity) -> fields.put("quantity:" + indicatorId, quantity.toString()));
        return fields;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void putIfSaid(Map<String, @Nullable String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, value.toString());
        }
    }
}
