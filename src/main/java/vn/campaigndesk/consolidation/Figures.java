package vn.campaigndesk.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.quantity.Quantity;

/// The figures of a campaign at a cut-off day.
///
/// @param asOf the cut-off: what arrived later is not in
/// @param response how many answered, over all groups
/// @param totals one for each indicator, in the form's order
/// @param groups one for each group that has recipients, in the letter's order
/// @param units one for each recipient, in the letter's order
public record Figures(
        LocalDate asOf, Response response, List<Total> totals, List<GroupFigures> groups, List<UnitFigures> units) {
    public Figures {
        totals = List.copyOf(totals);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /// The units of a group, in the letter's order.
    public List<UnitFigures> of(OrganisationGroup group) {
        return units.stream()
                .filter(unit -> unit.recipient().group().id() == group.id())
                .toList();
    }

    /// How units answered. Units are counted, never reports.
    ///
    /// @param expected the N: all recipients but those that are exempt and have not answered
    /// @param missing expected, overdue and not answered
    /// @param waiting expected, not yet due and not answered
    public record Response(int expected, int onTime, int late, int missing, int waiting, int exempt) {
        public int answered() {
            return onTime + late;
        }

        /// The answered share between 0 and 1; 0 when nobody is expected.
        public double share() {
            return expected == 0 ? 0 : (double) answered() / expected;
        }
    }

    /// The total of one indicator over some units.
    ///
    /// @param sum of the stated values; meaningless when `stated` is 0
    /// @param stated the n: units that stated a value, zero included
    /// @param asked the N: expected units to which the row applies
    /// @param estimates how many of the stated values are estimates, bounds or ranges
    /// @param zeros how many stated zero
    /// @param blank reported, and left the row empty
    /// @param unknown reported, and wrote something that is no value (yet)
    /// @param excluded stated a value although the row does not apply to them; not in the sum
    public record Total(
            Indicator indicator,
            long sum,
            int stated,
            int asked,
            int estimates,
            int zeros,
            int blank,
            int unknown,
            int excluded) {
        /// Whether the sum rests on at least one estimate and must be printed with "about".
        public boolean isEstimate() {
            return estimates > 0;
        }

        /// Expected units without a report.
        public int unreported() {
            return asked - stated - blank - unknown;
        }
    }

    /// The figures of one group.
    public record GroupFigures(OrganisationGroup group, Response response, List<Total> totals) {
        public GroupFigures {
            totals = List.copyOf(totals);
        }
    }

    /// The figures of one unit.
    ///
    /// @param answer what the unit says by all its versions together, null when it has not answered
    /// @param cells one for each indicator
    public record UnitFigures(
            Recipient recipient,
            Standing standing,
            @Nullable Answer answer,
            List<Cell> cells) {
        public UnitFigures {
            cells = List.copyOf(cells);
        }
    }

    /// What a unit's answer to one row is.
    public enum CellKind {
        /// A value that counts, zero included.
        STATED,
        /// Reported, the row left empty.
        BLANK,
        /// Reported, and what stands there is no value.
        UNKNOWN,
        /// The row is not asked of this group, and it left it empty.
        NOT_APPLICABLE,
        /// The row is not asked of this group, and it wrote a value; kept, not counted.
        EXCLUDED,
        /// No report has arrived.
        UNREPORTED
    }

    /// One unit's answer to one row.
    ///
    /// @param quantity what the answer says; blank when there is none
    /// @param sources the ids of the reports the value comes from; empty where nothing is stated
    public record Cell(CellKind kind, Quantity quantity, List<Long> sources) {
        public Cell {
            sources = List.copyOf(sources);
        }
    }
}
