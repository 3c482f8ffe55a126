package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The last resort: no rule explains the text, so a person is asked, with each number in it as an offer.
final class Leftovers {
    /// what a narrow cell of a spreadsheet shows of a large number
    private static final Pattern POWER = Pattern.compile("\\d(?:[.,]\\d{1,6})?[eE]\\+?\\d{1,2}");

    private static final Pattern TORN = Pattern.compile("\\d{1,3}(?: ?[.\\u00b7] ?\\d{3})+|\\d(?: \\d){2,6}");

    private Leftovers() {}

    /// "1,2E+06": rounded by a program, so never the number itself.
    static Optional<Reading> power(Cell cell) {
        var text = cell.clean().text();
        if (!POWER.matcher(text).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(text.replace(',', '.'));
        var doubt = Answers.isTooLarge(value) ? Doubt.TOO_LARGE : Doubt.UNEXPLAINED_TEXT;
        return Optional.of(
                Answers.ask(cell, doubt, Answers.offers(OfferKind.AS_WRITTEN, value, Qualifier.APPROXIMATE)));
    }

    /// "1. 560", "1 .560", "1 5 0": one number with spaces in it, or several; the whole is the likelier.
    static Optional<Reading> torn(Cell cell) {
        var text = cell.clean().text();
        if (cell.numbers() < 2 || !TORN.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = new BigDecimal(text.replaceAll("\\D", ""));
        var offers = new ArrayList<>(Answers.offers(OfferKind.DIGITS, digits, Qualifier.EXACT));
        offers.addAll(candidates(cell));
        return Optional.of(Answers.ask(cell, Doubt.AMBIGUOUS_SEPARATOR, offers));
    }

    /// Number words typed without diacritics: likely, but "nam" is five, year, south and male.
    static Optional<Reading> unmarkedWords(Cell cell) {
        if (cell.numbers() > 0 || !WordKey.isUnmarked(cell.clean().text())) {
            return Optional.empty();
        }
        var spelled = SpelledNumber.read(cell.words(), cell.tokens(), 0, false);
        if (spelled == null || UnitRule.problem(cell, spelled.next()) != null) {
            return Optional.empty();
        }
        var offer = new Offer(spelled.value(), null, Qualifier.EXACT, OfferKind.WORDS);
        return Optional.of(Answers.ask(cell, Doubt.WORDS_UNCLEAR, List.of(offer)));
    }

    static Reading ask(Cell cell) {
        var offers = candidates(cell);
        if (cell.numbers() > 1) {
            return Answers.ask(cell, Doubt.COMPOUND, offers);
        }
        if (cell.numbers() == 1) {
            return Answers.ask(cell, Doubt.UNEXPLAINED_TEXT, offers);
        }
        return Answers.ask(cell, hasNumberWord(cell) ? Doubt.WORDS_UNCLEAR : Doubt.NOT_A_NUMBER, List.of());
    }

    /// Each number of the text that is no date.
    static List<Offer> candidates(Cell cell) {
        var offers = new ArrayList<Offer>();
        var kind = cell.numbers() == 1 ? OfferKind.AS_WRITTEN : OfferKind.CANDIDATE;
        for (var at = 0; at < cell.size(); at++) {
            var ofDate = Dates.isAfterTimeWord(cell, at - 1) || (cell.isSign(at - 1, '/') && cell.isNumber(at - 2));
            var amount = cell.isNumber(at) && !ofDate ? Amount.at(cell, at) : null;
            if (amount != null) {
                offers.addAll(Answers.offers(kind, amount, Qualifier.EXACT));
            }
        }
        return offers;
    }

    private static boolean hasNumberWord(Cell cell) {
        for (var at = 0; at < cell.size(); at++) {
            if (SpelledNumber.read(cell.words(), cell.tokens(), at, true) != null) {
                return true;
            }
        }
        return false;
    }
}
