package vn.campaigndesk.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.HandedOver;
import vn.campaigndesk.followup.log.ContactChannel;

/// Who has which version of a material.
class HoldingRulesTest {
    private static final Recipient UNIT = new Recipient(
            7, 1, 1, new OrganisationGroup(1, "g", "Nhóm", "N", 1), 1, "Đơn vị", "ĐV", null, "", null, null);

    private static MaterialVersion version(long id, int day) {
        return new MaterialVersion(id, 1, "v" + id, LocalDate.of(2024, 11, day), null);
    }

    private static Delivery sent(long id, long version, int day) {
        return new Delivery(id, version, UNIT.id(), LocalDate.of(2024, 11, day), ContactChannel.EMAIL);
    }

    private static MaterialFacts facts(List<MaterialVersion> versions, List<Delivery> deliveries) {
        return new MaterialFacts(1, List.of(UNIT), List.of(new Material(1, 1, "Tờ gấp", "")), versions, deliveries);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE",
        "1, 0, OLD",
        "2, 0, CURRENT",
        "1, 2, CURRENT",
        // an old version sent again after the new one takes nothing away
        "2, 1, CURRENT",
        "1, 1, OLD"
    })
    void theNewestVersionThatWasGivenCounts(long first, long second, Holding.State state) {
        var deliveries = java.util.stream.Stream.of(first, second)
                .filter(version -> version > 0)
                .map(version -> sent(version, version, 10))
                .toList();

        var holding = HoldingRules.of(facts(List.of(version(1, 1), version(2, 5)), deliveries), 1)
                .getFirst();

        assertThat(holding.state()).isEqualTo(state);
    }

    @Test
    void ofOneDayTheVersionEnteredLaterIsTheNewer() {
        var facts = facts(List.of(version(1, 5), version(2, 5)), List.of());

        assertThat(HoldingRules.newest(facts, 1)).contains(version(2, 5));
        assertThat(HoldingRules.versions(facts, 1)).containsExactly(version(2, 5), version(1, 5));
    }

    @Test
    void theSameVersionSentTwiceIsTheLaterTime() {
        var facts = facts(List.of(version(1, 1)), List.of(sent(1, 1, 3), sent(2, 1, 9)));

        assertThat(HoldingRules.of(facts, 1).getFirst().delivery()).isEqualTo(sent(2, 1, 9));
    }

    @Test
    void aMaterialWithoutVersionsIsHeldByNobody() {
        var facts = facts(List.of(), List.of());

        assertThat(HoldingRules.newest(facts, 1)).isEmpty();
        assertThat(HoldingRules.of(facts, 1).getFirst().state()).isEqualTo(Holding.State.NONE);
    }

    /// Every unit's history names what it was given, whichever material it was of.
    @Test
    void whatAUnitWasGivenIsNamedByItsMaterialAndVersion() {
        var materials = List.of(new Material(1, 1, "Tờ gấp", ""), new Material(2, 1, "Cẩm nang", ""));
        var versions = List.of(version(1, 1), new MaterialVersion(2, 2, "1.1", LocalDate.of(2024, 11, 2), null));
        var deliveries = List.of(sent(1, 2, 3), sent(2, 1, 4), sent(3, 99, 5));

        assertThat(HoldingRules.handedOver(new MaterialFacts(1, List.of(UNIT), materials, versions, deliveries)))
                .containsExactly(given(3, "Cẩm nang (1.1)"), given(4, "Tờ gấp (v1)"), given(5, ""));
    }

    private static HandedOver given(int day, String what) {
        return new HandedOver(UNIT.id(), LocalDate.of(2024, 11, day), ContactChannel.EMAIL, what);
    }

    @Test
    void aVersionOfAnotherMaterialIsNeitherNewerNorHeld() {
        var other = new MaterialVersion(2, 2, "1.1", LocalDate.of(2024, 11, 9), null);
        var facts = facts(List.of(version(1, 1), other), List.of(sent(1, 1, 3), sent(2, 2, 9)));

        assertThat(HoldingRules.newest(facts, 1)).contains(version(1, 1));
        assertThat(HoldingRules.of(facts, 1))
                .containsExactly(new Holding(UNIT, Holding.State.CURRENT, version(1, 1), sent(1, 1, 3)));
        assertThat(HoldingRules.of(facts(List.of(version(1, 1), other), List.of(sent(2, 2, 9))), 1))
                .containsExactly(new Holding(UNIT, Holding.State.NONE, null, null));
    }
}
