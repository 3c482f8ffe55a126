package vn.campaigndesk.register;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Report;

/// A line of the register of incoming documents.
///
/// @param recipient the unit that sent it
/// @param doubts what a person should look at
public record RegisterEntry(Report report, Recipient recipient, List<RegisterDoubt> doubts) {
    public RegisterEntry {
        doubts = List.copyOf(doubts);
    }

    int year() {
        return report.arrivedOn().getYear();
    }
}
