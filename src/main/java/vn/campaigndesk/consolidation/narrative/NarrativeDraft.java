package vn.campaigndesk.consolidation.narrative;

import java.util.List;

/// What an officer has chosen so far for a campaign's report.
public record NarrativeDraft(List<ChosenPoint> evaluations, List<ChosenPoint> proposals) {
    public NarrativeDraft {
        evaluations = List.copyOf(evaluations);
        proposals = List.copyOf(proposals);
    }

    /// Nothing chosen yet.
    public static NarrativeDraft empty() {
        return new NarrativeDraft(List.of(), List.of());
    }

    /// The points of a kind in the order of the document.
    public List<ChosenPoint> of(NarrativeKind kind) {
        return kind == NarrativeKind.EVALUATION ? evaluations : proposals;
    }

    /// The same with other points of a kind.
    public NarrativeDraft with(NarrativeKind kind, List<ChosenPoint> points) {
        return kind == NarrativeKind.EVALUATION
                ? new NarrativeDraft(points, proposals)
                : new NarrativeDraft(evaluations, points);
    }
}
