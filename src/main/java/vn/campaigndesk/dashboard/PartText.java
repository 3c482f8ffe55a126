package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Says which part of a campaign something shows, so that a picture or a table which has left the dashboard is not
/// taken for the whole campaign.
record PartText(Messages messages) {
    /// A name with the units of the filter; the name alone when those are all.
    String units(String name, DashboardFilter filter) {
        var group = filter.group();
        var said = group == null ? name : part(name, group.name());
        return filter.region().isEmpty() ? said : part(said, messages.get("dashboard.filter.region", filter.region()));
    }

    /// A name with the units of the filter and, where it is not today, the last day that counts.
    String whole(String name, DashboardFilter filter, LocalDate today) {
        var said = units(name, filter);
        var asOf = filter.asOf(today);
        return asOf.equals(today) ? said : part(said, messages.get("dashboard.filter.until", Formats.date(asOf)));
    }

    /// As above, of an overview.
    String whole(String name, Overview overview) {
        return whole(name, overview.filter(), overview.today());
    }

    private String part(String name, String which) {
        return messages.get("dashboard.report.part", name, which);
    }
}
