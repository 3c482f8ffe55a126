package vn.campaigndesk.audit;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.INDICATOR;
import static vn.campaigndesk.db.jooq.Tables.QUANTITY;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.QuantityRecord;
import vn.campaigndesk.db.jooq.tables.records.ReportRecord;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.text.Formats;

/// Whether every report says what the log of changes says it does. The chain of the log proves that the log is whole;
/// this proves that no figure and no word of a report was changed past it.
final class AgreementStore {
    /// More differences than these are counted, not named.
    private static final int MOST_NAMED = 20;

    private static final String FIGURE = "quantity:";
    private static final Pattern WRITTEN =
            Pattern.compile("Quantity\\[raw=(.*), state=\\w+, amount=(\\w+), upper=.*", Pattern.DOTALL);

    private final Database database;

    AgreementStore(Database database) {
        this.database = database;
    }

    /// What the log says of one report, its last word for each field.
    private static final class Logged {
        private final long report;
        private final Map<String, @Nullable String> fields = new HashMap<>();
        private boolean binned;
        private boolean gone;

        Logged(long report) {
            this.report = report;
        }

        void take(String field, @Nullable String value) {
            switch (field) {
                case "deleted" -> binned = true;
                case "restored" -> binned = false;
                case "purged" -> gone = true;
                default -> {
                    // files and reasons for warnings have tables of their own
                    if (!field.startsWith("original:") && !field.startsWith("accepted:")) {
                        fields.put(field, value);
                    }
                }
            }
        }
    }

    /// A finding for each difference; one that says how many reports agree.
    List<Finding> check() {
        return database.read(AgreementStore::check);
    }

    private static List<Finding> check(DSLContext sql) {
        var troubles = new ArrayList<Finding>();
        var logged = compareLogged(sql, troubles);
        var stored = new TreeSet<>(sql.select(REPORT.ID).from(REPORT).fetchSet(REPORT.ID));
        stored.stream()
                .filter(id -> !logged.contains(id))
                .forEach(id -> troubles.add(Finding.trouble("audit.check.agreement.unlogged", id)));
        return told(stored.size(), troubles);
    }

    /// Reads the log once, report by report, and hands back which ones it speaks of.
    private static Set<Long> compareLogged(DSLContext sql, List<Finding> troubles) {
        var logged = new HashSet<Long>();
        try (var rows = sql.select(AUDIT.ENTITY_ID, AUDIT.FIELD, AUDIT.NEW_VALUE)
                .from(AUDIT)
                .where(AUDIT.ENTITY.eq("report"))
                .orderBy(AUDIT.ENTITY_ID, AUDIT.ID)
                .fetchSize(500)
                .fetchLazy()) {
            var at = new Logged(0);
            for (var row : rows) {
                if (row.value1() != at.report) {
                    compare(sql, at, troubles);
                    at = new Logged(row.value1());
                    logged.add(at.report);
                }
                at.take(row.value2(), row.value3());
            }
            compare(sql, at, troubles);
        }
        return logged;
    }

    private static List<Finding> told(int reports, List<Finding> troubles) {
        if (troubles.isEmpty()) {
            return List.of(Finding.sound("audit.check.agreement", reports));
        }
        var told = new ArrayList<>(troubles.subList(0, Math.min(MOST_NAMED, troubles.size())));
        if (troubles.size() > MOST_NAMED) {
            told.add(Finding.trouble("audit.check.agreement.more", troubles.size() - MOST_NAMED));
        }
        return told;
    }

    private static void compare(DSLContext sql, Logged logged, List<Finding> troubles) {
        var row = sql.selectFrom(REPORT).where(REPORT.ID.eq(logged.report)).fetchOne();
        if (row == null) {
            if (!logged.gone && !logged.fields.isEmpty()) {
                troubles.add(Finding.trouble("audit.check.agreement.lost", logged.report, written(logged, "document")));
            }
            return;
        }
        var words = compareFields(sql, row, logged, troubles);
        words += logged.binned == (row.getDeletedAt() != null) ? 0 : 1;
        if (words > 0) {
            troubles.add(Finding.trouble("audit.check.agreement.words", named(sql, row), words));
        }
    }

    /// What a report begins with; the log of a program that knew no checking yet does not say it.
    private static final Map<String, String> BEGINNING = Map.of("review_state", "RECEIVED");

    /// Names each figure that differs and counts what else does.
    private static int compareFields(DSLContext sql, ReportRecord row, Logged logged, List<Finding> troubles) {
        var stored = fields(sql, row);
        var names = new TreeSet<>(stored.keySet());
        names.addAll(logged.fields.keySet());
        var words = 0;
        BEGINNING.forEach(logged.fields::putIfAbsent);
        for (var name : names) {
            if (!text(stored.get(name)).equals(text(logged.fields.get(name)))) {
                if (name.startsWith(FIGURE)) {
                    troubles.add(figure(sql, row, name, stored.get(name), logged.fields.get(name)));
                } else {
                    words++;
                }
            }
        }
        return words;
    }

    private static Finding figure(
            DSLContext sql, ReportRecord row, String field, @Nullable String stored, @Nullable String logged) {
        var place = sql.select(INDICATOR.PLACE)
                .from(INDICATOR)
                .where(INDICATOR.ID.eq(Long.valueOf(field.substring(FIGURE.length()))))
                .fetchOne(INDICATOR.PLACE);
        return Finding.trouble(
                "audit.check.agreement.figure",
                named(sql, row),
                Objects.requireNonNullElse(place, 0),
                figure(text(stored)),
                figure(text(logged)));
    }

    /// The number that counts and what is written; nothing for no row.
    private static String figure(String quantity) {
        var parts = WRITTEN.matcher(quantity);
        if (!parts.matches()) {
            return "\u2013";
        }
        var amount = parts.group(2).equals("null") ? "?" : Formats.number(Long.parseLong(parts.group(2)));
        return amount.equals(parts.group(1)) ? amount : amount + " (" + parts.group(1) + ")";
    }

    private static String named(DSLContext sql, ReportRecord row) {
        var unit = sql.select(RECIPIENT.NAME)
                .from(RECIPIENT)
                .where(RECIPIENT.ID.eq(row.getRecipientId()))
                .fetchOne(RECIPIENT.NAME);
        var reference = reference(row);
        return (unit == null ? "" : unit) + (reference.isEmpty() ? "" : " (" + reference + ")");
    }

    private static String written(Logged logged, String field) {
        return text(logged.fields.get(field));
    }

    /// Nothing, no word and the "null" of the first rows are the same.
    private static String text(@Nullable Object value) {
        return value == null || value.equals("null") ? "" : value.toString();
    }

    private static String reference(ReportRecord row) {
        return new DocumentIdentity(row.getDocumentNumber(), row.getDocumentSymbol(), "", null).reference();
    }

    /// The columns as the log writes them; read one by one, for a word in them may be none that the program knows.
    private static Map<String, String> fields(DSLContext sql, ReportRecord row) {
        var fields = new HashMap<String, String>();
        fields.put("recipient", text(row.getRecipientId()));
        fields.put("kind", row.getKind());
        fields.put("supplement_counting", text(row.getSupplementCounting()));
        fields.put("withdraws", text(row.getWithdrawsId()));
        fields.put("arrival_number", row.getArrivalNumber());
        fields.put("document", reference(row));
        fields.put("issuing_body", row.getIssuingBody());
        fields.put("signed_on", text(row.getSignedOn()));
        fields.put("arrived_on", text(row.getArrivedOn()));
        fields.put("forwarded_on", text(row.getForwardedOn()));
        fields.put("channel", row.getChannel());
        fields.put("figures_until", text(row.getFiguresUntil()));
        fields.put("evaluation", row.getEvaluation());
        fields.put("proposal", row.getProposal());
        fields.put("review_state", row.getReviewState());
        quantities(sql, row.getId(), fields);
        return fields;
    }

    private static void quantities(DSLContext sql, long report, Map<String, String> fields) {
        sql.selectFrom(QUANTITY)
                .where(QUANTITY.REPORT_ID.eq(report))
                .forEach(figure -> fields.put(FIGURE + figure.getIndicatorId(), quantity(figure)));
    }

    private static String quantity(QuantityRecord row) {
        return "Quantity[raw=" + row.getRaw()
                + ", state=" + row.getState()
                + ", amount=" + row.getAmount()
                + ", upper=" + row.getUpperAmount()
                + ", qualifier=" + row.get(QUANTITY.QUALIFIER)
                + ", method=" + row.getMethod()
                + ", locator=" + row.getLocator()
                + ", note=" + row.getNote() + "]";
    }
}
