package vn.campaigndesk.consolidation.narrative;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.text.TabTable;

/// The numbers that a text names, in figures and in words, in their order: "hai" and "02" are both 2.
///
/// A word of a number that is followed by figures is none ("năm 2025" is a year). In a text without any diacritics the
/// words count without theirs.
final class Numerals {
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{Nd}]+");
    private static final Pattern FIGURES = Pattern.compile("\\d.*");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d+$)");

    private final Map<String, String> values;
    private final Map<String, String> bareValues;
    private final int longest;

    private Numerals(Map<String, String> values) {
        this.values = values;
        bareValues = new HashMap<>();
        values.forEach((phrase, value) -> bareValues.put(SearchKey.of(phrase), value));
        longest = values.keySet().stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(1);
    }

    /// The words that the program ships with.
    static Numerals shipped() {
        var values = new HashMap<String, String>();
        TabTable.read(Numerals.class, "numerals.tsv").forEach(line -> values.put(line.get("words"), line.get("value")));
        return new Numerals(values);
    }

    /// The numbers of a text, one way of writing each.
    List<String> in(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var known = SearchKey.of(lower).equals(lower.strip()) ? bareValues : values;
        var tokens = TOKEN.matcher(lower).results().map(found -> found.group()).toList();
        var numbers = new ArrayList<String>();
        for (var at = 0; at < tokens.size(); ) {
            at += take(tokens.subList(at, tokens.size()), known, numbers);
        }
        return numbers;
    }

    /// @return how many words have been understood, at least one
    private int take(List<String> rest, Map<String, String> known, List<String> numbers) {
        if (isFigures(rest.getFirst())) {
            numbers.add(LEADING_ZEROS.matcher(rest.getFirst()).replaceFirst(""));
            return 1;
        }
        for (var length = Math.min(longest, rest.size()); length > 0; length--) {
            var value = known.get(String.join(" ", rest.subList(0, length)));
            if (value != null) {
                if (!value.isEmpty() && (length == rest.size() || !isFigures(rest.get(length)))) {
                    numbers.add(value);
                }
                return length;
            }
        }
        return 1;
    }

    private static boolean isFigures(String token) {
        return FIGURES.matcher(token).matches();
    }
}
