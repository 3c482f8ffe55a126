package vn.campaigndesk.consolidation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;
import vn.campaigndesk.consolidation.evidence.Evidence.Value;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;

/// One line behind a total: what one report adds to it, or that a unit adds nothing.
///
/// @param part null where the unit says nothing in the row
/// @param report null where there is no part
public record SourceLine(
        Unit unit,
        Value value,
        @Nullable Part part,
        @Nullable Version report) {
    /// What a unit's answer to a row is, as people ask for it.
    public enum State {
        STATED,
        ESTIMATE,
        ZERO,
        BLANK,
        UNKNOWN,
        UNREPORTED,
        NOT_APPLICABLE,
        EXCLUDED
    }

    /// Where a value comes from.
    public enum Origin {
        /// Read from a file, at a known place.
        READ,
        /// Typed; the file lies beside it.
        TYPED_WITH_FILE,
        /// Typed, and there is no file.
        TYPED,
        /// There is no value.
        NONE
    }

    /// The lines behind a total, in the letter's order.
    ///
    /// @param index of the total in the evidence
    public static List<SourceLine> of(Evidence evidence, int index) {
        return evidence.units().stream()
                .flatMap(unit -> of(evidence, unit, unit.values().get(index)))
                .toList();
    }

    private static Stream<SourceLine> of(Evidence evidence, Unit unit, Value value) {
        return value.parts().isEmpty()
                ? Stream.of(new SourceLine(unit, value, null, null))
                : value.parts().stream()
                        .map(part -> new SourceLine(
                                unit,
                                value,
                                part,
                                evidence.report(part.reportId()).orElse(null)));
    }

    /// What the unit's answer is.
    public State state() {
        if (value.isZero()) {
            return State.ZERO;
        }
        if (value.kind() == CellKind.STATED) {
            return value.estimate() ? State.ESTIMATE : State.STATED;
        }
        return State.valueOf(value.kind().name());
    }

    /// Where the value comes from.
    public Origin origin() {
        if (part == null) {
            return Origin.NONE;
        }
        if (!part.locator().isEmpty()) {
            return Origin.READ;
        }
        return report == null || report.files().isEmpty() ? Origin.TYPED : Origin.TYPED_WITH_FILE;
    }

    /// What was written; empty where nothing was.
    public String raw() {
        return part == null ? "" : part.raw();
    }

    /// What this line adds, in few signs.
    public String shown() {
        return part == null ? "" : part.shown();
    }

    /// Number and symbol of the report; empty where there is none.
    public String reference() {
        return report == null ? "" : report.reference();
    }

    /// When the report arrived; null where there is none.
    public @Nullable LocalDate arrivedOn() {
        return report == null ? null : report.arrivedOn();
    }
}
