package vn.campaigndesk.dashboard.measure;

import java.util.List;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.Standing;

/// How a tile is drawn: what kind of thing it is and, for a number, in which class.
///
/// @param step the class of a number from 0; 0 for everything else
public record TileShade(Kind kind, int step) {
    /// What kind of tile it is. No two of them look alike.
    public enum Kind {
        /// A number above zero.
        CLASS,
        ZERO,
        BLANK,
        UNKNOWN,
        NO_BASE,
        ON_TIME,
        LATE,
        /// Expected and not there, due or not.
        MISSING,
        WAITING,
        /// Nothing is expected: not asked, or exempt.
        NOT_ASKED
    }

    /// The shade of a reading.
    public static TileShade of(Reading reading, ClassScale scale) {
        return switch (reading.kind()) {
            case STATED ->
                reading.isZero() ? plain(Kind.ZERO) : new TileShade(Kind.CLASS, scale.classOf(reading.value()));
            case BLANK -> plain(Kind.BLANK);
            case UNKNOWN -> plain(Kind.UNKNOWN);
            case NO_BASE -> plain(Kind.NO_BASE);
            case UNREPORTED -> plain(Kind.MISSING);
            case EXEMPT, NOT_ASKED -> plain(Kind.NOT_ASKED);
        };
    }

    /// The shade of where a unit stands.
    public static TileShade of(Standing standing) {
        return switch (standing.kind()) {
            case ON_TIME -> plain(Kind.ON_TIME);
            case LATE -> plain(Kind.LATE);
            case MISSING -> plain(Kind.MISSING);
            case NOT_SENT, SENT, ACKNOWLEDGED -> plain(Kind.WAITING);
            case EXEMPT -> plain(Kind.NOT_ASKED);
        };
    }

    /// A scale for readings.
    public static ClassScale scale(List<Reading> readings, int classes) {
        return ClassScale.of(
                readings.stream().filter(Reading::isStated).map(Reading::value).toList(), classes);
    }

    private static TileShade plain(Kind kind) {
        return new TileShade(kind, 0);
    }

    /// The shade of where a unit of the figures stands.
    public static TileShade of(UnitFigures unit) {
        return of(unit.standing());
    }
}
