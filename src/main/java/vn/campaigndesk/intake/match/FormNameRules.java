package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the name in the form says. Each rule is one way to be less than exact; the first that applies answers.
final class FormNameRules {
    private final NameWords vocabulary;
    private final NameIndex index;
    private final Likeness likeness;

    FormNameRules(NameWords vocabulary, NameIndex index, Likeness likeness) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.likeness = likeness;
    }

    /// @param words the name, abbreviations written out
    Proposal judge(List<Word> words) {
        var exact = index.exactly(words);
        if (exact.size() == 1) {
            return Proposal.exact(exact.iterator().next());
        }
        if (!exact.isEmpty()) {
            return Proposal.open(exact, "intake.match.shared");
        }
        if (withoutGeneralWords(words).isEmpty()) {
            return Proposal.open(Set.of(), "intake.match.noname");
        }
        var mentions = index.mentions(words);
        var apart = index.apartFromMarks(words);
        if (apart.size() == 1 && (mentions.isEmpty() || named(mentions).equals(apart))) {
            return Proposal.likely(apart.iterator().next(), "intake.match.diacritics");
        }
        return mentions.isEmpty() ? unmentioned(words) : mentioned(words, mentions);
    }

    private boolean saysNothing(List<Word> words) {
        return vocabulary.without("home", words).isEmpty();
    }

    private static Set<Integer> named(List<Mention> mentions) {
        var named = new TreeSet<Integer>();
        mentions.forEach(mention -> named.addAll(mention.who()));
        return named;
    }

    /// A name of a recipient with other words around it.
    private Proposal mentioned(List<Word> words, List<Mention> mentions) {
        var named = named(mentions);
        var rest = rest(words, mentions);
        if (vocabulary.has("province", rest)) {
            return Proposal.foreign(named, "intake.match.otherprovince");
        }
        if (named.size() > 1) {
            return Proposal.open(named, "intake.match.several");
        }
        if (mentions.size() > 1 && saysNothing(rest) && mentions.stream().noneMatch(Mention::placeOnly)) {
            // "Sở Giáo dục và Đào tạo (Sở GD&ĐT)": the same name twice
            return Proposal.exact(named.iterator().next());
        }
        var placeOnly = mentions.stream().allMatch(Mention::placeOnly);
        if (vocabulary.hasCommune(rest)) {
            return placeOnly
                    ? Proposal.foreign(named, "intake.match.commune")
                    : Proposal.likely(named.iterator().next(), "intake.match.commune");
        }
        if (vocabulary.has("part", rest)) {
            return Proposal.likely(named.iterator().next(), "intake.match.subordinate");
        }
        if (placeOnly && !withoutGeneralWords(rest).isEmpty()) {
            return Proposal.open(named, "intake.match.unlisted");
        }
        return Proposal.likely(
                named.iterator().next(),
                vocabulary.has("place", vocabulary.without("home", rest)) ? "intake.match.kind" : "intake.match.more");
    }

    private Proposal unmentioned(List<Word> words) {
        if (vocabulary.has("province", words)) {
            return Proposal.foreign(Set.of(), "intake.match.otherprovince");
        }
        var readings = readings(words);
        var nearest = likeness.nearest(readings);
        if (nearest != null) {
            return Proposal.likely(nearest, "intake.match.typo");
        }
        var containing = likeness.containing(NameWords.bare(vocabulary.withoutCouncil(words)));
        if (containing.size() == 1) {
            return Proposal.likely(containing.iterator().next(), "intake.match.less");
        }
        var close = containing.isEmpty() ? likeness.near(readings) : containing;
        return Proposal.open(close, close.isEmpty() ? "intake.match.unlisted" : "intake.match.close");
    }

    /// The name as it is compared by likeness: with and without the kind of place, for that may be wrong as well.
    Set<String> readings(List<Word> words) {
        var name = vocabulary.withoutCouncil(words);
        var readings = new TreeSet<String>();
        readings.add(NameWords.bare(name));
        readings.add(NameWords.bare(name.subList(vocabulary.at("place", name, 0), name.size())));
        readings.remove("");
        return readings;
    }

    private List<Word> withoutGeneralWords(List<Word> words) {
        return vocabulary.without("council", vocabulary.without("place", vocabulary.without("home", words)));
    }

    /// The words outside the mentions.
    static List<Word> rest(List<Word> words, List<Mention> mentions) {
        var rest = new ArrayList<Word>();
        for (var i = 0; i < words.size(); i++) {
            var at = i;
            if (mentions.stream().noneMatch(mention -> mention.from() <= at && at < mention.to())) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }
}
