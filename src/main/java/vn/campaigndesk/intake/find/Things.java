package vn.campaigndesk.intake.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// What each row of the form counts ("bài viết"), and the words that say which of them ("được tuyên truyền trên trang
/// thông tin điện tử"): the things are the words with which the row begins and its unit of counting.
public final class Things {
    private static final String OCCASION = "luot";

    private final Phrases words;
    private final Abbreviations abbreviations;
    private final Map<Long, Set<String>> things = new HashMap<>();
    private final Map<Long, Set<String>> alike = new HashMap<>();
    private final Map<Long, Map<String, Double>> deeds = new HashMap<>();

    public Things(Collection<Indicator> indicators, Phrases words, Abbreviations abbreviations) {
        this.words = words;
        this.abbreviations = abbreviations;
        for (var indicator : indicators) {
            read(indicator);
        }
        var shared = new HashMap<String, Double>();
        deeds.values().forEach(all -> all.keySet().forEach(word -> shared.merge(word, 1.0, Double::sum)));
        deeds.values().forEach(all -> all.replaceAll((word, one) -> 1 / shared.getOrDefault(word, 1.0)));
    }

    private void read(Indicator indicator) {
        var all = abbreviations.expand(Words.of(indicator.text()));
        var at = skip("weightless", all, 0);
        var counted = skip("counted", all, at);
        var own = new HashSet<>(bare(all.subList(at, counted)));
        own.addAll(bare(abbreviations.expand(Words.of(indicator.unit()))));
        things.put(indicator.id(), Set.copyOf(own));
        alike.put(indicator.id(), Set.copyOf(alike(own)));
        var rest = new HashMap<String, Double>();
        for (var i = counted; i < all.size(); ) {
            var skip = words.match("weightless", all, i);
            if (skip == 0) {
                rest.put(all.get(i).bare(), 1.0);
            }
            i += Math.max(1, skip);
        }
        deeds.put(indicator.id(), rest);
    }

    /// The things of a row and other words for them: "em" for "học sinh".
    private Set<String> alike(Set<String> own) {
        var alike = new HashSet<>(own);
        words.all("same_thing").stream()
                .filter(pair -> own.contains(pair.getFirst().bare()))
                .forEach(pair -> alike.add(pair.getLast().bare()));
        return alike;
    }

    /// Behind all phrases of a list that stand one after the other from a place on.
    private int skip(String list, List<Word> all, int from) {
        var at = from;
        for (var more = words.match(list, all, at); more > 0; more = words.match(list, all, at)) {
            at += more;
        }
        return at;
    }

    private static Set<String> bare(List<Word> some) {
        var bare = new HashSet<String>();
        some.forEach(word -> bare.add(word.bare()));
        return bare;
    }

    /// The words for what a row counts, without diacritics.
    Set<String> of(Indicator indicator) {
        return things.getOrDefault(indicator.id(), Set.of());
    }

    /// The other words of a row; what fewer rows say weighs more.
    Map<String, Double> deeds(Indicator indicator) {
        return deeds.getOrDefault(indicator.id(), Map.of());
    }

    /// The words for things with which a text begins, without diacritics: "bài viết" of "bài viết trên mạng xã hội".
    List<String> atBeginning(String text) {
        var all = abbreviations.expand(Words.of(text));
        return all.subList(0, skip("counted", all, 0)).stream().map(Word::bare).toList();
    }

    /// Whether what stands behind a number begins with what the row counts.
    public boolean areOwn(Indicator indicator, String unit) {
        var counted = atBeginning(unit);
        return !counted.isEmpty()
                && alike.getOrDefault(indicator.id(), Set.of()).contains(counted.getFirst());
    }

    /// Whether a number of these things is no number of the row: "25 lớp" where pupils are counted.
    ///
    /// @param unit what stands behind the number
    public boolean areOthers(Indicator indicator, String unit) {
        var all = abbreviations.expand(Words.of(unit));
        var own = of(indicator);
        return words.match("other_thing", all, 0) > 0
                && (isOccasion(all, own) || all.stream().noneMatch(word -> own.contains(word.bare())));
    }

    /// "lượt cơ quan", "lượt học sinh": who comes twice counts twice
    private static boolean isOccasion(List<Word> all, Set<String> own) {
        return all.getFirst().bare().equals(OCCASION) && !own.contains(OCCASION);
    }
}
