package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.dashboard.measure.TileMap;
import vn.campaigndesk.report.CampaignSnapshot;

/// Which part of a campaign the dashboard shows. A period ends with a day and always begins with the campaign: figures
/// of a campaign add up, so a unit that answered earlier has answered.
///
/// @param group null for all
/// @param region empty for all
/// @param until the last day that counts, null for today
public record DashboardFilter(
        @Nullable OrganisationGroup group,
        String region,
        @Nullable LocalDate until) {
    /// The whole campaign as it stands today.
    public static final DashboardFilter ALL = new DashboardFilter(null, "", null);

    /// The last day that counts: never one that has not come.
    public LocalDate asOf(LocalDate today) {
        return until == null || until.isAfter(today) ? today : until;
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public DashboardFilter withGroup(@Nullable OrganisationGroup chosen) {
        return new DashboardFilter(chosen, region, until);
    }

    public DashboardFilter withRegion(String chosen) {
        return new DashboardFilter(group, chosen, until);
    }

    public DashboardFilter withUntil(@Nullable LocalDate chosen) {
        return new DashboardFilter(group, region, chosen);
    }

    /// The campaign with the units of the filter only.
    public CampaignSnapshot of(CampaignSnapshot snapshot) {
        return group == null && region.isEmpty()
                ? snapshot
                : new CampaignSnapshot(
                        snapshot.campaign(),
                        snapshot.indicators(),
                        snapshot.recipients().stream()
                                .filter(unit -> admits(unit, snapshot))
                                .toList(),
                        snapshot.reports(),
                        snapshot.facts(),
                        snapshot.reviews());
    }

    private boolean admits(Recipient unit, CampaignSnapshot snapshot) {
        var day = snapshot.campaign().deadline().date();
        return (group == null || group.id() == unit.group().id())
                && (region.isEmpty() || region.equals(TileMap.region(snapshot.facts(), unit.organisationId(), day)));
    }
}
