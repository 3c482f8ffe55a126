package vn.campaigndesk.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Which theme a person wants.
public enum Look {
    /// As the system has it, now and when that changes.
    SYSTEM,
    LIGHT,
    DARK;

    /// The theme that is meant now. To be called on the window's thread.
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }
}
