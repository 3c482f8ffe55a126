package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.guide.Guide;
import vn.campaigndesk.guide.GuideTopic;
import vn.campaigndesk.guide.GuideViewModel;
import vn.campaigndesk.guide.GuideWindow;
import vn.campaigndesk.guide.GuideWords;
import vn.campaigndesk.intake.IntakeKeys;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.SystemPrintWriter;

/// The guide of a window: opened at the page of the screen that is shown, read when it is first asked for, and
/// in the language of the window while it is open.
final class ScreenGuide {
    private final DeskViewModel desk;
    private final FileDialogs files;
    private final Taste taste;
    private @Nullable GuideWindow window;
    private Locale spoken = Locale.ROOT;

    ScreenGuide(DeskViewModel desk, FileDialogs files, Taste taste) {
        this.desk = desk;
        this.files = files;
        this.taste = taste;
    }

    /// The page that says how a screen is used.
    static GuideTopic of(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> GuideTopic.OVERVIEW;
            case RECIPIENTS -> GuideTopic.RECIPIENTS;
            case REPORTS -> GuideTopic.REPORTS;
            case INTAKE -> GuideTopic.INTAKE;
            case FOLLOWUP -> GuideTopic.FOLLOW_UP;
            case SUPPORT, MATERIALS -> GuideTopic.SUPPORT;
            case CONSOLIDATION -> GuideTopic.CONSOLIDATION;
            case BIN, AUDIT -> GuideTopic.SAFETY;
            case SETTINGS -> GuideTopic.SETTINGS;
        };
    }

    /// The guide in the language of the messages.
    ///
    /// @param everywhere the keys of the window
    static Guide read(List<Shortcut> everywhere, Messages messages) {
        var keys = new ArrayList<>(everywhere);
        keys.addAll(ScreenKey.all(messages));
        keys.addAll(IntakeKeys.shortcuts(messages));
        return Guide.read(new GuideWords(keys, messages));
    }

    /// Opens it at the page of the screen that is shown.
    ///
    /// @param everywhere the keys of the window
    void open(Window owner, List<Shortcut> everywhere, Messages messages) {
        var percent = taste.get(Settings.SIZE);
        var shown = window;
        if (shown == null) {
            shown = new GuideWindow(owner, model(everywhere, messages), messages, files, desk::fail, percent);
            window = shown;
            spoken = messages.locale();
        }
        speak(everywhere, messages);
        shown.zoom(percent);
        shown.open(of(desk.screenProperty().get()));
    }

    /// Turns to the language of the messages, open or not; nothing happens before it is first asked for.
    ///
    /// @param everywhere the keys of the window, in that language
    void speak(List<Shortcut> everywhere, Messages messages) {
        var shown = window;
        if (shown != null && !spoken.equals(messages.locale())) {
            spoken = messages.locale();
            shown.speak(model(everywhere, messages), messages);
        }
    }

    private GuideViewModel model(List<Shortcut> everywhere, Messages messages) {
        return new GuideViewModel(
                read(everywhere, messages), messages, new SystemPrintWriter(), desk.tasks(), desk.clock());
    }
}
