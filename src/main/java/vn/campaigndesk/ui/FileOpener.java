package vn.campaigndesk.ui;

import java.nio.file.Path;

/// Opens a file in the program that the system has for it. Behind an interface, because there is none without a
/// display.
@FunctionalInterface
public interface FileOpener {
    /// Starts the program and does not wait for it. Not to be called on the window's thread.
    ///
    /// @throws vn.campaigndesk.text.ExpectedFailure `ui.open.none` when the system has no program for it
    void open(Path file);
}
