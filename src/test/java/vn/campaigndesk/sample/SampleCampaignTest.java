package vn.campaigndesk.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.followup.StandingRules;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.ReviewStore;
import vn.campaigndesk.report.Severity;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.task.BackgroundTasks;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;

/// The sample campaign as everything that shows a campaign sees it.
class SampleCampaignTest {
    private static final LocalDate AFTERWARDS = LocalDate.of(2024, 11, 30);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-30T02:00:00Z"), ZoneOffset.UTC);
    private static final Stores FILLED = new Stores();

    private static CampaignSnapshot snapshot;

    @BeforeAll
    static void fill() {
        assertThat(FILLED.seeds.loadSampleIfEmpty("SAMPLE")).isTrue();
        assertThat(FILLED.sample(new InlineTasks()).fill(FILLED.campaignId())).isEqualTo(43);
        snapshot = FILLED.snapshot();
    }

    @AfterAll
    static void close() {
        FILLED.close();
    }

    @Test
    void unitsAnswerAsTheySometimesDo() {
        var response = figures().response();

        assertThat(snapshot.campaign().sample()).isTrue();
        assertThat(snapshot.campaign().shortTitle()).startsWith("SAMPLE");
        assertThat(snapshot.reports()).hasSize(43);
        assertThat(response.onTime()).isEqualTo(36);
        assertThat(response.late()).isEqualTo(5);
        assertThat(response.missing()).isEqualTo(10);
        assertThat(response.exempt()).isEqualTo(1);
        assertThat(snapshot.reports().stream().filter(report -> report.kind() == ReportKind.REPLACEMENT))
                .hasSize(2);
    }

    @Test
    void theFiguresHoldEverythingThatHasToBeExplained() {
        var figures = figures();

        assertThat(figures.totals())
                .hasSize(5)
                .allSatisfy(total -> assertThat(total.stated()).isPositive());
        assertThat(sum(figures, Total::excluded)).isEqualTo(1);
        assertThat(sum(figures, Total::unknown)).isEqualTo(2);
        assertThat(sum(figures, Total::zeros)).isEqualTo(3);
        assertThat(sum(figures, Total::blank)).isEqualTo(2);
        assertThat(sum(figures, Total::estimates)).isEqualTo(10);
    }

    @Test
    void twoQuestionsAreOpenAndOneHasBeenDecided() {
        assertThat(quantities().filter(quantity -> quantity.state() == QuantityState.UNKNOWN))
                .extracting(Quantity::raw)
                .containsExactlyInAnyOrder("20-30", "1,234");
        assertThat(quantities().filter(quantity -> quantity.method() == Method.CONFIRMED))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.amount()).isEqualTo(1020));
    }

    @Test
    void textsAreThereToBeCollected() {
        var written = snapshot.reports();

        assertThat(written).filteredOn(report -> !report.evaluation().isEmpty()).hasSize(37);
        assertThat(written)
                .extracting(Report::evaluation)
                .filteredOn(text -> !text.isEmpty())
                .doesNotHaveDuplicates();
        assertThat(written).filteredOn(report -> !report.proposal().isEmpty()).hasSize(20);
        assertThat(written).extracting(report -> report.evaluation().length()).anyMatch(length -> length > 800);
    }

    @Test
    void theLetterHasGoneOutToEveryBodyAndMostConfirmed() {
        var sent = snapshot.recipients();

        assertThat(sent).hasSize(52).allSatisfy(recipient -> {
            assertThat(recipient.sentOn()).isEqualTo(LocalDate.of(2024, 10, 15));
            assertThat(recipient.sentChannel()).isNotEmpty();
        });
        assertThat(sent)
                .filteredOn(recipient -> recipient.acknowledgedOn() != null)
                .hasSize(46);
        assertThat(sent).filteredOn(Recipient::isExempt).hasSize(1);
    }

    @Test
    void bodiesOfSeveralGroupsHaveNotAnswered() {
        var standings = StandingRules.of(snapshot, AFTERWARDS);

        assertThat(snapshot.recipients())
                .filteredOn(recipient ->
                        Objects.requireNonNull(standings.get(recipient.id())).kind() == Standing.Kind.MISSING)
                .extracting(recipient -> recipient.group().code())
                .containsOnly("department", "district", "university");
    }

    /// What the window warns of is what was put in on purpose: the two open questions, the row that is
    /// not asked of the department of education with pupils whom the districts count too, and the one
    /// district without any article.
    @Test
    void nothingElseIsWarnedOf() {
        assertThat(snapshot.reports().stream().flatMap(report -> warnings(report)))
                .containsExactlyInAnyOrder(
                        "report.problem.undecided",
                        "report.problem.undecided",
                        "report.problem.not-asked",
                        "report.problem.pupils-twice",
                        "report.problem.outlier",
                        "report.problem.outlier");
    }

    @Test
    void reportsAreInTheOrderOfTheirArrival() {
        assertThat(snapshot.reports()).isSortedAccordingTo(Comparator.comparing(Report::arrivedOn));
    }

    @Test
    void aRealCampaignIsRefusedUntouched() {
        try (var stores = new Stores()) {
            stores.seeds.loadIfEmpty();
            var before = stores.snapshot();

            assertThatThrownBy(() -> stores.sample(new InlineTasks()).fill(stores.campaignId()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(stores.snapshot()).isEqualTo(before);
        }
    }

    @Test
    void theReportThatTheFormRefusesIsNamed() {
        assertThatThrownBy(() -> FILLED.sample(new InlineTasks()).fill(FILLED.campaignId()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("so-khoa-hoc-va-cong-nghe")
                .hasMessageContaining("report.problem.twice");
        assertThat(FILLED.snapshot()).isEqualTo(snapshot);
    }

    @Test
    void aFormThatStoresLaterIsRefused() {
        var never = new BackgroundTasks(work -> {}, work -> {});
        try (var stores = new Stores()) {
            stores.seeds.loadSampleIfEmpty("SAMPLE");

            assertThatThrownBy(() -> stores.sample(never).fill(stores.campaignId()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("so-khoa-hoc-va-cong-nghe");
        }
    }

    private static Figures figures() {
        return FiguresRules.of(snapshot, AFTERWARDS);
    }

    private static int sum(Figures figures, ToIntFunction<Total> count) {
        return figures.totals().stream().mapToInt(count).sum();
    }

    private static Stream<Quantity> quantities() {
        return snapshot.reports().stream().flatMap(report -> report.quantities().values().stream());
    }

    private static Stream<String> warnings(Report report) {
        var form = FILLED.form(new InlineTasks());
        form.open(snapshot, report);
        return form.problemsProperty().get().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::key);
    }

    /// The real stores over a database of their own.
    private static final class Stores implements AutoCloseable {
        private final Changes changes = new Changes();
        private final Database database = Database.inMemory(CLOCK, "tester");
        private final CampaignStore campaigns = new CampaignStore(database, changes);
        private final OrganisationStore organisations = new OrganisationStore(database);
        private final RecipientStore recipients = new RecipientStore(database, organisations, changes);
        private final ReportStore reports = new ReportStore(database, changes);
        private final SnapshotStore snapshots =
                new SnapshotStore(campaigns, recipients, reports, organisations, new ReviewStore(database, changes));
        private final SeedStore seeds = new SeedStore(database, campaigns, organisations, recipients);

        long campaignId() {
            return campaigns.all().getFirst().id();
        }

        CampaignSnapshot snapshot() {
            return snapshots.load(campaignId());
        }

        SampleCampaign sample(Tasks tasks) {
            return new SampleCampaign(recipients, snapshots, () -> form(tasks));
        }

        ReportFormViewModel form(Tasks tasks) {
            return new ReportFormViewModel(reports, tasks, CLOCK);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
