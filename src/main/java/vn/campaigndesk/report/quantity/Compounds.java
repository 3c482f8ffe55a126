package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Several numbers: a product, a whole with its parts, a list. All of them ask; nothing is added up silently.
final class Compounds {
    private Compounds() {}

    /// "20 xã x 3 buổi", "04 lần/ngày x 30 ngày".
    static Optional<Reading> product(Cell cell) {
        if (cell.numbers() < 2 || !cell.contains(Role.TIMES)) {
            return Optional.empty();
        }
        var equals = indexOfEquals(cell);
        var product = BigDecimal.ONE;
        for (var factor : split(cell.part(0, equals), Role.TIMES)) {
            var amount = onlyAmount(factor);
            if (amount == null) {
                return Optional.empty();
            }
            product = product.multiply(amount.likeliest());
        }
        var doubt = UnitRule.isRate(cell, 0) ? Doubt.RATE : Doubt.COMPOUND;
        var total = equals < cell.size() ? onlyAmount(cell.part(equals + 1, cell.size())) : null;
        var offers = new ArrayList<Offer>();
        if (total != null) {
            offers.addAll(Answers.offers(OfferKind.TOTAL, total, Qualifier.EXACT));
        }
        offers.addAll(Answers.offers(OfferKind.PRODUCT, product, Qualifier.EXACT));
        return Optional.of(Answers.ask(cell, doubt, offers));
    }

    /// "15 (trong đó 5 Facebook)": the first number is likely the whole.
    static Optional<Reading> including(Cell cell) {
        var at = 0;
        while (at < cell.size() && cell.match(Role.INCLUDING, at) == 0) {
            at++;
        }
        var opening = Opening.of(cell);
        var before = cell.part(0, at);
        if (opening == null || before.numbers() != 1 || !cell.hasNumberFrom(at)) {
            return Optional.empty();
        }
        var whole = Amount.at(before, opening.next());
        return whole == null
                ? Optional.empty()
                : Optional.of(
                        Answers.ask(cell, Doubt.COMPOUND, Answers.offers(OfferKind.FIRST, whole, opening.qualifier())));
    }

    /// "5 + 3", "12 bài, 5 video", one number a line.
    static Optional<Reading> list(Cell cell) {
        var equals = indexOfEquals(cell);
        var parts = amounts(split(cell.part(0, equals), Role.LIST));
        if (parts == null || parts.size() < 2) {
            return Optional.empty();
        }
        var total = equals < cell.size() ? onlyAmount(cell.part(equals + 1, cell.size())) : null;
        if (total == null && equals < cell.size()) {
            return Optional.empty();
        }
        var offers = new ArrayList<Offer>();
        if (total != null) {
            offers.addAll(Answers.offers(OfferKind.TOTAL, total, Qualifier.EXACT));
        }
        offers.addAll(Answers.offers(OfferKind.SUM, sum(parts), Qualifier.EXACT));
        for (var part : parts) {
            offers.addAll(Answers.offers(OfferKind.CANDIDATE, part, Qualifier.EXACT));
        }
        var doubt = UnitRule.isRate(cell, 0) ? Doubt.RATE : Doubt.COMPOUND;
        return Optional.of(Answers.ask(cell, doubt, offers));
    }

    private static BigDecimal sum(List<Amount> parts) {
        return parts.stream().map(Amount::likeliest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int indexOfEquals(Cell cell) {
        for (var at = 0; at < cell.size(); at++) {
            if (cell.isSign(at, '=')) {
                return at;
            }
        }
        return cell.size();
    }

    /// The numbers of the parts, at most one a part; null when a part is not so simple.
    private static @Nullable List<Amount> amounts(List<Cell> parts) {
        var found = new ArrayList<Amount>();
        for (var part : parts) {
            var amount = onlyAmount(part);
            if (amount != null) {
                found.add(amount);
            } else if (part.numbers() > 0) {
                return null;
            }
        }
        return found;
    }

    /// The only number of a part without brackets and dates; words may stand on both sides.
    private static @Nullable Amount onlyAmount(Cell part) {
        for (var at = 0; at < part.size(); at++) {
            if (part.isSign(at, '(')
                    || (part.isSign(at, '/') && part.isNumber(at + 1))
                    || Dates.isAfterTimeWord(part, at)) {
                return null;
            }
        }
        for (var at = 0; at < part.size(); at++) {
            var amount = part.isNumber(at) ? Amount.at(part, at) : null;
            if (amount != null) {
                var single = !part.hasNumberFrom(amount.next()) && isAtAnEdge(part, at, amount);
                return single ? amount : null;
            }
        }
        return null;
    }

    /// "5 tin", "Facebook: 5 tin" and "Facebook 5" are items of a list; in "bản thuộc 175 xã" the number is not one.
    private static boolean isAtAnEdge(Cell part, int at, Amount amount) {
        var opening = Opening.of(part);
        var first = opening != null && opening.next() == at;
        return first || part.isSign(at - 1, ':') || amount.next() == part.size();
    }

    private static List<Cell> split(Cell cell, Role separator) {
        var parts = new ArrayList<Cell>();
        var from = 0;
        for (var at = 0; at < cell.size(); at++) {
            var length = cell.match(separator, at);
            if (length > 0
                    || (separator == Role.LIST && at > from && cell.token(at).newLine())) {
                parts.add(cell.part(from, at));
                from = at + length;
            }
        }
        parts.add(cell.part(from, cell.size()));
        return parts;
    }
}
