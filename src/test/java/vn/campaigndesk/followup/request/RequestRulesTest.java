package vn.campaigndesk.followup.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.testing.CampaignFixture;

/// A request goes by legal steps only, in the rules and through the store.
class RequestRulesTest {
    private static final Instant ASKED = Instant.parse("2024-11-12T02:00:00Z");

    private static SupportRequest open(long campaign) {
        return new SupportRequest(
                0,
                campaign,
                null,
                ASKED,
                ContactChannel.PHONE,
                "Biểu mẫu",
                "anh Ba",
                "Gửi ở đâu?",
                RequestState.OPEN,
                "",
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, ANSWERED, true",
        "OPEN, CLOSED, true",
        "ANSWERED, OPEN, true",
        "ANSWERED, ANSWERED, false",
        "ANSWERED, CLOSED, true",
        "CLOSED, OPEN, true",
        "CLOSED, ANSWERED, false",
        "CLOSED, CLOSED, false",
    })
    void goesOnlyWhereItMay(RequestState from, RequestState to, boolean legal) {
        assertThat(RequestRules.next(from).contains(to)).isEqualTo(legal);
    }

    @Test
    void theAnswerKnowsHowLongItTook() {
        var answered = RequestRules.answered(open(1), "Qua trục", ASKED.plusSeconds(7200));
        assertThat(RequestRules.timeToAnswer(answered)).contains(Duration.ofHours(2));
        assertThat(RequestRules.timeToAnswer(open(1))).isEmpty();
        assertThat(RequestRules.reopened(answered)).isEqualTo(open(1));
        assertThatThrownBy(() -> RequestRules.answered(answered, "khác", ASKED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerNeverComesBeforeItsQuestion() {
        var answered = RequestRules.answered(open(1), "Qua trục", ASKED.plusSeconds(7200));
        assertThat(RequestRules.isAskedInTime(open(1), ASKED.plusSeconds(9000))).isTrue();
        assertThat(RequestRules.isAskedInTime(answered, ASKED.plusSeconds(7200)))
                .isTrue();
        assertThat(RequestRules.isAskedInTime(answered, ASKED.plusSeconds(7201)))
                .isFalse();

        var underAWrongClock = RequestRules.answered(open(1), "Qua trục", ASKED.minusSeconds(60));
        assertThat(RequestRules.timeToAnswer(underAWrongClock))
                .as("unknown, and not less than nothing")
                .isEmpty();
    }

    @Test
    void isKeptWithItsAnswer() {
        try (var fixture = CampaignFixture.open()) {
            var store = new SupportRequestStore(fixture.database, fixture.changes);
            var kept = store.add(open(fixture.campaignId), "");
            var answered = RequestRules.answered(kept, "Qua trục", ASKED.plusSeconds(60));
            store.replace(kept, answered, "");
            assertThat(store.of(fixture.campaignId)).containsExactly(answered);
            assertThat(fixture.audit("support_request"))
                    .extracting(CampaignFixture.AuditRow::field)
                    .contains("created", "state", "answer");
        }
    }
}
