package vn.campaigndesk.campaign;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.task.Tasks;

/// The profile of the agency of a campaign, as all its documents name it.
public final class AgencyViewModel {
    private final CampaignStore store;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Campaign> campaign = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private long asked;

    public AgencyViewModel(CampaignStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    /// Reads the profile of a campaign.
    public void load(long campaignId) {
        asked = campaignId;
        tasks.latest("agency", () -> store.get(campaignId), campaign::set, failure::set);
    }

    /// The campaign whose profile is shown; null before the first reading.
    public ReadOnlyObjectProperty<@Nullable Campaign> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /// Stores a profile, unless it has been changed by somebody else since it was read.
    ///
    /// @param outcome told once it is stored, at once when nothing was changed
    public void save(Agency agency, Outcome outcome) {
        var before = campaign.get();
        if (before == null) {
            outcome.failed();
            return;
        }
        if (before.agency().equals(agency)) {
            outcome.done();
            return;
        }
        tasks.run(
                () -> {
                    var changed = before.withAgency(agency);
                    store.replace(before, changed, "");
                    return changed;
                },
                changed -> {
                    // another campaign may have been chosen meanwhile
                    if (changed.id() == asked) {
                        campaign.set(changed);
                    }
                    outcome.done();
                },
                outcome.failing(failure::set));
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
