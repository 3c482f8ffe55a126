package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.vault.Patience;

/// A second window over made-up data in a folder of their own, so that nothing made up can come among the real ones.
/// It goes with the first.
final class SampleWindow {
    private final Path folder;
    private final Clock clock;
    private @Nullable Stage stage;

    /// @param folder of the made-up data; made when it is opened
    SampleWindow(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Opens it, or brings it to the front.
    void open() {
        if (stage != null) {
            stage.toFront();
            return;
        }
        var desk = Desk.openSample(folder, clock, new Messages(Preferences.VIETNAMESE).get("app.sample.label"));
        try {
            // it speaks as the window from which it was opened, and knows the person
            desk.preferences().set(Settings.LANGUAGE, Locale.getDefault());
            desk.preferences().set(Settings.WELCOMED, true);
            show(new Stage(), desk);
        } catch (RuntimeException e) {
            stage = null;
            desk.close();
            throw e;
        }
    }

    private void show(Stage opened, Desk desk) {
        stage = opened;
        var rooms = DeskApplication.rooms();
        var patience = new Patience(Patience::sleep);
        new DeskWindow(opened, desk, new SystemFileDialogs(), rooms, patience, () -> {}, work -> stage = null).show();
    }

    /// Closes it as a person does, without asking.
    void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
