package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;

/// Which signs of a page a person sees: not those in the colour of what they stand on, tiny ones, those that something
/// was painted over later, figures that are crossed out, and those beside the page. A sign drawn twice, as some
/// programs make letters bold, is seen once; two figures in one place are told.
final class Seeing {
    private static final double SAME_PLACE = 1;

    /// Figures are half as wide as they are high.
    private static final double HALF_A_FIGURE = 0.25;

    private static final int NEAR = 6;

    private record Place(long along, long across, boolean turned) {}

    private final List<Painted> painted;
    private final Strokes strokes;
    private final PageSpace space;
    private final Gathering gathering;
    private final Map<Place, Glyph> seen = new HashMap<>();

    Seeing(List<Painted> painted, Strokes strokes, PageSpace space, Gathering gathering) {
        this.strokes = strokes;
        this.painted = List.copyOf(painted);
        this.space = space;
        this.gathering = gathering;
    }

    /// The signs that are seen, in their order; places where something is not are told.
    List<Glyph> of(List<Glyph> signs) {
        var visible = new ArrayList<Glyph>(signs.size());
        for (var sign : signs) {
            gathering.step();
            var sight = sight(sign);
            if (sight != Ink.Sight.SEEN && Ink.says(sign.text())) {
                gathering.unseen(space.at(sign.box()));
            }
            if (isFigure(sign) && strokes.cross(sign)) {
                gathering.struck(space.at(sign.box()));
            } else if (sight != Ink.Sight.UNSEEN && !isAgain(sign)) {
                visible.add(sign);
            }
        }
        return visible;
    }

    /// What was typed on the page; where it stands on figures of the page, the place is told.
    List<Glyph> over(List<Glyph> signs, List<Glyph> typed) {
        for (var one : typed) {
            if (signs.stream().anyMatch(sign -> isFigure(sign) && sign.isIn(one.box()))) {
                gathering.unseen(space.at(one.box()));
            }
        }
        return typed;
    }

    private Ink.Sight sight(Glyph sign) {
        var ground = Ink.PAPER;
        for (var area : painted) {
            if (sign.isIn(area.box())) {
                if (area.order() >= sign.order()) {
                    return Ink.Sight.UNSEEN;
                }
                ground = area.colour();
            }
        }
        if (Ink.isTiny(sign.size()) || !isOnPage(sign.box())) {
            return Ink.Sight.UNSEEN;
        }
        return Ink.of(sign.colour(), ground);
    }

    private boolean isOnPage(PageBox box) {
        return box.right() > 0
                && box.left() < space.readingWidth()
                && box.bottom() > 0
                && box.top() < space.readingHeight();
    }

    /// Whether the same sign has been drawn at the same place.
    private boolean isAgain(Glyph sign) {
        if (sign.text().isBlank()) {
            return false;
        }
        var figure = isFigure(sign);
        var reach = figure ? NEAR : 1;
        var at = place(sign);
        for (var along = at.along - reach; along <= at.along + reach; along++) {
            for (var across = at.across - reach; across <= at.across + reach; across++) {
                var other = seen.get(new Place(along, across, at.turned));
                if (other != null && isSame(sign, other)) {
                    return true;
                }
                if (other != null && figure && isFigure(other) && isOver(sign, other)) {
                    gathering.unseen(space.at(sign.box()));
                    gathering.unseen(space.at(other.box()));
                }
            }
        }
        seen.put(at, sign);
        return false;
    }

    private static Place place(Glyph sign) {
        return new Place(Math.round(sign.along()), Math.round(sign.across()), sign.turned());
    }

    private static boolean isFigure(Glyph sign) {
        return sign.text().length() == 1 && Character.isDigit(sign.text().charAt(0));
    }

    private static boolean isSame(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && Math.abs(one.along() - other.along()) < SAME_PLACE
                && Math.abs(one.across() - other.across()) < SAME_PLACE;
    }

    private static boolean isOver(Glyph one, Glyph other) {
        var size = Math.min(one.size(), other.size());
        return Math.abs(one.along() - other.along()) < HALF_A_FIGURE * size
                && Math.abs(one.across() - other.across()) < HALF_A_FIGURE * size;
    }
}
