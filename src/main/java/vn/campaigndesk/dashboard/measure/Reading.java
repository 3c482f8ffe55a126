package vn.campaigndesk.dashboard.measure;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures.UnitFigures;

/// What one unit says of a measure.
///
/// @param value the number, divided; meaningless unless [Kind#STATED]
/// @param estimate whether the number is an estimate, a bound or a range
/// @param base what it was divided by; null when it was not
public record Reading(
        UnitFigures unit,
        Kind kind,
        double value,
        boolean estimate,
        @Nullable OrganisationFact base) {

    /// What kind of answer it is; only the first is a number.
    public enum Kind {
        /// A number, zero included.
        STATED,
        /// Reported, the row left empty.
        BLANK,
        /// Reported, and what stands there is no value (yet).
        UNKNOWN,
        /// A number, and nothing is known to divide it by.
        NO_BASE,
        /// No report, and one is expected.
        UNREPORTED,
        /// No report, and none is expected.
        EXEMPT,
        /// The row is not asked of this unit, whether or not it wrote something.
        NOT_ASKED
    }

    public Recipient recipient() {
        return unit.recipient();
    }

    public boolean isStated() {
        return kind == Kind.STATED;
    }

    public boolean isZero() {
        return isStated() && value == 0;
    }
}
