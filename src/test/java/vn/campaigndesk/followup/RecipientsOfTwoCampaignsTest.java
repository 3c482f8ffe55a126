package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.testing.Outcomes;
import vn.campaigndesk.testing.SlowTasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// What is done to the list of a campaign may end after another one was chosen: then the other one is shown, not the
/// one it was done to.
class RecipientsOfTwoCampaignsTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final SlowTasks tasks = new SlowTasks();
    private RecipientsViewModel model;
    private long second;

    @BeforeEach
    void openBoth() {
        second = NextCampaign.begin(fixture, 5);
        var messages = new Messages(Locale.of("vi"));
        model = new RecipientsViewModel(
                new RecipientDesk(
                        fixture.snapshots,
                        fixture.recipients,
                        fixture.organisations,
                        fixture.seeds,
                        new BlankForms(fixture.campaigns, fixture.recipients, fixture.organisations),
                        messages),
                tasks,
                new LongWorks(tasks, Runnable::run, fixture.clock),
                fixture.clock);
        model.load(fixture.campaignId, () -> {});
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theCampaignThatIsShownStaysAndTheOtherIsChangedAllTheSame() {
        model.markSent(List.of(model.items().getFirst()), day(1, 11), "Zalo", () -> {});

        model.load(second, () -> {});
        assertThat(model.items()).hasSize(5);
        tasks.end();

        assertThat(model.items())
                .hasSize(5)
                .allMatch(item -> item.recipient().campaignId() == second)
                .allMatch(item -> item.recipient().sentOn() == null);
        assertThat(fixture.recipients.of(fixture.campaignId).getFirst().sentOn())
                .isEqualTo(day(1, 11));
    }

    /// A window was opened on units of the first campaign; before it is closed the second one has been read.
    @Test
    void whatAWindowWasOpenedOnIsChangedAlsoWhenAnotherCampaignIsReadMeanwhile() {
        var before = model.items().getFirst().recipient();
        var units = List.of(model.items().getFirst());
        var told = new ArrayList<String>();
        model.load(second, () -> {});

        model.markSent(units, day(1, 11), "Zalo", Outcomes.into(told));
        model.markAcknowledged(units, day(2, 11), Outcomes.into(told));
        model.exempt(units, "sáp nhập", Outcomes.into(told));
        model.save(before, before.withNames("Tên mới", "Mới"), Outcomes.into(told));
        tasks.end();

        assertThat(told).containsExactly("done", "done", "done", "done");
        assertThat(fixture.recipients.of(fixture.campaignId).getFirst())
                .isEqualTo(before.withSent(day(1, 11), "Zalo")
                        .withAcknowledged(day(2, 11))
                        .withExemption("sáp nhập")
                        .withNames("Tên mới", "Mới"));
        assertThat(model.items()).hasSize(5).allMatch(item -> item.recipient().campaignId() == second);
    }

    @Test
    void bodiesArePutOnTheListForWhichTheyWereChosen() {
        var shown = model.campaign();
        model.candidates(shown, bodies -> {
            model.load(second, () -> {});
            model.add(shown, bodies.subList(0, 2), added -> {}, Outcome.NOBODY);
        });
        tasks.end();

        assertThat(fixture.recipients.of(fixture.campaignId)).hasSize(54);
        assertThat(fixture.recipients.of(second)).hasSize(5);
    }

    @Test
    void whatIsDoneToTheCampaignThatIsShownIsSeenAtItsEnd() {
        model.markSent(List.of(model.items().getFirst()), day(1, 11), "Zalo", () -> {});
        tasks.end();

        assertThat(model.items().getFirst().recipient().sentOn()).isEqualTo(day(1, 11));
    }
}
