package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads digits with the scale words after them: "12 nghìn", "1,2 triệu", "1tr2", "1 triệu 200 nghìn", "2 triệu rưỡi".
/// Exact decimal arithmetic; the JDK's parser drops the word and keeps the 12.
final class ScaledNumber {
    /// A factor and where it ends.
    ///
    /// @param factor the product of the scale words, 1 when there are none
    private record Scale(BigDecimal factor, int next) {}

    private static final Map<Role, Long> FACTORS = new EnumMap<>(Map.of(
            Role.SCALE_10, 10L,
            Role.SCALE_12, 12L,
            Role.SCALE_100, 100L,
            Role.SCALE_1000, 1000L,
            Role.SCALE_10000, 10_000L,
            Role.SCALE_1000000, 1_000_000L,
            Role.SCALE_1000000000, 1_000_000_000L));
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST_DIGITS_AFTER = 3;

    private final Cell cell;
    private BigDecimal total;
    private BigDecimal factor;
    private int at;

    private ScaledNumber(Cell cell, BigDecimal total, Scale scale) {
        this.cell = cell;
        this.total = total;
        this.factor = scale.factor();
        this.at = scale.next();
    }

    static Amount read(Cell cell, int at) {
        var figure = Figure.of(cell.token(at).text());
        var scale = scaleAt(cell, at + 1);
        if (scale.next() == at + 1) {
            return Amount.of(figure, at + 1);
        }
        var base = figure.scalable();
        if (base == null) {
            return asking(figure, scale);
        }
        var reader = new ScaledNumber(cell, base.multiply(scale.factor()), scale);
        reader.addLowerParts();
        return new Amount(reader.total, scale.factor(), reader.at, false, figure.note(), null, List.of());
    }

    private static Amount asking(Figure figure, Scale scale) {
        var meanings = figure.meanings().stream()
                .map(one -> new Figure.Meaning(one.kind(), one.value().multiply(scale.factor())))
                .toList();
        return new Amount(null, scale.factor(), scale.next(), false, null, Doubt.AMBIGUOUS_SEPARATOR, meanings);
    }

    private void addLowerParts() {
        if (addHalf() || addGluedDigits() || addLastThreeDigits()) {
            return;
        }
        while (addScaledPart()) {
            addHalf();
        }
    }

    private boolean addHalf() {
        var length = cell.match(Role.HALF, at);
        if (length == 0) {
            return false;
        }
        total = total.add(factor.divide(TWO));
        at += length;
        return true;
    }

    /// "1tr2" is 1.2 million, "2k5" is 2500.
    private boolean addGluedDigits() {
        var digits = plainDigits();
        if (digits == null || !cell.token(at).glued() || factor.compareTo(THOUSAND) < 0) {
            return false;
        }
        if (cell.isWord(at + 1) && cell.token(at + 1).glued()) {
            return false;
        }
        total = total.add(
                digits.scaleByPowerOfTen(-cell.token(at).text().length()).multiply(factor));
        at++;
        return true;
    }

    /// "12 nghìn 345": with three digits after a thousand there is one meaning.
    private boolean addLastThreeDigits() {
        var digits = plainDigits();
        var unscaled = scaleAt(cell, at + 1).next() == at + 1;
        if (digits == null
                || factor.compareTo(THOUSAND) != 0
                || cell.token(at).newLine()
                || cell.token(at).text().length() != MOST_DIGITS_AFTER
                || !unscaled) {
            return false;
        }
        total = total.add(digits);
        at++;
        return true;
    }

    private boolean addScaledPart() {
        var digits = plainDigits();
        var scale = scaleAt(cell, at + 1);
        if (digits == null || cell.token(at).newLine() || scale.next() == at + 1) {
            return false;
        }
        var part = digits.multiply(scale.factor());
        if (part.compareTo(factor) >= 0) {
            return false;
        }
        total = total.add(part);
        factor = scale.factor();
        at = scale.next();
        return true;
    }

    private @Nullable BigDecimal plainDigits() {
        if (!cell.isNumber(at)) {
            return null;
        }
        var text = cell.token(at).text();
        var plain = text.length() <= MOST_DIGITS_AFTER && text.chars().allMatch(Character::isDigit);
        return plain ? new BigDecimal(text) : null;
    }

    /// Scale words may follow each other upwards: "2 trăm nghìn".
    private static Scale scaleAt(Cell cell, int from) {
        var factor = BigDecimal.ONE;
        var at = from;
        var last = 0L;
        while (true) {
            var role = roleAt(cell, at);
            var next = role == null ? 0L : FACTORS.getOrDefault(role, 0L);
            if (role == null || next < last) {
                return new Scale(factor, at);
            }
            factor = factor.multiply(BigDecimal.valueOf(next));
            last = next;
            at += cell.match(role, at);
        }
    }

    private static @Nullable Role roleAt(Cell cell, int at) {
        for (var role : FACTORS.keySet()) {
            if (cell.match(role, at) > 0) {
                return role;
            }
        }
        return null;
    }
}
