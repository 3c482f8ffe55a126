package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.TodayItem.Kind;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReviewState;

/// What is to be done today: a function of the facts and the day.
public final class TodayRules {
    /// A deadline is spoken of from so many days before it.
    static final int NEAR_DAYS = 7;

    private TodayRules() {}

    /// The work of a day, the most pressing first and of one kind the oldest first.
    public static List<TodayItem> of(FollowUpFacts facts, LocalDate today) {
        var owed = owed(facts, today);
        var units = facts.snapshot().recipients();
        var items = new ArrayList<TodayItem>();
        units.forEach(unit -> Stream.of(promise(unit, owed), returned(facts, unit, today))
                .flatMap(Optional::stream)
                .forEach(items::add));
        items.addAll(requests(facts, today));
        late(facts, owed, today).ifPresent(items::add);
        deadline(facts, today).ifPresent(items::add);
        round(facts, today).ifPresent(items::add);
        items.sort(Comparator.comparing(TodayItem::kind).thenComparing(TodayItem::day));
        return List.copyOf(items);
    }

    private static Map<Long, Promise> owed(FollowUpFacts facts, LocalDate today) {
        return facts.snapshot().recipients().stream()
                .flatMap(unit -> facts.owedBy(unit, today).stream())
                .collect(Collectors.toMap(promise -> promise.entry().recipientId(), Function.identity()));
    }

    private static Optional<TodayItem> promise(Recipient unit, Map<Long, Promise> owed) {
        return Optional.ofNullable(owed.get(unit.id()))
                .filter(promise -> promise.state() != Promise.State.OPEN)
                .map(promise -> new TodayItem(
                        promise.state() == Promise.State.DUE ? Kind.PROMISE_DUE : Kind.PROMISE_BROKEN,
                        unit,
                        promise.day(),
                        promise.days()));
    }

    /// The last document of the unit was sent back: whatever came before it, an answer to that is owed.
    private static Optional<TodayItem> returned(FollowUpFacts facts, Recipient unit, LocalDate today) {
        var reports = facts.reportsOf(unit.id()).stream()
                .filter(report -> !report.arrivedOn().isAfter(today))
                .toList();
        if (reports.isEmpty() || reports.getLast().review().state() != ReviewState.RETURNED) {
            return Optional.empty();
        }
        Report last = reports.getLast();
        return Optional.of(new TodayItem(
                Kind.RETURNED_UNANSWERED, unit, last.arrivedOn(), ChronoUnit.DAYS.between(last.arrivedOn(), today)));
    }

    private static List<TodayItem> requests(FollowUpFacts facts, LocalDate today) {
        var units =
                facts.snapshot().recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        return facts.requests().stream()
                .filter(request -> request.state() == RequestState.OPEN)
                .map(request -> {
                    var asked = LocalDate.ofInstant(request.askedAt(), facts.zone());
                    var unit = request.recipientId() == null ? null : units.get(request.recipientId());
                    return new TodayItem(
                            Kind.REQUEST_OPEN, unit, asked, ChronoUnit.DAYS.between(asked, today), null, request.id());
                })
                .toList();
    }

    /// Units that have said when they will send are spoken of when that day has come.
    private static Optional<TodayItem> late(FollowUpFacts facts, Map<Long, Promise> owed, LocalDate today) {
        var late = StandingRules.of(facts.snapshot(), today).entrySet().stream()
                .filter(unit -> unit.getValue().kind() == Standing.Kind.MISSING)
                .filter(unit -> !owed.containsKey(unit.getKey()))
                .count();
        var last = facts.snapshot().campaign().deadline().lastOnTimeDay();
        return late == 0 ? Optional.empty() : Optional.of(new TodayItem(Kind.UNITS_LATE, null, last, late));
    }

    private static Optional<TodayItem> deadline(FollowUpFacts facts, LocalDate today) {
        var deadline = facts.snapshot().campaign().deadline();
        var left = deadline.daysLeft(today);
        return left < 0 || left > NEAR_DAYS
                ? Optional.empty()
                : Optional.of(TodayItem.near(
                        Kind.DEADLINE_NEAR, deadline.lastOnTimeDay(), left, deadline.lastWorkingDay(facts.calendar())));
    }

    /// The nearest day that a round of reminders has set and whose units have not all answered.
    private static Optional<TodayItem> round(FollowUpFacts facts, LocalDate today) {
        var standings = StandingRules.of(facts.snapshot(), today);
        return facts.rounds().stream()
                .filter(round -> round.units().keySet().stream()
                        .map(standings::get)
                        .anyMatch(standing -> standing != null && standing.isExpected() && !standing.isAnswered()))
                .flatMap(round -> Optional.ofNullable(round.dueDate()).stream())
                .filter(due -> !due.isBefore(today))
                .min(Comparator.naturalOrder())
                .map(due -> TodayItem.near(
                        Kind.ROUND_DUE,
                        due,
                        ChronoUnit.DAYS.between(today, due),
                        facts.calendar().lastWorkingDayUntil(due)));
    }
}
