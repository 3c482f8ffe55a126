package vn.campaigndesk.campaign.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;

/// The beginning of a campaign, as the window asks for it.
public final class RenewalViewModel {
    private final RenewalStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    public RenewalViewModel(RenewalStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// What is proposed, and what changes with the day on which the campaign starts.
    ///
    /// @param campaign as proposed
    /// @param rows the proposed form
    /// @param groups all groups that a row may be asked of
    public record Proposal(Predecessor last, Campaign campaign, List<Indicator> rows, List<OrganisationGroup> groups) {
        /// Whom a campaign addresses that starts on that day.
        public Succession succession(LocalDate startsOn) {
            return RenewalRules.succession(last.listed(), last.known(), startsOn);
        }
    }

    /// Makes a proposal after a campaign.
    public void propose(long campaignId, Consumer<Proposal> made) {
        tasks.run(() -> proposal(store.predecessor(campaignId)), made, failure::set);
    }

    private Proposal proposal(Predecessor last) {
        var today = LocalDate.now(clock);
        return new Proposal(last, RenewalRules.campaign(last, today), RenewalRules.rows(last, today), last.groups());
    }

    /// Begins it.
    ///
    /// @param outcome told whether it could be begun
    /// @param opened told the campaign once it is stored
    public void open(Renewal wanted, Outcome outcome, Consumer<Campaign> opened) {
        tasks.run(
                () -> store.open(wanted),
                begun -> {
                    outcome.done();
                    opened.accept(begun);
                },
                outcome.failing(failure::set));
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
