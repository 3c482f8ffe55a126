package vn.campaigndesk.settings;

import java.util.Locale;

/// A person's taste.
///
/// @param dark whether the dark theme is wanted
/// @param language Vietnamese or English
public record Preferences(boolean dark, Locale language) {
    /// Vietnamese, the first language of the desk.
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /// What holds until somebody chooses: light and Vietnamese.
    public static Preferences usual() {
        return new Preferences(false, VIETNAMESE);
    }

    public boolean isEnglish() {
        return "en".equals(language.getLanguage());
    }

    public Preferences withDark(boolean wanted) {
        return new Preferences(wanted, language);
    }

    public Preferences withLanguage(Locale wanted) {
        return new Preferences(dark, wanted);
    }
}
