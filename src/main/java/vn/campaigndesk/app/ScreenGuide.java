package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.List;
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

/// The guide of a frame: opened at the page of the screen that is shown, and read when it is first asked for.
final class ScreenGuide {
    private final DeskViewModel desk;
    private final Messages messages;
    private final FileDialogs files;
    private final Taste taste;
    private @Nullable GuideWindow window;

    ScreenGuide(DeskViewModel desk, Messages messages, FileDialogs files, Taste taste) {
        this.desk = desk;
        this.messages = messages;
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
    void open(Window owner, List<Shortcut> everywhere) {
        var percent = taste.get(Settings.SIZE);
        var shown = window;
        if (shown == null) {
            shown = new GuideWindow(owner, model(everywhere), messages, files, desk::fail, percent);
            window = shown;
        }
        shown.zoom(percent);
        shown.open(of(desk.screenProperty().get()));
    }

    private GuideViewModel model(List<Shortcut> everywhere) {
        return new GuideViewModel(
                read(everywhere, messages), messages, new SystemPrintWriter(), desk.tasks(), desk.clock());
    }
}
