package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.testing.CampaignFixture;

class CountedReportsTest {
    @Test
    void noReportsCountForNobody() {
        assertThat(CountedReports.of(List.of())).isEmpty();
        assertThat(CountedReports.first(List.of())).isEmpty();
    }

    @Test
    void theLastArrivalCountsWhateverTheOrderOfEntering() {
        var early = report(8, 1, day(1, 11));
        var late = report(7, 1, day(2, 11));
        assertThat(CountedReports.of(List.of(late, early))).isEqualTo(Map.of(1L, late));
        assertThat(CountedReports.first(List.of(late, early))).isEqualTo(Map.of(1L, early));
    }

    @Test
    void ofTwoOnOneDayTheOneEnteredLastCountsAndTheOneEnteredFirstIsTheFirst() {
        var one = report(7, 1, day(2, 11));
        var other = report(8, 1, day(2, 11));
        assertThat(CountedReports.of(List.of(one, other))).isEqualTo(Map.of(1L, other));
        assertThat(CountedReports.of(List.of(other, one))).isEqualTo(Map.of(1L, other));
        assertThat(CountedReports.first(List.of(other, one))).isEqualTo(Map.of(1L, one));
    }

    @Test
    void eachUnitHasItsOwn() {
        var one = report(7, 1, day(2, 11));
        var other = report(8, 2, day(1, 11));
        assertThat(CountedReports.of(List.of(one, other))).isEqualTo(Map.of(1L, one, 2L, other));
    }

    /// A few units, few days, many reports: ties abound. For each unit no report beats the chosen one.
    @RepeatedTest(50)
    void agreesWithLookingAtEveryPair(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var reports = new ArrayList<Report>();
        var count = random.nextInt(40);
        for (var id = 1; id <= count; id++) {
            reports.add(report(id, random.nextInt(6), day(1 + random.nextInt(4), 11)));
        }
        Collections.shuffle(reports, random);
        var counted = CountedReports.of(reports);
        var first = CountedReports.first(reports);
        for (var unit = 0L; unit < 6; unit++) {
            var number = unit;
            var own = reports.stream()
                    .filter(report -> report.recipientId() == number)
                    .toList();
            assertThat(counted.containsKey(unit)).isEqualTo(!own.isEmpty());
            assertThat(first.containsKey(unit)).isEqualTo(!own.isEmpty());
            for (var rival : own) {
                assertThat(rank(rival)).isLessThanOrEqualTo(rank(counted.get(unit)));
                assertThat(rank(rival)).isGreaterThanOrEqualTo(rank(first.get(unit)));
            }
        }
    }

    @Test
    void theSnapshotLeavesOutWhatArrivedAfterTheCutOff() {
        var first = report(1, 1, day(10, 11));
        var replacement = report(2, 1, day(12, 11));
        var snapshot = new CampaignSnapshot(campaign(), List.of(), List.of(), List.of(first, replacement));
        assertThat(snapshot.counted(day(9, 11))).isEmpty();
        assertThat(snapshot.counted(day(10, 11))).isEqualTo(Map.of(1L, first));
        assertThat(snapshot.counted(day(11, 11))).isEqualTo(Map.of(1L, first));
        assertThat(snapshot.counted(day(12, 11))).isEqualTo(Map.of(1L, replacement));
        assertThat(snapshot.first(day(12, 11))).isEqualTo(Map.of(1L, first));
    }

    private static Campaign campaign() {
        try (var fixture = CampaignFixture.open()) {
            return fixture.snapshot().campaign();
        }
    }

    private static long rank(Report report) {
        return report.arrivedOn().toEpochDay() * 1000 + report.id();
    }

    private static Report report(long id, long unit, LocalDate arrived) {
        return new Report(
                id,
                unit,
                ReportKind.ORIGINAL,
                new DocumentIdentity("", "", "", null),
                arrived,
                null,
                Channel.EMAIL,
                null,
                "",
                "",
                Map.of(),
                1);
    }
}
