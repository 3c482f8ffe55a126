package vn.campaigndesk.ui;

import java.util.Locale;
import java.util.Optional;

/// The one colour for what can be acted on. Green, amber and red are none, for they tell how something stands.
public enum Accent {
    BLUE,
    VIOLET,
    TEAL;

    /// The stylesheet that puts it into a theme; none for the theme's own.
    ///
    /// @param theme in small letters
    Optional<String> sheet(String theme) {
        return this == BLUE
                ? Optional.empty()
                : Optional.of("accent-" + name().toLowerCase(Locale.ROOT) + "-" + theme + ".css");
    }
}
