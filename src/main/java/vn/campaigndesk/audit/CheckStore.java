package vn.campaigndesk.audit;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.AUDIT_HEAD;
import static vn.campaigndesk.db.jooq.Tables.QUANTITY;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.AuditEntry;
import vn.campaigndesk.db.AuditHead;
import vn.campaigndesk.db.AuditVerifier;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.DefaultSchema;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.QuantityState;

/// Checks that the data are whole. Reads only, and reads everything: an index that lies is found too.
public final class CheckStore {
    /// The columns that hold one of a few words, and the words.
    private static final Map<TableField<? extends Record, String>, List<String>> WORDS = Map.of(
            REPORT.KIND, names(ReportKind.values()),
            REPORT.CHANNEL, names(Channel.values()),
            QUANTITY.STATE, names(QuantityState.values()),
            QUANTITY.QUALIFIER, names(Qualifier.values()),
            QUANTITY.METHOD, names(Method.values()));

    private final Database database;

    public CheckStore(Database database) {
        this.database = database;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /// All checks: one finding for what is sound, and one for each report's difference from the log.
    public List<Finding> check() {
        return Stream.concat(
                        Stream.of(chain(), rows(), references(), words()),
                        new AgreementStore(database).check().stream())
                .toList();
    }

    /// Whether the chain of the audit is unbroken, and where it breaks first.
    public Finding chain() {
        var verdict = database.read(sql -> {
            try (var rows =
                    sql.selectFrom(AUDIT).orderBy(AUDIT.ID).fetchSize(500).fetchLazy()) {
                return AuditVerifier.verify(rows.stream().map(AuditEntry::of).iterator(), head(sql));
            }
        });
        var flaw = verdict.flaw();
        if (flaw == null) {
            return Finding.sound("audit.check.chain", verdict.entries());
        }
        var key = switch (flaw) {
            case ALTERED -> "audit.check.chain.altered";
            case UNLINKED -> "audit.check.chain.unlinked";
            case CUT -> "audit.check.chain.cut";
            case APPENDED -> "audit.check.chain.appended";
            case HEADLESS -> "audit.check.chain.headless";
        };
        return Finding.trouble(key, verdict.id(), verdict.entries());
    }

    private static @Nullable AuditHead head(DSLContext sql) {
        return sql.selectFrom(AUDIT_HEAD).fetchOne(row -> new AuditHead(row.getEntries(), row.getHash()));
    }

    /// Reads every row of every table to its last column.
    private Finding rows() {
        long count = database.read(sql -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .mapToLong(table -> count(sql, table))
                .sum());
        return Finding.sound("audit.check.rows", count);
    }

    private static long count(DSLContext sql, Table<?> table) {
        try (var rows = sql.selectFrom(table).fetchSize(500).fetchLazy()) {
            return rows.stream().count();
        }
    }

    /// Whether every reference leads to a row that is there.
    private Finding references() {
        var broken = new ArrayList<String>();
        var checked = 0;
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (var reference : table.getReferences()) {
                checked++;
                var orphans = database.read(sql -> orphans(sql, reference));
                if (orphans > 0) {
                    broken.add(name(reference) + ": " + orphans);
                }
            }
        }
        return broken.isEmpty()
                ? Finding.sound("audit.check.references", checked)
                : Finding.trouble("audit.check.references.broken", String.join(", ", broken));
    }

    private static String name(ForeignKey<?, ?> reference) {
        var column = reference.getTable().getName() + "."
                + reference.getFields().getFirst().getName();
        return column.toLowerCase(Locale.ROOT);
    }

    private static int orphans(DSLContext sql, ForeignKey<?, ?> reference) {
        var table = reference.getTable();
        var parent = reference.getKey().getTable().as("parent");
        var found = DSL.noCondition();
        var named = DSL.noCondition();
        for (var i = 0; i < reference.getFields().size(); i++) {
            var field = reference.getFields().get(i).coerce(Object.class);
            var key = parent.field(reference.getKeyFields().get(i).getName(), Object.class);
            found = found.and(field.eq(key));
            named = named.and(field.isNotNull());
        }
        return sql.fetchCount(DSL.selectOne()
                .from(table)
                .where(named)
                .andNotExists(DSL.selectOne().from(parent).where(found)));
    }

    /// Whether every column that holds one of a few words holds one of them.
    private Finding words() {
        var unknown = WORDS.entrySet().stream()
                .flatMap(column -> database
                        .read(sql -> sql.selectDistinct(column.getKey())
                                .from(column.getKey().getTable())
                                .where(column.getKey().notIn(column.getValue()))
                                .fetch(column.getKey()))
                        .stream()
                        .map(word -> column.getKey().getName() + ": " + word))
                .sorted()
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? Finding.sound("audit.check.words", WORDS.size())
                : Finding.trouble("audit.check.words.unknown", unknown);
    }
}
