package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two numbers that belong together: "20-30" is never 2030, "790/867" neither a division nor a date.
final class Pairs {
    private record Ends(Amount low, Amount high, Qualifier qualifier) {}

    private Pairs() {}

    /// "20-30", "từ 20 đến 30 lượt", "2-3 nghìn".
    static Optional<Reading> range(Cell cell) {
        var ends = ends(cell);
        if (ends == null) {
            return Optional.empty();
        }
        var low = ends.low.likeliest();
        var high = ends.high.likeliest();
        if (low.compareTo(high) >= 0) {
            return Optional.empty();
        }
        var tail = Tail.of(cell, ends.high.next());
        return Optional.of(
                Answers.ask(cell, rangeDoubts(cell, tail), tail.unit(), rangeOffers(low, high, ends.qualifier)));
    }

    /// "790/867 thôn": the 790 counts. Small numbers without a known unit may be day and month.
    static Optional<Reading> partOfWhole(Cell cell) {
        var opening = Opening.of(cell);
        if (opening == null || cell.numbers() != 2) {
            return Optional.empty();
        }
        var at = opening.next();
        if (!cell.isNumber(at) || !cell.isSign(at + 1, '/') || !cell.isNumber(at + 2)) {
            return Optional.empty();
        }
        var part = Figure.of(cell.token(at).text()).count();
        var whole = Figure.of(cell.token(at + 2).text()).count();
        var date = Dates.canBeDate(cell.token(at).text(), cell.token(at + 2).text());
        var tail = Tail.of(cell, at + 3);
        var qualifier = Opening.join(opening.qualifier(), tail.qualifier());
        if (part == null || whole == null || qualifier == null) {
            return Optional.empty();
        }
        return part(cell, part, part.compareTo(whole) <= 0, date && !tail.hasKnownUnit(cell), tail, qualifier);
    }

    private static Optional<Reading> part(
            Cell cell, BigDecimal part, boolean fits, boolean date, Tail tail, Qualifier qualifier) {
        var offers = fits ? Answers.offers(OfferKind.FIRST, part, qualifier) : List.<Offer>of();
        if (date) {
            return Optional.of(Answers.ask(cell, List.of(Doubt.LOOKS_LIKE_DATE), tail.unit(), offers));
        }
        if (!fits) {
            return Optional.empty();
        }
        var problem = tail.problem();
        return Optional.of(
                problem == null
                        ? Answers.stated(cell, part, qualifier, tail.unit(), List.of(Doubt.PART_OF_WHOLE))
                        : Answers.ask(cell, List.of(problem), tail.unit(), offers));
    }

    private static @Nullable Ends ends(Cell cell) {
        var opening = Opening.of(cell);
        if (opening == null) {
            return null;
        }
        var low = Amount.at(cell, opening.next() + cell.match(Role.RANGE_START, opening.next()));
        var separator = low == null ? cell.size() : skipWords(cell, low.next());
        var length = cell.match(Role.RANGE, separator);
        var high = length == 0 ? null : Amount.at(cell, separator + length);
        if (low == null || high == null || cell.hasNumberFrom(high.next())) {
            return null;
        }
        return new Ends(sharesScale(low, high) ? low.times(high.factor()) : low, high, opening.qualifier());
    }

    /// In "2-3 nghìn" the 2 is thousands too; in "500-1 nghìn" the 500 is not.
    private static boolean sharesScale(Amount low, Amount high) {
        var base = high.likeliest().divide(high.factor(), MathContext.DECIMAL64);
        return high.isScaled() && !low.isScaled() && low.likeliest().compareTo(base) <= 0;
    }

    private static int skipWords(Cell cell, int from) {
        var at = from;
        while (cell.isWord(at) && cell.match(Role.RANGE, at) == 0) {
            at++;
        }
        return at;
    }

    private static List<Doubt> rangeDoubts(Cell cell, Tail tail) {
        var doubts = new ArrayList<Doubt>();
        doubts.add(Doubt.RANGE);
        if (cell.size() == 3
                && Dates.isDayMonth(cell.token(0).text(), cell.token(2).text())) {
            doubts.add(Doubt.LOOKS_LIKE_DATE);
        }
        if (tail.problem() != null) {
            doubts.add(tail.problem());
        }
        return doubts;
    }

    private static List<Offer> rangeOffers(BigDecimal low, BigDecimal high, Qualifier qualifier) {
        var offers = new ArrayList<Offer>();
        offers.addAll(Answers.offers(OfferKind.LOW, low, qualifier));
        offers.addAll(Answers.offers(OfferKind.HIGH, high, qualifier));
        if (offers.size() == 2) {
            var least = offers.getFirst().amount();
            offers.add(new Offer(least, offers.getLast().amount(), Qualifier.RANGE, OfferKind.RANGE));
        }
        return offers;
    }
}
