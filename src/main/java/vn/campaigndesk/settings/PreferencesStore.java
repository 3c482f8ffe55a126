package vn.campaigndesk.settings;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import vn.campaigndesk.file.WatchedFolder;
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

    /// What was last chosen.
    public Preferences load() {
        var values = new Properties();
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "preferences not read, the usual ones hold: " + file, e);
                return Preferences.usual();
            }
        }
        var texts = new HashMap<String, String>();
        values.stringPropertyNames().forEach(name -> texts.put(name, values.getProperty(name)));
        return new Preferences(texts);
    }

    /// What holds of one setting.
    public <T> T get(Setting<T> setting) {
        return load().get(setting);
    }

    /// The folder that is watched for new files; empty while none is.
    public Optional<WatchedFolder> watched() {
        return get(Settings.WATCHED);
    }

    /// Remembers the folder that is watched; empty for none.
    public void watch(Optional<WatchedFolder> folder) {
        set(Settings.WATCHED, folder);
    }

    /// After how many idle minutes a window over data with a password locks itself; 0 for never.
    public int lockMinutes() {
        return get(Settings.LOCK);
    }

    /// Remembers after how many.
    public void keepLockMinutes(int minutes) {
        set(Settings.LOCK, minutes);
    }

    /// Remembers a choice and leaves the others; when the disk refuses, it holds until the program ends.
    public <T> void set(Setting<T> setting, T wanted) {
        var text = new StringBuilder();
        new TreeMap<>(load().with(setting, wanted).texts())
                .forEach((name, value) -> text.append(name)
                        .append('=')
                        .append(value.replace("\\", "\\\\"))
                        .append('\n'));
        try {
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "preferences not kept: " + file, e);
        }
    }
}
