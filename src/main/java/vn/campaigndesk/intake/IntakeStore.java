package vn.campaigndesk.intake;

import static vn.campaigndesk.db.jooq.Tables.INTAKE_FILE;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.IntakeFileRecord;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Media;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.text.ExpectedFailure;

/// The files that have come in: which of them still wait, and which report the others have become.
public final class IntakeStore {
    private static final int LONGEST = 4000;
    private static final int LONGEST_SENDER = 1000;
    private static final int LONGEST_LETTER = 300;
    private static final String SEPARATOR = "\u001f";

    /// Somebody else has decided about the file meanwhile.
    static final String STALE = "intake.queue.stale";

    private final Database database;
    private final Changes changes;

    public IntakeStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Writes down a file whose bytes are safe. The same bytes that wait already are written down once.
    QueuedFile add(long campaignId, QueuedFile file) {
        return database.write(transaction -> waiting(transaction, campaignId, file.content())
                .orElseGet(() -> insert(transaction, campaignId, file)));
    }

    private static Optional<QueuedFile> waiting(Transaction transaction, long campaignId, @Nullable Incoming content) {
        return content == null
                ? Optional.empty()
                : transaction
                        .sql()
                        .select(INTAKE_FILE.fields())
                        .from(INTAKE_FILE)
                        .leftJoin(REPORT)
                        .on(REPORT.ID.eq(INTAKE_FILE.REPORT_ID))
                        .where(isWaiting(campaignId))
                        .and(INTAKE_FILE.SHA256.eq(content.sha256()))
                        .limit(1)
                        .fetchOptionalInto(INTAKE_FILE)
                        .map(IntakeStore::file);
    }

    private static QueuedFile insert(Transaction transaction, long campaignId, QueuedFile file) {
        var row = transaction.sql().newRecord(INTAKE_FILE);
        var origin = file.origin();
        row.setCampaignId(campaignId);
        row.setDisplay(cut(origin.display(), LONGEST));
        row.setContainer(cut(origin.container(), LONGEST));
        row.setSender(cut(origin.sender(), LONGEST_SENDER));
        row.setLetter(cut(origin.letter(), LONGEST_LETTER));
        var modified = origin.modified();
        row.setModifiedAt(modified == null ? null : modified.atOffset(ZoneOffset.UTC));
        row.setArrivedOn(file.arrivedOn());
        row.setReceivedAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.setName(row.getDisplay());
        var content = file.content();
        if (content != null) {
            row.setName(cut(content.name(), LONGEST));
            row.setSha256(content.sha256());
            row.setBytes(content.bytes());
            row.setMediaType(content.media().mediaType());
        }
        var refusal = file.refusal();
        if (refusal != null) {
            row.setRefusal(refusal.key());
            row.setRefusalArguments(cut(
                    refusal.arguments().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)), LONGEST));
        }
        row.store();
        return file(row);
    }

    /// A database takes no NUL, and no longer text than its column.
    private static String cut(String text, int length) {
        var clean = text.replace('\0', '\uFFFD');
        return clean.length() <= length ? clean : clean.substring(clean.length() - length);
    }

    /// What waits for a person, in the order in which it came: neither set aside nor become a report, or become
    /// one that lies in the bin.
    public List<QueuedFile> waiting(long campaignId) {
        return database.read(sql -> sql.select(INTAKE_FILE.fields())
                .from(INTAKE_FILE)
                .leftJoin(REPORT)
                .on(REPORT.ID.eq(INTAKE_FILE.REPORT_ID))
                .where(isWaiting(campaignId))
                .orderBy(INTAKE_FILE.ID)
                .fetchInto(INTAKE_FILE)
                .map(IntakeStore::file));
    }

    /// Whether the same bytes, or a refused file of the same name, have come before, whatever became of them.
    boolean hasCome(long campaignId, QueuedFile file) {
        var content = file.content();
        var same = content == null
                ? INTAKE_FILE
                        .SHA256
                        .isNull()
                        .and(INTAKE_FILE.DISPLAY.eq(cut(file.origin().display(), LONGEST)))
                : INTAKE_FILE.SHA256.eq(content.sha256());
        return database.read(sql -> sql.fetchExists(
                INTAKE_FILE, INTAKE_FILE.CAMPAIGN_ID.eq(campaignId).and(same)));
    }

    private static Condition isWaiting(long campaignId) {
        return INTAKE_FILE
                .CAMPAIGN_ID
                .eq(campaignId)
                .and(INTAKE_FILE.SET_ASIDE_AT.isNull())
                .and(INTAKE_FILE.REPORT_ID.isNull().or(REPORT.DELETED_AT.isNotNull()));
    }

    /// What belongs to the gesture that makes a report of a file: the file becomes the report's, and waits no
    /// more. It fails with `intake.queue.stale` when somebody has decided about the file meanwhile.
    BiConsumer<Transaction, Report> entering(QueuedFile file) {
        return (transaction, report) -> {
            become(transaction, file.id(), report.id());
            var content = file.content();
            if (content != null) {
                OriginalStore.add(transaction, report.id(), content);
            }
        };
    }

    private static void become(Transaction transaction, long fileId, long reportId) {
        var row = open(transaction, fileId);
        var other = row.getReportId();
        if (row.getSetAsideAt() != null || (other != null && isAlive(transaction, other))) {
            throw new ExpectedFailure(STALE);
        }
        row.setReportId(reportId);
        row.store();
    }

    private static boolean isAlive(Transaction transaction, long reportId) {
        return transaction.sql().fetchExists(REPORT, REPORT.ID.eq(reportId).and(REPORT.DELETED_AT.isNull()));
    }

    private static IntakeFileRecord open(Transaction transaction, long fileId) {
        var row = transaction
                .sql()
                .selectFrom(INTAKE_FILE)
                .where(INTAKE_FILE.ID.eq(fileId))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            throw new ExpectedFailure(STALE);
        }
        return row;
    }

    /// Takes a file off the queue, or puts it back. Its bytes and its row stay.
    ///
    /// @throws ExpectedFailure `intake.queue.stale` when it is there already, or somebody has made a
    ///     report of it
    public void setAside(long fileId, boolean aside) {
        var name = database.write(transaction -> {
            var row = open(transaction, fileId);
            var report = row.getReportId();
            if ((row.getSetAsideAt() != null) == aside || (report != null && isAlive(transaction, report))) {
                throw new ExpectedFailure(STALE);
            }
            row.setSetAsideAt(aside ? transaction.audit().now().atOffset(ZoneOffset.UTC) : null);
            row.store();
            var shown = row.getDisplay();
            transaction
                    .audit()
                    .changed("intake_file", fileId, "set_aside", aside ? null : shown, aside ? shown : null, "");
            return shown;
        });
        changes.publish(new FileSetAside(fileId, name, aside));
    }

    private static QueuedFile file(IntakeFileRecord row) {
        var modified = row.getModifiedAt();
        var origin = new Origin(
                row.getDisplay(),
                row.getContainer(),
                row.getSender(),
                row.getLetter(),
                modified == null ? null : modified.toInstant());
        return new QueuedFile(row.getId(), origin, row.getArrivedOn(), content(row), refusal(row));
    }

    private static @Nullable Incoming content(IntakeFileRecord row) {
        return row.getSha256() == null
                ? null
                : new Incoming(row.getName(), row.getSha256(), row.getBytes(), Media.ofType(row.getMediaType()));
    }

    private static @Nullable Question refusal(IntakeFileRecord row) {
        return row.getRefusal() == null
                ? null
                : new Question(Question.FORM, row.getRefusal(), arguments(row.getRefusalArguments()));
    }

    private static List<Object> arguments(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.<Object>asList((Object[]) stored.split(SEPARATOR, -1));
    }
}
