package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Days are those of 2024. Facts: `sent`, `ack`, `exempt`; answers: the days on which reports arrived.
class StandingRulesTest {
    private static CampaignFixture fixture;

    @BeforeAll
    static void openCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterAll
    static void closeCampaign() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # today | facts          | answers      | standing
                    01/11   |                |              | NOT_SENT 0
                    01/11   | sent           |              | SENT 0
                    01/11   | sent ack       |              | ACKNOWLEDGED 0
                    01/11   | ack            |              | ACKNOWLEDGED 0
                    17/11   | sent           |              | SENT 0
                    17/11   |                |              | NOT_SENT 0
                    18/11   | sent           |              | MISSING 1
                    18/11   |                |              | MISSING 1
                    20/11   | sent ack       |              | MISSING 3
                    01/12   | sent           |              | MISSING 14
                    20/11   | sent           | 01/11        | ON_TIME 0
                    20/11   | sent           | 17/11        | ON_TIME 0
                    20/11   | sent           | 18/11        | LATE 1
                    30/11   | sent           | 20/11        | LATE 3
                    30/11   |                | 20/11        | LATE 3
                    18/11   | sent           | 20/11        | MISSING 1
                    17/11   | sent           | 18/11        | SENT 0
                    30/11   | sent           | 16/11, 25/11 | ON_TIME 0
                    30/11   | sent           | 25/11, 16/11 | ON_TIME 0
                    30/11   | sent           | 19/11, 25/11 | LATE 2
                    18/11   | sent           | 16/11, 25/11 | ON_TIME 0
                    01/11   | exempt         |              | EXEMPT 0
                    30/11   | sent exempt    |              | EXEMPT 0
                    30/11   | sent exempt    | 16/11        | ON_TIME 0
                    30/11   | exempt         | 20/11        | LATE 3
                    18/11   | exempt         | 20/11        | EXEMPT 0
                    """)
    void aStandingFollowsFromFactsAndTheDay(String today, String facts, String answers, String standing) {
        assertThat(standing(today, facts, answers, new Deadline(day(18, 11), false)))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18/11 | sent |       | SENT 0
                    19/11 | sent |       | MISSING 1
                    30/11 | sent | 18/11 | ON_TIME 0
                    30/11 | sent | 19/11 | LATE 1
                    """)
    void anInclusiveDeadlineEndsADayLater(String today, String facts, String answers, String standing) {
        assertThat(standing(today, facts, answers, new Deadline(day(18, 11), true)))
                .isEqualTo(standing);
    }

    @Test
    void everyRecipientHasAStandingInTheLettersOrder() {
        var snapshot = fixture.snapshot();
        assertThat(StandingRules.of(snapshot, day(1, 11)).keySet())
                .containsExactlyElementsOf(
                        snapshot.recipients().stream().map(Recipient::id).toList())
                .hasSize(52);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ALL        | NOT_SENT SENT ACKNOWLEDGED ON_TIME LATE MISSING EXEMPT
                    ANSWERED   | ON_TIME LATE
                    ON_TIME    | ON_TIME
                    LATE       | LATE
                    UNANSWERED | NOT_SENT SENT ACKNOWLEDGED MISSING
                    NOT_SENT   | NOT_SENT
                    EXEMPT     | EXEMPT
                    """)
    void aFilterAdmitsItsStandings(StandingFilter filter, String admitted) {
        assertThat(Arrays.stream(Standing.Kind.values())
                        .filter(kind -> filter.admits(new Standing(kind, 0)))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, Chưa gửi",
        "SENT, Đã gửi",
        "ACKNOWLEDGED, Đã nhận",
        "ON_TIME, Đúng hạn",
        "LATE, Trễ 3 ngày",
        "MISSING, Chưa báo cáo",
        "EXEMPT, Miễn"
    })
    void aStandingHasItsWord(Standing.Kind kind, String word) {
        assertThat(StandingText.of(new Standing(kind, 3), new Messages(Locale.of("vi"))))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource(Standing.Kind.class)
    void everyStandingHasAWordInEnglishAndAColour(Standing.Kind kind) {
        assertThat(StandingText.of(new Standing(kind, 3), new Messages(Locale.ENGLISH)))
                .isNotBlank();
        assertThat(StandingText.tone(kind)).isNotNull();
    }

    @Test
    void lateAndMissingDoNotLookLikeOnTime() {
        assertThat(List.of(
                        StandingText.tone(Standing.Kind.ON_TIME),
                        StandingText.tone(Standing.Kind.LATE),
                        StandingText.tone(Standing.Kind.MISSING)))
                .doesNotHaveDuplicates();
    }

    private static String standing(String today, String facts, String answers, Deadline deadline) {
        var unit = unit(facts == null ? "" : facts);
        var old = fixture.snapshot();
        var reports = answers == null
                ? List.<Report>of()
                : Arrays.stream(answers.split(", "))
                        .map(arrived -> fixture.report(unit.shortName(), date(arrived), "1"))
                        .toList();
        var snapshot = new CampaignSnapshot(
                CampaignFixture.with(old.campaign(), deadline), old.indicators(), List.of(unit), numbered(reports));
        var standing = StandingRules.of(snapshot, date(today)).get(unit.id());
        return standing.kind() + " " + standing.days();
    }

    private static Recipient unit(String facts) {
        var unit = fixture.unit("Thọ Xuân");
        if (facts.contains("sent")) {
            unit = unit.withSent(day(15, 10), "");
        }
        if (facts.contains("ack")) {
            unit = unit.withAcknowledged(day(16, 10));
        }
        return facts.contains("exempt") ? unit.withExemption("sáp nhập") : unit;
    }

    private static List<Report> numbered(List<Report> reports) {
        return IntStream.range(0, reports.size())
                .mapToObj(i -> reports.get(i).edit().stored(i + 1L, 1).build())
                .toList();
    }

    private static LocalDate date(String dayAndMonth) {
        var parts = dayAndMonth.split("/");
        return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
