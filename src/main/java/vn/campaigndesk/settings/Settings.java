package vn.campaigndesk.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.campaigndesk.file.WatchedFolder;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Look;

/// All settings of a person. A new one is one line here, its words in `messages/settings.properties`, and the place
/// that follows it.
public final class Settings {
    /// Light, dark, or as the system has it.
    public static final Setting<Look> LOOK = Setting.choice("theme", Look.class, Look.SYSTEM);

    /// The colour of what can be acted on.
    public static final Setting<Accent> ACCENT = Setting.choice("accent", Accent.class, Accent.BLUE);

    /// How large the window's contents are, in hundredths of their usual size.
    public static final Setting<Integer> SIZE = Setting.number("size", 100, 100, 200);

    /// The steps of [#SIZE].
    public static final List<Integer> SIZES = List.of(100, 125, 150, 200);

    /// Vietnamese or English.
    public static final Setting<Locale> LANGUAGE = new Setting<>(
            "language",
            Preferences.VIETNAMESE,
            text -> switch (text) {
                case "en" -> Optional.of(Locale.ENGLISH);
                case "vi" -> Optional.of(Preferences.VIETNAMESE);
                default -> Optional.empty();
            },
            Locale::getLanguage);

    /// Whether the first steps have been shown to their end or closed.
    public static final Setting<Boolean> WELCOMED =
            new Setting<>("welcomed", false, text -> Optional.of("yes".equals(text)), done -> done ? "yes" : "no");

    /// Where the window stood last; empty before it was closed for the first time.
    public static final Setting<Optional<WindowPlace>> WINDOW = new Setting<>(
            "window",
            Optional.empty(),
            text -> found(WindowPlace.parse(text)),
            place -> place.map(WindowPlace::text).orElse(""));

    /// The folder that is watched for new files; empty while none is.
    public static final Setting<Optional<WatchedFolder>> WATCHED = new Setting<>(
            "watched",
            Optional.empty(),
            text -> found(WatchedFolder.parse(text)),
            folder -> folder.map(WatchedFolder::text).orElse(""));

    /// After how many idle minutes a window over data with a password locks itself; 0 for never. A person who is called
    /// to the telephone comes back within a quarter of an hour.
    public static final Setting<Integer> LOCK = Setting.number("lock", 15, 0, 999);

    private Settings() {}

    /// How wide a part of the screen was left, in pixels; 0 while nobody has changed it.
    ///
    /// @param part a name without spaces
    public static Setting<Integer> width(String part) {
        return Setting.number("width." + part, 0, 0, 9999);
    }

    /// A value that may be missing is, as a setting, there or not readable.
    private static <T> Optional<Optional<T>> found(Optional<T> value) {
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }
}
