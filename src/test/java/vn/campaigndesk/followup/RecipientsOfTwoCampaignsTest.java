package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.NextCampaign;
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

    @Test
    void whatIsDoneToTheCampaignThatIsShownIsSeenAtItsEnd() {
        model.markSent(List.of(model.items().getFirst()), day(1, 11), "Zalo", () -> {});
        tasks.end();

        assertThat(model.items().getFirst().recipient().sentOn()).isEqualTo(day(1, 11));
    }
}
