package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;

/// Computes standings from facts and a date.
public final class StandingRules {
    private StandingRules() {}

    /// The standing of one recipient.
    ///
    /// @param first its first report, null when none has arrived; timeliness is counted from its arrival
    /// @param today the day for which the standing is asked
    public static Standing of(Recipient recipient, @Nullable Report first, Deadline deadline, LocalDate today) {
        if (first != null) {
            var late = deadline.daysLate(first.arrivedOn());
            return new Standing(late == 0 ? Standing.Kind.ON_TIME : Standing.Kind.LATE, late);
        }
        if (recipient.isExempt()) {
            return new Standing(Standing.Kind.EXEMPT, 0);
        }
        var overdue = deadline.daysLate(today);
        if (overdue > 0) {
            return new Standing(Standing.Kind.MISSING, overdue);
        }
        return new Standing(waiting(recipient), 0);
    }

    private static Standing.Kind waiting(Recipient recipient) {
        if (recipient.acknowledgedOn() != null) {
            return Standing.Kind.ACKNOWLEDGED;
        }
        return recipient.sentOn() != null ? Standing.Kind.SENT : Standing.Kind.NOT_SENT;
    }

    /// The standings of all recipients of a campaign on a day, by recipient id, in the letter's order; what arrived
    /// after that day is left out.
    public static Map<Long, Standing> of(CampaignSnapshot snapshot, LocalDate asOf) {
        var first = snapshot.first(asOf);
        var standings = new LinkedHashMap<Long, Standing>();
        for (var recipient : snapshot.recipients()) {
            standings.put(
                    recipient.id(),
                    of(recipient, first.get(recipient.id()), snapshot.campaign().deadline(), asOf));
        }
        return standings;
    }
}
