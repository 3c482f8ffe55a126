package vn.campaigndesk.consolidation.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.evidence.SourceLine;
import vn.campaigndesk.consolidation.evidence.SourceLine.State;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

class FrozenViewModelTest {
    @TempDir
    private Path folder;

    private final ArrayList<Path> opened = new ArrayList<>();
    private CampaignFixture fixture;
    private Consolidations consolidations;
    private FrozenViewModel frozen;
    private SourcesViewModel sources;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        var originals = new Originals(folder, new OriginalStore(fixture.database, fixture.changes));
        consolidations = new Consolidations(fixture.snapshots, fixture.clock);
        var freezing = new Freezing(
                consolidations, originals, new FrozenStore(fixture.database, fixture.changes), fixture.clock);
        frozen = new FrozenViewModel(freezing, new InlineTasks(), opened::add);
        sources = new SourcesViewModel(freezing, new InlineTasks(), new Messages(Locale.of("vi", "VN")));
        var report = fixture.enter("Thọ Xuân", day(15, 11), "31", "khoảng 30", "0");
        originals.attach(report.id(), originals.receive("a.docx", "a".getBytes(StandardCharsets.UTF_8)));
        fixture.enter(ReportVersion.supplement(SupplementCounting.ADDITIONAL), "Thọ Xuân", day(16, 11), "4");
        fixture.enter("Sở Y tế", day(15, 11), "nhiều", "", "5", "7");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private Draft draft() {
        return consolidations.draft(fixture.campaignId, day(20, 11));
    }

    @Test
    void whatWasFrozenIsListedAndComparedWithToday() {
        frozen.freeze(draft(), FreezeKind.FIRST, "", done -> {}, () -> {});
        assertThat(frozen.all()).hasSize(1);
        assertThat(frozen.differenceProperty().get().isNone()).isTrue();

        fixture.enter("Như Xuân", day(19, 11), "6");
        frozen.load(fixture.campaignId);
        assertThat(frozen.differenceProperty().get().added()).hasSize(1);
        assertThat(frozen.differenceProperty().get().totals().getFirst().by()).isEqualTo(6);
    }

    @Test
    void aRefusedFreezeIsSaidAndNothingIsListed() {
        frozen.freeze(draft(), FreezeKind.SUPPLEMENT, "", done -> {}, () -> {});
        assertThat(frozen.failureProperty().get()).hasMessageContaining("frozen.kind.first");
        assertThat(frozen.all()).isEmpty();
    }

    @Test
    void whatWasFrozenOfOneCampaignIsNotShownForAnotherThatCannotBeRead() {
        frozen.freeze(draft(), FreezeKind.FIRST, "", done -> {}, () -> {});
        fixture.database.write(
                transaction -> transaction.sql().execute("alter table frozen_consolidation rename to gone"));

        frozen.load(fixture.campaignId);
        assertThat(frozen.all()).as("the same, not read again").hasSize(1);
        frozen.load(fixture.campaignId + 1);

        assertThat(frozen.all()).isEmpty();
        assertThat(frozen.chosenProperty().get()).isNull();
    }

    @Test
    void aFrozenFileIsOpenedAndSavedAsItWasMade() {
        frozen.freeze(draft(), FreezeKind.FIRST, "", done -> {}, () -> {});
        var pdf = frozen.chosenProperty().get().file("pdf").orElseThrow();
        frozen.open(pdf);
        var saved = new ArrayList<Path>();
        frozen.save(pdf, folder.resolve("in.pdf"), saved::add);

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst()).hasSameBinaryContentAs(saved.getFirst());
    }

    @Test
    void behindATotalStandsEveryUnitWithWhatItSaidAndWhere() {
        sources.show(draft());

        assertThat(sources.titleProperty().get()).isEqualTo("Số liệu hiện tại, đến ngày 20/11/2024");
        assertThat(sources.words(sources.totals().getFirst())).isEqualTo("35 · 1/52 đơn vị có số liệu");
        assertThat(sources.lines().rows())
                .filteredOn(line -> line.part() != null)
                .extracting(line -> line.unit().shortName(), SourceLine::raw, SourceLine::state, SourceLine::origin)
                .containsExactly(
                        tuple("Sở Y tế", "nhiều", State.UNKNOWN, SourceLine.Origin.TYPED),
                        tuple("Thọ Xuân", "31", State.STATED, SourceLine.Origin.TYPED_WITH_FILE),
                        tuple("Thọ Xuân", "4", State.STATED, SourceLine.Origin.TYPED));
        assertThat(sources.lines().rows())
                .as("a line more for the unit with two parts")
                .hasSize(53);
    }

    @Test
    void blankZeroEstimateAndNotAskedAreFourThings() {
        sources.show(draft());
        assertThat(state(2, "Thọ Xuân")).isEqualTo(State.ESTIMATE);
        assertThat(state(3, "Thọ Xuân")).isEqualTo(State.ZERO);
        assertThat(state(4, "Thọ Xuân")).isEqualTo(State.BLANK);
        assertThat(state(2, "Sở Y tế")).isEqualTo(State.BLANK);
        assertThat(state(4, "Sở Y tế")).isEqualTo(State.EXCLUDED);
        assertThat(state(5, "Sở Y tế")).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(1, "Như Xuân")).isEqualTo(State.UNREPORTED);
    }

    private State state(int place, String unit) {
        sources.choose(place);
        return sources.lines().rows().stream()
                .filter(line -> line.unit().shortName().equals(unit))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void theSourcesOfAFrozenReportAreThoseOfThen() {
        frozen.freeze(draft(), FreezeKind.FIRST, "", done -> {}, () -> {});
        fixture.enter("Như Xuân", day(19, 11), "6");
        sources.show(draft());
        assertThat(sources.totals().getFirst().sum()).isEqualTo(41);

        sources.show(frozen.chosenProperty().get());
        assertThat(sources.totals().getFirst().sum()).isEqualTo(35);
        sources.show(draft());
        assertThat(sources.totals().getFirst().sum())
                .as("news do not push it away")
                .isEqualTo(35);
        sources.showNow();
        assertThat(sources.totals().getFirst().sum()).isEqualTo(41);
    }

    @Test
    void behindAFrozenFigureStandsWhatBecameOfItSince() {
        frozen.freeze(draft(), FreezeKind.FIRST, "", done -> {}, () -> {});
        assertThat(since("Thọ Xuân")).isEqualTo("Như lúc chốt");

        var changed = fixture.reports.of(fixture.campaignId).stream()
                .filter(report -> report.quantity(fixture.row(1).id()).raw().equals("31"))
                .findFirst()
                .orElseThrow();
        fixture.reports.save(
                fixture.campaignId,
                changed.edit().quantities(fixture.typed("45")).build(),
                "");
        fixture.enter("Như Xuân", day(19, 11), "6");
        sources.show(draft());
        sources.showNow();
        assertThat(sources.lines().column(SourcesViewModel.SINCE).value().apply(line("Như Xuân")))
                .as("today's figures are as they are")
                .isNull();

        assertThat(since("Thọ Xuân")).isEqualTo("Nay: 45");
        assertThat(since("Như Xuân")).as("said nothing when it was frozen").isEqualTo("Nay: 6");
        assertThat(since("Sở Y tế")).isEqualTo("Như lúc chốt");

        fixture.reports.delete(fixture.campaignId, changed.id());
        assertThat(since("Thọ Xuân")).isEqualTo("Nay không tính");
    }

    private String since(String unit) {
        sources.show(frozen.all().getFirst());
        return sources.lines().column(SourcesViewModel.SINCE).text(line(unit));
    }

    private SourceLine line(String unit) {
        return sources.lines().rows().stream()
                .filter(line -> line.unit().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
