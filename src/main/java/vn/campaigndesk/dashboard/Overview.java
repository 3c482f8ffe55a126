package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.dashboard.measure.TileMap;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.followup.TodayItem;
import vn.campaigndesk.followup.TodayRules;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.text.CutOff;

/// Everything the dashboard shows, computed at once.
///
/// @param facts all that is known of the campaign, filtered by nothing
/// @param snapshot the campaign with the units of the filter
/// @param asOf the last day that counts
/// @param figures at the end of that day
/// @param weekBefore the same seven days earlier
/// @param work what is to be done today, about the units of the filter and the campaign as a whole
public record Overview(
        FollowUpFacts facts,
        DashboardFilter filter,
        CampaignSnapshot snapshot,
        LocalDate today,
        LocalDate asOf,
        Figures figures,
        Figures weekBefore,
        ArrivalCurve arrivals,
        List<TodayItem> work) {
    public Overview {
        work = List.copyOf(work);
    }

    /// The overview of a campaign on a day.
    public static Overview of(FollowUpFacts facts, DashboardFilter filter, LocalDate today) {
        var snapshot = filter.of(facts.snapshot());
        var asOf = filter.asOf(today);
        var figures = FiguresRules.of(snapshot, asOf);
        return new Overview(
                facts,
                filter,
                snapshot,
                today,
                asOf,
                figures,
                FiguresRules.earlier(snapshot, asOf.minusDays(7), figures),
                ArrivalCurve.of(snapshot, asOf, figures.response().expected()),
                work(facts, snapshot, today));
    }

    private static List<TodayItem> work(FollowUpFacts facts, CampaignSnapshot shown, LocalDate today) {
        var units = shown.recipients().stream().map(Recipient::id).collect(Collectors.toSet());
        return TodayRules.of(facts, today).stream()
                .filter(item -> {
                    var unit = item.unit();
                    return unit == null || units.contains(unit.id());
                })
                .toList();
    }

    public Campaign campaign() {
        return snapshot.campaign();
    }

    /// How far the figures reach.
    CutOff cutOff() {
        return CutOff.of(asOf, today);
    }

    /// The day for which what is known of the units is asked.
    public LocalDate factDay() {
        return campaign().deadline().date();
    }

    /// How many more units had answered than seven days before; negative when reports were withdrawn.
    public int lastWeek() {
        return figures.response().answered() - weekBefore.response().answered();
    }

    /// The greatest lateness among the answers, in days.
    public long longestLate() {
        return figures.units().stream()
                .filter(unit -> unit.standing().kind() == Standing.Kind.LATE)
                .mapToLong(unit -> unit.standing().days())
                .max()
                .orElse(0);
    }

    /// Values that are written but not understood or decided.
    public int questions() {
        return figures.totals().stream().mapToInt(Figures.Total::unknown).sum();
    }

    /// How many units have broken a promise and still owe their report.
    public long brokenPromises() {
        return work.stream()
                .filter(item -> item.kind() == TodayItem.Kind.PROMISE_BROKEN)
                .count();
    }

    /// What each unit that has answered says, by its id.
    Map<Long, Answer> answers() {
        var answers = new HashMap<Long, Answer>();
        for (var unit : figures.units()) {
            var answer = unit.answer();
            if (answer != null) {
                answers.put(unit.recipient().id(), answer);
            }
        }
        return answers;
    }

    /// The groups to choose from.
    public List<OrganisationGroup> groups() {
        return facts.snapshot().recipients().stream()
                .map(Recipient::group)
                .distinct()
                .toList();
    }

    /// The regions to choose from, in the order in which the letter comes to them.
    public List<String> regions() {
        return facts.snapshot().recipients().stream()
                .map(unit -> TileMap.region(facts.snapshot().facts(), unit.organisationId(), factDay()))
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    /// The units that have tiles.
    public TileMap map() {
        return TileMap.of(figures.units(), snapshot.facts(), factDay());
    }
}
