package vn.campaigndesk.change;

/// A fact after which what the screens and the figures show may be something else. Whoever shows something reads it
/// again when news come, whatever they are about; the records of the features say what happened.
public interface News {}
