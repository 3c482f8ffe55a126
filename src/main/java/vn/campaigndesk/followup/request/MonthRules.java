package vn.campaigndesk.followup.request;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Requests by the month in which they were asked.
public final class MonthRules {
    private MonthRules() {}

    /// The months in which anything was asked, the oldest first.
    public static List<RequestMonth> of(List<SupportRequest> requests, ZoneId zone) {
        var byMonth = requests.stream()
                .collect(Collectors.groupingBy(
                        request -> YearMonth.from(request.askedAt().atZone(zone)), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .toList();
    }

    private static RequestMonth month(YearMonth month, List<SupportRequest> requests) {
        var open = (int) requests.stream()
                .filter(request -> request.state() == RequestState.OPEN)
                .count();
        var answered = (int) requests.stream()
                .filter(request -> request.answeredAt() != null)
                .count();
        return new RequestMonth(month, answered, requests.size() - open - answered, open, median(requests));
    }

    /// The middle of an odd number, the mean of the two in the middle of an even one.
    private static @Nullable Duration median(List<SupportRequest> requests) {
        var took = requests.stream()
                .map(RequestRules::timeToAnswer)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (took.isEmpty()) {
            return null;
        }
        var upper = took.get(took.size() / 2);
        return took.size() % 2 == 1
                ? upper
                : upper.plus(took.get(took.size() / 2 - 1)).dividedBy(2);
    }
}
