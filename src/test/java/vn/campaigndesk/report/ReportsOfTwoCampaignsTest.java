package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.rules.Accepted;
import vn.campaigndesk.report.rules.NeedsReview;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.testing.NextCampaign;

/// Two campaigns in one window: what is typed belongs to the campaign in which it was begun, and a form that is open
/// when another campaign is chosen does not take its figures.
class ReportsOfTwoCampaignsTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final HeldTasks tasks = new HeldTasks();
    private ReportsViewModel reports;
    private long first;
    private long second;

    @BeforeEach
    void openBoth() {
        first = fixture.campaignId;
        second = NextCampaign.begin(fixture, 52);
        reports = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                tasks,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
        reports.load(first, () -> {});
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Recipient unit(long campaign, String shortName) {
        return fixture.recipients.of(campaign).stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    private ReportFormViewModel form() {
        return Objects.requireNonNull(reports.formProperty().get());
    }

    private long campaignOf(ReportFormViewModel form) {
        return Objects.requireNonNull(form.campaignProperty().get()).campaign().id();
    }

    private void type(long campaign, String unit, String number) {
        form().recipientProperty().set(unit(campaign, unit));
        form().rows().getFirst().rawProperty().set(number);
    }

    private List<String> stored(long campaign) {
        var read = fixture.snapshots.load(campaign);
        var row = read.indicators().getFirst().id();
        return read.reports().stream().map(report -> report.quantity(row).raw()).toList();
    }

    @Test
    void anEmptyFormIsPutAwayWhenAnotherCampaignIsChosen() {
        reports.openNew(null);

        reports.load(second, () -> {});

        assertThat(reports.formProperty().get())
                .as("whatever was typed into it would be a report of the campaign before")
                .isNull();
        reports.openNew(null);
        assertThat(campaignOf(form())).isEqualTo(second);
    }

    @Test
    void aNewReportIsOneOfTheCampaignThatIsShownAlsoWhenOneOfTheOtherIsNotSaved() {
        reports.openNew(null);
        type(first, "Thọ Xuân", "11");
        reports.load(second, () -> {});

        reports.openNew(null);
        assertThat(campaignOf(form())).isEqualTo(second);
        assertThat(form().rows().getFirst().rawProperty().get()).isEmpty();
        type(second, "Thọ Xuân", "22");
        assertThat(reports.save(() -> {})).isTrue();

        assertThat(stored(first)).isEmpty();
        assertThat(stored(second)).containsExactly("22");
    }

    @Test
    void whatWasTypedIsThereAgainWhenItsCampaignIs() {
        reports.openNew(null);
        type(first, "Thọ Xuân", "11");
        reports.load(second, () -> {});
        assertThat(reports.formProperty().get()).isNull();
        assertThat(reports.hasUnsaved())
                .as("the program asks before it is closed")
                .isTrue();

        reports.load(first, () -> {});
        reports.openNew(null);

        assertThat(campaignOf(form())).isEqualTo(first);
        assertThat(form().rows().getFirst().rawProperty().get()).isEqualTo("11");
        assertThat(reports.save(() -> {})).isTrue();
        assertThat(stored(first)).containsExactly("11");
        assertThat(stored(second)).isEmpty();
        assertThat(reports.hasUnsaved()).isFalse();
    }

    @Test
    void readingTheSameCampaignAgainLeavesTheFormOpen() {
        reports.openNew(null);
        type(first, "Thọ Xuân", "11");
        var open = form();

        fixture.enter("Quan Sơn", day(15, 11), "3");
        reports.load(first, () -> {});

        assertThat(reports.formProperty().get()).isSameAs(open);
    }

    /// A quick hand: the other campaign is chosen and a form asked for before it has been read.
    @Test
    void aFormThatIsAskedForBeforeTheOtherCampaignIsReadIsOneOfTheOther() {
        tasks.hold();
        reports.load(second, () -> {});
        reports.openNew(null);
        tasks.release();

        if (reports.formProperty().get() != null) {
            assertThat(campaignOf(form())).isEqualTo(second);
        }
    }

    /// A unit of one campaign must not get a report in the other, in whatever order hand and disk come.
    @Test
    void aFormThatWasAskedForInACampaignThatWasLeftIsNotOpenedInTheOther() {
        reports = new ReportsViewModel(
                fixture.snapshots,
                fixture.reports,
                tasks,
                () -> new ReportFormViewModel(fixture.reports, tasks, fixture.clock),
                read -> NeedsReview.of(new ReportContext(read, day(20, 11)), Accepted.none()));
        tasks.hold();
        reports.load(first, () -> {});
        reports.openNew(unit(first, "Thọ Xuân"));
        reports.load(second, () -> {});
        tasks.release();

        assertThat(reports.formProperty().get()).isNull();
    }

    /// Saving takes a moment, in which another campaign may be chosen.
    @Test
    void aFormThatIsBeingSavedIsSavedIntoItsOwnCampaign() {
        reports.openNew(null);
        type(first, "Thọ Xuân", "11");
        tasks.hold();
        assertThat(reports.save(() -> {})).isTrue();
        reports.load(second, () -> {});
        tasks.release();

        assertThat(stored(first)).containsExactly("11");
        assertThat(stored(second)).isEmpty();
        assertThat(reports.hasUnsaved()).isFalse();
        reports.openNew(null);
        assertThat(campaignOf(form())).isEqualTo(second);
    }

    private List<String> units() {
        return reports.items().stream()
                .map(item -> item.recipient().shortName())
                .toList();
    }

    /// Deleting takes a moment, in which another campaign may be chosen.
    @Test
    void theListIsThatOfTheCampaignChosenLastWhenADeletionEnds() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.enter("Quan Sơn", day(15, 11), "5");
        reports.load(first, () -> {});
        var undo = new ArrayList<Runnable>();

        tasks.hold();
        reports.delete(report, undo::add);
        reports.load(second, () -> {});
        tasks.release();
        assertThat(units()).isEmpty();
        assertThat(stored(first)).hasSize(1);

        undo.getFirst().run();
        assertThat(units()).as("what is taken back is of the first").isEmpty();
        assertThat(stored(first)).hasSize(2);
    }

    /// The other campaign is still being read when the saving ends: its list must not be dropped for that of the first.
    @Test
    void aSavingThatEndsBeforeTheOtherCampaignIsReadDoesNotBringTheFirstBack() {
        reports.openNew(null);
        type(first, "Thọ Xuân", "11");
        tasks.hold();
        assertThat(reports.save(() -> {})).isTrue();
        reports.load(second, () -> {});
        tasks.release();

        assertThat(units()).isEmpty();
        assertThat(reports.indicatorsProperty().get()).isEqualTo(fixture.campaigns.indicators(second));
    }
}
