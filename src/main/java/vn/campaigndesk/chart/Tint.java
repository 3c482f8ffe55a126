package vn.campaigndesk.chart;

/// The colours of series. They differ in lightness too, so that they can be told apart in a black and white print and
/// by people who do not see red and green (Okabe and Ito, "Color Universal Design", 2008).
public enum Tint {
    BLUE(0x0072B2),
    ORANGE(0xE69F00),
    GREEN(0x009E73),
    RED(0xC0392B),
    SKY(0x56B4E9),
    PURPLE(0x8E5EA2),
    GREY(0x9AA3AB);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    /// Red, green and blue, a byte each.
    public int rgb() {
        return rgb;
    }

    /// The colour of a series that names none.
    ///
    /// @param place of the series, from 0
    public static Tint at(int place) {
        return values()[Math.floorMod(place, values().length)];
    }
}
