package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Knows the lines that say in what all numbers are counted: "Đơn vị tính: nghìn lượt", "(x 1.000)", "Số liệu tính theo
/// nghìn người". Names such as "Đơn vị: UBND huyện Triệu Sơn" are none.
final class Scales {
    private static final int LONGEST = 10;

    /// "1.000", "100" and their like, their digits joined
    private static final Set<String> POWERS = Set.of("100", "1000", "10000", "100000", "1000000");

    private static final Pattern PER =
            Pattern.compile("/\\s*(?:ngay|tuan|thang|quy|nam|xa|huyen|don vi|truong|lop|buoi)\\b");

    private static final Set<String> MONEY = Set.of("dong", "vnd", "d");

    private final Phrases words;
    private final Set<String> scales;

    Scales(Phrases words) {
        this.words = words;
        this.scales = words.all("scale_word").stream()
                .map(phrase -> phrase.getFirst().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a line says that its numbers are not single things.
    boolean isScale(List<Word> all) {
        if (words.match("unit_column", all, 0) > 0
                && (words.contains("scale", all) || all.stream().anyMatch(word -> word.isNumber() || isScale(word)))) {
            return true;
        }
        return (all.size() <= LONGEST && isUnit(all)) || isCountedIn(all);
    }

    private boolean isUnit(List<Word> all) {
        var named = words.match("scale_line", all, 0);
        var scale = false;
        var power = "";
        var times = false;
        for (var at = named; at < all.size(); ) {
            var word = all.get(at);
            var glue = words.match("scale_glue", all, at);
            var counted = words.match("counted", all, at);
            if (word.isNumber()) {
                power += word.bare();
                at++;
            } else if (isScale(word)) {
                scale = true;
                at++;
            } else if (glue > 0) {
                times |= word.bare().equals("x") || glue > 1;
                at += glue;
            } else if (counted > 0) {
                at += counted;
            } else {
                return false;
            }
        }
        return scale || (POWERS.contains(power) && (times || isUnitName(all, named)));
    }

    /// "Số liệu: 1.000" may be a number.
    private static boolean isUnitName(List<Word> all, int named) {
        return named > 0 && !all.getFirst().bare().equals("so");
    }

    private boolean isCountedIn(List<Word> all) {
        for (var at = 0; at < all.size(); at++) {
            var length = words.match("scale_before", all, at);
            if (length > 0 && at + length < all.size() && isUnitOfCount(all, at + length)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnitOfCount(List<Word> all, int at) {
        var money = at + 1 < all.size() && MONEY.contains(all.get(at + 1).bare());
        return !money && (isScale(all.get(at)) || all.get(at).isNumber());
    }

    /// Whether a unit of counting is not a single thing: "nghìn lượt", "lượt/ngày", "%", "x10".
    boolean isManifold(String unit) {
        var all = Words.of(unit);
        return unit.indexOf('%') >= 0
                || all.stream().anyMatch(word -> word.isNumber() || isScale(word))
                || words.contains("scale", all)
                || PER.matcher(Words.bareText(unit)).find();
    }

    private boolean isScale(Word word) {
        return scales.contains(word.key());
    }
}
