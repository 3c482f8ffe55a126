package vn.campaigndesk.dashboard;

import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.followup.TodayItem;

/// Where the marks of the dashboard lead to other screens.
public interface DashboardExits {

    /// The list of recipients with a filter.
    void openRecipients(StandingFilter filter);

    /// One unit: what it sent, or the place to follow it up.
    void openUnit(Recipient unit);

    /// A piece of today's work, where it is done.
    void openWork(TodayItem item);
}
