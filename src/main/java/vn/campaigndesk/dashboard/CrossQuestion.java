package vn.campaigndesk.dashboard;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;

/// What a cross table asks.
///
/// @param indicator whose numbers are added up; null to count units
public record CrossQuestion(
        Dimension rows, Dimension columns, @Nullable Indicator indicator) {

    /// What the units are told apart by.
    public enum Dimension {
        GROUP,
        UNIT,
        /// The rows of the form: each with its own sum, whatever indicator is chosen.
        INDICATOR,
        STANDING,
        /// The week of the first report, from Monday.
        WEEK
    }

    /// How the groups stand: the question to begin with.
    public static final CrossQuestion FIRST = new CrossQuestion(Dimension.GROUP, Dimension.STANDING, null);

    /// Whether a dimension is asked twice, which makes a table of one diagonal.
    public boolean isTwice() {
        return rows == columns;
    }

    boolean isByIndicator() {
        return rows == Dimension.INDICATOR || columns == Dimension.INDICATOR;
    }
}
