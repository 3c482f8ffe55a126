package vn.campaigndesk.dashboard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.testing.CampaignFixture;

/// Random campaigns in which every unit writes at most once: what the dashboard measures of a unit is what is written
/// in its report, divided by hand by what domain knowledge says of the unit.
class MeasurePropertyTest {
    private static final List<String> WRITTEN = List.of("", "0", "12", "1.234", "khoảng 500", "toàn bộ", "900");
    private static final Map<String, Double> WORTH =
            Map.of("0", 0.0, "12", 12.0, "1.234", 1234.0, "khoảng 500", 500.0, "900", 900.0);

    /// Communes and census of 2019, copied from the published tables.
    private static final Map<String, double[]> KNOWN = Map.of(
            "Thọ Xuân", new double[] {30, 195_998},
            "Mường Lát", new double[] {8, 39_948},
            "Sầm Sơn", new double[] {11, 109_208});

    private static CampaignFixture fixture;

    @BeforeAll
    static void readCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterAll
    static void closeCampaign() {
        fixture.close();
    }

    @RepeatedTest(30)
    void aRateIsWhatIsWrittenDividedByWhatIsKnown(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var campaign = fixture.snapshot();
        var written = new HashMap<Long, String>();
        for (var unit : campaign.recipients()) {
            if (random.nextInt(3) > 0) {
                written.put(unit.id(), WRITTEN.get(random.nextInt(WRITTEN.size())));
            }
        }
        var snapshot = new CampaignSnapshot(
                campaign.campaign(),
                campaign.indicators(),
                campaign.recipients(),
                campaign.recipients().stream()
                        .filter(unit -> written.containsKey(unit.id()))
                        .map(unit -> report(unit, written.get(unit.id())))
                        .toList(),
                campaign.facts(),
                campaign.reviews());
        var figures = FiguresRules.of(snapshot, day(20, 11));
        for (var per : Per.values()) {
            MeasureRules.read(figures, snapshot.facts(), day(18, 11), fixture.row(4), per)
                    .forEach(reading ->
                            check(reading, per, written.get(reading.recipient().id())));
        }
    }

    private static void check(Reading reading, Per per, String raw) {
        var unit = reading.recipient();
        var district = unit.group().code().equals("district");
        var worth = raw == null ? null : WORTH.get(raw);
        var known = KNOWN.get(unit.shortName());
        if (!district && raw != null || !district && !unit.group().code().equals("university")) {
            assertThat(reading.kind()).isIn(Reading.Kind.NOT_ASKED);
        } else if (raw == null) {
            assertThat(reading.kind()).isEqualTo(district ? Reading.Kind.UNREPORTED : Reading.Kind.NOT_ASKED);
        } else if (worth == null) {
            assertThat(reading.kind()).isEqualTo(raw.isEmpty() ? Reading.Kind.BLANK : Reading.Kind.UNKNOWN);
        } else if (per == Per.STUDENT) {
            assertThat(reading.kind()).as("a district has no enrolment").isEqualTo(Reading.Kind.NO_BASE);
        } else {
            assertThat(reading.kind()).isEqualTo(Reading.Kind.STATED);
            assertThat(reading.estimate()).isEqualTo(raw.startsWith("khoảng"));
            assertThat(reading.isZero()).isEqualTo(worth == 0);
            if (per == Per.AMOUNT) {
                assertThat(reading.value()).isEqualTo(worth);
            } else if (known != null) {
                var divided = per == Per.COMMUNE ? worth / known[0] : worth * 1000 / known[1];
                assertThat(reading.value()).isCloseTo(divided, within(1e-9));
            }
        }
    }

    private static Report report(Recipient unit, String raw) {
        return Report.from(unit.id(), day(15, 11))
                .stored(unit.id(), 1)
                .document(new DocumentIdentity("1", "BC", unit.name(), day(15, 11)))
                .quantities(fixture.typed("1", "1", "1", raw))
                .build();
    }

    @Test
    void whatDividesIsSaidWithItsYear() {
        fixture.enter("Thọ Xuân", day(15, 11), "1", "1", "1", "60");
        var snapshot = fixture.snapshot();
        var figures = FiguresRules.of(snapshot, day(20, 11));
        var perThousand = MeasureRules.read(figures, snapshot.facts(), day(18, 11), fixture.row(4), Per.THOUSAND);
        assertThat(MeasureRules.definitions(perThousand))
                .singleElement()
                .asString()
                .contains("2019", "Tổng điều tra");
        assertThat(MeasureRules.definitions(
                        MeasureRules.read(figures, snapshot.facts(), day(18, 11), fixture.row(4), Per.AMOUNT)))
                .isEmpty();
        assertThat(MeasureRules.median(perThousand).orElseThrow()).isCloseTo(60_000.0 / 195_998, within(1e-9));
    }

    @Test
    void onlyWhatMakesSenseIsOffered() {
        var snapshot = fixture.snapshot();
        var figures = FiguresRules.of(snapshot, day(20, 11));
        var districts = figures.units().stream()
                .filter(unit -> unit.recipient().group().code().equals("district"))
                .toList();
        assertThat(MeasureRules.offered(figures, districts, snapshot.facts(), day(18, 11)))
                .hasSize(15)
                .noneMatch(measure -> measure.per() == Per.STUDENT);
        var universities = figures.units().stream()
                .filter(unit -> unit.recipient().group().code().equals("university"))
                .toList();
        assertThat(MeasureRules.offered(figures, universities, snapshot.facts(), day(18, 11)))
                .extracting(Measure::per)
                .containsOnly(Per.AMOUNT, Per.STUDENT);
    }
}
