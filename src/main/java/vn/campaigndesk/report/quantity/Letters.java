package vn.campaigndesk.report.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Letters typed for digits: O for zero, l and I for one. The corrected text is read again and offered, not stated.
final class Letters {
    /// letters and digits mixed, or such letters beside digits; never part of a longer word
    private static final Pattern MIXED =
            Pattern.compile("(?<![\\p{L}\\p{M}0-9])[0-9OoIl]+(?:[.,' ][0-9OoIl]+)*(?![\\p{L}\\p{M}0-9])");

    private static final Pattern ALONE = Pattern.compile("[OoIl]{1,3}");
    private static final Pattern LETTER = Pattern.compile("[OoIl]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private Letters() {}

    /// Applies only where such a letter stands among or beside digits.
    ///
    /// @param reread what the parser makes of another text
    static Optional<Reading> read(Cell cell, Function<String, Reading> reread) {
        var text = cell.clean().text();
        var alone = ALONE.matcher(text).matches();
        var corrected = MIXED.matcher(text).replaceAll(chunk -> {
            var doubtful = alone || DIGIT.matcher(chunk.group()).find();
            return doubtful ? corrected(chunk.group()) : chunk.group();
        });
        return corrected.equals(text) ? Optional.empty() : Optional.of(ask(cell, reread.apply(corrected)));
    }

    private static String corrected(String chunk) {
        return LETTER.matcher(chunk).replaceAll(letter -> letter.group().equalsIgnoreCase("o") ? "0" : "1");
    }

    private static Reading ask(Cell cell, Reading corrected) {
        var doubts = new ArrayList<Doubt>();
        doubts.add(Doubt.LETTER_FOR_DIGIT);
        doubts.addAll(corrected.doubts());
        return Answers.ask(cell, doubts, corrected.unit(), offers(corrected));
    }

    private static List<Offer> offers(Reading corrected) {
        var amount = corrected.amount();
        return amount == null
                ? corrected.offers()
                : List.of(new Offer(amount, corrected.upper(), corrected.qualifier(), OfferKind.CORRECTED));
    }
}
