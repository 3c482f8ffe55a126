package vn.campaigndesk.intake.match;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads whom letterhead, signature, name of the file and sender name.
final class WitnessReader {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final NameWords vocabulary;
    private final NameIndex index;

    WitnessReader(NameWords vocabulary, NameIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    List<Witness> read(Evidence evidence) {
        var file = ENDING.matcher(evidence.fileName()).replaceAll("");
        return List.of(
                letterhead(vocabulary.full(evidence.letterheadBody())),
                new Witness(
                        named(vocabulary.full(evidence.signature()), mention -> !mention.placeOnly()),
                        0.15,
                        "intake.match.contradiction.signature",
                        Set.of()),
                fileName(vocabulary.full(WordSplitter.camelWords(file))),
                new Witness(
                        named(vocabulary.full(evidence.sender()), _ -> true),
                        0.15,
                        "intake.match.contradiction.sender",
                        Set.of()));
    }

    /// The issuing body stands below the one that it belongs to, so the last name counts: a newspaper writes under the
    /// province's party committee. (Decree 30/2020/NĐ-CP, annex I, part II, 2.)
    private Witness letterhead(List<Word> words) {
        var mentions = index.mentions(words);
        var rest = FormNameRules.rest(words, mentions);
        var doubts = new TreeSet<String>();
        if (vocabulary.has("province", rest)) {
            doubts.add("intake.match.otherprovince");
        }
        if (vocabulary.hasCommune(rest)) {
            doubts.add("intake.match.commune");
        }
        Set<Integer> last = mentions.isEmpty() ? Set.of() : mentions.getLast().who();
        return new Witness(last, 0.25, "intake.match.contradiction.letterhead", doubts);
    }

    /// Names of persons stand under a signature and are those of places too ("Lê Như Xuân"), hence the filter.
    private Set<Integer> named(List<Word> words, Predicate<Mention> filter) {
        var named = new TreeSet<Integer>();
        index.mentions(words).stream().filter(filter).forEach(mention -> named.addAll(mention.who()));
        return named;
    }

    private Witness fileName(List<Word> words) {
        var mentions = index.mentions(words);
        var rest = FormNameRules.rest(words, mentions);
        Set<String> doubts =
                vocabulary.has("province", onlyMarked(rest)) ? Set.of("intake.match.otherprovince") : Set.of();
        return new Witness(named(words, _ -> true), 0.15, "intake.match.contradiction.filename", doubts);
    }

    /// Without diacritics too many words look like a province.
    private static List<Word> onlyMarked(List<Word> words) {
        return words.stream().filter(Word::marked).toList();
    }

    /// The candidate that all who name one agree on; null when none does or they differ.
    static @Nullable Integer agreed(List<Witness> witnesses) {
        var named = new TreeSet<Integer>();
        witnesses.forEach(witness -> named.addAll(witness.named()));
        return named.size() == 1 ? named.getFirst() : null;
    }
}
