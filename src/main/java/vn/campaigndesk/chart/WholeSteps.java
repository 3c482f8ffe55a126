package vn.campaigndesk.chart;

/// How an axis of whole numbers is divided. The toolkits would also take steps of 2.5 or 0.5, and a quarter of
/// 51 units is no number of units.
public final class WholeSteps {
    private WholeSteps() {}

    /// The shortest of 1, 2 or 5 times a power of ten that divides an axis into few parts.
    ///
    /// @param highest the value at the end of the axis, not negative
    /// @param parts how many parts there may be, at least one
    /// @return at least 1
    public static double step(double highest, int parts) {
        var power = 1.0;
        while (highest > parts * 5 * power) {
            power *= 10;
        }
        return power * (highest <= parts * power ? 1 : highest <= parts * 2 * power ? 2 : 5);
    }

    /// Whether a line stands so near the end of the axis, which has its own number, that both numbers would run
    /// into each other.
    ///
    /// @param line where the line stands
    public static boolean isCrowded(double line, double end, double step) {
        return line < end && end - line < step / 2;
    }
}
