package vn.campaigndesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.FrameTimes;
import vn.campaigndesk.vault.Unlock;

/// Stands for the window in tests of the command line: each way to it ends with an exit code of its own.
final class NoWindows implements Windows {
    static final int OPENED = 7;
    static final int MEASURED = 8;

    private final Supplier<Optional<String>> problem;

    /// Where there is no display.
    NoWindows() {
        this(() -> Optional.of("app.display.none"));
    }

    /// @param problem why no window can be opened, as it is at that moment
    NoWindows(Supplier<Optional<String>> problem) {
        this.problem = problem;
    }

    @Override
    public boolean comesToFront(Path data) {
        return false;
    }

    @Override
    public Optional<String> problem() {
        return problem.get();
    }

    @Override
    public int open(Path data, Clock clock, Unlock unlock) {
        problem.get().ifPresent(key -> {
            throw new ExpectedFailure(key);
        });
        return OPENED;
    }

    @Override
    public int measure(Measured what, Path data, Clock clock, PrintStream out) {
        out.println("frame");
        return MEASURED;
    }

    @Override
    public List<Path> pictures(Desk desk, Path target) {
        return List.of(target.resolve("overview.png"));
    }

    @Override
    public FrameTimes frames(Desk desk, long campaignId, int frames) {
        return FrameTimes.of(1, new long[] {16_000_000}, new long[] {5_000_000});
    }
}
