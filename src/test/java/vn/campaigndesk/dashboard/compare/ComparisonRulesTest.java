package vn.campaigndesk.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.dashboard.compare.Comparison.Common;
import vn.campaigndesk.dashboard.compare.Comparison.Reason;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.testing.CampaignFixture;

/// The same letter in two years; each test changes what the earlier one was.
class ComparisonRulesTest {
    private CampaignFixture fixture;
    private CampaignSnapshot earlier;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "10", "1", "1", "60");
        fixture.enter("Như Xuân", day(15, 11), "30", "1", "1", "0");
        earlier = fixture.snapshot();
        fixture.enter("Thọ Xuân", day(16, 11), "15", "1", "1", "60");
        fixture.enter("Quan Sơn", day(16, 11), "khoảng 7", "1", "1", "");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Figures figures(CampaignSnapshot snapshot) {
        return FiguresRules.of(snapshot, day(20, 11));
    }

    private Comparison compare(CampaignSnapshot before) {
        return ComparisonRules.of(figures(before), figures(fixture.snapshot()));
    }

    private CampaignSnapshot rows(UnaryOperator<List<Indicator>> change) {
        return new CampaignSnapshot(
                earlier.campaign(),
                change.apply(new ArrayList<>(earlier.indicators())),
                earlier.recipients(),
                earlier.reports());
    }

    private static Indicator with(Indicator row, String text, String shortText, String unit, Set<Long> groups) {
        return new Indicator(row.id(), row.place(), text, shortText, unit, row.noteHint(), row.caveat(), groups);
    }

    @Test
    void theSameFormOfTheSameUnitsIsComparedWithNothingToRemark() {
        var comparison = compare(earlier);

        assertThat(comparison.response()).isEmpty();
        assertThat(comparison.lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.reasons()).isEmpty());
        var first = comparison.lines().getFirst();
        assertThat(first.before().sum()).isEqualTo(40);
        assertThat(first.before().stated()).isEqualTo(2);
        assertThat(first.now().sum()).isEqualTo(52);
        assertThat(first.now().stated()).isEqualTo(3);
        assertThat(first.now().isEstimate()).isTrue();
    }

    @Test
    void theChangeIsThatOfTheUnitsThatStateANumberInBoth() {
        var common = compare(earlier).lines().getFirst().common();
        assertThat(common).isEqualTo(new Common(2, 40, 45));
        assertThat(common.change()).isEqualTo(0.125);
        assertThat(new Common(1, 0, 5).change()).as("nothing to begin from").isNull();
    }

    @Test
    void rowsAreKnownByTheirNamesWhereverTheyStand() {
        var before = rows(rows -> List.of(rows.get(1), rows.get(0)));
        var line = compare(before).lines().getFirst();
        assertThat(line.before().sum()).isEqualTo(40);

        var unaccented = rows(rows -> {
            var row = rows.get(0);
            rows.set(
                    0,
                    with(row, "khac", row.shortText().toUpperCase(java.util.Locale.ROOT), row.unit(), row.groupIds()));
            return rows;
        });
        assertThat(compare(unaccented).lines().getFirst().before()).isNotNull();
    }

    /// Short names are for narrow columns, and two rows may share one; the whole text says which row it is.
    @Test
    void aRowIsKnownByItsWholeTextBeforeItsShortName() {
        var before = rows(rows -> {
            var first = rows.getFirst();
            rows.set(0, with(rows.getFirst(), "Hội nghị", "Số", "cuộc", first.groupIds()));
            rows.set(1, with(rows.get(1), "Tin, bài", "Số", "tin", first.groupIds()));
            return rows;
        });
        var now = rows(rows -> List.of(
                with(rows.get(1), "Tin, bài", "Số", "tin", rows.getFirst().groupIds())));

        var comparison = ComparisonRules.of(figures(before), figures(now));

        assertThat(comparison.lines().getFirst().before().indicator().text()).isEqualTo("Tin, bài");
    }

    /// A campaign that is begun from another one sets the year in its form forward.
    @Test
    void rowsWhoseYearWasSetForwardAreTheSameAndNoneIsTakenTwice() {
        var before = rows(rows -> named(rows, "Tin, bài năm 2024", "Hội nghị năm 2024", "Số năm 2024"));
        var now = rows(rows -> named(rows, "Tin, bài năm 2025", "Hội nghị năm 2025", "Số năm 2025"));

        var lines = ComparisonRules.of(figures(before), figures(now)).lines();

        assertThat(lines.subList(0, 2))
                .extracting(line -> line.before().indicator().text())
                .containsExactly("Tin, bài năm 2024", "Hội nghị năm 2024");
        assertThat(lines).hasSize(5);
    }

    private static List<Indicator> named(List<Indicator> rows, String first, String second, String shortName) {
        var groups = rows.getFirst().groupIds();
        rows.set(0, with(rows.getFirst(), first, shortName, "lượt", groups));
        rows.set(1, with(rows.get(1), second, shortName, "lượt", groups));
        return rows;
    }

    @Test
    void rowsThatOnlyShareTheirShortNameArePairedInTheirOrder() {
        var before = rows(rows -> named(rows, "Cũ một", "Cũ hai", "Số"));
        var now = rows(rows -> named(rows, "Mới một", "Cũ một", "Số"));

        var lines = ComparisonRules.of(figures(before), figures(now)).lines();

        assertThat(lines.subList(0, 2))
                .extracting(line -> line.before().indicator().text())
                .containsExactly("Cũ hai", "Cũ một");
        assertThat(lines).as("no row stands twice, none is lost").hasSize(5);
    }

    @Test
    void aRowThatOnlyOneOfThemHasSaysSo() {
        var before = rows(rows -> {
            var row = rows.get(4);
            rows.set(4, with(row, "Số buổi tập huấn", "Tập huấn", "buổi", row.groupIds()));
            return rows;
        });
        var lines = compare(before).lines();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(4).reasons()).containsExactly(Reason.ONLY_NOW);
        assertThat(lines.get(4).common()).isNull();
        assertThat(lines.getLast().name()).isEqualTo("Tập huấn");
        assertThat(lines.getLast().reasons()).containsExactly(Reason.ONLY_BEFORE);
        assertThat(lines.getLast().now()).isNull();
    }

    @Test
    void whatIsCountedInSomethingElseIsNeverCompared() {
        var before = rows(rows -> {
            var row = rows.get(0);
            rows.set(0, with(row, row.text(), row.shortText(), "cuộc", row.groupIds()));
            return rows;
        });
        var line = compare(before).lines().getFirst();
        assertThat(line.reasons()).containsExactly(Reason.OTHER_COUNT);
        assertThat(line.common()).isNull();
    }

    @Test
    void otherGroupsAndOtherUnitsAreSaidButWhatIsCommonIsCompared() {
        var districts = fixture.unit("Thọ Xuân").group().id();
        var before = rows(rows -> {
            var row = rows.get(0);
            rows.set(0, with(row, row.text(), row.shortText(), row.unit(), Set.of(districts)));
            return rows;
        });
        var line = compare(before).lines().getFirst();
        assertThat(line.reasons()).containsExactlyInAnyOrder(Reason.OTHER_GROUPS, Reason.OTHER_UNITS);
        assertThat(line.common()).isEqualTo(new Common(2, 40, 45));
    }

    @Test
    void aUnitThatWasNotAskedBeforeMakesTheTotalsNoPair() {
        var before = new CampaignSnapshot(
                earlier.campaign(),
                earlier.indicators(),
                earlier.recipients().stream()
                        .filter(unit -> unit.id() != id("Như Xuân"))
                        .toList(),
                earlier.reports());
        var comparison = compare(before);
        assertThat(comparison.response()).containsExactly(Reason.OTHER_UNITS);
        assertThat(comparison.lines().getFirst().reasons()).containsExactly(Reason.OTHER_UNITS);
        assertThat(comparison.lines().stream().map(line -> line.common().units()))
                .as("one states the first four rows in both, nobody the last")
                .containsExactly(1, 1, 1, 1, 0);
    }

    private long id(String unit) {
        Recipient found = fixture.unit(unit);
        return found.id();
    }
}
