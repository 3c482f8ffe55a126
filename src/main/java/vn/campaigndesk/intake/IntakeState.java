package vn.campaigndesk.intake;

/// How far a waiting file is from being a report.
public enum IntakeState {
    /// It has come and is being read.
    READING,
    /// Nothing about it has to be asked.
    CLEAR,
    /// A person has to look at something.
    ASKING,
    /// No report was found in it.
    REJECTED
}
