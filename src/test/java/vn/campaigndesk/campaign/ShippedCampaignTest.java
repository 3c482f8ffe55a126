package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/// What a look without a database is made against is exactly what the first start puts into one, numbers of rows
/// included.
class ShippedCampaignTest {
    private final ShippedCampaign shipped = ShippedCampaign.read();

    @Test
    void isWhatTheFirstStartPutsIntoTheDatabase() {
        try (var stores = Stores.seeded()) {
            var campaign = stores.campaigns.all().getFirst();
            assertThat(shipped.campaign()).isEqualTo(campaign);
            assertThat(shipped.indicators()).hasSize(5).isEqualTo(stores.campaigns.indicators(campaign.id()));
            assertThat(shipped.organisations()).isEqualTo(stores.organisations.all());
            assertThat(shipped.recipients()).hasSize(52).isEqualTo(stores.recipients.of(campaign.id()));
        }
    }

    @Test
    void knowsTheSameFactsOfTheSameBodies() {
        try (var stores = Stores.seeded()) {
            var book = stores.organisations.factBook();
            assertThat(shipped.facts().facts()).isNotEmpty();
            assertThat(shipped.facts())
                    .usingRecursiveComparison()
                    .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
                    .isEqualTo(book);
        }
    }
}
