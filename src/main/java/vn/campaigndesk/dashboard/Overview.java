package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.CampaignSnapshot;

/// Everything the overview shows, computed at once.
///
/// @param lastWeek how many of the answered units answered in the seven days up to today
/// @param longestLate the greatest lateness among the answers, in days
/// @param questions values that are written but not understood or decided
public record Overview(
        Campaign campaign,
        LocalDate today,
        Figures figures,
        ArrivalCurve arrivals,
        int lastWeek,
        long longestLate,
        int questions) {

    /// The overview of a campaign on a day.
    public static Overview of(CampaignSnapshot snapshot, LocalDate today) {
        var figures = FiguresRules.of(snapshot, today);
        var weekAgo = today.minusDays(7);
        var lastWeek = snapshot.first(today).values().stream()
                .filter(report -> report.arrivedOn().isAfter(weekAgo))
                .count();
        var longest = figures.units().stream()
                .filter(unit -> unit.standing().kind() == Standing.Kind.LATE)
                .mapToLong(unit -> unit.standing().days())
                .max()
                .orElse(0);
        var questions =
                figures.totals().stream().mapToInt(Figures.Total::unknown).sum();
        return new Overview(
                snapshot.campaign(),
                today,
                figures,
                ArrivalCurve.of(snapshot, today, figures.response().expected()),
                (int) lastWeek,
                longest,
                questions);
    }
}
