package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.testing.CampaignFixture;

class FactBookTest {
    private static final FactBook BOOK = new FactBook(
            Map.of(7L, "school"),
            Map.of(7L, List.of(fact("100", "2019-04-01"), fact("120", "2024-11-01"), fact("140", "2026-01-09"))));

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 100",
        "2019-04-01, 100",
        "2024-10-31, 100",
        "2024-11-01, 120",
        "2025-06-01, 120",
        "2030-01-01, 140"
    })
    void theNumberThatHeldOnADay(LocalDate day, BigDecimal amount) {
        assertThat(BOOK.number(7, "students", day).orElseThrow().amount()).isEqualTo(amount);
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        var day = LocalDate.of(2024, 11, 18);
        assertThat(BOOK.number(8, "students", day)).isEmpty();
        assertThat(BOOK.number(7, "communes", day)).isEmpty();
        assertThat(BOOK.code(7)).isEqualTo("school");
        assertThat(BOOK.code(8)).isEmpty();
        var zero = new FactBook(Map.of(), Map.of(7L, List.of(fact("0", "2019-04-01"))));
        assertThat(zero.number(7, "students", day))
                .as("nothing can be divided by it")
                .isEmpty();
    }

    @Test
    void theSnapshotOfACampaignKnowsItsBodies() {
        try (var fixture = CampaignFixture.open()) {
            var facts = fixture.snapshot().facts();
            var unit = fixture.unit("Thọ Xuân");
            assertThat(facts.code(unit.organisationId())).isEqualTo("huyen-tho-xuan");
            assertThat(facts.number(unit.organisationId(), OrganisationFact.COMMUNES, CampaignFixture.day(18, 11))
                            .orElseThrow()
                            .amount())
                    .isEqualByComparingTo("30");
        }
    }

    private static OrganisationFact fact(String amount, String asOf) {
        return new OrganisationFact(7, "students", new BigDecimal(amount), null, LocalDate.parse(asOf), "counted");
    }
}
