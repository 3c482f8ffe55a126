package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.palette.PaletteEntry;
import vn.campaigndesk.palette.PaletteKind;
import vn.campaigndesk.palette.PaletteView;
import vn.campaigndesk.palette.PaletteViewModel;
import vn.campaigndesk.text.Messages;

/// The palette of a frame: what it offers and where that leads.
final class CommandPalette {
    private static final List<Screen> SCREENS = List.of(Screen.values());

    private final DeskViewModel desk;
    private final List<FrameCommand> commands;
    private final Messages messages;
    private @Nullable PaletteView view;

    CommandPalette(DeskViewModel desk, List<FrameCommand> commands, Messages messages) {
        this.desk = desk;
        this.commands = commands;
        this.messages = messages;
    }

    /// Opens it over a frame. It is made when it is first wanted: the toolkit styles and lays out what is hidden, too.
    void openOver(Pane frame) {
        var shown = view;
        if (shown == null) {
            shown = make();
            view = shown;
            frame.getChildren().add(shown);
        }
        shown.open();
    }

    boolean isOpen() {
        return view != null && view.isOpen();
    }

    private PaletteView make() {
        var model = new PaletteViewModel(always(), () -> desk.palette(messages), desk.tasks());
        model.failureProperty().subscribe(failed -> {
            if (failed != null) {
                desk.fail(failed);
            }
        });
        return new PaletteView(model, messages, this::go);
    }

    private List<PaletteEntry> always() {
        var always = new ArrayList<PaletteEntry>();
        for (var i = 0; i < SCREENS.size(); i++) {
            var screen = SCREENS.get(i);
            always.add(new PaletteEntry(
                    PaletteKind.SCREEN,
                    i,
                    messages.of("app.screen", screen),
                    screen.shortcut().getDisplayText()));
        }
        for (var i = 0; i < commands.size(); i++) {
            var command = commands.get(i);
            always.add(new PaletteEntry(PaletteKind.COMMAND, i, command.title(), command.shown()));
        }
        return always;
    }

    private void go(PaletteEntry entry) {
        switch (entry.kind()) {
            case SCREEN -> desk.screenProperty().set(SCREENS.get((int) entry.id()));
            case COMMAND -> commands.get((int) entry.id()).start();
            case UNIT -> desk.followUnit(entry.title());
            case REPORT -> desk.openReport(entry.id());
            case CONTACT -> desk.followUnit(entry.unit());
            case REQUEST -> desk.openRequest(entry.id());
        }
    }
}
