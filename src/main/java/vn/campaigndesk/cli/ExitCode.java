package vn.campaigndesk.cli;

/// What a command's end means.
public final class ExitCode {
    public static final int OK = 0;
    public static final int REVIEW = 1;
    public static final int WRONG_USE = 2;
    public static final int FAILED = 3;

    private ExitCode() {}
}
