package vn.campaigndesk.report.quantity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds what several reports of one unit say in one row.
///
/// Estimates stay estimates: an exact count takes on the other's qualifier, two of the same keep it, and of ranges the
/// ends are added. Two different kinds of estimate give an approximate sum of the lower ends: "at least 5" and "at most
/// 3" bound nothing together. A part that is no value yet makes the sum unknown, because a sum without it would be
/// a wrong number that nobody sees. Blank parts say nothing.
public final class Addition {
    private static final String PLUS = " + ";
    private static final String CUT = "\u2026";

    private Addition() {}

    /// The sum of some cells.
    ///
    /// @return one cell unchanged when only one says something; else the raw texts joined with a plus (cut with an
    ///     ellipsis where they do not fit), the notes below each other, read or typed as the first
    /// @throws ArithmeticException when the sum passes 2^63
    public static Quantity of(List<Quantity> cells) {
        var said = cells.stream()
                .filter(cell -> cell.state() != QuantityState.BLANK)
                .toList();
        if (said.isEmpty()) {
            return cells.isEmpty() ? Quantity.blank() : cells.getFirst();
        }
        return said.size() == 1 ? said.getFirst() : sum(said);
    }

    private static Quantity sum(List<Quantity> cells) {
        if (cells.stream().anyMatch(cell -> cell.state() == QuantityState.UNKNOWN)) {
            return joined(cells, QuantityState.UNKNOWN, null, null, Qualifier.NONE);
        }
        var amount = 0L;
        for (var cell : cells) {
            amount = Math.addExact(amount, Objects.requireNonNull(cell.amount()));
        }
        var qualifier = qualifier(cells);
        return joined(
                cells, QuantityState.STATED, amount, qualifier == Qualifier.RANGE ? upper(cells) : null, qualifier);
    }

    private static Qualifier qualifier(List<Quantity> cells) {
        var estimates = cells.stream()
                .map(Quantity::qualifier)
                .filter(Qualifier::isEstimate)
                .distinct()
                .toList();
        return switch (estimates.size()) {
            case 0 -> Qualifier.EXACT;
            case 1 -> estimates.getFirst();
            default -> Qualifier.APPROXIMATE;
        };
    }

    private static Long upper(List<Quantity> cells) {
        var upper = 0L;
        for (var cell : cells) {
            var end = cell.upper();
            upper = Math.addExact(upper, end == null ? Objects.requireNonNull(cell.amount()) : end);
        }
        return upper;
    }

    private static Quantity joined(
            List<Quantity> cells,
            QuantityState state,
            @Nullable Long amount,
            @Nullable Long upper,
            Qualifier qualifier) {
        var raw = cells.stream().map(cell -> cell.raw().strip()).collect(Collectors.joining(PLUS));
        var note = cells.stream()
                .map(Quantity::note)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new Quantity(
                cut(raw, Quantity.MAX_RAW),
                state,
                amount,
                upper,
                qualifier,
                cells.getFirst().method(),
                "",
                cut(note, Quantity.MAX_NOTE));
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + CUT;
    }
}
