package vn.campaigndesk.ui;

/// Prints the pages of a PDF file. Behind an interface, because there is no printer without a display.
@FunctionalInterface
public interface PagePrinter {
    /// Asks for the printer and prints; waits for both. Not to be called on the window's thread.
    ///
    /// @param name what the printer's queue calls it
    /// @return false when the person changed their mind
    /// @throws vn.campaigndesk.text.ExpectedFailure `ui.print.none` when nothing can be printed
    boolean print(byte[] pdf, String name);
}
