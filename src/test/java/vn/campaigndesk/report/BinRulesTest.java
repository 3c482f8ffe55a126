package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A deleted report can be taken back for thirty days, neither shorter nor longer.
class BinRulesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-10-21T02:00:00Z,     2024-11-20T02:00:00Z, true,  0",
        "2024-10-21T02:00:00.001Z, 2024-11-20T02:00:00Z, false, 1",
        "2024-10-22T02:00:00Z,     2024-11-20T02:00:00Z, false, 1",
        "2024-10-22T02:00:01Z,     2024-11-20T02:00:00Z, false, 2",
        "2024-11-20T02:00:00Z,     2024-11-20T02:00:00Z, false, 30",
        "2024-01-01T00:00:00Z,     2024-11-20T02:00:00Z, true,  0",
        "2025-01-01T00:00:00Z,     2024-11-20T02:00:00Z, false, 72",
    })
    void aDeletedReportStaysThirtyDaysToTheMoment(Instant deleted, Instant now, boolean expired, long left) {
        assertThat(BinRules.expired(deleted, now)).isEqualTo(expired);
        assertThat(BinRules.daysLeft(deleted, now)).isEqualTo(left);
    }
}
