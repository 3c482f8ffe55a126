package vn.campaigndesk.report;

/// The rules of sense for what a unit reports, all of them; `report.rule.<NAME>` is the sentence for help and for the
/// printed check list.
public enum RuleId {
    /// whole numbers from 0 to ten million; a number beyond is kept undecided and so out of the totals
    V1(Severity.ERROR, Severity.ERROR, true),
    V2(Severity.WARNING, Severity.WARNING, false),
    V3(Severity.WARNING, Severity.WARNING, false),
    V4(Severity.WARNING, Severity.WARNING, false),
    V5(Severity.WARNING, Severity.WARNING, false),
    V6(Severity.WARNING, Severity.WARNING, false),
    V7(Severity.WARNING, Severity.ERROR, false),
    V8(Severity.WARNING, Severity.WARNING, false),
    V9(Severity.WARNING, Severity.WARNING, false),
    V10(Severity.WARNING, Severity.WARNING, false),
    V11(Severity.WARNING, Severity.WARNING, false),
    V12(Severity.INFO, Severity.INFO, false),
    V13(Severity.WARNING, Severity.WARNING, false),
    /// a warning when the name in the file is on no list, an error when it is another unit of the list
    V14(Severity.WARNING, Severity.ERROR, false),
    V15(Severity.WARNING, Severity.WARNING, false),
    V16(Severity.INFO, Severity.INFO, false),
    V17(Severity.WARNING, Severity.WARNING, false),
    V18(Severity.INFO, Severity.INFO, false),
    /// kept by the way totals are computed, so that no report can break it: what is missing is never zero
    V19(Severity.ERROR, Severity.ERROR, false);

    private final Severity mildest;
    private final Severity gravest;
    private final boolean keepsFromSaving;

    RuleId(Severity mildest, Severity gravest, boolean keepsFromSaving) {
        this.mildest = mildest;
        this.gravest = gravest;
        this.keepsFromSaving = keepsFromSaving;
    }

    /// How much the mildest finding of the rule weighs.
    public Severity mildest() {
        return mildest;
    }

    /// How much the gravest finding of the rule weighs.
    public Severity gravest() {
        return gravest;
    }

    /// Whether an error of the rule keeps the form from being saved, not only from being valid.
    public boolean keepsFromSaving() {
        return keepsFromSaving;
    }
}
