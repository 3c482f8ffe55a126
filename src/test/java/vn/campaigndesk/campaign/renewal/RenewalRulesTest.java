package vn.campaigndesk.campaign.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.ShippedCampaign;

/// The campaign of 2024, looked at from later years.
class RenewalRulesTest {
    private static final ShippedCampaign SHIPPED = ShippedCampaign.read();
    private static final OrganisationGroup GROUP = new OrganisationGroup(1, "g", "Nhóm", "N", 1);

    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 2025, campaign-2025",
        "2025-01-02, 2025, campaign-2025",
        "2026-11-29, 2026, campaign-2026",
        "2023-01-01, 2025, campaign-2025",
    })
    void aYearLaterAtLeastAndNeverInThePast(LocalDate today, int year, String code) {
        var next = RenewalRules.campaign(last(SHIPPED.campaign()), today);

        assertThat(next.startsOn()).isEqualTo(SHIPPED.campaign().startsOn().withYear(year));
        assertThat(next.runsUntil()).isEqualTo(SHIPPED.campaign().runsUntil().withYear(year));
        assertThat(next.deadline().date())
                .isEqualTo(SHIPPED.campaign().deadline().date().withYear(year));
        assertThat(next.deadline().inclusive()).isFalse();
        assertThat(next.code()).isEqualTo(code);
        assertThat(next.agency()).isEqualTo(SHIPPED.campaign().agency());
    }

    @Test
    void theNewLetterHasNeitherNumberNorDay() {
        var next = RenewalRules.campaign(last(SHIPPED.campaign()), LocalDate.of(2025, 1, 1));

        assertThat(next.letter().number()).isNull();
        assertThat(next.letter().date()).isNull();
        assertThat(next.letter().symbol()).isEqualTo(SHIPPED.campaign().letter().symbol());
        assertThat(next.letter().basis()).isEqualTo(SHIPPED.campaign().letter().basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chiến dịch năm 2024                | Chiến dịch năm 2025
            Tháng 10/2024                      | Tháng 10/2024
            Theo Kế hoạch 12/KH-UBND/2024      | Theo Kế hoạch 12/KH-UBND/2024
            Tăng 12024 lượt so với 2024.       | Tăng 12024 lượt so với 2025.
            Không có năm                       | Không có năm
            # a span goes forward as a whole; one that only ends in the year is somebody else's period
            Năm học 2024-2025                  | Năm học 2025-2026
            Năm học 2024 – 2025, 2024          | Năm học 2025 – 2026, 2025
            Kế hoạch 2024-2026                 | Kế hoạch 2025-2027
            Giai đoạn 2021-2024                | Giai đoạn 2021-2024
            Giai đoạn 2021 – 2025, năm 2024    | Giai đoạn 2021 – 2025, năm 2025
            Mã 2024-15                         | Mã 2025-15
            """)
    void theYearInTheWordsGoesForwardAndNumbersStay(String before, String after) {
        var old = SHIPPED.campaign();
        var named = new Campaign(
                old.id(),
                old.code(),
                before,
                before,
                before,
                false,
                old.letter(),
                old.startsOn(),
                old.runsUntil(),
                old.deadline(),
                old.agency());

        var next = RenewalRules.campaign(last(named), LocalDate.of(2025, 5, 1));

        assertThat(List.of(next.title(), next.shortTitle(), next.subject())).containsOnly(after);
    }

    /// A campaign from December to March names both years.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chiến dịch Tết 2025                      | Chiến dịch Tết 2026
            Từ tháng Chạp 2024 đến tháng Ba năm 2025 | Từ tháng Chạp 2025 đến tháng Ba năm 2026
            Năm học 2024-2025                        | Năm học 2025-2026
            Giai đoạn 2025-2030                      | Giai đoạn 2026-2031
            Giai đoạn 2021-2025                      | Giai đoạn 2021-2025
            So với năm 2023 và mục tiêu 2026         | So với năm 2023 và mục tiêu 2026
            Nghị định 30/2025/NĐ-CP                  | Nghị định 30/2025/NĐ-CP
            """)
    void bothYearsOfACampaignOverTheTurnOfTheYearGoForward(String before, String after) {
        var old = SHIPPED.campaign();
        var named = new Campaign(
                old.id(),
                old.code(),
                before,
                before,
                before,
                false,
                old.letter(),
                LocalDate.of(2024, 12, 15),
                LocalDate.of(2025, 3, 31),
                new Deadline(LocalDate.of(2025, 3, 15), true),
                old.agency());

        var next = RenewalRules.campaign(last(named), LocalDate.of(2025, 11, 1));

        assertThat(next.title()).isEqualTo(after);
        assertThat(next.startsOn()).isEqualTo("2025-12-15");
        assertThat(next.runsUntil()).isEqualTo("2026-03-31");
        assertThat(next.deadline()).isEqualTo(new Deadline(LocalDate.of(2026, 3, 15), true));
    }

    @Test
    void aCodeIsGivenOnce() {
        var taken = new Predecessor(
                SHIPPED.campaign(),
                SHIPPED.indicators(),
                List.of(),
                List.of(),
                List.of(),
                Set.of("campaign-2025", "campaign-2025-2"));

        assertThat(RenewalRules.campaign(taken, LocalDate.of(2025, 5, 1)).code())
                .isEqualTo("campaign-2025-3");
    }

    @Test
    void theFormStaysRowByRow() {
        var rows = RenewalRules.rows(last(SHIPPED.campaign()), LocalDate.of(2025, 5, 1));

        assertThat(rows).hasSize(5);
        for (var i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).unit()).isEqualTo(SHIPPED.indicators().get(i).unit());
            assertThat(rows.get(i).groupIds())
                    .isEqualTo(SHIPPED.indicators().get(i).groupIds());
            assertThat(rows.get(i).place()).isEqualTo(i + 1);
        }
    }

    @Test
    void whoWasMergedIsFollowedToTheHeirThatLives() {
        var lives = body(1, null, null);
        var first = body(2, LocalDate.of(2025, 2, 28), 4L);
        var second = body(3, LocalDate.of(2025, 2, 28), 4L);
        var heir = body(4, LocalDate.of(2025, 6, 30), 5L);
        var last = body(5, null, null);
        var gone = body(6, LocalDate.of(2025, 1, 1), null);
        var circle = body(7, LocalDate.of(2025, 1, 1), 7L);
        var listed = List.of(first, lives, second, gone, circle);
        var known = Stream.concat(listed.stream(), Stream.of(heir, last)).toList();

        var before = RenewalRules.succession(listed, known, LocalDate.of(2024, 10, 1));
        var spring = RenewalRules.succession(listed, known, LocalDate.of(2025, 4, 1));
        var autumn = RenewalRules.succession(listed, known, LocalDate.of(2025, 10, 1));

        assertThat(before).isEqualTo(new Succession(listed, List.of(), List.of()));
        assertThat(spring.bodies()).as("the heir once, where the first stood").containsExactly(heir, lives);
        assertThat(autumn.bodies()).containsExactly(last, lives);
        assertThat(autumn.replaced()).containsExactly(first, second);
        assertThat(autumn.gone()).containsExactly(gone, circle);
    }

    private static Organisation body(long id, @Nullable LocalDate until, @Nullable Long successor) {
        return new Organisation(id, "b" + id, GROUP, "Đơn vị " + id, "ĐV " + id, 1, List.of(), null, until, successor);
    }

    private static Predecessor last(Campaign campaign) {
        return new Predecessor(
                campaign, SHIPPED.indicators(), List.of(), List.of(), List.of(), Set.of(campaign.code()));
    }
}
