package vn.campaigndesk.followup.dispatch;

/// How e-mail drafts go to the units of a round.
public enum DraftKind {
    /// One to each, with its own letter and form.
    EACH,
    /// One for all, with the letter to all of them; none of them sees the others.
    TOGETHER
}
