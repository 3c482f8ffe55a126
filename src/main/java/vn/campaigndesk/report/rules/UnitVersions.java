package vn.campaigndesk.report.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
