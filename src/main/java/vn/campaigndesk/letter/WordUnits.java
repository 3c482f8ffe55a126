package vn.campaigndesk.letter;

import java.math.BigInteger;

/// The units Word's file format counts in.
final class WordUnits {
    private static final double TWIPS_PER_POINT = 20;

    private WordUnits() {}

    static BigInteger twips(double mm) {
        return pointTwips(PageGeometry.toPoints(mm));
    }

    static BigInteger pointTwips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS_PER_POINT));
    }

    static BigInteger halfPoints(int points) {
        return BigInteger.valueOf(2L * points);
    }

    /// Thickness of a line.
    static BigInteger eighths(double points) {
        return BigInteger.valueOf(Math.round(points * 8));
    }
}
