package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Stored values in words, one by one: every word of the program has one for people, and what is none stays as it is.
class AuditValuesTest {
    private static final Messages VIETNAMESE = new Messages(Locale.of("vi", "VN"));

    @ParameterizedTest
    @EnumSource
    void everyWayOfContactHasItsWord(ContactChannel channel) {
        assertThat(line("contact_channel", channel.name()))
                .isEqualTo("Liên hệ qua: " + VIETNAMESE.of("followup.channel", channel));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfARequestHasItsWord(RequestState state) {
        assertThat(line("state", state.name())).isEqualTo("Tình trạng: " + VIETNAMESE.of("support.state", state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipient", "kind", "counting", "withdraws", "number", "symbol", "issuingBody", "signedOn",
                "arrivalNumber", "arrivedOn", "forwardedOn", "channel", "figuresUntil", "evaluation", "proposal", "i1",
                "i12", "n3"
            })
    void everyFieldOfTheFormHasItsWord(String field) {
        assertThat(line("field", field)).startsWith("Ô được hỏi: ").doesNotEndWith(" " + field);
    }

    /// Rows of an older or a newer program, and damaged ones.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contact_channel | PIGEON    | Liên hệ qua: PIGEON
            state           | LOST      | Tình trạng: LOST
            happened_at     | yesterday | Thời điểm: yesterday
            field           | colour    | Ô được hỏi: colour
            field           | i         | Ô được hỏi: i
            field           | ix        | Ô được hỏi: ix
            """)
    void whatIsNotUnderstoodIsShownAsItIs(String field, String stored, String change) {
        assertThat(line(field, stored)).isEqualTo(change);
    }

    private static String line(String field, String after) {
        var nobody = new AuditNames(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        var item = new AuditItem(1, Instant.EPOCH, "x", "support_request", 1, field, null, after, "");
        return new AuditText(VIETNAMESE, nobody, CampaignFixture.ZONE)
                .line(item)
                .change();
    }
}
