package vn.campaigndesk.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.register.IncomingRegister.Gap;
import vn.campaigndesk.register.RegisterDoubt.Kind;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;

/// Puts a campaign's documents in the order of the register and says what is odd about their numbers.
///
/// Numbers begin anew each year, and the agency has one series for paper and electronic documents (Decree
/// 30/2020/ND-CP, article 22); the year is that of the day of arrival.
public final class RegisterRules {
    private static final Comparator<Report> ORDER = Comparator.comparingInt(
                    (Report report) -> report.arrivedOn().getYear())
            .thenComparing(report -> number(report).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report.BY_ARRIVAL);

    private RegisterRules() {}

    /// The register of a campaign: every document that is not in the bin, also those that no longer count.
    public static IncomingRegister of(CampaignSnapshot snapshot) {
        var units = snapshot.recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        var reports = snapshot.reports().stream()
                .filter(report -> units.containsKey(report.recipientId()))
                .sorted(ORDER)
                .toList();
        var doubts = doubts(reports, units);
        var entries = reports.stream()
                .map(report -> new RegisterEntry(
                        report, Objects.requireNonNull(units.get(report.recipientId())), at(doubts, report)))
                .toList();
        return new IncomingRegister(entries, gaps(reports));
    }

    private static Map<Long, List<RegisterDoubt>> doubts(List<Report> ordered, Map<Long, Recipient> units) {
        var doubts = new HashMap<Long, List<RegisterDoubt>>();
        ordered.forEach(report -> doubts.put(report.id(), new ArrayList<>(unnumbered(report))));
        ordered.stream()
                .filter(report -> number(report).isPresent())
                .collect(Collectors.groupingBy(report -> report.arrivedOn().getYear()))
                .values()
                .forEach(year -> {
                    doubles(year, units, doubts);
                    outOfOrder(year, doubts);
                });
        return doubts;
    }

    private static Optional<ArrivalNumber> number(Report report) {
        return ArrivalNumber.read(report.arrivalNumber());
    }

    private static List<RegisterDoubt> unnumbered(Report report) {
        if (number(report).isPresent()) {
            return List.of();
        }
        var kind = report.arrivalNumber().isBlank() ? Kind.MISSING : Kind.UNREADABLE;
        return List.of(new RegisterDoubt(kind, report.arrivalNumber()));
    }

    private static void doubles(List<Report> year, Map<Long, Recipient> units, Map<Long, List<RegisterDoubt>> doubts) {
        var same = year.stream()
                .collect(Collectors.groupingBy(report -> number(report).orElseThrow()));
        for (var reports : same.values()) {
            for (var report : reports) {
                var others = reports.stream()
                        .filter(other -> other.id() != report.id())
                        .map(other -> Objects.requireNonNull(units.get(other.recipientId()))
                                .shortName())
                        .distinct()
                        .collect(Collectors.joining(", "));
                if (!others.isEmpty()) {
                    at(doubts, report).add(new RegisterDoubt(Kind.DOUBLE, others));
                }
            }
        }
    }

    /// @param year in the order of their numbers
    private static void outOfOrder(List<Report> year, Map<Long, List<RegisterDoubt>> doubts) {
        var latest = year.getFirst();
        for (var report : year) {
            if (report.arrivedOn().isBefore(latest.arrivedOn())) {
                at(doubts, report).add(new RegisterDoubt(Kind.OUT_OF_ORDER, latest.arrivalNumber()));
            } else {
                latest = report;
            }
        }
    }

    private static List<RegisterDoubt> at(Map<Long, List<RegisterDoubt>> doubts, Report report) {
        return Objects.requireNonNull(doubts.get(report.id()));
    }

    private static List<Gap> gaps(List<Report> reports) {
        var gaps = new ArrayList<Gap>();
        var numbers = new HashMap<Integer, TreeSet<Long>>();
        for (var report : reports) {
            number(report)
                    .ifPresent(
                            number -> numbers.computeIfAbsent(report.arrivedOn().getYear(), year -> new TreeSet<>())
                                    .add(number.number()));
        }
        numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(year -> {
            var before = year.getValue().first();
            for (var number : year.getValue()) {
                if (number - before > 1) {
                    gaps.add(new Gap(year.getKey(), before + 1, number - 1));
                }
                before = number;
            }
        });
        return gaps;
    }
}
