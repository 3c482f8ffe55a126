package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.text.TabTable;

/// The words that names of bodies are made of, from `name-words.tsv`, and what they do to a name.
final class NameWords {
    private static final int LONGEST_ABBREVIATION = 5;

    private final Map<String, List<Word>> abbreviations = new HashMap<>();
    private final Map<String, List<List<Word>>> phrases;
    private final Remembered<List<Word>> names = new Remembered<>(name -> List.copyOf(full(WordSplitter.words(name))));

    NameWords() {
        var lines = TabTable.read(NameWords.class, "name-words.tsv");
        for (var line : lines) {
            if (line.get("kind").equals("abbreviation")) {
                var word = WordSplitter.words(line.get("word")).getFirst();
                var meaning = WordSplitter.words(line.get("meaning"));
                abbreviations.put(word.text(), meaning);
                abbreviations.putIfAbsent(word.bare(), meaning);
            }
        }
        phrases = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.get("kind"),
                        Collectors.mapping(line -> WordSplitter.words(line.get("word")), Collectors.toList())));
    }

    /// The words of a name with its abbreviations written out and without those that say nothing.
    List<Word> full(String name) {
        return names.of(name);
    }

    /// As above for words of a name.
    List<Word> full(List<Word> written) {
        return without("filler", expanded(without("filler", written)));
    }

    private List<Word> expanded(List<Word> words) {
        var full = new ArrayList<Word>();
        var at = 0;
        while (at < words.size()) {
            var length = abbreviationAt(words, at);
            if (length == 0) {
                full.add(words.get(at));
            } else {
                var meaning = meaning(words.subList(at, at + length));
                full.addAll(endsWith(full, meaning) ? List.of() : meaning);
            }
            at += Math.max(length, 1);
        }
        return full;
    }

    /// "Ủy ban nhân dân (UBND)": the short form behind what it stands for says nothing more.
    private static boolean endsWith(List<Word> words, List<Word> end) {
        return words.size() >= end.size()
                && bare(words.subList(words.size() - end.size(), words.size())).equals(bare(end));
    }

    private int abbreviationAt(List<Word> words, int at) {
        for (var length = Math.min(LONGEST_ABBREVIATION, words.size() - at); length > 0; length--) {
            if (abbreviations.containsKey(text(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private List<Word> meaning(List<Word> abbreviation) {
        var marked = abbreviation.stream().anyMatch(Word::marked);
        return abbreviations.getOrDefault(text(abbreviation), List.of()).stream()
                .map(word -> new Word(word.text(), word.bare(), marked))
                .toList();
    }

    /// The words behind the committee that governs a place; all of them when it governs none by its kind.
    List<Word> withoutCouncil(List<Word> words) {
        var council = at("council", words, 0);
        return council > 0 && at("place", words, council) > 0 ? words.subList(council, words.size()) : words;
    }

    /// The ways to read a name that may end in the home province: first as it stands, then without it.
    List<List<Word>> withoutHome(List<Word> words) {
        var ways = new ArrayList<List<Word>>();
        ways.add(words);
        for (var from = 1; from < words.size(); from++) {
            var end = from + at("home", words, from);
            if (end > from && end == words.size()) {
                ways.add(words.subList(0, from));
            }
        }
        return ways;
    }

    /// How many words at a place are a phrase of that kind, the longest counts; 0 when none is.
    int at(String kind, List<Word> words, int from) {
        var longest = 0;
        for (var phrase : phrases.getOrDefault(kind, List.of())) {
            if (phrase.size() > longest && stands(phrase, words, from)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean stands(List<Word> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            var written = words.get(from + i);
            var same = written.marked()
                    ? written.text().equals(phrase.get(i).text())
                    : written.bare().equals(phrase.get(i).bare());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// Whether a phrase of that kind stands anywhere.
    boolean has(String kind, List<Word> words) {
        for (var i = 0; i < words.size(); i++) {
            if (at(kind, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a place below the district is named: "xã" that is neither of "thị xã" nor of "xã hội".
    boolean hasCommune(List<Word> words) {
        var i = 0;
        while (i < words.size()) {
            var length = at("place", words, i);
            if (length > 0 && at("commune", words, i) == length && at("other", words, i) == 0) {
                return true;
            }
            i += Math.max(length, 1);
        }
        return false;
    }

    /// The words that are not of these kinds.
    List<Word> without(String kind, List<Word> words) {
        var left = new ArrayList<Word>();
        var i = 0;
        while (i < words.size()) {
            var length = at(kind, words, i);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(length, 1);
        }
        return left;
    }

    static String text(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(word.text());
        }
        return text.toString();
    }

    static String bare(List<Word> words) {
        var bare = new StringBuilder();
        for (var word : words) {
            bare.append(word.bare());
        }
        return bare.toString();
    }
}
