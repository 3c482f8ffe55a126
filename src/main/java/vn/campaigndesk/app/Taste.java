package vn.campaigndesk.app;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.PreferencesStore;
import vn.campaigndesk.settings.Setting;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.ui.Look;
import vn.campaigndesk.ui.Theme;

/// What the person likes, kept and followed at once: whoever shows it listens, whoever changes it chooses.
final class Taste {
    private final @Nullable PreferencesStore store;
    private Subscription system = Subscription.EMPTY;
    private final ReadOnlyObjectWrapper<Preferences> chosen;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);

    /// What was kept.
    Taste(PreferencesStore store) {
        this(store.load(), store);
    }

    private Taste(Preferences kept, @Nullable PreferencesStore store) {
        this.store = store;
        chosen = new ReadOnlyObjectWrapper<>(kept);
    }

    /// The usual in one theme, kept nowhere: for pictures.
    static Taste of(Theme theme) {
        return new Taste(
                Preferences.usual()
                        .with(Settings.LOOK, theme == Theme.DARK ? Look.DARK : Look.LIGHT)
                        .with(Settings.WELCOMED, true),
                null);
    }

    /// All choices.
    ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the window is dark now, by choice or because the system is.
    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    <T> T get(Setting<T> setting) {
        return chosen.get().get(setting);
    }

    /// Keeps a choice; everything that follows it does so before this returns.
    <T> void choose(Setting<T> setting, T wanted) {
        if (store != null) {
            store.set(setting, wanted);
        }
        chosen.set(chosen.get().with(setting, wanted));
    }

    /// Dresses all windows, now and when the system turns dark or light.
    void dress() {
        system = Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply());
        apply();
    }

    /// Follows the system no longer.
    void close() {
        system.unsubscribe();
    }

    /// Dresses all windows as they were chosen to be.
    void apply() {
        var theme = get(Settings.LOOK).theme();
        theme.apply(get(Settings.ACCENT));
        dark.set(theme == Theme.DARK);
    }

    void turnTheme() {
        choose(Settings.LOOK, dark.get() ? Look.LIGHT : Look.DARK);
    }

    void turnLanguage() {
        var english = get(Settings.LANGUAGE).equals(Locale.ENGLISH);
        choose(Settings.LANGUAGE, english ? Preferences.VIETNAMESE : Locale.ENGLISH);
    }

    /// Makes everything one step larger or smaller.
    ///
    /// @param steps 1 or -1; 0 for the usual size
    void resize(int steps) {
        var at = Settings.SIZES.indexOf(get(Settings.SIZE));
        choose(
                Settings.SIZE,
                steps == 0
                        ? Settings.SIZE.usual()
                        : Settings.SIZES.get(Math.clamp(at + steps, 0, Settings.SIZES.size() - 1)));
    }
}
