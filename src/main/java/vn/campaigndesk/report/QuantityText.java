package vn.campaigndesk.report;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.text.Formats;

/// A quantity in few signs, for tables and lists: `1.200`, `≈ 1.200`, `≥ 1.200`, `≤ 83`, `20–30`, `?` for what is no
/// value, nothing for blank.
public final class QuantityText {
    private QuantityText() {}

    /// The signs for a stored quantity.
    public static String of(Quantity quantity) {
        var amount = quantity.amount();
        if (amount == null) {
            return quantity.raw().isBlank() ? "" : "?";
        }
        return of(amount, quantity.upper(), quantity.qualifier());
    }

    /// The signs for a value and how it is meant.
    public static String of(long amount, @Nullable Long upper, Qualifier qualifier) {
        if (upper != null) {
            return Formats.number(amount) + "\u2013" + Formats.number(upper);
        }
        return switch (qualifier) {
            case APPROXIMATE, RANGE -> "\u2248\u00a0" + Formats.number(amount);
            case AT_LEAST -> "\u2265\u00a0" + Formats.number(amount);
            case AT_MOST -> "\u2264\u00a0" + Formats.number(amount);
            case EXACT, NONE -> Formats.number(amount);
        };
    }
}
