package vn.campaigndesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks a person for files. Behind an interface, because the system's own dialogs are not there without a display.
public interface FileDialogs {

    /// A kind of file to be written.
    ///
    /// @param name what the dialog calls it
    /// @param ending with the dot, such as `.docx`
    record Kind(String name, String ending) {}

    /// Asks where to write a file; the answer always ends as one of the kinds does.
    ///
    /// @param proposed the proposed name without ending
    /// @return empty when the person changed their mind
    Optional<Path> save(Window owner, String proposed, List<Kind> kinds);

    /// Asks for a file to read.
    ///
    /// @param endings such as `.xlsx`
    Optional<Path> open(Window owner, String name, List<String> endings);

    /// Asks for any number of files of any kind to read.
    ///
    /// @return empty when the person changed their mind
    List<Path> openSeveral(Window owner, String title);

    /// Asks for a folder to write into.
    Optional<Path> folder(Window owner, String title);
}
