package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.SearchKey;

/// Makes the lines of the list of reports, the last arrived first.
///
/// Which version counts is said by [AnswerRules] alone. The answer of a unit whose reports are the very same as the
/// last time is not computed again: an answer follows from its reports and nothing else. Thread-safe.
final class ReportItems {
    private static final Comparator<Report> LAST_ARRIVED_FIRST = Report.BY_ARRIVAL.reversed();

    private final AtomicReference<Map<Long, Answer>> known = new AtomicReference<>(Map.of());
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /// The lines made last, and of what.
    private record Made(ReportList of, List<ReportItem> lines) {}

    /// The lines of all reports whose unit is on the list; what the rules say of them is not known yet. Of an equal
    /// list they are the same lines.
    List<ReportItem> of(ReportList list) {
        var before = last.get();
        if (before != null && before.of().equals(list)) {
            return before.lines();
        }
        var made = List.copyOf(make(list));
        last.set(new Made(list, made));
        return made;
    }

    /// The lines of some reports in the order of these, as far as they are among the lines.
    static Stream<ReportItem> ofReports(Stream<ReportItem> lines, Collection<Long> reports) {
        Map<Long, ReportItem> byId =
                lines.collect(Collectors.toMap(line -> line.report().id(), Function.identity()));
        return reports.stream().map(byId::get).filter(Objects::nonNull);
    }

    private List<ReportItem> make(ReportList list) {
        var statuses = statuses(list.reports());
        var recipients = HashMap.<Long, Recipient>newHashMap(list.recipients().size());
        list.recipients().forEach(recipient -> recipients.put(recipient.id(), recipient));
        var reports = new ArrayList<>(list.reports());
        reports.sort(LAST_ARRIVED_FIRST);
        var items = new ArrayList<ReportItem>(reports.size());
        for (var i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            var recipient = recipients.get(report.recipientId());
            if (recipient != null) {
                items.add(new ReportItem(
                        report,
                        recipient,
                        reports.size() - i,
                        list.campaign().deadline().daysLate(report.arrivedOn()),
                        statuses.getOrDefault(report.id(), VersionStatus.WITHOUT_EFFECT),
                        list.files().getOrDefault(report.id(), 0),
                        key(recipient, report),
                        false,
                        List.of()));
            }
        }
        return items;
    }

    private String key(Recipient recipient, Report report) {
        return keys.computeIfAbsent(recipient.name() + " " + recipient.shortName(), SearchKey::of) + " "
                + SearchKey.of(report.document().reference());
    }

    private Map<Long, VersionStatus> statuses(List<Report> reports) {
        var statuses = HashMap.<Long, VersionStatus>newHashMap(reports.size());
        answers(reports)
                .values()
                .forEach(answer -> answer.versions()
                        .forEach(version -> statuses.put(version.report().id(), version.status())));
        return statuses;
    }

    private Map<Long, Answer> answers(List<Report> reports) {
        var byUnit = new HashMap<Long, List<Report>>();
        for (var report : reports) {
            byUnit.computeIfAbsent(report.recipientId(), none -> new ArrayList<>(3))
                    .add(report);
        }
        var before = known.get();
        var answers = HashMap.<Long, Answer>newHashMap(byUnit.size());
        byUnit.forEach((unit, versions) -> {
            var answer = before.get(unit);
            answers.put(unit, answer != null && isOf(answer, versions) ? answer : AnswerRules.ofUnit(unit, versions));
        });
        known.set(answers);
        return answers;
    }

    /// Whether an answer was made of these reports, in whatever order they are given. Most are the same objects, so
    /// that is quickly told.
    private static boolean isOf(Answer answer, List<Report> reports) {
        if (answer.versions().size() != reports.size()) {
            return false;
        }
        for (var version : answer.versions()) {
            if (!reports.contains(version.report())) {
                return false;
            }
        }
        return true;
    }
}
