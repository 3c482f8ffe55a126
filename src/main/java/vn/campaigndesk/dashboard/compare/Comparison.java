package vn.campaigndesk.dashboard.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Total;

/// Two campaigns beside each other.
///
/// @param before figures of the campaign that is compared with
/// @param now figures of the campaign that is shown
/// @param response whether the same units were expected to answer
/// @param lines one for each row of either form: those of the shown campaign in its order, then those that only the
///     other has
public record Comparison(Figures before, Figures now, Set<Reason> response, List<Line> lines) {
    public Comparison {
        response = Set.copyOf(response);
        lines = List.copyOf(lines);
    }

    /// Why two totals are no pair.
    public enum Reason {
        /// Only the campaign that is compared with has the row.
        ONLY_BEFORE,
        /// Only the shown campaign has the row.
        ONLY_NOW,
        /// Something else is counted.
        OTHER_COUNT,
        /// The row is asked of other groups.
        OTHER_GROUPS,
        /// Other units were asked.
        OTHER_UNITS
    }

    /// A row of the forms.
    ///
    /// @param name as the shown campaign words it, or the other where only that has it
    /// @param before null when only the shown campaign has it
    /// @param now null when only the other has it
    /// @param common null where nothing can be compared at all
    /// @param reasons why the totals are no pair; empty when they are
    public record Line(
            String name,
            @Nullable Total before,
            @Nullable Total now,
            @Nullable Common common,
            Set<Reason> reasons) {
        public Line {
            reasons = Set.copyOf(reasons);
        }
    }

    /// What the units say that state a number in both campaigns.
    ///
    /// @param units how many they are
    public record Common(int units, long before, long now) {
        /// The change as a part of what was before; null when there is nothing to begin from.
        public @Nullable Double change() {
            return before == 0 ? null : (double) (now - before) / before;
        }
    }
}
