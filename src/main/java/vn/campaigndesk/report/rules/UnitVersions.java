package vn.campaigndesk.report.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.campaigndesk.report.CountedReports;
import vn.campaigndesk.report.Report;

/// The versions of each unit in the order in which they arrived, and which of them counts.
public final class UnitVersions {
    private static final Comparator<Report> NEWEST_LAST =
            Comparator.comparing(Report::arrivedOn).thenComparingLong(Report::id);

    private final Map<Long, List<Report>> versions;
    private final Map<Long, Report> counted;

    private UnitVersions(Map<Long, List<Report>> versions, Map<Long, Report> counted) {
        this.versions = versions;
        this.counted = counted;
    }

    /// The versions of all units that have any.
    public static UnitVersions of(Collection<Report> reports) {
        var versions = new HashMap<>(reports.stream().collect(Collectors.groupingBy(Report::recipientId)));
        versions.replaceAll((recipientId, of) -> of.stream().sorted(NEWEST_LAST).toList());
        return new UnitVersions(versions, CountedReports.of(reports));
    }

    /// The versions of a unit, the newest last.
    public List<Report> of(long recipientId) {
        return versions.getOrDefault(recipientId, List.of());
    }

    /// The counted report of each unit, by the recipient's id.
    public Map<Long, Report> counted() {
        return counted;
    }

    /// The version that stood before one that arrived on a day.
    ///
    /// @param id of that one; 0 when it is not stored and so stands after all of its day
    Optional<Report> before(long recipientId, LocalDate arrived, long id) {
        return of(recipientId).stream()
                .filter(report -> report.id() != id)
                .filter(report -> report.arrivedOn().isBefore(arrived)
                        || (report.arrivedOn().equals(arrived) && (id == 0 || report.id() < id)))
                .reduce((earlier, later) -> later);
    }
}
