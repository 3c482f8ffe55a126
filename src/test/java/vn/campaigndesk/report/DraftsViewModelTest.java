package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.NextCampaign;

class DraftsViewModelTest {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private CampaignFixture fixture;
    private ReportsViewModel reports;
    private DraftsViewModel drafts;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        start();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    /// The program is started, whatever it was doing before: what was only in its memory is gone.
    private void start() {
        later.clear();
        var tasks = new InlineTasks();
        reports = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                tasks,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
        drafts = new DraftsViewModel(
                reports,
                fixture.reports.drafts(),
                fixture.snapshots,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                tasks,
                later::add);
        reports.load(fixture.campaignId, () -> {});
        drafts.load(fixture.campaignId);
    }

    private void aMomentLater() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    private ReportFormViewModel form() {
        return reports.formProperty().get();
    }

    private Map<String, Map<String, String>> kept() {
        return fixture.reports.drafts().of(fixture.campaignId);
    }

    @Test
    void whatWasTypedIsThereAfterACrash() {
        reports.openNew(null);
        form().recipientProperty().set(fixture.unit("Thọ Xuân"));
        form().text("evaluation").set("Đã phát động,\nbà con “hưởng ứng” = 100 %\\n");
        form().rows().get(1).rawProperty().set("1,234");
        form().rows()
                .get(1)
                .choose(form().rows().get(1).readingProperty().get().offers().getLast());
        form().rows().get(2).noteProperty().set("Zalo 612");
        var typed = form().draft();
        aMomentLater();

        start();

        assertThat(drafts.restoredProperty().get()).containsExactly("new");
        assertThat(reports.hasUnsaved()).isTrue();
        drafts.open();
        assertThat(form().draft()).isEqualTo(typed);
        assertThat(form().dirtyProperty().get()).isTrue();
    }

    @Test
    void manyKeysAreOneWriting() {
        reports.openNew(null);
        form().text("evaluation").set("a");
        form().text("evaluation").set("ab");
        form().text("evaluation").set("abc");
        assertThat(later).hasSize(1);
        aMomentLater();
        assertThat(kept().get("new")).containsEntry("evaluation", "abc");
    }

    @Test
    void onlyWhatWasChangedGoesOverAReport() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1", "2", "3", "4", "5");
        start();
        reports.open(report.id());
        form().rows().getFirst().rawProperty().set("11");
        aMomentLater();
        assertThat(kept().get("report:" + report.id())).containsOnlyKeys("i1");
    }

    @Test
    void whatIsSavedIsNoDraftAnyMore() {
        reports.openNew(null);
        form().recipientProperty().set(fixture.unit("Thọ Xuân"));
        form().rows().getFirst().rawProperty().set("214");
        aMomentLater();
        assertThat(kept()).containsOnlyKeys("new");

        assertThat(reports.save(() -> {})).isTrue();
        aMomentLater();
        assertThat(kept()).isEmpty();

        form().rows().getFirst().rawProperty().set("215");
        aMomentLater();
        assertThat(kept()).containsOnlyKeys("report:" + form().reportId());

        start();
        assertThat(drafts.restoredProperty().get()).hasSize(1);
        drafts.open();
        assertThat(form().rows().getFirst().rawProperty().get()).isEqualTo("215");
    }

    /// Ctrl+S, and the window is closed at once: the next start must not offer the saved report for saving again.
    @Test
    void whatIsSavedJustBeforeClosingIsNotGivenBack() {
        reports.openNew(null);
        form().recipientProperty().set(fixture.unit("Thọ Xuân"));
        form().rows().getFirst().rawProperty().set("214");
        aMomentLater();
        assertThat(reports.save(() -> {})).isTrue();

        drafts.flush();
        start();

        assertThat(drafts.restoredProperty().get()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsTakenBackJustBeforeClosingIsNotGivenBack() {
        reports.openNew(null);
        form().text("proposal").set("x");
        aMomentLater();
        form().text("proposal").set("");

        drafts.flush();
        start();

        assertThat(drafts.restoredProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptAtOnceWhenThereIsNoMomentLeft() {
        reports.openNew(null);
        form().text("proposal").set("x");
        assertThat(kept()).isEmpty();

        drafts.flush();

        assertThat(kept().get("new")).containsEntry("proposal", "x");
    }

    @Test
    void whatIsTypedAndTakenBackIsNoDraft() {
        reports.openNew(null);
        form().text("proposal").set("x");
        aMomentLater();
        form().text("proposal").set("");
        aMomentLater();
        assertThat(kept()).isEmpty();
    }

    @Test
    void leavingWithoutItForgetsIt() {
        reports.openNew(null);
        form().text("proposal").set("x");
        aMomentLater();
        drafts.discard();
        start();
        assertThat(drafts.restoredProperty().get()).isEmpty();
        assertThat(reports.hasUnsaved()).isFalse();
    }

    /// Who closes the window is asked about the forms of all campaigns at once.
    @Test
    void leavingWithoutItForgetsWhatWasTypedInTheOtherCampaignToo() {
        var second = NextCampaign.begin(fixture, 5);
        reports.openNew(null);
        form().text("proposal").set("Của năm nay");
        aMomentLater();
        reports.load(second, () -> {});
        drafts.load(second);
        reports.openNew(null);
        form().text("proposal").set("Của năm sau");
        aMomentLater();
        assertThat(kept()).hasSize(1);
        assertThat(fixture.reports.drafts().of(second)).hasSize(1);

        drafts.discard();

        assertThat(kept()).isEmpty();
        assertThat(fixture.reports.drafts().of(second)).isEmpty();
        start();
        assertThat(drafts.restoredProperty().get()).isEmpty();
    }

    @Test
    void whatNobodyLookedAtIsKept() {
        var second = NextCampaign.begin(fixture, 5);
        fixture.reports.drafts().keep(second, "new", Map.of("evaluation", "từ lần trước"));

        drafts.discard();

        assertThat(fixture.reports.drafts().of(second)).hasSize(1);
    }

    @Test
    void aDraftOfAReportThatLiesInTheBinIsNotGivenBack() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.reports.drafts().keep(fixture.campaignId, "report:" + report.id(), Map.of("i1", "7"));
        fixture.reports.drafts().keep(fixture.campaignId, "next:" + report.id() + ":REPLACEMENT", Map.of("i1", "8"));
        fixture.reports.drafts().keep(fixture.campaignId, "elsewhere", Map.of("i1", "9"));
        start();
        assertThat(drafts.restoredProperty().get())
                .isEqualTo(List.of("next:" + report.id() + ":REPLACEMENT", "report:" + report.id()));

        fixture.reports.delete(fixture.campaignId, report.id());
        start();
        assertThat(drafts.restoredProperty().get()).isEmpty();
    }
}
