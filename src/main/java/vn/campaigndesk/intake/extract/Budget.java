package vn.campaigndesk.intake.extract;

import vn.campaigndesk.text.ExpectedFailure;

/// Counts what the reading of one file costs and stops it at its [Limits], or when the caller interrupts
/// the thread.
public final class Budget {
    private static final int STEPS_BETWEEN_LOOKS = 1_024;

    private final Limits limits;
    private int blocks;
    private int cells;
    private long characters;
    private int steps;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /// One more paragraph or table.
    public void block() {
        step();
        if (++blocks > limits.blocks()) {
            throw new ExpectedFailure("intake.refused.toolong");
        }
    }

    /// One more cell.
    public void cell() {
        step();
        if (++cells > limits.cells()) {
            throw new ExpectedFailure("intake.refused.toolong");
        }
    }

    /// Some more text.
    public void text(int length) {
        characters += length;
        if (characters > limits.characters()) {
            throw new ExpectedFailure("intake.refused.toolong");
        }
    }

    /// Tables in tables, groups in groups.
    ///
    /// @param depth 1 for the outermost
    public void depth(int depth) {
        if (depth > limits.depth()) {
            throw new ExpectedFailure("intake.refused.toodeep");
        }
    }

    /// Call it in every loop over a file's content.
    ///
    /// @throws ExpectedFailure `intake.refused.timeout` when nobody waits for the result any more
    public void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            Watched.stopWhenGivenUp();
        }
    }
}
