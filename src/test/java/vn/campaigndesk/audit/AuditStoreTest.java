package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.testing.CampaignFixture;

class AuditStoreTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final AuditStore store = new AuditStore(fixture.database, CampaignFixture.ZONE);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNewestComesFirstAndPagesFollowEachOther() {
        var all = store.page(AuditFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
        var first = store.page(AuditFilter.ALL, Long.MAX_VALUE, 10);
        var second = store.page(AuditFilter.ALL, first.getLast().id(), 10);

        assertThat(all).hasSizeGreaterThan(100).isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
        assertThat(first).isEqualTo(all.subList(0, 10));
        assertThat(second).isEqualTo(all.subList(10, 20));
    }

    @Test
    void theHistoryOfOneReportIsItsOwn() {
        var one = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.enter("Như Xuân", day(15, 11), "7");
        fixture.reports.delete(fixture.campaignId, one.id());

        var history = store.of("report", one.id());

        assertThat(history).allMatch(item -> item.entity().equals("report") && item.entityId() == one.id());
        assertThat(history.getFirst().field()).isEqualTo("deleted");
        assertThat(history).extracting(AuditItem::field).contains("recipient", "arrived_on", "document");
    }

    @Test
    void aUnitHasItsPlaceOnTheListAndAllItsReportsAlsoRemovedOnes() {
        var unit = fixture.unit("Thọ Xuân");
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.enter("Như Xuân", day(15, 11), "7");
        fixture.exempt("Thọ Xuân", "giải thể");
        fixture.exempt("Như Xuân", "giải thể");
        fixture.reports.delete(fixture.campaignId, report.id());
        fixture.database.read(
                sql -> sql.execute("update report set deleted_at = timestamp with time zone '2024-01-01 00:00:00+00:00'"
                        + " where deleted_at is not null"));
        assertThat(new BinStore(fixture.database).purge()).isEqualTo(1);

        var items = store.page(new AuditFilter(null, null, unit.id(), "", null, null), Long.MAX_VALUE, 1000);

        assertThat(items)
                .allMatch(item -> (item.entity().equals("report") && item.entityId() == report.id())
                        || (item.entity().equals("recipient") && item.entityId() == unit.id()));
        assertThat(items).extracting(AuditItem::field).contains("purged", "exempt_reason", "created");
        assertThat(store.names().reports()).containsEntry(report.id(), unit.id());
    }

    /// The day of the fixture is 20 November in Viet Nam; nine in the morning there is still that day in UTC, so the
    /// bounds are tried one day around.
    @Test
    void daysAreBoundsOnBothSides() {
        assertThat(between(day(20, 11), day(20, 11))).isNotEmpty();
        assertThat(between(day(21, 11), null)).isEmpty();
        assertThat(between(null, day(19, 11))).isEmpty();
        assertThat(between(null, day(20, 11))).isNotEmpty();
    }

    private List<AuditItem> between(LocalDate from, LocalDate until) {
        return store.page(new AuditFilter(null, null, null, "", from, until), Long.MAX_VALUE, 10);
    }

    @Test
    void theAnchorIsTheEndOfTheChain() {
        var before = store.anchor().orElseThrow();
        fixture.exempt("Thọ Xuân", "giải thể");
        var after = store.anchor().orElseThrow();

        assertThat(after.entries()).isEqualTo(before.entries() + 1);
        assertThat(after.hash()).hasSize(64).isNotEqualTo(before.hash());
    }

    @Test
    void aUnitThatWasTakenOffTheListStillHasItsName() {
        var unit = fixture.unit("Thọ Xuân");
        fixture.recipients.remove(fixture.campaignId, List.of(unit), "");

        assertThat(store.names().recipients()).containsEntry(unit.id(), "UBND huyện Thọ Xuân");
    }
}
