package vn.campaigndesk.intake.extract.pdf;

import vn.campaigndesk.intake.extract.Gathering;

/// Counts what a page asks for while it is drawn: a page that draws itself over and over, or remembers millions of
/// states, would take all time and memory there is. Stops when the reading has been given up.
final class PageSteps {
    /// A page of a report has some thousand.
    private static final int MOST = 500_000;

    private static final int MOST_STATES = 500;

    /// A page full of the smallest print has some ten thousand.
    private static final int MOST_SIGNS = 100_000;

    /// Pictures made of pictures.
    private static final int DEEPEST = 12;

    private final Gathering gathering;
    private int steps;
    private int signs;

    PageSteps(Gathering gathering) {
        this.gathering = gathering;
    }

    void nextPage() {
        steps = 0;
        signs = 0;
    }

    /// One sign more.
    void sign() {
        gathering.step();
        if (++signs > MOST_SIGNS) {
            throw gathering.tooLong();
        }
    }

    /// @param level how deep in drawings within drawings
    /// @param states how many states are remembered
    /// @throws vn.campaigndesk.text.ExpectedFailure beyond the limits, or when the reading was given up
    void step(int level, int states) {
        gathering.step();
        steps++;
        if (level > DEEPEST) {
            throw gathering.tooDeep();
        }
        if (steps > MOST || states > MOST_STATES) {
            throw gathering.tooLong();
        }
    }
}
