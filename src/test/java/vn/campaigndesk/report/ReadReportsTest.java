package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.testing.CampaignFixture;

/// What was read before is read again when it has changed, and only then.
class ReadReportsTest {
    private static final List<String> UNITS = List.of("Thọ Xuân", "Như Xuân", "Sở Y tế");

    private final CampaignFixture fixture = CampaignFixture.open();
    private final Random random = new Random(20241118);

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Report> remembered() {
        return fixture.reports.of(fixture.campaignId);
    }

    private List<Report> readAnew() {
        return new ReportStore(fixture.database, fixture.changes).of(fixture.campaignId);
    }

    @Test
    void asLongAsNothingIsWrittenItIsTheSameList() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        assertThat(remembered()).isSameAs(remembered());
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Như Xuân", day(16, 11), "2");
        var before = remembered();
        fixture.reports.save(fixture.campaignId, first.edit().texts("mới", "").build(), "");
        var after = remembered();
        assertThat(after.get(0).evaluation()).isEqualTo("mới");
        assertThat(after.get(1)).isSameAs(before.get(1));
    }

    @Test
    void aSaveThatChangesNothingStillRaisesTheRevision() {
        var stored = fixture.enter("Thọ Xuân", day(15, 11), "1");
        remembered();
        fixture.reports.save(fixture.campaignId, stored, "");
        assertThat(remembered().getFirst().revision()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenElsewhereInTheDatabaseLeavesTheReportsAlone() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        var before = remembered();
        fixture.exempt("Sở Y tế", "sáp nhập");
        assertThat(remembered()).isSameAs(before);
    }

    /// Whatever is done, in whatever order: what is remembered is what somebody reads who has never read before.
    @Test
    void afterAnyHistoryItIsWhatIsStored() {
        for (var step = 0; step < 150; step++) {
            act();
            assertThat(remembered()).as("step " + step).isEqualTo(readAnew());
        }
        assertThat(fixture.audit("report"))
                .extracting(row -> row.field())
                .contains("deleted", "restored", "review_state");
    }

    private void act() {
        var reports = remembered();
        if (reports.size() < 3 || random.nextInt(4) == 0) {
            fixture.enter(UNITS.get(random.nextInt(3)), day(1 + random.nextInt(20), 11), "" + random.nextInt(100));
            return;
        }
        var report = reports.get(random.nextInt(reports.size()));
        switch (random.nextInt(5)) {
            case 0 -> fixture.reports.delete(fixture.campaignId, report.id());
            case 1 ->
                new BinStore(fixture.database)
                        .of(fixture.campaignId)
                        .forEach(item -> fixture.reports.restore(
                                fixture.campaignId, item.report().id()));
            case 2 -> step(report);
            case 3 -> fixture.reports.bin(fixture.campaignId, reports.subList(0, 2), true, "");
            default ->
                fixture.reports.save(
                        fixture.campaignId,
                        report.edit()
                                .quantities(fixture.typed("" + random.nextInt(9)))
                                .build(),
                        "");
        }
    }

    private void step(Report report) {
        var from = report.review().state();
        var next = ReviewTransitions.next(from);
        fixture.reviews.move(fixture.campaignId, report.id(), from, next.get(random.nextInt(next.size())), "lý do");
    }
}
