package vn.campaigndesk.ui;

import java.io.File;
import java.nio.file.Files;
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
        return chosen == null ? Optional.empty() : Optional.of(ended(chosen.toPath(), kinds, ending(chooser, kinds)));
    }

    private static String ending(FileChooser chooser, List<Kind> kinds) {
        var filter = chooser.getSelectedExtensionFilter();
        return filter == null
                ? kinds.getFirst().ending()
                : filter.getExtensions().getFirst().substring(1);
    }

    /// Some systems leave the ending to the program. They have asked whether the file that was typed may be written
    /// over, and not about the one with the ending, so that gets a number.
    static Path ended(Path chosen, List<Kind> kinds, String ending) {
        var name = chosen.getFileName().toString();
        var small = name.toLowerCase(Locale.ROOT);
        if (kinds.stream().anyMatch(kind -> small.endsWith(kind.ending().toLowerCase(Locale.ROOT)))) {
            return chosen;
        }
        var file = chosen.resolveSibling(name + ending);
        for (var number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(name + "-" + number + ending);
        }
        return file;
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
