package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;

class OpenReportViewModelTest {
    private final List<String> done = new ArrayList<>();
    private CampaignFixture fixture;
    private ReportFormViewModel form;
    private OpenReportViewModel open;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        form = new ReportFormViewModel(fixture.reports, new InlineTasks(), fixture.clock);
        open = new OpenReportViewModel(form, new ReviewViewModel(fixture.reviews, new InlineTasks(), fixture.clock));
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void itFollowsTheFormFromNewToStored() {
        form.openNew(fixture.snapshot(), fixture.unit("Thọ Xuân"));
        form.rows().getFirst().rawProperty().set("31");
        open.whenStored(() -> done.add("stored"));
        assertThat(open.stored()).isEmpty();
        form.save(report -> {}, failure -> {});
        assertThat(done).as("saved, but not read again").isEmpty();
        form.refresh(fixture.snapshot());
        assertThat(open.stored()).isPresent();
        assertThat(open.status()).contains(VersionStatus.COUNTED);
        assertThat(done).containsExactly("stored");
    }

    @Test
    void whatWaitsForSavingIsForgottenWhenSavingFails() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "31");
        form.open(fixture.snapshot(), report);
        fixture.reports.save(fixture.campaignId, report, "");
        form.rows().getFirst().rawProperty().set("32");
        open.whenStored(() -> done.add("stored"));
        form.save(saved -> {}, failure -> done.add(String.valueOf(failure.getMessage())));
        form.open(fixture.snapshot(), fixture.snapshot().reports().getFirst());
        assertThat(done).containsExactly("report.save.stale");
    }

    @Test
    void aSecondEntryIsPointedAtUntilSomebodySaysWhyBothStand() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "31");
        form.openNew(fixture.snapshot(), fixture.unit("Thọ Xuân"));
        form.kindProperty().set(ReportKind.REPLACEMENT);
        form.text("number").set("015");
        form.text("symbol").set("bc-ubnd");
        var duplicate = open.duplicate().orElseThrow();
        assertThat(duplicate.first()).isEqualTo(first);
        form.save(report -> {}, failure -> {});
        form.refresh(fixture.snapshot());
        open.review().accept(duplicate.warning(), "bản giấy có dấu đỏ", () -> {});
        form.refresh(fixture.snapshot());
        assertThat(open.duplicate()).isEmpty();
        form.text("number").set("15");
        assertThat(open.duplicate())
                .as("the reason was given for another number")
                .isPresent();
    }

    @Test
    void aReasonCoversWhatWasTypedThenAndNothingElse() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "31");
        form.open(fixture.snapshot(), report);
        var warning = Problem.warning("i1", "report.problem.outlier", "31").under(RuleId.V9);
        open.review().accept(warning, "đơn vị xác nhận", () -> {});
        form.refresh(fixture.snapshot());
        var accepted = open.accepted(warning).orElseThrow();
        assertThat(accepted.rule()).isEqualTo("V9");
        assertThat(accepted.acceptedBy()).isEqualTo("tester");
        form.rows().getFirst().rawProperty().set("310");
        assertThat(open.accepted(warning)).isEmpty();
        form.rows().getFirst().rawProperty().set("31");
        open.review().refuse(accepted, () -> done.add("refused"));
        form.refresh(fixture.snapshot());
        assertThat(open.accepted(warning)).isEmpty();
        assertThat(done).containsExactly("refused");
    }

    @Test
    void aPastedBlockIsTakenBackOnlyWhileNothingElseWasTyped() {
        form.openNew(fixture.snapshot(), fixture.unit("Thọ Xuân"));
        var rows = form.rows();
        rows.get(1).rawProperty().set("7");
        assertThat(form.paste().paste(rows.getFirst(), "25\r\n131\r\n1,234\r\n"))
                .isEqualTo(new BlockPaste.Filled(1, 3, 1, false, false));
        assertThat(rows.get(2).readingProperty().get().asks()).isTrue();
        rows.get(4).rawProperty().set("1");
        assertThat(form.paste().takeBack()).isFalse();
        rows.get(4).rawProperty().set("");
        assertThat(form.paste().takeBack()).isTrue();
        assertThat(rows.stream().map(row -> row.rawProperty().get())).containsExactly("", "7", "", "", "");
        assertThat(form.paste().takeBack()).as("once").isFalse();
    }

    @Test
    void whatFollowsAReportBeginsEmptyForTheSameUnit() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "31");
        form.openNext(fixture.snapshot(), first, ReportKind.WITHDRAWAL);
        assertThat(form.recipientProperty().get()).isEqualTo(fixture.unit("Thọ Xuân"));
        assertThat(form.version().version()).isEqualTo(ReportVersion.withdrawalOf(first.id()));
        assertThat(form.rows())
                .allSatisfy(row -> assertThat(row.rawProperty().get()).isEmpty());
        assertThat(form.dirtyProperty().get()).isFalse();
        assertThat(form.standingBefore()).containsExactly(first);
        form.openNext(fixture.snapshot(), first, ReportKind.SUPPLEMENT);
        assertThat(form.version().countingProperty().get())
                .as("only the unit can say it")
                .isNull();
    }
}
