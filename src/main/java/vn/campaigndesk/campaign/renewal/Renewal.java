package vn.campaigndesk.campaign.renewal;

import java.util.List;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Organisation;

/// A campaign to be begun.
///
/// @param campaign its own data; the number in the database is not looked at
/// @param rows its form, numbered from 1 without a gap
/// @param bodies whom it addresses
public record Renewal(Campaign campaign, List<Indicator> rows, List<Organisation> bodies) {
    public Renewal {
        rows = List.copyOf(rows);
        bodies = List.copyOf(bodies);
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).place() != i + 1) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " has the number " + rows.get(i).place());
            }
        }
    }
}
