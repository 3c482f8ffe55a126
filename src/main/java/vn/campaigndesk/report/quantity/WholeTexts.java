package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cells that are a phrase rather than a number: nothing, none, not yet, yes, as above, all.
final class WholeTexts {
    private static final Pattern DITTO = Pattern.compile("[-\"'/\\s]*[\"'][-\"'/\\s]*");
    private static final int WORDS_OF_NONE = 2;

    private WholeTexts() {}

    static Optional<Reading> blank(Cell cell) {
        return cell.clean().text().isEmpty() ? Optional.of(Answers.blank(cell)) : Optional.empty();
    }

    static Optional<Reading> formula(Cell cell) {
        var first = cell.clean().text().charAt(0);
        return ask(cell, first == '=' || first == '#', Doubt.FORMULA);
    }

    static Optional<Reading> sameAsAbove(Cell cell) {
        var ditto = DITTO.matcher(cell.clean().text()).matches();
        return ask(
                cell,
                ditto || cell.is(Role.SAME_AS_ABOVE) || cell.begins(Role.SAME_AS_ABOVE_START),
                Doubt.SAME_AS_ABOVE);
    }

    static Optional<Reading> placeholder(Cell cell) {
        if (!cell.is(Role.PLACEHOLDER)) {
            return Optional.empty();
        }
        var zero = Answers.offers(OfferKind.ZERO, BigDecimal.ZERO, Qualifier.EXACT);
        return Optional.of(Answers.ask(cell, Doubt.PLACEHOLDER, zero));
    }

    /// "Không", "Không có bài nào".
    static Optional<Reading> zero(Cell cell) {
        return isNoneOf(cell, Role.ZERO)
                ? Optional.of(Answers.stated(cell, BigDecimal.ZERO, Qualifier.EXACT, "", List.of()))
                : Optional.empty();
    }

    /// "Chưa triển khai": zero so far, and worth a look.
    static Optional<Reading> notStarted(Cell cell) {
        return isNoneOf(cell, Role.NOT_STARTED)
                ? Optional.of(Answers.stated(cell, BigDecimal.ZERO, Qualifier.EXACT, "", List.of(Doubt.NOT_STARTED)))
                : Optional.empty();
    }

    static Optional<Reading> noFigure(Cell cell) {
        return ask(cell, cell.begins(Role.NO_FIGURE), Doubt.NO_FIGURE);
    }

    /// "Một số", "hàng trăm": some, nobody knows how many. Before the number words, which begin alike.
    static Optional<Reading> vague(Cell cell) {
        return ask(cell, cell.numbers() == 0 && cell.begins(Role.VAGUE), Doubt.POSITIVE_UNKNOWN);
    }

    static Optional<Reading> percentage(Cell cell) {
        if (!cell.contains(Role.PERCENT)) {
            return Optional.empty();
        }
        var offers = new ArrayList<Offer>();
        for (var at = 0; at < cell.size(); at++) {
            var amount = cell.isNumber(at) ? Amount.at(cell, at) : null;
            if (amount != null
                    && cell.match(Role.PERCENT, amount.next()) == 0
                    && cell.match(Role.RANGE, amount.next()) == 0) {
                offers.addAll(Answers.offers(OfferKind.CANDIDATE, amount, Qualifier.EXACT));
            }
        }
        return Optional.of(Answers.ask(cell, Doubt.PERCENTAGE, offers));
    }

    /// "Có", "Đã triển khai".
    static Optional<Reading> positive(Cell cell) {
        return ask(cell, cell.numbers() == 0 && cell.begins(Role.POSITIVE), Doubt.POSITIVE_UNKNOWN);
    }

    /// "Chưa …" and "không …" with something that no list knows.
    static Optional<Reading> unknownDenial(Cell cell) {
        return ask(cell, cell.numbers() == 0 && cell.begins(Role.NO_FIGURE_END), Doubt.NO_FIGURE);
    }

    /// The phrase alone; or, when it says "there is none", the phrase and only names of things that are counted.
    private static boolean isNoneOf(Cell cell, Role role) {
        var length = cell.match(role, 0);
        if (length == 0 || (length < WORDS_OF_NONE && length < cell.size())) {
            return false;
        }
        for (var at = length; at < cell.size(); at++) {
            var comma = cell.isSign(at, ',') && at > length && cell.isWord(at + 1);
            if (!comma && cell.match(Role.UNIT, at) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Reading> ask(Cell cell, boolean applies, Doubt doubt) {
        return applies ? Optional.of(Answers.ask(cell, doubt, List.of())) : Optional.empty();
    }
}
