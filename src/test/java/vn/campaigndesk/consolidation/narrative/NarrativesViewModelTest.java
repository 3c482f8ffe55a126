package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FullDisk;
import vn.campaigndesk.testing.HeldTasks;

class NarrativesViewModelTest {
    private CampaignFixture fixture;
    private NarrativeStore store;
    private NarrativesViewModel narratives;
    private Report thoXuan;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        store = new NarrativeStore(fixture.database, fixture.changes);
        narratives = new NarrativesViewModel(store, new InlineTasks());
        thoXuan = enter("Thọ Xuân", "- Hỗ trợ kinh phí tuyên truyền\n- Mở lớp tập huấn");
        enter("Như Xuân", "Hỗ trợ kinh phí tuyên truyền.");
        enter("Sở Y tế", "Không có");
        show();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private Report enter(String unit, String proposal) {
        return fixture.reports.save(
                fixture.campaignId, fixture.reportSaying(unit, day(15, 11), "Tốt", proposal, "1"), "");
    }

    private void show() {
        narratives.show(fixture.snapshot(), day(20, 11));
    }

    private List<ChosenPoint> stored() {
        return store.of(fixture.campaignId).proposals();
    }

    @Test
    void alikePointsStandTogetherUnderTheirTheme() {
        assertThat(narratives.suggestions())
                .extracting(
                        one -> one.alike().theme(), one -> one.alike().units(), one -> one.first(), one -> one.chosen())
                .containsExactly(
                        tuple("Kinh phí, chế độ", List.of("Thọ Xuân", "Như Xuân"), true, false),
                        tuple("Tập huấn, nhân lực", List.of("Thọ Xuân"), true, false));
        assertThat(narratives.silentProperty().get()).isEqualTo(new NarrativesViewModel.Silent(1, 2));
    }

    @Test
    void aTickIsStoredAtOnceWithItsSourcesAndATickMoreTakesItAway() {
        narratives.choose(narratives.suggestions().getFirst(), true);

        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().units()).containsExactly("Thọ Xuân", "Như Xuân");
        assertThat(narratives.suggestions().getFirst().chosen()).isTrue();

        narratives.choose(narratives.suggestions().getFirst(), false);
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsEditedKeepsItsSources() {
        narratives.choose(narratives.suggestions().getFirst(), true);
        var sources = stored().getFirst().sources();
        narratives.say(0, "Đề nghị tỉnh bố trí kinh phí.");
        narratives.title(0, " Kinh phí ");

        assertThat(stored()).containsExactly(new ChosenPoint("Kinh phí", "Đề nghị tỉnh bố trí kinh phí.", sources));
    }

    @Test
    void pointsMoveJoinAndGo() {
        narratives.choose(narratives.suggestions().get(0), true);
        narratives.choose(narratives.suggestions().get(1), true);
        narratives.addOwn("Ý riêng");
        assertThat(stored()).extracting(ChosenPoint::text).endsWith("Mở lớp tập huấn", "Ý riêng");

        narratives.up(2);
        assertThat(stored()).extracting(ChosenPoint::text).endsWith("Ý riêng", "Mở lớp tập huấn");
        narratives.remove(1);
        narratives.joinAbove(1);
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().sources()).hasSize(3);
        narratives.up(0);
        narratives.joinAbove(0);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aReportThatChangedAfterItWasChosenShowsItself() {
        narratives.choose(narratives.suggestions().getFirst(), true);
        assertThat(narratives.lines().getFirst().changed()).isEmpty();

        var figures = thoXuan.edit().quantities(fixture.typed("2")).build();
        var second = fixture.reports.save(fixture.campaignId, figures, "");
        show();
        assertThat(narratives.lines().getFirst().changed())
                .as("the words still stand there")
                .isEmpty();

        fixture.reports.save(
                fixture.campaignId, second.edit().texts("Tốt", "Cấp thêm loa").build(), "");
        show();
        assertThat(narratives.lines().getFirst().changed()).containsExactly("Thọ Xuân");
        assertThat(stored().getFirst().text())
                .as("nothing is taken away in silence")
                .contains("kinh phí");
    }

    @Test
    void theOtherTextHasItsOwnPointsAndSearchNarrowsWithoutMarks() {
        narratives.kindProperty().set(NarrativeKind.EVALUATION);
        assertThat(narratives.suggestions())
                .extracting(one -> one.alike().text())
                .containsExactly("Tốt");
        narratives.kindProperty().set(NarrativeKind.PROPOSAL);
        narratives.queryProperty().set("tap huan");
        assertThat(narratives.suggestions())
                .extracting(one -> one.alike().text())
                .containsExactly("Mở lớp tập huấn");
    }

    @Test
    void whatSomebodyElseStoredIsShownInsteadOfBeingOverwritten() {
        var other =
                NarrativeDraft.empty().with(NarrativeKind.PROPOSAL, List.of(new ChosenPoint("", "Khác", List.of())));
        store.replace(fixture.campaignId, NarrativeDraft.empty(), other, "");

        narratives.choose(narratives.suggestions().getFirst(), true);

        assertThat(narratives.failureProperty().get()).isNotNull();
        assertThat(narratives.lines()).extracting(line -> line.point().text()).containsExactly("Khác");
    }

    private void oneChosen() {
        narratives.choose(narratives.suggestions().getFirst(), true);
    }

    @Test
    void whatIsBeingTypedIsStoredWhenTheScreenIsLeft() {
        oneChosen();
        narratives.typing(0, "Đề nghị tỉnh bố");
        assertThat(stored().getFirst().text()).as("the hand is still moving").doesNotContain("bố");

        narratives.flush();

        assertThat(stored()).extracting(ChosenPoint::text).containsExactly("Đề nghị tỉnh bố");
    }

    @Test
    void whatIsBeingTypedOutlivesNewsAndTheOtherSection() {
        oneChosen();
        narratives.typing(0, "một");
        enter("Sở Nội vụ", "Khen thưởng");
        show();
        assertThat(narratives.lines().getFirst().point().text()).isEqualTo("một");

        narratives.typing(0, "một hai");
        narratives.kindProperty().set(NarrativeKind.EVALUATION);
        assertThat(stored()).extracting(ChosenPoint::text).containsExactly("một hai");
        assertThat(store.of(fixture.campaignId).evaluations()).isEmpty();
    }

    @Test
    void whatIsBeingTypedGoesToItsPointBeforeThePointsMove() {
        oneChosen();
        narratives.addOwn("sau");
        narratives.typing(1, "sau đó");
        narratives.up(1);

        assertThat(stored().getFirst().text()).isEqualTo("sau đó");
    }

    @Test
    void aReadingOlderThanTheTypingDoesNotPushItAway() {
        oneChosen();
        var tasks = new HeldTasks();
        narratives = new NarrativesViewModel(store, tasks);
        show();
        tasks.hold();
        narratives.show(fixture.snapshot(), day(20, 11));
        narratives.typing(0, "mới hơn");

        tasks.release();

        assertThat(narratives.lines().getFirst().point().text()).isEqualTo("mới hơn");
        assertThat(stored()).extracting(ChosenPoint::text).containsExactly("mới hơn");
    }

    @Test
    void twoQuickChangesAreBothStoredWhicheverWorkerComesFirst() {
        oneChosen();
        var tasks = new HeldTasks();
        narratives = new NarrativesViewModel(store, tasks);
        show();
        tasks.hold();
        narratives.addOwn("sau");
        narratives.typing(1, "sau đó");
        narratives.up(1);

        tasks.releaseBackwards();

        assertThat(narratives.failureProperty().get()).isNull();
        assertThat(stored()).hasSize(2).first().extracting(ChosenPoint::text).isEqualTo("sau đó");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another change", "news", "the screen is left"})
    void whatCouldNotBeStoredStaysAsItWasTypedAndIsStoredAtTheNextOccasion(String occasion) {
        Runnable next = switch (occasion) {
            case "news" -> this::show;
            case "another change" -> () -> narratives.addOwn("thêm");
            default -> narratives::flush;
        };
        oneChosen();
        try (var _ = FullDisk.of(fixture)) {
            narratives.say(0, "Đề nghị tỉnh bố trí kinh phí");
            assertThat(narratives.failureProperty().get()).isNotNull();
        }
        assertThat(narratives.lines())
                .extracting(line -> line.point().text())
                .containsExactly("Đề nghị tỉnh bố trí kinh phí");

        next.run();

        assertThat(stored().getFirst().text()).isEqualTo("Đề nghị tỉnh bố trí kinh phí");
        assertThat(narratives.lines().getFirst().point().text()).isEqualTo("Đề nghị tỉnh bố trí kinh phí");
    }
}
