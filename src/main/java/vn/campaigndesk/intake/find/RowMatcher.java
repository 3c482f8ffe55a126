package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Likeness;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Which row of the form a text names.
///
/// Sure is only what has all the words of the row and no others, save slips, abbreviations and words without weight.
/// Anything else that is much more like one row than like any other is likely, and asked.
final class RowMatcher {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NUMBERING = Pattern.compile(
            "^[\\s\\p{P}\\u2022\\uf0b7+]*(?:(?:\\d{1,2}|[a-zA-Z\\u0111]|[ivxIVX]{1,4})[.)/](?!\\d{3}\\b)\\s*)*(?:\\d{1,2}\\s+)?");
    private static final double LIKELY = 0.52;
    private static final double MARGIN = 0.12;
    private static final double WEIGHT_OF_STRANGERS = 0.7;
    private static final int SHORTEST = 6;

    /// The share of a row cut short, above the least that counts; and how many words it has at least.
    private static final double SHORTENED = 0.6;

    private static final int SHORTEST_SUBJECT = 4;

    /// How much longer than the row a text may be that names it, with its numbering and what it counts beside.
    private static final int TIMES_LONGER = 3;

    private static final int NUMBERING_AND_COUNTED = 120;

    private final List<Row> rows;
    private final Map<String, Double> weights = new HashMap<>();
    private final Phrases words;
    private final Abbreviations abbreviations;

    private final List<List<Word>> hints;

    private final int longest;

    private final Remembered<Optional<Match>> matched = new Remembered<>(this::matchAnew);

    private record Row(Indicator indicator, List<Word> words) {}

    /// A row and whether it is that row beyond doubt.
    record Match(Indicator indicator, boolean sure) {}

    private record Ranked(Row row, double share, boolean sure) {}

    RowMatcher(List<Indicator> indicators, Phrases words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
        hints = indicators.stream()
                .map(one -> abbreviations.expand(Words.of(one.noteHint())))
                .filter(hint -> !hint.isEmpty())
                .toList();
        longest = NUMBERING_AND_COUNTED
                + TIMES_LONGER
                        * indicators.stream()
                                .mapToInt(one -> one.text().length())
                                .max()
                                .orElse(0);
        rows = indicators.stream().map(one -> new Row(one, weighty(one.text()))).toList();
        for (var row : rows) {
            row.words.stream().map(Word::bare).distinct().forEach(word -> weights.merge(word, 1.0, Double::sum));
        }
        weights.replaceAll((word, count) -> 1 / count);
    }

    /// The form's rows in their order.
    List<Indicator> indicators() {
        return rows.stream().map(Row::indicator).toList();
    }

    /// The length in characters beyond which a text says too much to be the name of a row.
    int longest() {
        return longest;
    }

    /// The row that a text names; empty when it names none, or two alike.
    Optional<Match> match(String text) {
        return matched.of(text);
    }

    private Optional<Match> matchAnew(String text) {
        var said = weighty(withoutBrackets(text));
        if (Words.joined(said).length() < SHORTEST) {
            return Optional.empty();
        }
        var weight = weight(said);
        var ranked = rows.stream()
                .filter(row -> 2 * weight(row.words) >= LIKELY * (weight(row.words) + weight))
                .map(row -> rank(row, said))
                .sorted(Comparator.comparing(Ranked::sure)
                        .thenComparingDouble(Ranked::share)
                        .reversed())
                .toList();
        if (ranked.isEmpty()) {
            // so much more is said than any row says that none can be meant
            return Optional.empty();
        }
        var best = ranked.getFirst();
        var second = ranked.size() > 1 ? ranked.get(1) : new Ranked(best.row, 0, false);
        if (second.sure || best.share < LIKELY || (!best.sure && best.share - second.share < MARGIN)) {
            return Optional.empty();
        }
        return Optional.of(new Match(best.row.indicator, best.sure));
    }

    /// A row's text without the number or sign that counts it.
    static String withoutNumbering(String text) {
        return NUMBERING.matcher(text).replaceFirst("");
    }

    /// The match when it is beyond doubt.
    Optional<Indicator> sure(String text) {
        return match(text).filter(Match::sure).map(Match::indicator);
    }

    private Ranked rank(Row row, List<Word> said) {
        var missing = Likeness.missing(row.words, said);
        var strange = Likeness.missing(said, row.words);
        // the second: words written together
        var sure = (missing.isEmpty() && strange.isEmpty()) || Likeness.isSame(row.words, said);
        // a slip may as well be another word, as "danh" and "doanh": where a likeness decides, it counts half
        var slips = Likeness.missingExactly(row.words, said);
        var common = weight(row.words) - (weight(missing) + weight(slips)) / 2;
        var share = 2 * common / (weight(row.words) + weight(said));
        var least = sure ? 1 : strange.isEmpty() && isBeginning(row, said) ? SHORTENED : 0;
        return new Ranked(row, Math.max(share, least), sure);
    }

    /// "Số bài viết tuyên truyền": the row's own subject and nothing but words of the row.
    private boolean isBeginning(Row row, List<Word> said) {
        return said.size() >= SHORTEST_SUBJECT
                && Words.stand(row.words.subList(0, Math.min(2, row.words.size())), said, 0)
                && !words.covers("counted", said);
    }

    private double weight(List<Word> some) {
        var sum = 0.0;
        for (var word : some) {
            sum += weights.getOrDefault(word.bare(), WEIGHT_OF_STRANGERS);
        }
        return sum;
    }

    /// The words that tell rows apart: written out, without numbering, numbers, printed hints and words without weight.
    private List<Word> weighty(String text) {
        var all = abbreviations.expand(Words.of(withoutNumbering(text)));
        var kept = new ArrayList<Word>();
        var at = 0;
        while (at < all.size()) {
            var skip = Math.max(words.match("weightless", all, at), hintAt(all, at));
            if (skip == 0 && !all.get(at).isNumber()) {
                kept.add(all.get(at));
            }
            at += Math.max(1, skip);
        }
        return kept;
    }

    private int hintAt(List<Word> all, int at) {
        var longest = 0;
        for (var hint : hints) {
            if (hint.size() > longest && Words.stand(hint, all, at)) {
                longest = hint.size();
            }
        }
        return longest;
    }

    /// Without brackets that only say what is counted: "(bài)", "(lượt)".
    private String withoutBrackets(String text) {
        return BRACKETS.matcher(text)
                .replaceAll(bracket -> words.covers("counted", abbreviations.expand(Words.of(bracket.group(1))))
                        ? " "
                        : java.util.regex.Matcher.quoteReplacement(bracket.group()));
    }
}
