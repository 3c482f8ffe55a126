package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.dashboard.measure.TileShade;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Missing, blank, unclear, zero and a number are five different tiles.
class MapContentsTest {
    private static final Messages MESSAGES = new Messages(Locale.of("vi", "VN"));

    private CampaignFixture fixture;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "12", "1", "1", "khoảng 60");
        fixture.enter("Quan Sơn", day(15, 11), "12", "1", "1", "0");
        fixture.enter("Như Xuân", day(19, 11), "12", "1", "1", "");
        fixture.enter("Bá Thước", day(15, 11), "12", "1", "1", "toàn bộ");
        fixture.exempt("Đông Sơn", "sáp nhập");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private MapContents contents(Measure measure) {
        return MapContents.of(
                Overview.of(Facts.of(fixture.snapshot()), DashboardFilter.ALL, day(20, 11)), measure, MESSAGES);
    }

    private static MapContents.Tile tile(MapContents contents, String unit) {
        return contents.tiles().stream()
                .filter(tile -> tile.name().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKindOfAnswerHasItsOwnShade() {
        var map = contents(Measure.of(fixture.row(4), Per.COMMUNE));
        assertThat(tile(map, "Thọ Xuân").shade().kind()).isEqualTo(TileShade.Kind.CLASS);
        assertThat(tile(map, "Thọ Xuân").word()).as("60 in 30 communes").isEqualTo("\u2248\u00a02");
        assertThat(tile(map, "Quan Sơn").shade().kind()).isEqualTo(TileShade.Kind.ZERO);
        assertThat(tile(map, "Quan Sơn").word()).isEqualTo("0");
        assertThat(tile(map, "Như Xuân").shade().kind()).isEqualTo(TileShade.Kind.BLANK);
        assertThat(tile(map, "Bá Thước").shade().kind()).isEqualTo(TileShade.Kind.UNKNOWN);
        assertThat(tile(map, "Đông Sơn").shade().kind()).isEqualTo(TileShade.Kind.NOT_ASKED);
        assertThat(tile(map, "Mường Lát").shade().kind()).isEqualTo(TileShade.Kind.MISSING);
        assertThat(map.definitions()).singleElement().asString().contains("2024");
        assertThat(tile(map, "Thọ Xuân").detail())
                .contains("UBND huyện Thọ Xuân", "đồng bằng", "/ xã: \u2248\u00a02", "Đúng hạn");
    }

    @Test
    void theLegendCountsEveryTileOnce() {
        var map = contents(Measure.of(fixture.row(4), Per.COMMUNE));
        assertThat(map.legend().stream().mapToInt(entry -> entry.tiles().size()).sum())
                .isEqualTo(27);
        assertThat(map.legend()).extracting(MapContents.Legend::shade).doesNotHaveDuplicates();
        var missing = map.legend().stream()
                .filter(entry -> entry.shade().kind() == TileShade.Kind.MISSING)
                .findFirst()
                .orElseThrow();
        assertThat(missing.behind("x").lines()).hasSize(22);
        assertThat(missing.behind("x").title()).isEqualTo("x: chưa báo cáo");
    }

    @Test
    void whereTheUnitsStandIsShownFirst() {
        var map = contents(Measure.STANDING);
        assertThat(tile(map, "Thọ Xuân").shade().kind()).isEqualTo(TileShade.Kind.ON_TIME);
        assertThat(tile(map, "Như Xuân").shade().kind()).isEqualTo(TileShade.Kind.LATE);
        assertThat(tile(map, "Như Xuân").word()).isEqualTo("trễ 2 ngày");
        assertThat(tile(map, "Mường Lát").shade().kind()).isEqualTo(TileShade.Kind.MISSING);
        assertThat(map.choices()).startsWith(Measure.STANDING).hasSize(16);
        assertThat(map.definitions()).isEmpty();
    }

    @Test
    void aMeasureThatMakesNoSenseHereFallsBackToTheStanding() {
        assertThat(contents(Measure.of(fixture.row(5), Per.STUDENT)).measure()).isEqualTo(Measure.STANDING);
        var again = Measure.of(fixture.row(4), Per.COMMUNE);
        assertThat(contents(again).measure().isSameAs(again)).isTrue();
    }
}
