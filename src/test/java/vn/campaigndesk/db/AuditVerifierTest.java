package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.AUDIT_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.db.AuditVerifier.Flaw;
import vn.campaigndesk.db.AuditVerifier.Verdict;

/// Whoever changes the audit behind the program's back is found: each test tampers by SQL.
class AuditVerifierTest {
    private static final Instant NOW = Instant.parse("2024-11-05T02:03:04.567891Z");

    private final Database database = Database.inMemory(Clock.fixed(NOW, ZoneOffset.UTC), "Lê Thị Lan");

    @BeforeEach
    void writeTenRowsInFiveGestures() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> database.write(transaction -> {
                    transaction.audit().changed("report", i, "proposal", null, "Tăng kinh phí " + i, "");
                    transaction.audit().changed("report", i, "signed_on", "2024-11-0" + i, null, "đính chính");
                    return 0;
                }));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anUntouchedChainIsSound() {
        assertThat(verify()).isEqualTo(new Verdict(10, null, 10));
    }

    @Test
    void anEmptyChainIsSound() {
        try (var empty = Database.inMemory(Clock.systemUTC(), "x")) {
            assertThat(verify(empty)).isEqualTo(new Verdict(0, null, 0));
        }
    }

    static Stream<String> alterations() {
        return Stream.of(
                "at = timestamp with time zone '2024-11-05 02:03:04.568+00:00'",
                "actor = 'Ai đó'",
                "entity = 'recipient'",
                "entity_id = 99",
                "field = 'evaluation'",
                "old_value = null",
                "old_value = ''",
                "new_value = ''",
                "reason = ''",
                "previous_hash = null",
                "previous_hash = ''",
                "hash = null",
                "hash = repeat('0', 64)");
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void everyAlteredFieldIsFound(String change) {
        tamper("update audit set " + change + " where id = 4");

        assertThat(verify()).isEqualTo(new Verdict(3, Flaw.ALTERED, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 9})
    void aMissingRowIsFoundAtTheNextOne(long id) {
        tamper("delete from audit where id = " + id);

        assertThat(verify()).isEqualTo(new Verdict(id - 1, Flaw.UNLINKED, id + 1));
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        tamper("update audit set id = 100 where id = 3");
        tamper("update audit set id = 3 where id = 4");
        tamper("update audit set id = 4 where id = 100");

        assertThat(verify()).isEqualTo(new Verdict(2, Flaw.UNLINKED, 3));
    }

    @Test
    void aCutTailIsFound() {
        tamper("delete from audit where id > 7");

        assertThat(verify()).isEqualTo(new Verdict(7, Flaw.CUT, 7));
    }

    @Test
    void anEmptiedAuditIsFound() {
        tamper("delete from audit");

        assertThat(verify()).isEqualTo(new Verdict(0, Flaw.CUT, 0));
    }

    /// A well-made row that the head does not know: somebody knew the encoding and forgot the head.
    @Test
    void anAppendedRowIsFound() {
        var last = database.read(sql -> sql.fetchSingle(AUDIT, AUDIT.ID.eq(10L)));
        var forged = new AuditEntry(0, NOW, "x", "report", 1, "f", null, "y", "", last.getHash(), null);
        database.read(sql -> {
            var row = sql.newRecord(AUDIT);
            row.setAt(last.getAt());
            row.setActor("x");
            row.setEntity("report");
            row.setEntityId(1L);
            row.setField("f");
            row.setNewValue("y");
            row.setReason("");
            row.setPreviousHash(last.getHash());
            row.setHash(AuditHash.of(last.getHash(), forged));
            return row.store();
        });

        assertThat(verify()).isEqualTo(new Verdict(10, Flaw.APPENDED, 11));
    }

    @Test
    void aMissingHeadIsFoundAndNeverMadeAnewInSilence() {
        tamper("delete from audit_head");
        database.write(transaction -> {
            transaction.audit().changed("report", 6, "kind", null, "ORIGINAL", "");
            return 0;
        });

        assertThat(verify()).isEqualTo(new Verdict(11, Flaw.HEADLESS, 11));
    }

    @Test
    void writingOnBehindACutTailDoesNotHideIt() {
        tamper("delete from audit where id > 7");
        database.write(transaction -> {
            transaction.audit().changed("report", 6, "kind", null, "ORIGINAL", "");
            return 0;
        });

        assertThat(verify()).isEqualTo(new Verdict(7, Flaw.UNLINKED, 11));
    }

    @Test
    void aGestureThatFailsLeavesTheChainAsItWas() {
        try {
            database.write(transaction -> {
                transaction.audit().changed("report", 6, "kind", null, "ORIGINAL", "");
                throw new IllegalStateException("the gesture breaks off");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("the gesture breaks off");
        }

        assertThat(verify()).isEqualTo(new Verdict(10, null, 10));
    }

    @Test
    void gesturesOfManyThreadsMakeOneChain() {
        IntStream.range(0, 60)
                .parallel()
                .forEach(i -> database.write(transaction -> {
                    transaction.audit().changed("recipient", i, "name", null, "Đơn vị " + i, "");
                    transaction.audit().changed("recipient", i, "short_name", null, "ĐV " + i, "");
                    return 0;
                }));

        assertThat(verify().flaw()).isNull();
        assertThat(verify().entries()).isEqualTo(130);
    }

    /// What a database of the version before held: rows without hashes.
    @Test
    void rowsThatAreOlderThanTheChainAreChainedInTheirOrder() {
        tamper("update audit set hash = null, previous_hash = null");
        tamper("update audit_head set entries = 0, hash = ''");

        database.read(sql -> {
            AuditChaining.chain(sql);
            return 0;
        });

        assertThat(verify()).isEqualTo(new Verdict(10, null, 10));
    }

    /// The encoding is part of the file: a chain of today must still be sound for the program of tomorrow.
    @Test
    void theEncodingNeverChanges() {
        var entry = new AuditEntry(
                7,
                Instant.ofEpochMilli(1_730_772_184_567L),
                "Lan",
                "report",
                3,
                "signed_on",
                null,
                "2024-11-05",
                "",
                null,
                null);

        assertThat(AuditHash.of("", entry)).isEqualTo(EXPECTED_BY_HAND);
    }

    /// Computed from the documented bytes by another program.
    private static final String EXPECTED_BY_HAND = "1ac8ef17d97eda20ed06202aed566c2b0b6d16014dfeecf7908feeb68b8132b5";

    @Test
    void noTwoDifferentRowsAreWrittenAlike() {
        var one = entry("a", "bc");
        var other = entry("ab", "c");

        assertThat(AuditHash.of("", one)).isNotEqualTo(AuditHash.of("", other));
        assertThat(AuditHash.of("", entry(null, "x"))).isNotEqualTo(AuditHash.of("", entry("", "x")));
    }

    private static AuditEntry entry(String before, String after) {
        return new AuditEntry(0, NOW, "x", "e", 1, "f", before, after, "", null, null);
    }

    private void tamper(String statement) {
        database.read(sql -> sql.execute(statement));
    }

    private Verdict verify() {
        return verify(database);
    }

    private static Verdict verify(Database database) {
        return database.read(sql -> {
            List<AuditEntry> rows = sql.selectFrom(AUDIT).orderBy(AUDIT.ID).fetch(AuditEntry::of);
            var head = sql.selectFrom(AUDIT_HEAD).fetchOne(row -> new AuditHead(row.getEntries(), row.getHash()));
            return AuditVerifier.verify(rows.iterator(), head);
        });
    }
}
