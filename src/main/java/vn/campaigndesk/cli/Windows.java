package vn.campaigndesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.ui.FrameTimes;
import vn.campaigndesk.vault.Unlock;

/// What the command line needs of the window; the launcher fills it in.
public interface Windows {

    /// Brings the window that shows a data folder already to the front.
    ///
    /// @return whether there is one and it has come
    boolean comesToFront(Path data);

    /// Why no window can be opened here: the key of a message, or nothing when it can. To ask takes a while.
    Optional<String> problem();

    /// Shows the window over a data folder until it is closed, and returns the exit code.
    ///
    /// @param unlock opens data behind a password; where it cannot, the window asks
    /// @throws vn.campaigndesk.text.ExpectedFailure why no window can be opened here
    int open(Path data, Clock clock, Unlock unlock);

    /// What a measured start shows: a window with nothing in it, the desk until it has been drawn, or the desk
    /// until the process is ended.
    enum Measured {
        EMPTY,
        BRIEF,
        STAY
    }

    /// Starts to be measured, in memory where there is no display, and prints a line for each phase it comes
    /// to.
    ///
    /// @return the exit code
    int measure(Measured what, Path data, Clock clock, PrintStream out);

    /// Writes a picture of every screen, light and dark, without showing a window.
    ///
    /// @return the files
    List<Path> pictures(Desk desk, Path folder) throws IOException;

    /// Scrolls the list of a campaign's reports, without showing a window, and measures the frames.
    ///
    /// @param frames how many are measured
    FrameTimes frames(Desk desk, long campaignId, int frames);
}
