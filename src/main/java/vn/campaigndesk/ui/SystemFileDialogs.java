package vn.campaigndesk.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs of the system.
public final class SystemFileDialogs implements FileDialogs {

    @Override
    public Optional<Path> save(Window owner, String proposed, List<Kind> kinds) {
        var chooser = new FileChooser();
        for (var kind : kinds) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), "*" + kind.ending()));
        }
        chooser.setInitialFileName(proposed + kinds.getFirst().ending());
        var chosen = chooser.showSaveDialog(owner);
        return chosen == null
                ? Optional.empty()
                : Optional.of(ended(chosen, kinds, chooser.getSelectedExtensionFilter()));
    }

    /// Some systems leave the ending to the program.
    private static Path ended(File chosen, List<Kind> kinds, ExtensionFilter filter) {
        var name = chosen.getName().toLowerCase(Locale.ROOT);
        if (kinds.stream().anyMatch(kind -> name.endsWith(kind.ending()))) {
            return chosen.toPath();
        }
        var ending = filter == null
                ? kinds.getFirst().ending()
                : filter.getExtensions().getFirst().substring(1);
        return chosen.toPath().resolveSibling(chosen.getName() + ending);
    }

    @Override
    public Optional<Path> open(Window owner, String name, List<String> endings) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        name, endings.stream().map(ending -> "*" + ending).toList()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> openSeveral(Window owner, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
