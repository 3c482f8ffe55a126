package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Whatever is done by the program, reports and log agree; whatever is done past it, they do not.
class AgreementStoreTest {
    private static final Messages WORDS = new Messages(Locale.of("vi", "VN"));

    private final CampaignFixture fixture = CampaignFixture.open();
    private final AgreementStore agreement = new AgreementStore(fixture.database);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFigureChangedPastTheLogIsNamedWithBothValues() {
        fixture.enter("Thọ Xuân", day(15, 11), "31", "khoảng 1.200");
        tamper("update quantity set amount = 9999 where indicator_id = "
                + fixture.row(1).id());

        assertThat(agreement.check())
                .singleElement()
                .extracting(finding -> finding.explain(WORDS))
                .asString()
                .contains("UBND huyện Thọ Xuân (15/BC-UBND), dòng 1: đang ghi 9.999 (31), nhật ký ghi 31.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update quantity set note = 'x' where raw = '31'      | audit.check.agreement.figure",
                "update quantity set qualifier = 'EXACT'              | audit.check.agreement.figure",
                "delete from quantity where raw = '31'                | audit.check.agreement.figure",
                "update report set arrived_on = date '2024-11-14'     | audit.check.agreement.words",
                "update report set evaluation = 'tốt'                 | audit.check.agreement.words",
                "update report set review_state = 'VALID'             | audit.check.agreement.words",
                "update report set deleted_at = changed_at            | audit.check.agreement.words",
                "delete from audit where entity = 'report'            | audit.check.agreement.unlogged",
            })
    void whatIsDonePastTheLogIsNamed(String statement, String key) {
        fixture.enter("Thọ Xuân", day(15, 11), "31", "khoảng 1.200");
        tamper(statement);

        assertThat(agreement.check()).singleElement().satisfies(finding -> {
            assertThat(finding.sound()).isFalse();
            assertThat(finding.key()).isEqualTo(key);
            assertThat(finding.explain(WORDS)).doesNotContain("{");
        });
    }

    @Test
    void aReportTakenAwayPastTheLogIsMissed() {
        fixture.enter("Thọ Xuân", day(15, 11), "31");
        tamper("delete from quantity");
        tamper("delete from report");

        assertThat(agreement.check()).extracting(Finding::key).containsExactly("audit.check.agreement.lost");
    }

    @Test
    void manyDifferencesAreCountedAfterTheFirst() {
        for (var i = 1; i <= 25; i++) {
            fixture.enter("Thọ Xuân", day(15, 11), "31");
        }
        tamper("update quantity set raw = '32'");

        assertThat(agreement.check())
                .hasSize(21)
                .last()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyHistoryMadeByTheProgramAgrees(long seed) {
        var random = new Random(seed);
        for (var step = 0; step < 60; step++) {
            act(random);
        }

        assertThat(agreement.check()).singleElement().satisfies(finding -> {
            assertThat(finding.sound()).isTrue();
            assertThat(finding.key()).isEqualTo("audit.check.agreement");
        });
    }

    private void act(Random random) {
        var reports = fixture.reports.of(fixture.campaignId);
        if (reports.isEmpty() || random.nextInt(3) == 0) {
            var kind = random.nextBoolean() ? ReportKind.ORIGINAL : ReportKind.REPLACEMENT;
            fixture.enter(
                    ReportVersion.of(kind), "Thọ Xuân", day(1 + random.nextInt(20), 11), text(random), text(random));
            return;
        }
        var report = reports.get(random.nextInt(reports.size()));
        switch (random.nextInt(4)) {
            case 0 -> edit(report, random);
            case 1 -> review(report, random);
            case 2 -> fixture.reports.delete(fixture.campaignId, report.id());
            default -> {
                fixture.reports.delete(fixture.campaignId, report.id());
                fixture.reports.restore(fixture.campaignId, report.id());
            }
        }
    }

    private void edit(Report report, Random random) {
        var changed = report.edit()
                .texts(text(random), text(random))
                .figuresUntil(random.nextBoolean() ? null : day(10, 11))
                .quantities(fixture.typed(text(random), text(random), text(random)))
                .build();
        fixture.reports.save(fixture.campaignId, changed, "");
    }

    private void review(Report report, Random random) {
        var from = report.review().state();
        var to = from == ReviewState.RECEIVED ? ReviewState.CHECKING : ReviewState.RETURNED;
        if (from == ReviewState.RECEIVED || from == ReviewState.CHECKING) {
            fixture.reviews.move(fixture.campaignId, report.id(), from, to, "lý do " + random.nextInt(9));
        }
    }

    private static String text(Random random) {
        return List.of("", "0", "31", "khoảng 1.200", "20-30", "Không có", "12 nghìn", "a, state=b]")
                .get(random.nextInt(8));
    }

    private void tamper(String statement) {
        assertThat(fixture.database.<Integer>read(sql -> sql.execute(statement)))
                .isNotNull();
    }
}
