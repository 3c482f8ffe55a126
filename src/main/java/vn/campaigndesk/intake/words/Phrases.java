package vn.campaigndesk.intake.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Lists of phrases by name, from a properties file beside a class: phrases parted by `|`. Compared without
/// diacritics; the longest phrase wins.
public final class Phrases {
    private final String file;
    private final Map<String, Map<String, List<List<Word>>>> lists = new HashMap<>();

    private Phrases(String file, Properties lines) {
        this.file = file;
        lines.stringPropertyNames().forEach(name -> lists.put(name, parse(lines.getProperty(name))));
    }

    /// Reads a file.
    ///
    /// @throws UncheckedIOException when it is not there: a fault of the program
    public static Phrases load(Class<?> owner, String file) {
        var lines = new Properties();
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the program lacks this file");
            }
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Phrases(file, lines);
    }

    /// How many words from `at` on the longest phrase of a list covers; 0 when none begins there.
    ///
    /// @throws IllegalStateException when the file has no such list
    public int match(String list, List<Word> words, int at) {
        return match(phrases(list), words, at);
    }

    /// As [#match], compared with the marks: "tính" is not "tỉnh".
    public int matchWritten(String list, List<Word> words, int at) {
        if (at >= words.size()) {
            return 0;
        }
        for (var phrase : phrases(list).getOrDefault(words.get(at).bare(), List.of())) {
            if (isWritten(phrase, words, at)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /// As [#match], but a phrase of one word is compared with its marks when it was written with any: "Ngân hàng" does
    /// not begin with "ngàn", "ngan" may.
    public int matchMeant(String list, List<Word> words, int at) {
        var length = match(list, words, at);
        return length == 1 && !words.get(at).isBare() ? matchWritten(list, words, at) : length;
    }

    private static boolean isWritten(List<Word> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).key().equals(phrase.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private static int match(Map<String, List<List<Word>>> phrases, List<Word> words, int at) {
        var some =
                at < 0 || at >= words.size() ? null : phrases.get(words.get(at).bare());
        if (some != null) {
            for (var phrase : some) {
                if (Words.stand(phrase, words, at)) {
                    return phrase.size();
                }
            }
        }
        return 0;
    }

    /// Whether the words are one phrase of the list and nothing else.
    public boolean is(String list, List<Word> words) {
        if (words.isEmpty()) {
            return false;
        }
        for (var phrase : phrases(list).getOrDefault(words.getFirst().bare(), List.of())) {
            if (phrase.size() == words.size() && Words.stand(phrase, words, 0)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase of the list stands anywhere.
    public boolean contains(String list, List<Word> words) {
        return indexOf(list, words) >= 0;
    }

    /// Where the first phrase of the list begins; -1 when there is none.
    public int indexOf(String list, List<Word> words) {
        var phrases = phrases(list);
        for (var at = 0; at < words.size(); at++) {
            if (match(phrases, words, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /// Whether every word belongs to a phrase of the list; true for no words at all.
    public boolean covers(String list, List<Word> words) {
        var phrases = phrases(list);
        var at = 0;
        while (at < words.size()) {
            var length = match(phrases, words, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /// All phrases of a list.
    public List<List<Word>> all(String list) {
        return phrases(list).values().stream().flatMap(List::stream).toList();
    }

    /// The phrases of a list by their first word, the longest first.
    private Map<String, List<List<Word>>> phrases(String list) {
        var phrases = lists.get(list);
        if (phrases == null) {
            throw new IllegalStateException(file + " has no list " + list);
        }
        return phrases;
    }

    private static Map<String, List<List<Word>>> parse(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .map(Words::of)
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.<List<Word>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.getFirst().bare()));
    }
}
