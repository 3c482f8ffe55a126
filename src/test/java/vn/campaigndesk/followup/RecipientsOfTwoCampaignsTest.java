package vn.campaigndesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.renewal.Renewal;
import vn.campaigndesk.campaign.renewal.RenewalRules;
import vn.campaigndesk.campaign.renewal.RenewalStore;
import vn.campaigndesk.form.BlankForms;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// What is done to the list of a campaign may end after another one was chosen: then the other one is shown, not the
/// one it was done to.
class RecipientsOfTwoCampaignsTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final Queue<Runnable> slow = new ArrayDeque<>();
    private RecipientsViewModel model;
    private long second;

    /// Reads at once; what changes something takes its time.
    private final class SlowChanges implements Tasks {
        private final Tasks inline = new InlineTasks();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            slow.add(() -> inline.run(work, done, failed));
        }

        @Override
        public <T> void latest(
                String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            inline.run(work, done, failed);
        }
    }

    @BeforeEach
    void openBoth() {
        second = next();
        var messages = new Messages(Locale.of("vi"));
        var tasks = new SlowChanges();
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

    private long next() {
        var renewals = new RenewalStore(
                fixture.database, fixture.campaigns, fixture.organisations, fixture.recipients, fixture.changes);
        var before = renewals.predecessor(fixture.campaignId);
        var today = day(20, 11);
        var bodies = before.listed().subList(0, 5);
        return renewals.open(
                        new Renewal(RenewalRules.campaign(before, today), RenewalRules.rows(before, today), bodies))
                .id();
    }

    private void end() {
        while (!slow.isEmpty()) {
            slow.remove().run();
        }
    }

    @Test
    void theCampaignThatIsShownStaysAndTheOtherIsChangedAllTheSame() {
        model.markSent(List.of(model.items().getFirst()), day(1, 11), "Zalo");

        model.load(second, () -> {});
        assertThat(model.items()).hasSize(5);
        end();

        assertThat(model.items())
                .hasSize(5)
                .allMatch(item -> item.recipient().campaignId() == second)
                .allMatch(item -> item.recipient().sentOn() == null);
        assertThat(fixture.recipients.of(fixture.campaignId).getFirst().sentOn())
                .isEqualTo(day(1, 11));
    }

    @Test
    void whatIsDoneToTheCampaignThatIsShownIsSeenAtItsEnd() {
        model.markSent(List.of(model.items().getFirst()), day(1, 11), "Zalo");
        end();

        assertThat(model.items().getFirst().recipient().sentOn()).isEqualTo(day(1, 11));
    }
}
