package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.db.jooq.Tables.AUDIT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final Instant NOW = Instant.parse("2024-11-05T02:03:04.567Z");

    private final Database database = Database.inMemory(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")), "Lê Thị Lan");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRowSaysWhenWhoWhatOldNewAndWhy() {
        database.write(transaction -> {
            transaction.audit().changed("recipient", 7, "sent_on", "", "2024-11-01", "gửi lại qua trục văn bản");
            return transaction.audit().now();
        });

        var row = rows().getFirst();
        assertThat(row.get(AUDIT.AT).toInstant()).isEqualTo(NOW);
        assertThat(row.get(AUDIT.ACTOR)).isEqualTo("Lê Thị Lan");
        assertThat(row.get(AUDIT.ENTITY)).isEqualTo("recipient");
        assertThat(row.get(AUDIT.ENTITY_ID)).isEqualTo(7);
        assertThat(row.get(AUDIT.FIELD)).isEqualTo("sent_on");
        assertThat(row.get(AUDIT.OLD_VALUE)).isEmpty();
        assertThat(row.get(AUDIT.NEW_VALUE)).isEqualTo("2024-11-01");
        assertThat(row.get(AUDIT.REASON)).isEqualTo("gửi lại qua trục văn bản");
    }

    @Test
    void allRowsOfAGestureCarryItsMoment() {
        var now = database.write(transaction -> {
            transaction.audit().changed("a", 1, "f", null, "x", "");
            transaction.audit().changed("b", 2, "g", "x", null, "");
            return transaction.audit().now();
        });

        assertThat(now).isEqualTo(NOW);
        assertThat(rows()).extracting(row -> row.get(AUDIT.AT).toInstant()).containsExactly(NOW, NOW);
    }

    @Test
    void onlyFieldsThatDifferLeaveARow() {
        var before = Map.of("name", "Huyện Tĩnh Gia", "place", "27", "dropped", "x");
        var after = new LinkedHashMap<String, String>();
        after.put("name", "Thị xã Nghi Sơn");
        after.put("place", "27");
        after.put("fresh", "y");

        database.write(transaction -> {
            transaction.audit().differences("organisation", 5, before, after, "Nghị quyết 933");
            return 0;
        });

        assertThat(rows())
                .extracting(
                        row -> row.get(AUDIT.FIELD), row -> row.get(AUDIT.OLD_VALUE), row -> row.get(AUDIT.NEW_VALUE))
                .containsExactlyInAnyOrder(
                        tuple("name", "Huyện Tĩnh Gia", "Thị xã Nghi Sơn"),
                        tuple("fresh", null, "y"),
                        tuple("dropped", "x", null));
    }

    @Test
    void nothingChangedLeavesNothing() {
        database.write(transaction -> {
            transaction.audit().differences("organisation", 5, Map.of("name", "A"), Map.of("name", "A"), "");
            return 0;
        });

        assertThat(rows()).isEmpty();
    }

    private List<? extends Record> rows() {
        return database.read(sql -> sql.selectFrom(AUDIT).orderBy(AUDIT.ID).fetch());
    }
}
