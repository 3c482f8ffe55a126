package vn.campaigndesk.report.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.AnswerRules;
import vn.campaigndesk.report.Report;

/// The versions of each unit in the order in which they arrived, and which of them counts.
public final class UnitVersions {
    private static final Comparator<Report> NEWEST_LAST =
            Comparator.comparing(Report::arrivedOn).thenComparingLong(Report::id);

    private final Map<Long, List<Report>> versions;
    private final Map<Long, Answer> answers;

    private UnitVersions(Map<Long, List<Report>> versions, Map<Long, Answer> answers) {
        this.versions = versions;
        this.answers = answers;
    }

    /// The versions of all units that have any.
    public static UnitVersions of(Collection<Report> reports) {
        var versions = new HashMap<>(reports.stream().collect(Collectors.groupingBy(Report::recipientId)));
        versions.replaceAll((recipientId, of) -> of.stream().sorted(NEWEST_LAST).toList());
        return new UnitVersions(versions, answered(reports));
    }

    private static Map<Long, Answer> answered(Collection<Report> reports) {
        var answers = new HashMap<>(AnswerRules.of(reports));
        answers.values().removeIf(answer -> !answer.isAnswered());
        return answers;
    }

    /// The versions of a unit, the newest last.
    public List<Report> of(long recipientId) {
        return versions.getOrDefault(recipientId, List.of());
    }

    /// The reports of a unit that were neither taken back nor sent back, without one of them; none when that one was.
    ///
    /// @param reportId 0 for a report that is not stored
    Stream<Report> standingBeside(long recipientId, long reportId) {
        var all = of(recipientId);
        if (all.stream().allMatch(report -> report.id() == reportId) || isSetAside(all, reportId)) {
            return Stream.empty();
        }
        var others = all.stream().filter(report -> report.id() != reportId).toList();
        return AnswerRules.ofUnit(recipientId, others).versions().stream()
                .filter(version -> !version.status().isSetAside())
                .map(Answer.Version::report);
    }

    private static boolean isSetAside(List<Report> all, long reportId) {
        return all.stream().anyMatch(report -> report.id() == reportId)
                && AnswerRules.ofUnit(all.getFirst().recipientId(), all).versions().stream()
                        .anyMatch(version -> version.report().id() == reportId
                                && version.status().isSetAside());
    }

    /// What each unit says by all its versions together, by the recipient's id; only units that have answered.
    public Map<Long, Answer> answers() {
        return answers;
    }

    /// The reports of a unit of which something counts, in their order.
    public List<Report> counted(long recipientId) {
        var answer = answers.get(recipientId);
        return answer == null ? List.of() : answer.counted();
    }
}
