package vn.campaigndesk.intake.extract;

/// Whether a person can see letters: by their colour against what is behind them, and by their size. Colours are
/// 0xRRGGBB.
public final class Ink {
    /// What letters stand on where nothing else is said.
    public static final int PAPER = 0xFFFFFF;

    /// A colour behind letters that the file does not tell, or not simply.
    public static final int UNKNOWN = -1;

    /// Two colours whose red, green and blue all differ by less look the same: the palest grey of the usual palettes
    /// that is meant to be read, D9D9D9, differs by 38 from white.
    private static final int SAME = 32;

    /// In points; the smallest letters that are printed to be read have four.
    private static final double TINY = 3;

    private Ink() {}

    /// How letters are seen.
    public enum Sight {
        SEEN,
        /// as white letters on something that may be white
        DOUBTFUL,
        UNSEEN
    }

    /// How letters of a colour are seen on another.
    ///
    /// @param colour of the letters
    /// @param behind what they stand on, [#UNKNOWN] when it may be anything
    public static Sight of(int colour, int behind) {
        if (behind == UNKNOWN) {
            return isSame(colour, PAPER) ? Sight.DOUBTFUL : Sight.SEEN;
        }
        return isSame(colour, behind) ? Sight.UNSEEN : Sight.SEEN;
    }

    private static boolean isSame(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < SAME
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < SAME
                && Math.abs((one & 0xFF) - (other & 0xFF)) < SAME;
    }

    /// Whether letters are too small to be meant for reading.
    ///
    /// @param points the size of letters; 0 when it is not known
    public static boolean isTiny(double points) {
        return points > 0 && points < TINY;
    }

    /// Whether leaving a text out, because nobody sees it, takes anything away.
    public static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
