package vn.campaigndesk.report.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.Severity;
import vn.campaigndesk.report.quantity.QuantityParser;

/// The list "Cần xem lại": all problems of the counted reports of a campaign, the worst first.
///
/// @param lines those that are open before those that are accepted or only to be known, the graver first, then in
///     the letter's order of units and the rules' order
public record NeedsReview(List<Line> lines) {
    private static final Comparator<Line> WORST_FIRST = Comparator.comparing((Line line) -> !line.open())
            .thenComparing(line -> line.problem().severity());

    public NeedsReview {
        lines = List.copyOf(lines);
    }

    /// A problem of a report.
    ///
    /// @param open whether somebody still has to look at it
    public record Line(Report report, Recipient unit, Problem problem, boolean open) {}

    /// Checks all counted reports of a campaign; a time in proportion to their number.
    public static NeedsReview of(ReportContext context, Accepted accepted) {
        var parser = new QuantityParser();
        var lines = new ArrayList<Line>();
        for (var unit : context.snapshot().recipients()) {
            for (var report : context.versions().counted(unit.id())) {
                for (var problem : ReportRules.check(ReportDraft.of(report, parser), context)) {
                    lines.add(new Line(report, unit, problem, accepted.isOpen(report, problem)));
                }
            }
        }
        lines.sort(WORST_FIRST);
        return new NeedsReview(lines);
    }

    /// The problems that somebody still has to look at, by the id of their report, the worst first in
    /// each and the report with the worst first.
    public Map<Long, List<Problem>> open() {
        var open = new LinkedHashMap<Long, List<Problem>>();
        openLines()
                .forEach(line -> open.computeIfAbsent(line.report().id(), none -> new ArrayList<>())
                        .add(line.problem()));
        return open;
    }

    /// How many open problems weigh so much.
    public long count(Severity severity) {
        return openLines().filter(line -> line.problem().severity() == severity).count();
    }

    private Stream<Line> openLines() {
        return lines.stream().filter(Line::open);
    }
}
