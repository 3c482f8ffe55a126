import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Theme;

/// Writes the stylesheets in the toolkit's binary form (.bss), as the toolkit ships its own: reading the text
/// takes about 190 ms of each start. The argument is the folder of the compiled classes, where the text lies
/// already.
final class CompileStyles {
    private CompileStyles() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (var theme : Theme.values()) {
            for (var accent : Accent.values()) {
                var text = Files.createTempFile("theme", ".css");
                try {
                    Files.writeString(text, theme.sheet(accent));
                    write(text, beside(folder, theme.resource(accent)));
                } finally {
                    Files.delete(text);
                }
            }
        }
        var desk = beside(folder, Theme.DESK_SHEET);
        write(desk, desk.resolveSibling("desk.bss"));
    }

    private static Path beside(Path folder, String resource) {
        return folder.resolve(resource.substring(1));
    }

    private static void write(Path text, Path binary) throws IOException {
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    }
}
