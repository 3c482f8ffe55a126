package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A cell that a spreadsheet stores as a number. What it stores and what it shows must tell the same story: an English
/// Excel takes a typed "1.234" for one and a bit, and a typed "12.000" for twelve.
///
/// @param cell the shown text
/// @param shown what the parser makes of the shown text
record SheetNumber(Cell cell, Reading shown) {
    /// noise of binary fractions in a sum: nobody types nine decimals
    private static final double NOISE = 1e-9;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// What the stored number answers by itself: a dot that an English computer shows as a comma.
    private static final Set<Doubt> SEPARATORS = EnumSet.of(Doubt.AMBIGUOUS_SEPARATOR, Doubt.FRACTION);

    /// What a sheet without number formats would show.
    static String plain(double stored) {
        return Double.isFinite(stored)
                ? new BigDecimal(Double.toString(stored)).stripTrailingZeros().toPlainString()
                : "";
    }

    Reading read(double stored) {
        if (!Double.isFinite(stored)) {
            return Answers.ask(cell, Doubt.NOT_A_NUMBER, List.of());
        }
        if (shown.doubts().contains(Doubt.LOOKS_LIKE_DATE) || shown.doubts().contains(Doubt.PART_OF_WHOLE)) {
            return Answers.ask(cell, Doubt.LOOKS_LIKE_DATE, List.of());
        }
        if (shown.doubts().contains(Doubt.PERCENTAGE)) {
            return Answers.ask(cell, Doubt.PERCENTAGE, List.of());
        }
        var whole = Math.rint(stored);
        return Math.abs(stored - whole) <= NOISE * Math.max(1, Math.abs(stored))
                ? whole(new BigDecimal(whole))
                : fraction(BigDecimal.valueOf(stored));
    }

    private Reading whole(BigDecimal value) {
        if (value.signum() < 0) {
            return negative(value);
        }
        if (Answers.isTooLarge(value)) {
            return Answers.stated(cell, value, Qualifier.EXACT, "", List.of());
        }
        if (!agrees(value)) {
            var offers = new ArrayList<>(Answers.offers(OfferKind.CELL_VALUE, value, Qualifier.EXACT));
            shownValues()
                    .forEach(one ->
                            offers.addAll(Answers.offers(OfferKind.SHOWN, BigDecimal.valueOf(one), Qualifier.EXACT)));
            return Answers.ask(cell, Doubt.AMBIGUOUS_SEPARATOR, offers);
        }
        if (isScaledInWords(value)) {
            return Answers.ask(
                    cell, Doubt.UNEXPLAINED_TEXT, Answers.offers(OfferKind.CELL_VALUE, value, Qualifier.EXACT));
        }
        var said = shown.doubts().stream()
                .filter(one -> one.asks() && !SEPARATORS.contains(one))
                .toList();
        if (!said.isEmpty()) {
            // a number format may say more than the number: "(1.500)", "1.500 / 2.000"
            return Answers.ask(cell, said, shown.unit(), shown.offers());
        }
        // "1.2K" only shows less of what is stored; "about" says something about it
        var exact = shown.qualifier() == Qualifier.NONE || shown.doubts().contains(Doubt.SCALED);
        return Answers.stated(cell, value, exact ? Qualifier.EXACT : shown.qualifier(), shown.unit(), List.of());
    }

    /// A format that puts "nghìn" beside the whole number: it may be what is stored, or a thousand times that.
    private boolean isScaledInWords(BigDecimal value) {
        var scaled = shown.doubts().contains(Doubt.SCALED)
                || shown.offers().stream().anyMatch(offer -> offer.qualifier() == Qualifier.APPROXIMATE);
        return scaled && cell.clean().text().replaceAll("\\D", "").equals(value.toPlainString());
    }

    private Reading fraction(BigDecimal value) {
        if (value.signum() < 0) {
            return negative(value);
        }
        var offers = new ArrayList<Offer>();
        offers.addAll(Answers.offers(OfferKind.THOUSANDS, value.multiply(THOUSAND), Qualifier.EXACT));
        offers.addAll(Answers.offers(OfferKind.ROUNDED, Figure.rounded(value), Qualifier.EXACT));
        return Answers.ask(cell, Doubt.FRACTION, offers);
    }

    private Reading negative(BigDecimal value) {
        return Answers.ask(cell, Doubt.NEGATIVE, Answers.offers(OfferKind.WITHOUT_SIGN, value.abs(), Qualifier.EXACT));
    }

    /// The first meaning of the shown text is the one a reader takes it for.
    private boolean agrees(BigDecimal value) {
        var values = shownValues();
        return values.isEmpty() || BigDecimal.valueOf(values.getFirst()).compareTo(value) == 0;
    }

    private List<Long> shownValues() {
        var amount = shown.amount();
        return amount == null ? shown.offers().stream().map(Offer::amount).toList() : List.of(amount);
    }
}
