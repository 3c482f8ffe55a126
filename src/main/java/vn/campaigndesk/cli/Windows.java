package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.vault.Unlock;

/// What the command line needs of the window; the launcher fills it in.
public interface Windows {

    /// Why no window can be opened here: the key of a message, or nothing when it can.
    Optional<String> problem();

    /// Shows the window over a data folder until it is closed, and returns the exit code.
    ///
    /// @param unlock opens data behind a password; where it cannot, the window asks
    int open(Path data, Clock clock, Unlock unlock);

    /// Writes a picture of every screen, light and dark, without showing a window.
    ///
    /// @return the files
    List<Path> pictures(Desk desk, Path folder) throws IOException;
}
