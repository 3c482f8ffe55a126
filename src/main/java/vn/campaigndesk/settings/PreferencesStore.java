package vn.campaigndesk.settings;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import vn.campaigndesk.file.WholeFile;

/// Keeps preferences in `desk.properties` in the data folder. A file that cannot be read means the usual preferences:
/// taste must never keep the desk from opening.
public final class PreferencesStore {
    private static final System.Logger LOG = System.getLogger(PreferencesStore.class.getName());

    private final Path file;

    /// A store in a data folder.
    public PreferencesStore(Path folder) {
        this.file = folder.resolve("desk.properties");
    }

    /// What was last chosen, or the usual.
    public Preferences load() {
        if (!Files.exists(file)) {
            return Preferences.usual();
        }
        var values = new Properties();
        try {
            values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "preferences not read, the usual ones hold: " + file, e);
            return Preferences.usual();
        }
        return new Preferences(
                "dark".equals(values.getProperty("theme")),
                "en".equals(values.getProperty("language")) ? Locale.ENGLISH : Preferences.VIETNAMESE);
    }

    /// Remembers a choice; when the disk refuses, it holds until the program ends.
    public void save(Preferences preferences) {
        var text = "theme=" + (preferences.dark() ? "dark" : "light") + "\nlanguage="
                + (preferences.isEnglish() ? "en" : "vi") + "\n";
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences not kept: " + file, e);
        }
    }
}
