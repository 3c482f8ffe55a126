package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.campaigndesk.testing.CampaignFixture.day;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.report.CampaignSnapshot;

/// A number is compared with those of its own group and its own row, and is called far from them only when
/// enough of them are known.
class GroupStatisticsTest {
    private static CampaignSnapshot campaign;

    @BeforeAll
    static void read() {
        campaign = RuleCases.campaign();
    }

    private static GroupStatistics statistics(RuleCases cases) {
        var snapshot = cases.snapshot();
        return GroupStatistics.of(snapshot, snapshot.answers(day(20, 11)));
    }

    /// Departments with these numbers of articles, in the letter's order; Sở Y tế is not among the first.
    private static RuleCases departments(String articles) {
        var cases = RuleCases.in(campaign);
        var units = cases.units("department");
        var numbers = articles.split(" ");
        for (var i = 0; i < numbers.length; i++) {
            cases.with(units.get(i), "", "", numbers[i]);
        }
        return cases;
    }

    /// The limit of the first group is 245.9 - 1, reckoned in `GroupRulesTest`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the others     | Sở Y tế    | far
            9 19 29 39       | 99         | false
            9 19 29 39       | 244        | false
            9 19 29 39       | 245        | true
            9 19 29 39       | khoảng 900 | true
            # far below is far as well
            100 110 120 130  | 0          | true
            100 110 120 130  | 100        | false
            # of four in all nothing is said
            9 19 29          | 9.999.999  | false
            # what is no number is not far
            9 19 29 39       | ''         | false
            9 19 29 39       | toàn bộ    | false
            """)
    void aNumberIsFarFromItsGroupWhenThereAreFiveAndItIsFarOnEitherSide(String others, String articles, boolean far) {
        var cases = departments(others).with("Sở Y tế", "", "", articles);

        assertThat(statistics(cases)
                        .outlying(row(3))
                        .contains(cases.unit("Sở Y tế").id()))
                .isEqualTo(far);
    }

    @Test
    void whoHasNotReportedAndWhoIsNotAskedIsNeverFar() {
        var cases = departments("9 19 29 39 41").with("Sở Y tế", "1", "1", "25", "9.999.999");

        assertThat(statistics(cases)
                        .outlying(row(3))
                        .contains(cases.unit("Sở Xây dựng").id()))
                .isFalse();
        assertThat(statistics(cases)
                        .outlying(row(3))
                        .contains(cases.unit("Thọ Xuân").id()))
                .isFalse();
        assertThat(statistics(cases)
                        .outlying(row(4))
                        .contains(cases.unit("Sở Y tế").id()))
                .as("row 4 is asked of districts only")
                .isFalse();
    }

    @Test
    void districtsAndOtherRowsDoNotMakeADepartmentFar() {
        var cases = departments("9 19 29 39").with("Sở Y tế", "", "", "99");
        cases.units("district").forEach(district -> cases.with(district, "1", "1", "1"));

        assertThat(statistics(cases)
                        .outlying(row(3))
                        .contains(cases.unit("Sở Y tế").id()))
                .isFalse();
        assertThat(statistics(cases).sizes(cases.unit("Sở Y tế"), row(3), 99).size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the unit's new number | how many | the middle
            99                      | 5        | 29
            0                       | 5        | 19
            25                      | 5        | 25
            """)
    void aUnitIsComparedWithItsNewNumberInsteadOfItsOldOne(long number, int size, long middle) {
        var fresh = departments("9 19 29 39");
        var again = departments("9 19 29 39").with("Sở Y tế", "", "", "5");

        for (var cases : new RuleCases[] {fresh, again}) {
            var sizes = statistics(cases).sizes(cases.unit("Sở Y tế"), row(3), number);
            assertThat(sizes.size()).isEqualTo(size);
            assertThat(Math.expm1(sizes.median())).isEqualTo(middle, within(1e-9));
        }
    }

    /// Thọ Xuân has 30 communes and, by the census of 2019, 195.998 inhabitants.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thọ Xuân | communes   | 60     | 2
            Thọ Xuân | communes   | 0      | 0
            Thọ Xuân | population | 19.600 | 100.001
            Sở Y tế  | communes   | 60     |
            Sở Y tế  | population | 60     |
            """)
    void aRateIsACommuneOrAThousandInhabitantsAndNoneWhereTheyAreNotKnown(
            String unit, String kind, String number, @Nullable Double rate) {
        var cases = RuleCases.in(campaign);
        var amount = Long.parseLong(number.replace(".", ""));
        var found = statistics(cases).rate(cases.unit(unit), amount, kind);

        assertThat(found.isPresent()).isEqualTo(rate != null);
        found.ifPresent(value -> assertThat(value).isEqualTo(rate, within(0.0005)));
        assertThat(statistics(cases.withoutFacts()).rate(cases.unit(unit), amount, kind))
                .isEmpty();
    }

    /// A commune has 10 articles in Như Xuân (16 communes), 1 in Thường Xuân (16), 100 in Bá Thước (21).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who says now    | how many | a commune | how many rates | the middle
            Thọ Xuân          | 1500     | 50        | 4              | 30
            Như Xuân          | 1600     | 100       | 3              | 100
            Như Xuân          | 160      | 10        | 3              | 10
            """)
    void ratesAreThoseOfTheGroupWithTheUnitsNewNumber(
            String unit, long articles, double rate, int size, double middle) {
        var cases = RuleCases.in(campaign)
                .with("Như Xuân", "", "", "160")
                .with("Thường Xuân", "", "", "16")
                .with("Bá Thước", "", "", "2.100");
        var statistics = statistics(cases);
        var rates = statistics
                .rates(cases.unit(unit), row(3), articles, OrganisationFact.COMMUNES)
                .orElseThrow();

        assertThat(rates.value()).isEqualTo(rate);
        assertThat(rates.size()).isEqualTo(size);
        assertThat(rates.median()).isEqualTo(middle);
        assertThat(statistics.rates(cases.unit("Sở Y tế"), row(3), articles, OrganisationFact.COMMUNES))
                .as("a department has no communes")
                .isEmpty();
    }

    private static Indicator row(int place) {
        return campaign.indicators().get(place - 1);
    }
}
