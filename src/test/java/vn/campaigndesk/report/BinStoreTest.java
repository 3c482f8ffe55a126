package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.CampaignFixture.AuditRow;

class BinStoreTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final BinStore bin = new BinStore(fixture.database);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aDeletedReportLiesInTheBinUntilItIsTakenBack() {
        var kept = fixture.enter("Thọ Xuân", day(15, 11), "5");
        var deleted = fixture.enter("Như Xuân", day(16, 11), "7", "khoảng 20");
        fixture.reports.delete(fixture.campaignId, deleted.id());
        var screen = new BinViewModel(bin, fixture.reports, new InlineTasks(), fixture.clock);
        screen.load(fixture.campaignId, () -> {});

        assertThat(screen.items()).singleElement().satisfies(item -> {
            assertThat(item.unit()).isEqualTo("UBND huyện Như Xuân");
            assertThat(item.report().quantities()).isEqualTo(deleted.quantities());
            assertThat(screen.daysLeft(item)).isEqualTo(30);
        });
        assertThat(fixture.snapshot().answers(day(20, 11)).values())
                .flatExtracting(Answer::counted)
                .containsExactly(kept);

        screen.restore(screen.items().getFirst());

        assertThat(screen.items()).isEmpty();
        assertThat(fixture.snapshot().answers(day(20, 11))).hasSize(2);
    }

    @Test
    void whatLiesThereShorterStays() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.delete(fixture.campaignId, report.id());
        deletedAt("2024-10-21 02:00:00.124+00:00");

        assertThat(bin.purge()).isZero();
        assertThat(bin.of(fixture.campaignId)).hasSize(1);
        assertThat(bin.expired(fixture.clock.instant())).isZero();
    }

    @Test
    void whatHasExpiredIsRemovedAndTheAuditKeepsAllItSaid() {
        var report = fixture.reports.save(
                fixture.campaignId,
                fixture.reportSaying("Thọ Xuân", day(15, 11), "Người dân hưởng ứng", "Tăng kinh phí", "5", "1,234"),
                "");
        fixture.reports.delete(fixture.campaignId, report.id());
        deletedAt("2024-10-21 02:00:00+00:00");
        assertThat(bin.expired(fixture.clock.instant())).isEqualTo(1);

        assertThat(bin.purge()).isEqualTo(1);

        assertThat(bin.of(fixture.campaignId)).isEmpty();
        assertThat(bin.expired(fixture.clock.instant())).isZero();
        var rows = fixture.audit("report").stream()
                .filter(row -> row.reason().equals("purge"))
                .toList();
        assertThat(rows).allMatch(row -> row.id() == report.id() && row.after() == null);
        assertThat(rows.getLast().field()).isEqualTo("purged");
        var content = ReportStore.fields(report).entrySet().stream()
                .filter(field -> field.getValue() != null)
                .toList();
        assertThat(content).hasSizeGreaterThan(8);
        for (var field : content) {
            assertThat(rows)
                    .filteredOn(row -> row.field().equals(field.getKey()))
                    .extracting(AuditRow::before)
                    .isEqualTo(List.of(Objects.requireNonNull(field.getValue())));
        }
    }

    @Test
    void onlyExpiredReportsAreRemovedAndOnlyOnce() {
        var old = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reports.delete(fixture.campaignId, old.id());
        deletedAt("2024-01-01 00:00:00+00:00");
        var fresh = fixture.enter("Như Xuân", day(15, 11), "7");
        fixture.reports.delete(fixture.campaignId, fresh.id());
        fixture.enter("Thọ Xuân", day(16, 11), "9");

        assertThat(bin.purge()).isEqualTo(1);
        assertThat(bin.purge()).isZero();
        assertThat(bin.of(fixture.campaignId))
                .extracting(item -> item.report().id())
                .containsExactly(fresh.id());
        assertThat(fixture.reports.of(fixture.campaignId)).hasSize(1);
    }

    private void deletedAt(String moment) {
        fixture.database.read(sql -> sql.execute("update report set deleted_at = timestamp with time zone '" + moment
                + "' where deleted_at is not null"));
    }
}
