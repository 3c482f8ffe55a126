package vn.campaigndesk.dashboard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.testing.CampaignFixture;

class TileMapTest {
    private CampaignFixture fixture;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<UnitFigures> units() {
        return FiguresRules.of(fixture.snapshot(), day(20, 11)).units();
    }

    @Test
    void theDistrictsStandWhereTheDataPutThem() {
        var map = TileMap.of(units(), fixture.snapshot().facts(), day(18, 11));
        assertThat(map.places()).hasSize(27);
        assertThat(map.without()).isEmpty();
        assertThat(map.rows()).isEqualTo(7);
        assertThat(map.columns()).isEqualTo(7);
        var first = map.places().getFirst();
        assertThat(first.unit().recipient().shortName()).isEqualTo("Mường Lát");
        assertThat(first.row()).as("row 0 is a place like any other").isZero();
        assertThat(map.places().getLast().unit().recipient().shortName()).isEqualTo("TX Nghi Sơn");
        assertThat(map.places().stream().filter(TileMap.Place::isMountainous)).hasSize(11);
    }

    @Test
    void anyUnitsWithPlacesMakeAMap() {
        var some = units().subList(0, 3);
        Map<Long, List<OrganisationFact>> facts = new HashMap<>();
        place(facts, some.get(0), 1, 0);
        place(facts, some.get(1), 1, 0);
        place(facts, some.get(2), 0, 2);
        var map = TileMap.of(some, new FactBook(Map.of(), facts), day(18, 11));
        assertThat(map.places()).extracting(place -> place.unit()).containsExactly(some.get(2), some.get(0));
        assertThat(map.columns()).isEqualTo(3);
        assertThat(map.places()).noneMatch(TileMap.Place::isMountainous);
    }

    @Test
    void whoeverHasNoPlaceOrATakenOneIsNamed() {
        var districts = units().stream()
                .filter(unit -> unit.recipient().group().code().equals("district"))
                .toList();
        Map<Long, List<OrganisationFact>> facts = new HashMap<>();
        place(facts, districts.get(0), 0, 0);
        place(facts, districts.get(1), 0, 0);
        var map = TileMap.of(districts, new FactBook(Map.of(), facts), day(18, 11));
        assertThat(map.places()).hasSize(1);
        assertThat(map.without()).hasSize(26).contains(districts.get(1));
        assertThat(TileMap.of(units(), FactBook.empty(), day(18, 11)).isEmpty()).isTrue();
    }

    private static void place(Map<Long, List<OrganisationFact>> facts, UnitFigures unit, int row, int column) {
        var body = unit.recipient().organisationId();
        facts.put(
                body,
                List.of(fact(body, OrganisationFact.TILE_ROW, row), fact(body, OrganisationFact.TILE_COLUMN, column)));
    }

    private static OrganisationFact fact(long body, String kind, int amount) {
        return new OrganisationFact(body, kind, BigDecimal.valueOf(amount), null, null, "place");
    }
}
