package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// A name of a body with one way of writing: abbreviations written out, "và" and the word for the committee left out
/// where the kind of body follows.
final class BodyName {
    private final List<Word> words;

    private BodyName(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /// Makes names comparable.
    static final class Writing {
        private final Phrases lists = Phrases.load(BodyName.class, "words.properties");
        private final Abbreviations abbreviations = Abbreviations.load(BodyName.class, "abbreviations.tsv");

        BodyName name(String text) {
            var kept = new ArrayList<Word>();
            for (var word : abbreviations.expand(Words.of(text))) {
                if (lists.match("dropped", List.of(word), 0) == 0) {
                    kept.add(word);
                }
            }
            var committee = lists.match("committee", kept, 0);
            var stripped = committee > 0 && committee < kept.size() && !isProvince(kept, committee);
            return new BodyName(stripped ? kept.subList(committee, kept.size()) : kept);
        }

        private boolean isProvince(List<Word> all, int at) {
            return lists.match("province", all, at) > 0;
        }

        Phrases lists() {
            return lists;
        }
    }

    List<Word> words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The name with its diacritics.
    String key() {
        return words.stream().map(Word::key).collect(Collectors.joining(" "));
    }

    /// The name without diacritics.
    String bare() {
        return Words.joined(words);
    }

    /// Whether it was written without any diacritic.
    boolean isBare() {
        return words.stream().allMatch(Word::isBare);
    }

    /// The same name without its last words.
    BodyName without(int last) {
        return new BodyName(words.subList(0, words.size() - last));
    }

    /// Whether it ends with these words.
    boolean endsWith(BodyName other) {
        return !other.isEmpty() && (" " + bare()).endsWith(" " + other.bare());
    }

    boolean contains(BodyName other) {
        return !other.isEmpty() && (" " + bare() + " ").contains(" " + other.bare() + " ");
    }
}
