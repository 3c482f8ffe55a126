package vn.campaigndesk.report.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.report.quantity.QuantityParser;

/// Finds the parts that a note breaks its number into: "trong đó 5 Facebook, 3 Zalo". The numbers are read by the
/// grammar of the cells; a note that it cannot explain says nothing.
final class Breakdown {
    /// A sentence ends here; a dot between digits is one of a number.
    private static final String REST = "\\s*:?\\s*([^.\\n\\r()]*(?:\\.\\d[^.\\n\\r()]*)*)";

    private final QuantityParser parser = new QuantityParser();
    private final Pattern start;

    Breakdown(RuleTerms terms) {
        var not = terms.words("breakdown.not").stream()
                .flatMap(word -> Stream.of(word + " ", word + "\u00a0"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var words = terms.words("breakdown.start").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        start = Pattern.compile(
                "(?<![\\p{L}\\d])(?<!" + not + ")(?:" + words + ")(?![\\p{L}\\d])" + REST,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The parts that a note names.
    ///
    /// @param sum of all parts
    /// @param single whether there is one part only, which may be smaller than the whole
    record Parts(long sum, boolean single) {
        /// Whether a whole cannot consist of the parts.
        boolean contradicts(long whole) {
            return single ? sum > whole : sum != whole;
        }
    }

    Optional<Parts> of(String note) {
        if (note.isBlank()) {
            return Optional.empty();
        }
        var match = start.matcher(note);
        return match.find() ? parts(match.group(1).strip()) : Optional.empty();
    }

    private Optional<Parts> parts(String text) {
        var reading = parser.read(text);
        var amount = reading.amount();
        if (amount != null) {
            return Optional.of(new Parts(amount, true));
        }
        return reading.offers().stream()
                .filter(offer -> offer.reason() == OfferKind.SUM)
                .findFirst()
                .map(Offer::amount)
                .map(sum -> new Parts(sum, false));
    }
}
