package vn.campaigndesk.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Qualifier, number, scale, unit, qualifier, all but the number optional, in figures or in words: the one form that is
/// stated without asking.
///
/// @param qualifier of both sides together
record SingleValue(Qualifier qualifier, Amount amount, Tail tail, boolean oneWord) {

    static Optional<Reading> read(Cell cell) {
        var value = parse(cell);
        return value == null || value.hasLooseWords() ? Optional.empty() : Optional.of(value.reading(cell));
    }

    /// "12 (mười hai)", "Mười hai (12) bài": figures and words must say the same.
    static Optional<Reading> readBesideWords(Cell cell) {
        var open = indexOf(cell, '(');
        var close = indexOf(cell, ')');
        if (open <= 0 || close <= open + 1) {
            return Optional.empty();
        }
        var outside = parse(cell.part(0, open));
        var inside = parse(cell.part(open + 1, close));
        if (outside == null || inside == null || outside.amount.inWords() == inside.amount.inWords()) {
            return Optional.empty();
        }
        if (outside.hasLooseWords() || inside.hasLooseWords()) {
            return Optional.empty();
        }
        var unitBehind = UnitRule.problem(cell, close + 1) == null && !cell.hasNumberFrom(close + 1);
        return unitBehind && outside.tail.problem() == null && inside.tail.problem() == null
                ? Optional.of(outside.beside(cell, inside, cell.text(close + 1, cell.size())))
                : Optional.empty();
    }

    /// Reads a cell, or a part of one.
    ///
    /// @return null when this is no single number, or the words before it contradict each other
    static @Nullable SingleValue parse(Cell cell) {
        var opening = Opening.of(cell);
        var amount = opening == null ? null : Amount.at(cell, opening.next());
        if (opening == null || amount == null || cell.hasNumberFrom(amount.next())) {
            return null;
        }
        var tail = Tail.of(cell, amount.next());
        var qualifier = Opening.join(opening.qualifier(), tail.qualifier());
        var oneWord = amount.inWords() && amount.next() - opening.next() == 1;
        return qualifier == null ? null : new SingleValue(rounded(qualifier, amount), amount, tail, oneWord);
    }

    /// Written with "thousand" or "million" in figures, a number is rounded even if nothing says so.
    private static Qualifier rounded(Qualifier qualifier, Amount amount) {
        return amount.isScaled() && qualifier == Qualifier.EXACT ? Qualifier.APPROXIMATE : qualifier;
    }

    private Reading reading(Cell cell) {
        var doubts = new ArrayList<Doubt>();
        add(doubts, amount.problem());
        add(doubts, wordsProblem(cell));
        var value = amount.value();
        if (value == null || !doubts.isEmpty()) {
            var kind = amount.inWords() ? OfferKind.WORDS : OfferKind.AS_WRITTEN;
            return Answers.ask(cell, doubts, tail.unit(), Answers.offers(kind, amount, qualifier));
        }
        return Answers.stated(cell, value, qualifier, tail.unit(), notes());
    }

    private @Nullable Doubt wordsProblem(Cell cell) {
        if (!amount.inWords()) {
            return tail.problem();
        }
        // "Ba" before a word that is no unit may be the beginning of a name
        var maybeName = oneWord && !tail.unit().isEmpty() && !tail.hasKnownUnit(cell);
        return maybeName ? Doubt.WORDS_UNCLEAR : tail.problem();
    }

    /// Number words with others behind them that do not fit: what was read so far is not the number.
    /// The word for zero is also the word for not.
    private boolean hasLooseWords() {
        var denial = oneWord && !tail.unit().isEmpty() && amount.likeliest().signum() == 0;
        return amount.inWords() && (denial || tail.problem() == Doubt.UNEXPLAINED_TEXT);
    }

    private List<Doubt> notes() {
        var notes = new ArrayList<Doubt>();
        add(notes, amount.note());
        add(notes, amount.isScaled() ? Doubt.SCALED : null);
        return notes;
    }

    private Reading beside(Cell cell, SingleValue inside, String unitBehind) {
        var figures = amount.inWords() ? inside : this;
        var spelled = amount.inWords() ? this : inside;
        var value = figures.amount.value();
        var joined = Opening.join(figures.qualifier, spelled.qualifier);
        if (value != null && joined != null && value.compareTo(spelled.amount.likeliest()) == 0) {
            var unit = tail.unit().isEmpty() ? unitBehind.isEmpty() ? inside.tail.unit() : unitBehind : tail.unit();
            return Answers.stated(cell, value, joined, unit, figures.notes());
        }
        var offers = new ArrayList<>(Answers.offers(OfferKind.FIGURES, figures.amount, figures.qualifier));
        offers.addAll(Answers.offers(OfferKind.WORDS, spelled.amount, spelled.qualifier));
        return Answers.ask(cell, Doubt.WORDS_DISAGREE, offers);
    }

    private static int indexOf(Cell cell, char sign) {
        for (var at = 0; at < cell.size(); at++) {
            if (cell.isSign(at, sign)) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<Doubt> doubts, @Nullable Doubt doubt) {
        if (doubt != null) {
            doubts.add(doubt);
        }
    }

    /// A minus or a bullet before a single number.
    static Optional<Reading> readNegative(Cell cell) {
        if (!cell.isSign(0, '-') || !cell.isNumber(1) || cell.numbers() != 1) {
            return Optional.empty();
        }
        var amount = Amount.at(cell, 1);
        var value = amount == null ? BigDecimal.ZERO : amount.likeliest();
        return Optional.of(
                Answers.ask(cell, Doubt.NEGATIVE, Answers.offers(OfferKind.WITHOUT_SIGN, value, Qualifier.EXACT)));
    }
}
