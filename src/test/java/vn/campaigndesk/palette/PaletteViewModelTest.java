package vn.campaigndesk.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.task.InlineTasks;

class PaletteViewModelTest {
    private static final PaletteEntry SCREEN = new PaletteEntry(PaletteKind.SCREEN, 0, "Tổng quan", "Ctrl+1");
    private static final PaletteEntry COMMAND = new PaletteEntry(PaletteKind.COMMAND, 0, "Sao lưu ngay", "");
    private static final PaletteEntry UNIT = new PaletteEntry(PaletteKind.UNIT, 7, "Sở Y tế", "Sở", 0);

    private final List<PaletteEntry> stored = new ArrayList<>(List.of(UNIT));
    private final PaletteViewModel palette =
            new PaletteViewModel(List.of(SCREEN, COMMAND), () -> List.copyOf(stored), new InlineTasks());

    @Test
    void beforeAnythingIsTypedItOffersWhatThereAlwaysIs() {
        palette.open();

        assertThat(palette.items()).containsExactly(SCREEN, COMMAND);
    }

    @Test
    void whatWasChosenComesFirstNextTime() {
        palette.open();
        palette.chosen(UNIT);
        palette.chosen(COMMAND);
        palette.open();

        assertThat(palette.items()).containsExactly(COMMAND, UNIT, SCREEN);
    }

    /// Another campaign has been chosen, or the unit was taken off the list: what leads nowhere is not offered,
    /// and what was renamed is offered by its name of now.
    @Test
    void whatIsNoLongerThereIsNotOfferedAgain() {
        palette.open();
        palette.chosen(UNIT);
        palette.chosen(COMMAND);
        stored.clear();
        palette.open();
        assertThat(palette.items()).containsExactly(COMMAND, SCREEN);

        palette.chosen(UNIT);
        var renamed = new PaletteEntry(PaletteKind.UNIT, UNIT.id(), "Sở Y tế và Dân số", "Sở", 0);
        stored.add(renamed);
        palette.open();
        assertThat(palette.items()).containsExactly(renamed, COMMAND, SCREEN);
    }

    @Test
    void itFindsWithinTheKeyPress() {
        palette.open();
        palette.queryProperty().set("so y");

        assertThat(palette.items()).containsExactly(UNIT);
    }

    @Test
    void whatHasComeSinceIsFoundNextTime() {
        palette.open();
        var fresh = new PaletteEntry(PaletteKind.UNIT, 8, "Sở Nội vụ", "Sở", 0);
        stored.add(fresh);
        palette.open();
        palette.queryProperty().set("noi vu");

        assertThat(palette.items()).containsExactly(fresh);
    }

    @Test
    void aReadingThatFailsIsToldAndLeavesTheCommands() {
        var broken = new PaletteViewModel(
                List.of(SCREEN),
                () -> {
                    throw new IllegalStateException("no drive");
                },
                new InlineTasks());
        broken.open();
        broken.queryProperty().set("tong");

        assertThat(broken.failureProperty().get()).hasMessage("no drive");
        assertThat(broken.items()).containsExactly(SCREEN);
    }
}
