package vn.campaigndesk.dashboard;

import vn.campaigndesk.dashboard.measure.Measure;

/// What a chart is about.
///
/// @param measure what is looked at; the standing where the kind needs none
public record Topic(Kind kind, Measure measure) {

    /// The charts of the dashboard.
    public enum Kind {
        /// How many units had answered, day by day.
        ARRIVALS,
        /// How many units answered on each day.
        DAILY,
        /// How the groups answered, in units.
        GROUPS,
        /// How the groups answered, in parts of a hundred.
        GROUP_SHARES,
        /// What each unit says, sorted.
        UNITS,
        /// The sum of each group.
        GROUP_TOTALS,
        /// How many units say how much.
        SPREAD,
        /// Questions that came in, week by week.
        REQUESTS;

        /// Whether it is about a row of the form.
        public boolean needsRow() {
            return this == UNITS || this == GROUP_TOTALS || this == SPREAD;
        }

        /// Whether its row may be divided.
        public boolean takesRates() {
            return this == UNITS || this == SPREAD;
        }
    }

    /// @throws IllegalArgumentException when the kind and the measure do not go together
    public Topic {
        if (kind.needsRow() == measure.isStanding() || (measure.per().isRate() && !kind.takesRates())) {
            throw new IllegalArgumentException(kind + " of " + measure);
        }
    }

    /// A chart that is about no row.
    public static Topic of(Kind kind) {
        return new Topic(kind, Measure.STANDING);
    }

    /// Whether both are about the same, though a row may have been read again since.
    public boolean isSameAs(Topic other) {
        return kind == other.kind && measure.isSameAs(other.measure);
    }
}
