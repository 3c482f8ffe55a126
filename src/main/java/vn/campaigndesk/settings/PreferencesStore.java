package vn.campaigndesk.settings;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import vn.campaigndesk.file.WholeFile;

/// Keeps preferences in `desk.properties` in the data folder. A file that cannot be read means the usual preferences:
/// taste must never keep the desk from opening.
public final class PreferencesStore {
    private static final System.Logger LOG = System.getLogger(PreferencesStore.class.getName());

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String WATCHED = "watched";
    private static final String WIDTH = "width.";
    private static final String LOCK = "lock";

    /// A person who is called to the telephone comes back within a quarter of an hour.
    private static final int USUAL_MINUTES = 15;

    private final Path file;

    /// A store in a data folder.
    public PreferencesStore(Path folder) {
        this.file = folder.resolve("desk.properties");
    }

    /// What was last chosen, or the usual.
    public Preferences load() {
        var values = read();
        return new Preferences(
                "dark".equals(values.getProperty(THEME)),
                "en".equals(values.getProperty(LANGUAGE)) ? Locale.ENGLISH : Preferences.VIETNAMESE);
    }

    /// The folder that is watched for new files; empty while none is.
    public Optional<Path> watchedFolder() {
        var kept = read().getProperty(WATCHED, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            LOG.log(Level.WARNING, "the folder to watch cannot be one: " + kept, e);
            return Optional.empty();
        }
    }

    /// How wide a part of the screen was left, in pixels; empty while nobody has changed it.
    ///
    /// @param part a name without spaces
    public OptionalInt width(String part) {
        var kept = read().getProperty(WIDTH + part, "");
        return kept.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(kept)) : OptionalInt.empty();
    }

    /// Remembers how wide a part of the screen was left.
    public void keepWidth(String part, int pixels) {
        write(Map.of(WIDTH + part, Integer.toString(pixels)));
    }

    /// After how many idle minutes a window over data with a password locks itself; 0 for never.
    public int lockMinutes() {
        var kept = read().getProperty(LOCK, "");
        return kept.matches("\\d{1,3}") ? Integer.parseInt(kept) : USUAL_MINUTES;
    }

    /// Remembers after how many.
    public void keepLockMinutes(int minutes) {
        write(Map.of(LOCK, Integer.toString(minutes)));
    }

    private Properties read() {
        var values = new Properties();
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "preferences not read, the usual ones hold: " + file, e);
                return new Properties();
            }
        }
        return values;
    }

    /// Remembers a choice; when the disk refuses, it holds until the program ends.
    public void save(Preferences preferences) {
        write(Map.of(THEME, preferences.dark() ? "dark" : "light", LANGUAGE, preferences.isEnglish() ? "en" : "vi"));
    }

    /// Remembers the folder that is watched; empty for none.
    public void watch(Optional<Path> folder) {
        write(Map.of(WATCHED, folder.map(Path::toString).orElse("")));
    }

    /// Changes some values and leaves the others.
    private void write(Map<String, String> changed) {
        var values = new TreeMap<String, String>();
        var known = read();
        known.stringPropertyNames().forEach(name -> values.put(name, known.getProperty(name)));
        values.putAll(changed);
        var text = new StringBuilder();
        values.forEach((name, value) -> text.append(name)
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
