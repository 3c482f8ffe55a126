package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes readings, and keeps the rules that hold for all of them: counts are whole and at most ten million.
final class Answers {
    /// domain rule V1: larger counts are a mistake of typing or a telephone number
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private static final BigInteger LONG_MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int MOST_OFFERS = 8;

    private Answers() {}

    static Reading blank(Cell cell) {
        return new Reading(cell.raw(), QuantityState.BLANK, null, null, Qualifier.NONE, "", List.of(), List.of());
    }

    /// A value that counts, unless it is too large or not whole.
    static Reading stated(Cell cell, BigDecimal value, Qualifier qualifier, String unit, List<Doubt> notes) {
        if (!Figure.isWhole(value)) {
            return ask(cell, Doubt.FRACTION, offers(OfferKind.ROUNDED, Figure.rounded(value), qualifier));
        }
        if (isTooLarge(value)) {
            return ask(cell, Doubt.TOO_LARGE, offers(OfferKind.AS_WRITTEN, value, qualifier));
        }
        var all = new ArrayList<>(notes);
        all.addAll(cell.notes());
        return new Reading(
                cell.raw(), QuantityState.STATED, value.longValueExact(), null, qualifier, unit, all, List.of());
    }

    static boolean isTooLarge(BigDecimal value) {
        return value.compareTo(MOST) > 0;
    }

    static Reading ask(Cell cell, Doubt doubt, List<Offer> offers) {
        return ask(cell, List.of(doubt), "", offers);
    }

    static Reading ask(Cell cell, List<Doubt> doubts, String unit, List<Offer> offers) {
        var all = new ArrayList<>(doubts);
        all.addAll(cell.notes());
        return new Reading(
                cell.raw(), QuantityState.UNKNOWN, null, null, Qualifier.NONE, unit, all, withoutRepeats(offers));
    }

    static List<Offer> offers(OfferKind kind, BigDecimal value, Qualifier qualifier) {
        var offer = offer(kind, value, qualifier);
        return offer == null ? List.of() : List.of(offer);
    }

    /// The meanings of a number that can be counts.
    static List<Offer> offers(List<Figure.Meaning> meanings, Qualifier qualifier) {
        return meanings.stream()
                .flatMap(one -> offers(one.kind(), one.value(), qualifier).stream())
                .toList();
    }

    /// What a single number offers: its value under the given kind, or all its meanings.
    static List<Offer> offers(OfferKind kind, Amount amount, Qualifier qualifier) {
        var value = amount.value();
        if (value == null) {
            return offers(amount.meanings(), qualifier);
        }
        return Figure.isWhole(value)
                ? offers(kind, value, qualifier)
                : offers(OfferKind.ROUNDED, Figure.rounded(value), qualifier);
    }

    private static @Nullable Offer offer(OfferKind kind, BigDecimal value, Qualifier qualifier) {
        if (!Figure.isWhole(value) || value.signum() < 0 || value.toBigInteger().compareTo(LONG_MOST) > 0) {
            return null;
        }
        return new Offer(value.longValueExact(), null, qualifier, kind);
    }

    private static List<Offer> withoutRepeats(List<Offer> offers) {
        var once = new LinkedHashMap<List<Object>, Offer>();
        for (var offer : offers) {
            var upper = offer.upper() == null ? "" : offer.upper();
            once.putIfAbsent(List.of(offer.amount(), upper, offer.qualifier()), offer);
        }
        return once.values().stream().limit(MOST_OFFERS).toList();
    }
}
