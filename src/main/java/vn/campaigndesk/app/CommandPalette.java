package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.List;
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
    private final PaletteView view;

    CommandPalette(DeskViewModel desk, List<FrameCommand> commands, Messages messages) {
        this.desk = desk;
        this.commands = commands;
        var model = new PaletteViewModel(always(messages), () -> desk.palette(messages), desk.tasks());
        model.failureProperty().subscribe(failed -> {
            if (failed != null) {
                desk.fail(failed);
            }
        });
        view = new PaletteView(model, messages, this::go);
    }

    PaletteView view() {
        return view;
    }

    private List<PaletteEntry> always(Messages messages) {
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
