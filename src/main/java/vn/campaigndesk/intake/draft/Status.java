package vn.campaigndesk.intake.draft;

/// What becomes of a file.
public enum Status {
    /// Clean: may be accepted without a person.
    ACCEPTABLE("accepted"),
    /// A person has to answer its questions.
    NEEDS_REVIEW("needs-review"),
    /// No report.
    REJECTED("rejected");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /// The word of the command line's output.
    public String word() {
        return word;
    }
}
