package vn.campaigndesk.dashboard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Cell;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.quantity.Quantity;

/// A chart shows of a unit the number it stated, divided by what is known of it, and never a number it did not
/// state.
///
/// Thọ Xuân has 30 communes and 200.000 inhabitants, Quan Sơn 12 communes, ĐH Hồng Đức 13.000 students. Row 1
/// is asked of all, row 4 of districts.
class MeasureRulesTest {
    private static final OrganisationGroup DISTRICT = new OrganisationGroup(1, "district", "Huyện", "Huyện", 1);
    private static final OrganisationGroup SCHOOL = new OrganisationGroup(2, "university", "Trường", "Trường", 2);
    private static final Recipient THO_XUAN = unit(1, DISTRICT, "Thọ Xuân");
    private static final Recipient QUAN_SON = unit(2, DISTRICT, "Quan Sơn");
    private static final Recipient HONG_DUC = unit(3, SCHOOL, "ĐH Hồng Đức");
    private static final Indicator ROW_1 = row(11, 1, Set.of(1L, 2L));
    private static final Indicator ROW_4 = row(14, 4, Set.of(1L));
    private static final FactBook FACTS = new FactBook(
            Map.of(),
            Map.of(
                    101L,
                    List.of(
                            fact(101, OrganisationFact.COMMUNES, 30, "Số xã năm 2024"),
                            fact(101, OrganisationFact.POPULATION, 200_000, "Dân số")),
                    102L,
                    List.of(fact(102, OrganisationFact.COMMUNES, 12, "Số xã năm 2024")),
                    103L,
                    List.of(fact(103, OrganisationFact.ENROLMENT, 13_000, "Người học"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the unit stands | its cell       | it wrote   | divided by | the chart shows
            ON_TIME           | STATED         | 60         | AMOUNT     | STATED 60.0
            ON_TIME           | STATED         | 60         | COMMUNE    | STATED 2.0
            ON_TIME           | STATED         | 60         | THOUSAND   | STATED 0.3
            ON_TIME           | STATED         | 60         | STUDENT    | NO_BASE
            ON_TIME           | STATED         | 0          | AMOUNT     | STATED 0.0
            LATE              | STATED         | 0          | COMMUNE    | STATED 0.0
            ON_TIME           | STATED         | khoảng 60  | AMOUNT     | STATED about 60.0
            ON_TIME           | STATED         | khoảng 60  | COMMUNE    | STATED about 2.0
            ON_TIME           | STATED         | khoảng 60  | STUDENT    | NO_BASE
            ON_TIME           | BLANK          | ''         | COMMUNE    | BLANK
            ON_TIME           | UNKNOWN        | toàn bộ    | AMOUNT     | UNKNOWN
            ON_TIME           | EXCLUDED       | 60         | AMOUNT     | NOT_ASKED
            ON_TIME           | NOT_APPLICABLE | ''         | AMOUNT     | NOT_ASKED
            MISSING           | UNREPORTED     | ''         | AMOUNT     | UNREPORTED
            SENT              | UNREPORTED     | ''         | COMMUNE    | UNREPORTED
            EXEMPT            | UNREPORTED     | ''         | AMOUNT     | EXEMPT
            """)
    void aUnitShowsANumberOnlyWhereItStatedOne(
            Standing.Kind standing, CellKind kind, String wrote, Per per, String shown) {
        var unit = figures(THO_XUAN, standing, cell(CellKind.STATED, "7"), cell(kind, wrote));

        var readings = MeasureRules.read(figures(unit), FACTS, day(18, 11), ROW_4, per);

        assertThat(readings).extracting(MeasureRulesTest::words).containsExactly(shown);
        assertThat(readings.getFirst().unit()).isEqualTo(unit);
    }

    @Test
    void everyUnitIsReadInItsOrderByWhatIsKnownOfItself() {
        var figures = figures(stated(QUAN_SON, "24"), stated(THO_XUAN, "24"), stated(HONG_DUC, "24"));

        assertThat(MeasureRules.read(figures, FACTS, day(18, 11), ROW_1, Per.COMMUNE))
                .extracting(reading -> reading.recipient().shortName() + " " + words(reading))
                .containsExactly("Quan Sơn STATED 2.0", "Thọ Xuân STATED 0.8", "ĐH Hồng Đức NO_BASE");
    }

    @Test
    void aRowThatIsNotInTheFiguresHasNoReading() {
        var other = row(19, 9, Set.of(1L));

        assertThatThrownBy(() -> MeasureRules.read(figures(), FACTS, day(18, 11), other, Per.AMOUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # looked at             | offered
            Thọ Xuân                | 1 AMOUNT, 1 COMMUNE, 1 THOUSAND, 4 AMOUNT, 4 COMMUNE, 4 THOUSAND
            Quan Sơn                | 1 AMOUNT, 1 COMMUNE, 4 AMOUNT, 4 COMMUNE
            ĐH Hồng Đức             | 1 AMOUNT, 1 STUDENT
            Quan Sơn, ĐH Hồng Đức   | 1 AMOUNT, 1 COMMUNE, 1 STUDENT, 4 AMOUNT, 4 COMMUNE
            ''                      | ''
            """)
    void onlyWhatIsAskedOfSomebodyAndCanBeDividedIsOffered(String units, String offered) {
        var all = List.of(stated(THO_XUAN, "1"), stated(QUAN_SON, "1"), stated(HONG_DUC, "1"));
        var chosen = Arrays.asList(units.split(", "));
        var looked = all.stream()
                .filter(unit -> chosen.contains(unit.recipient().shortName()))
                .toList();

        assertThat(MeasureRules.offered(figures(all.toArray(UnitFigures[]::new)), looked, FACTS, day(18, 11)).stream()
                        .map(measure -> measure.indicator().place() + " " + measure.per())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(offered);
    }

    @Test
    void whatWasDividedByIsSaidOnceWithItsYear() {
        var figures = figures(stated(QUAN_SON, "24"), stated(THO_XUAN, "24"), stated(HONG_DUC, "24"));

        assertThat(MeasureRules.definitions(read(figures, Per.COMMUNE))).containsExactly("Số xã năm 2024");
        assertThat(MeasureRules.definitions(read(figures, Per.THOUSAND))).containsExactly("Dân số (01/11/2024)");
        assertThat(MeasureRules.definitions(read(figures, Per.AMOUNT))).isEmpty();
    }

    @Test
    void numbersAreRankedTheGreatestFirstAndEqualOnesInTheLettersOrder() {
        var figures = figures(
                stated(QUAN_SON, "5"),
                figures(HONG_DUC, Standing.Kind.ON_TIME, cell(CellKind.BLANK, ""), cell(CellKind.BLANK, "")),
                stated(HONG_DUC, "9"),
                stated(THO_XUAN, "5"));

        assertThat(MeasureRules.ranked(read(figures, Per.AMOUNT)))
                .extracting(reading -> reading.recipient().shortName() + " " + reading.value())
                .containsExactly("ĐH Hồng Đức 9.0", "Quan Sơn 5.0", "Thọ Xuân 5.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stated       | the middle
                           |
            7              | 7
            9, 3           | 6
            9, 3, 5        | 5
            9, 3, 5, 100   | 7
            0, 0, 8        | 0
            -, 4, -, 8     | 6
            -              |
            """)
    void theMiddleIsThatOfTheNumbersAlone(@Nullable String written, @Nullable Double middle) {
        var units = written == null
                ? new UnitFigures[0]
                : Arrays.stream(written.split(", "))
                        .map(MeasureRulesTest::statedOrBlank)
                        .toArray(UnitFigures[]::new);

        assertThat(MeasureRules.median(read(figures(units), Per.AMOUNT)).orElse(null))
                .isEqualTo(middle);
    }

    private static UnitFigures statedOrBlank(String written) {
        var blank = cell(CellKind.BLANK, "");
        return written.equals("-") ? figures(THO_XUAN, Standing.Kind.ON_TIME, blank, blank) : stated(THO_XUAN, written);
    }

    private static List<Reading> read(Figures figures, Per per) {
        return MeasureRules.read(figures, FACTS, day(18, 11), ROW_1, per);
    }

    private static String words(Reading reading) {
        return !reading.isStated()
                ? reading.kind().name()
                : reading.kind() + (reading.estimate() ? " about " : " ") + reading.value();
    }

    private static Recipient unit(long id, OrganisationGroup group, String name) {
        return new Recipient(id, 1, 100 + id, group, (int) id, name, name, null, "", null, null);
    }

    private static Indicator row(long id, int place, Set<Long> groups) {
        return new Indicator(id, place, "Tổng số", "Số", "bài", "", "", groups);
    }

    private static OrganisationFact fact(long organisation, String kind, long amount, String definition) {
        return new OrganisationFact(organisation, kind, BigDecimal.valueOf(amount), null, day(1, 11), definition);
    }

    private static Cell cell(CellKind kind, String wrote) {
        return new Cell(kind, Quantity.typed(PARSER.read(wrote), ""), List.of());
    }

    private static UnitFigures stated(Recipient unit, String wrote) {
        return figures(unit, Standing.Kind.ON_TIME, cell(CellKind.STATED, wrote), cell(CellKind.STATED, "1"));
    }

    private static UnitFigures figures(Recipient unit, Standing.Kind standing, Cell row1, Cell row4) {
        return new UnitFigures(unit, new Standing(standing, 0), null, List.of(row1, row4));
    }

    private static Figures figures(UnitFigures... units) {
        var totals = List.of(new Total(ROW_1, 0, 0, 0, 0, 0, 0, 0, 0), new Total(ROW_4, 0, 0, 0, 0, 0, 0, 0, 0));
        return new Figures(day(20, 11), new Response(0, 0, 0, 0, 0, 0), totals, List.of(), List.of(units));
    }
}
