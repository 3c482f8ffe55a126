package vn.campaigndesk.consolidation.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.consolidation.narrative.Narratives.Point;
import vn.campaigndesk.consolidation.narrative.Narratives.Section;
import vn.campaigndesk.report.CampaignSnapshot;

/// Makes the sections of the document from what was chosen, or from the units' own words while nothing is.
public final class NarrativeRules {
    private NarrativeRules() {}

    /// The sections of a campaign's report.
    ///
    /// @param asOf the cut-off of the units' own words
    public static Narratives compose(NarrativeDraft draft, CampaignSnapshot snapshot, LocalDate asOf) {
        return new Narratives(
                section(draft, snapshot, NarrativeKind.EVALUATION, asOf),
                section(draft, snapshot, NarrativeKind.PROPOSAL, asOf));
    }

    private static Section section(
            NarrativeDraft draft, CampaignSnapshot snapshot, NarrativeKind kind, LocalDate asOf) {
        var chosen = draft.of(kind);
        return chosen.isEmpty()
                ? new Section(false, verbatim(snapshot, kind, asOf))
                : new Section(true, byTheme(chosen));
    }

    /// Themes stand in the order of their first points; what has none comes first.
    private static List<Point> byTheme(List<ChosenPoint> chosen) {
        Map<String, List<Point>> themes = new LinkedHashMap<>();
        themes.put("", new ArrayList<>());
        for (var point : chosen) {
            themes.computeIfAbsent(point.theme().strip(), theme -> new ArrayList<>())
                    .add(new Point(point.theme().strip(), point.text().strip(), point.units(), point.sources()));
        }
        return themes.values().stream().flatMap(List::stream).toList();
    }

    private static List<Point> verbatim(CampaignSnapshot snapshot, NarrativeKind kind, LocalDate asOf) {
        var answers = snapshot.answers(asOf);
        var points = new ArrayList<Point>();
        for (var recipient : snapshot.recipients()) {
            var answer = answers.get(recipient.id());
            if (answer != null && answer.isAnswered() && !kind.in(answer).text().isBlank()) {
                var whole = kind.in(answer).text().strip();
                points.add(new Point("", whole, List.of(recipient.name()), PassageRules.of(recipient, answer, kind)));
            }
        }
        return points;
    }
}
