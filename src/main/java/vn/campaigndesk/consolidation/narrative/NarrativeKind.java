package vn.campaigndesk.consolidation.narrative;

import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.Report;

/// The two texts of the form.
public enum NarrativeKind {
    /// The unit's own assessment: section III.
    EVALUATION,
    /// Its proposals: section IV.
    PROPOSAL;

    /// What one report says.
    public String in(Report report) {
        return this == EVALUATION ? report.evaluation() : report.proposal();
    }

    /// What counts of a unit.
    public Answer.Text in(Answer answer) {
        return this == EVALUATION ? answer.evaluation() : answer.proposal();
    }
}
