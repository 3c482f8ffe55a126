package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is there on the first start.
class SeedTest {
    private final Stores stores = Stores.empty();

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theFirstStartBringsOneCampaignAndTheSecondNothing() {
        assertThat(stores.campaigns.all()).isEmpty();

        assertThat(stores.seeds.loadIfEmpty()).isTrue();
        var audit = stores.audit().size();
        assertThat(stores.seeds.loadIfEmpty()).isFalse();
        assertThat(stores.seeds.loadSampleIfEmpty("DỮ LIỆU MẪU")).isFalse();

        assertThat(stores.campaigns.all()).hasSize(1);
        assertThat(stores.listed()).hasSize(52);
        assertThat(stores.audit()).hasSize(audit);
    }

    @Test
    void aListThatAPersonHasEditedIsNotFilledUpAgain() {
        stores.seeds.loadIfEmpty();
        stores.recipients.change(
                stores.campaign().id(),
                stores.listed().stream().map(Recipient::id).toList(),
                recipient -> recipient.withNames("Đổi tên", "Đổi"),
                "");

        stores.seeds.loadIfEmpty();

        assertThat(stores.listed())
                .hasSize(52)
                .allMatch(recipient -> recipient.name().equals("Đổi tên"));
    }

    @Test
    void theFiftyTwoRecipientsStandByGroupInTheOrderOfTheLetter() {
        stores.seeds.loadIfEmpty();

        var codes = stores.listed().stream()
                .map(recipient -> recipient.group().code())
                .toList();
        assertThat(codes.stream().distinct())
                .containsExactly("party-office", "department", "district", "press", "university", "association");
        assertThat(codes.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting())))
                .isEqualTo(Map.of(
                        "party-office", 1L,
                        "department", 19L,
                        "district", 27L,
                        "press", 2L,
                        "university", 2L,
                        "association", 1L));
        assertThat(stores.recipients.count(stores.campaign().id())).isEqualTo(52);
    }

    @Test
    void nobodyHasBeenWrittenToYet() {
        stores.seeds.loadIfEmpty();

        assertThat(stores.listed())
                .allMatch(recipient -> recipient.sentOn() == null
                        && recipient.acknowledgedOn() == null
                        && !recipient.isExempt()
                        && recipient.sentChannel().isEmpty());
    }

    @Test
    void theIssuerDoesNotReportToItself() {
        stores.seeds.loadIfEmpty();

        assertThat(stores.listed())
                .extracting(Recipient::name)
                .doesNotContain("Sở Thông tin và Truyền thông")
                .contains("Sở Giáo dục và Đào tạo", "UBND huyện Thọ Xuân", "Trường Đại học Hồng Đức");
    }

    @Test
    void theDatesAreThoseOfTheLetter() {
        stores.seeds.loadIfEmpty();

        var campaign = stores.campaign();
        assertThat(campaign.runsUntil()).isEqualTo("2024-11-20");
        assertThat(campaign.deadline()).isEqualTo(new Deadline(LocalDate.of(2024, 11, 18), false));
        assertThat(campaign.deadline().lastOnTimeDay()).isEqualTo("2024-11-17");
        assertThat(campaign.letter().isNumbered()).isFalse();
        assertThat(campaign.letter().symbol()).isEqualTo("STTTT-CNTT&TT");
        assertThat(campaign.letter().basis()).hasSize(4).first().asString().startsWith("Quyết định số 964/QĐ-TTg");
        assertThat(campaign.agency().superiors()).containsExactly("Chủ tịch UBND tỉnh", "Bộ Thông tin và Truyền thông");
        assertThat(campaign.sample()).isFalse();
    }

    @ParameterizedTest(name = "row {0}, {1}: asked {2}")
    @CsvSource({
        "1, party-office, true",
        "1, association, true",
        "2, press, true",
        "3, university, true",
        "4, district, true",
        "4, department, false",
        "4, university, false",
        "4, press, false",
        "4, party-office, false",
        "4, association, false",
        "5, district, true",
        "5, university, true",
        "5, department, false",
        "5, press, false",
        "5, party-office, false",
        "5, association, false",
    })
    void theFormAsksEachGroupForItsRows(int place, String groupCode, boolean asked) {
        stores.seeds.loadIfEmpty();

        var indicators = stores.campaigns.indicators(stores.campaign().id());
        assertThat(indicators).extracting(Indicator::place).containsExactly(1, 2, 3, 4, 5);
        var group = stores.organisations.groups().stream()
                .filter(candidate -> candidate.code().equals(groupCode))
                .findFirst()
                .orElseThrow();
        assertThat(indicators.get(place - 1).appliesTo(group)).isEqualTo(asked);
    }

    @Test
    void theCaveatAboutPupilsIsThere() {
        stores.seeds.loadIfEmpty();

        assertThat(stores.campaigns.indicators(stores.campaign().id()).get(4).caveat())
                .contains("Sở Giáo dục và Đào tạo");
    }

    @Test
    void presetsCanBeAddedAndAreOffAtFirst() {
        stores.seeds.loadIfEmpty();

        var presets = stores.seeds.presets();
        assertThat(presets)
                .hasSizeGreaterThan(15)
                .extracting(Organisation::name)
                .contains("Công an tỉnh", "Văn phòng Đoàn ĐBQH và HĐND tỉnh");
        assertThat(stores.listed())
                .extracting(Recipient::organisationId)
                .doesNotContainAnyElementsOf(
                        presets.stream().map(Organisation::id).toList());

        assertThat(stores.recipients.add(stores.campaign().id(), presets)).isEqualTo(presets.size());
        assertThat(stores.listed()).hasSize(52 + presets.size());
    }

    @Test
    void bodiesOfTheirTimeKnowTheirSuccessors() {
        stores.seeds.loadIfEmpty();

        var dongSon = stores.body("huyen-dong-son");
        assertThat(dongSon.existsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(dongSon.existsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(dongSon.successorId())
                .isEqualTo(stores.body("thanh-pho-thanh-hoa").id());
    }

    @Test
    void everyDistrictHasTheFactsThatChartsDivideBy() {
        stores.seeds.loadIfEmpty();

        var districts = stores.listed().stream()
                .filter(recipient -> recipient.group().code().equals("district"))
                .map(Recipient::organisationId)
                .toList();
        for (var kind : new String[] {"communes", "population", "tile_row"}) {
            assertThat(stores.organisations.facts().stream()
                            .filter(fact -> fact.kind().equals(kind))
                            .map(OrganisationFact::organisationId))
                    .as(kind)
                    .containsAll(districts);
        }
        assertThat(stores.organisations.facts())
                .allMatch(fact -> !fact.definition().isBlank());
    }

    @Test
    void aSampleSaysSoWhereverItIsNamed() {
        assertThat(stores.seeds.loadSampleIfEmpty("DỮ LIỆU MẪU")).isTrue();

        var campaign = stores.campaign();
        assertThat(campaign.sample()).isTrue();
        assertThat(campaign.shortTitle()).startsWith("DỮ LIỆU MẪU – ");
        assertThat(campaign.code()).endsWith("-sample");
        assertThat(stores.listed()).hasSize(52);
        assertThat(stores.seeds.loadIfEmpty()).isFalse();
    }

    @Test
    void everythingThatIsPutInIsOnRecord() {
        stores.seeds.loadIfEmpty();

        assertThat(stores.audit())
                .filteredOn(row -> row.entity().equals("recipient"))
                .hasSize(52);
        assertThat(stores.audit())
                .filteredOn(row -> row.entity().equals("campaign"))
                .hasSize(1);
        assertThat(stores.changed()).isEmpty();
    }
}
