package vn.campaigndesk.report;

import java.util.List;
import java.util.Objects;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.quantity.Quantity;

/// What differs between two reports, field by field.
public final class VersionDifference {
    private VersionDifference() {}

    /// Which side says something.
    public enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    /// A field that does not say the same on both sides.
    ///
    /// @param field a name of [FieldTexts]
    /// @param side where something stands: on both sides something else, or on one side only
    /// @param left the text at the left; empty when nothing stands there
    /// @param right the text at the right
    public record FieldDifference(String field, Side side, String left, String right) {}

    /// The fields that differ, in the order of the form. A row differs also when the same text was decided differently:
    /// then the values are shown beside the texts.
    public static List<FieldDifference> of(Report left, Report right, List<Indicator> indicators) {
        var leftTexts = FieldTexts.of(left, indicators);
        var rightTexts = FieldTexts.of(right, indicators);
        for (var indicator : indicators) {
            var one = left.quantity(indicator.id());
            var other = right.quantity(indicator.id());
            if (one.raw().equals(other.raw()) && !isSame(one, other)) {
                var field = ReportRules.field(indicator);
                leftTexts.put(field, withValue(one));
                rightTexts.put(field, withValue(other));
            }
        }
        return leftTexts.entrySet().stream()
                .map(entry -> difference(entry.getKey(), entry.getValue(), rightTexts.getOrDefault(entry.getKey(), "")))
                .filter(difference -> !difference.left().equals(difference.right()))
                .toList();
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.upper(), other.upper())
                && one.qualifier() == other.qualifier();
    }

    private static String withValue(Quantity quantity) {
        return quantity.raw() + " (" + QuantityText.of(quantity) + ")";
    }

    private static FieldDifference difference(String field, String left, String right) {
        if (left.isEmpty()) {
            return new FieldDifference(field, Side.RIGHT, left, right);
        }
        return new FieldDifference(field, right.isEmpty() ? Side.LEFT : Side.BOTH, left, right);
    }
}
