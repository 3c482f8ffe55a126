package vn.campaigndesk.settings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a person has chosen; for everything else the usual holds.
///
/// @param texts the choices as they stand in the file, by the names of the settings
public record Preferences(Map<String, String> texts) {
    /// Vietnamese, the first language of the desk.
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public Preferences {
        texts = Map.copyOf(texts);
    }

    /// What holds until somebody chooses.
    public static Preferences usual() {
        return new Preferences(Map.of());
    }

    /// What holds of a setting.
    public <T> T get(Setting<T> setting) {
        var text = texts.get(setting.name());
        return text == null ? setting.usual() : setting.reading().apply(text).orElse(setting.usual());
    }

    /// The same with another choice.
    public <T> Preferences with(Setting<T> setting, T wanted) {
        var others = new TreeMap<>(texts);
        others.put(setting.name(), setting.writing().apply(wanted));
        return new Preferences(others);
    }
}
