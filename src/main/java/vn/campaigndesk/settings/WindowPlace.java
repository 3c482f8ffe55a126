package vn.campaigndesk.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/// Where a window stands, in pixels of all screens together.
///
/// @param maximized whether it fills its screen; the rest says where it goes when it does not
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{1,5}) (\\d{1,5})( maximized)?");

    /// So much of the window's upper edge must be on a screen, for a hand to take hold of it.
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 30;

    /// A place as [#text] has it; empty when the text is none.
    static Optional<WindowPlace> parse(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new WindowPlace(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4)),
                        found.group(5) != null))
                : Optional.empty();
    }

    String text() {
        return x + " " + y + " " + width + " " + height + (maximized ? " maximized" : "");
    }

    /// The same place on the screens that are there now: as large as it was where that still has room, and moved so
    /// that it is seen whole; on the first screen when its own is gone.
    ///
    /// @param screens the room on each, the main one first
    /// @throws IllegalArgumentException without a screen
    public Rectangle2D on(List<Rectangle2D> screens) {
        if (screens.isEmpty()) {
            throw new IllegalArgumentException("no screen");
        }
        var screen = screens.stream().filter(this::isHeldBy).findFirst();
        var room = screen.orElse(screens.getFirst());
        var wide = Math.min(width, room.getWidth());
        var high = Math.min(height, room.getHeight());
        var left = screen.isEmpty()
                ? room.getMinX() + (room.getWidth() - wide) / 2
                : Math.clamp(x, room.getMinX(), room.getMaxX() - wide);
        var top = screen.isEmpty()
                ? room.getMinY() + (room.getHeight() - high) / 2
                : Math.clamp(y, room.getMinY(), room.getMaxY() - high);
        return new Rectangle2D(left, top, wide, high);
    }

    private boolean isHeldBy(Rectangle2D screen) {
        var seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return seen >= Math.min(GRIP_WIDTH, width)
                && y >= screen.getMinY() - GRIP_HEIGHT
                && y <= screen.getMaxY() - GRIP_HEIGHT;
    }
}
