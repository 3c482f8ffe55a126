package vn.campaigndesk.followup.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.followup.log.ContactChannel;

/// Requests by month: what was asked, what came of it, and how long the answers took.
class MonthRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static SupportRequest request(String asked, RequestState state, @Nullable Duration took) {
        var moment = Instant.parse(asked);
        return new SupportRequest(
                0,
                1,
                null,
                moment,
                ContactChannel.PHONE,
                "",
                "",
                "?",
                state,
                took == null ? "" : "x",
                took == null ? null : moment.plus(took));
    }

    @Test
    void countsByTheMonthInWhichItWasAskedHere() {
        var months = MonthRules.of(
                List.of(
                        // the last evening of October in UTC is November here
                        request("2024-10-31T18:00:00Z", RequestState.OPEN, null),
                        request("2024-10-05T01:00:00Z", RequestState.ANSWERED, Duration.ofHours(1)),
                        request("2024-10-06T01:00:00Z", RequestState.CLOSED, Duration.ofHours(4)),
                        request("2024-10-07T01:00:00Z", RequestState.CLOSED, null)),
                ZONE);

        assertThat(months)
                .containsExactly(
                        new RequestMonth(YearMonth.of(2024, 10), 2, 1, 0, Duration.ofMinutes(150)),
                        new RequestMonth(YearMonth.of(2024, 11), 0, 0, 1, null));
        assertThat(months.getFirst().asked()).isEqualTo(3);
    }

    @Test
    void theMiddleOfThreeIsTheSecond() {
        var months = MonthRules.of(
                List.of(
                        request("2024-10-05T01:00:00Z", RequestState.ANSWERED, Duration.ofHours(9)),
                        request("2024-10-06T01:00:00Z", RequestState.ANSWERED, Duration.ofHours(1)),
                        request("2024-10-07T01:00:00Z", RequestState.ANSWERED, Duration.ofHours(2))),
                ZONE);

        assertThat(months.getFirst().median()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void withoutRequestsThereIsNoMonth() {
        assertThat(MonthRules.of(List.of(), ZONE)).isEmpty();
    }
}
