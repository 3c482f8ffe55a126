package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.Nullable;

/// What must hold for every value, whether offered, read or stored.
final class Invariants {
    private Invariants() {}

    static void checkState(QuantityState state, @Nullable Long amount, @Nullable Long upper, Qualifier qualifier) {
        check((state == QuantityState.STATED) == (amount != null), "an amount stands exactly where one is stated");
        if (amount == null) {
            check(upper == null, "an upper end needs an amount");
            check(qualifier == Qualifier.NONE, "without an amount there is nothing to qualify");
        } else {
            checkAmount(amount, upper, qualifier);
        }
    }

    static void checkAmount(long amount, @Nullable Long upper, Qualifier qualifier) {
        check(amount >= 0, "a count is not negative");
        check(qualifier != Qualifier.NONE, "an amount is exact or an estimate");
        check((upper != null) == (qualifier == Qualifier.RANGE), "an upper end belongs to a range, and a range to it");
        check(upper == null || upper >= amount, "the upper end is not below the lower one");
    }

    static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
