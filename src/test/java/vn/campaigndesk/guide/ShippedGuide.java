package vn.campaigndesk.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import vn.campaigndesk.intake.IntakeKeys;
import vn.campaigndesk.text.MessageFiles;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.Shortcut;

/// The guide that is shipped, without a window: every command of the window has the same key, F12.
final class ShippedGuide {
    private ShippedGuide() {}

    static Guide read(Messages messages) {
        List<Shortcut> keys = new ArrayList<>(ScreenKey.all(messages));
        keys.addAll(IntakeKeys.shortcuts(messages));
        MessageFiles.read("app", "").texts().keySet().stream()
                .filter(key -> key.startsWith("app.command.") || key.startsWith("app.screen.") || key.equals("app.log"))
                .map(key -> new Shortcut(new KeyCodeCombination(KeyCode.F12), messages.get(key)))
                .forEach(keys::add);
        return Guide.read(new GuideWords(keys, messages));
    }
}
