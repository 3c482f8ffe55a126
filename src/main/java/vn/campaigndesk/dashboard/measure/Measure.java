package vn.campaigndesk.dashboard.measure;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;

/// What is looked at of each unit.
///
/// @param indicator the row of the form; null for where the unit stands
/// @param per what its number is divided by
public record Measure(@Nullable Indicator indicator, Per per) {
    /// Where the units stand.
    public static final Measure STANDING = new Measure(null, Per.AMOUNT);

    /// @throws IllegalArgumentException for a standing that is to be divided
    public Measure {
        if (indicator == null && per != Per.AMOUNT) {
            throw new IllegalArgumentException("a standing has no rate");
        }
    }

    /// A number of a row.
    public static Measure of(Indicator indicator, Per per) {
        return new Measure(indicator, per);
    }

    public boolean isStanding() {
        return indicator == null;
    }

    /// Whether both look at the same thing, though a row may have been read again since.
    public boolean isSameAs(Measure other) {
        var mine = indicator;
        var theirs = other.indicator;
        return per == other.per && (mine == null ? theirs == null : theirs != null && mine.id() == theirs.id());
    }
}
