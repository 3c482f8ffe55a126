package vn.campaigndesk.followup.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.ZONE;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.followup.log.Promise.State;

/// What became of a promise follows from the log, the arrivals and the day, and from nothing that is stored.
class PromiseRulesTest {
    private static ContactEntry call(long id, int on, Integer promised) {
        return new ContactEntry(
                id,
                1,
                day(on, 11).atTime(8 + (int) id, 0).atZone(ZONE).toInstant(),
                ContactChannel.PHONE,
                "chị Lan",
                "gọi",
                promised == null ? null : day(promised, 11));
    }

    private static List<Promise> promises(int today, List<Integer> arrivals, ContactEntry... entries) {
        var days = arrivals.stream().map(on -> day(on, 11)).toList();
        return PromiseRules.of(Arrays.asList(entries), days, day(today, 11), ZONE);
    }

    /// All days are of November; the call is on the 12th and promises the 15th.
    @ParameterizedTest(name = "on the {0}th, arrived on {1}: {2}, {3} days")
    @CsvSource({
        "13, 0, OPEN, 0",
        "15, 0, DUE, 0",
        "16, 0, BROKEN, 1",
        "20, 0, BROKEN, 5",
        "20, 15, KEPT, 0",
        "20, 13, KEPT, 0",
        "12, 12, KEPT, 0",
        "20, 16, KEPT_LATE, 1",
        "20, 20, KEPT_LATE, 5",
        "15, 16, DUE, 0",
        "16, 11, BROKEN, 1",
    })
    void isKeptOrBrokenByTheDay(int today, int arrived, State state, long days) {
        var arrivals = arrived == 0 ? List.<Integer>of() : List.of(arrived);
        var promise = promises(today, arrivals, call(1, 12, 15)).getFirst();
        assertThat(promise.state()).isEqualTo(state);
        assertThat(promise.days()).isEqualTo(days);
    }

    @Test
    void aNewPromiseInTimeReplacesTheOldOneAndOneTooLateDoesNot() {
        assertThat(promises(20, List.of(), call(1, 12, 15), call(2, 15, 19)))
                .extracting(Promise::state)
                .containsExactly(State.REPLACED, State.BROKEN);
        assertThat(promises(18, List.of(), call(1, 12, 15), call(2, 16, 19)))
                .extracting(Promise::state)
                .containsExactly(State.BROKEN, State.OPEN);
    }

    @Test
    void onlyTheLastPromiseIsOwedAndNoneOnceTheReportIsThere() {
        var owed = PromiseRules.owed(promises(18, List.of(), call(1, 12, 15), call(2, 16, 19)));
        assertThat(owed.map(Promise::day)).contains(day(19, 11));
        assertThat(PromiseRules.owed(promises(18, List.of(17), call(1, 12, 15), call(2, 16, 19))))
                .isEmpty();
        assertThat(PromiseRules.owed(List.of())).isEmpty();
    }

    @Test
    void aCallWithoutAPromiseIsNone() {
        assertThat(promises(20, List.of(), call(1, 12, null))).isEmpty();
    }

    @Test
    void whatWasSaidAfterTheDayAskedForIsNotKnownYet() {
        assertThat(promises(11, List.of(), call(1, 12, 15))).isEmpty();
    }

    @Test
    void aCallLateInTheEveningIsOfThatDayHere() {
        var night = new ContactEntry(
                1, 1, day(12, 11).atTime(23, 30).atZone(ZONE).toInstant(), ContactChannel.ZALO, "", "x", day(13, 11));
        var arrivals = new ArrayList<LocalDate>(List.of(day(12, 11)));
        assertThat(PromiseRules.of(List.of(night), arrivals, day(14, 11), ZONE))
                .extracting(Promise::state)
                .containsExactly(State.KEPT);
    }
}
