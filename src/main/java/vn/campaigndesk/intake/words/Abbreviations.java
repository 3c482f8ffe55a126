package vn.campaigndesk.intake.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.text.TabTable;

/// Writes abbreviations out. A table has the columns `short` and `long`; a short form of several parts ("LĐ TB XH") is
/// known however its parts are joined (LĐTBXH, LĐ-TB&XH).
public final class Abbreviations {
    private record Entry(List<String> parts, List<Word> full) {}

    /// By the first part, those of most parts first.
    private final Map<String, List<Entry>> entries;

    private Abbreviations(List<TabTable.Line> lines) {
        var all = new ArrayList<Entry>();
        for (var line : lines) {
            var parts = Words.of(line.get("short")).stream().map(Word::bare).toList();
            var full = Words.of(line.get("long"));
            joins(parts).forEach(joined -> all.add(new Entry(joined, full)));
        }
        entries = all.stream()
                .sorted(Comparator.<Entry>comparingInt(entry -> entry.parts.size())
                        .reversed())
                .collect(Collectors.groupingBy(entry -> entry.parts.getFirst()));
    }

    /// Reads a table that lies beside a class.
    public static Abbreviations load(Class<?> owner, String file) {
        return new Abbreviations(TabTable.read(owner, file));
    }

    /// The words with every abbreviation written out; a word that came out of one stands where that stood.
    public List<Word> expand(List<Word> words) {
        var out = new ArrayList<Word>();
        var at = 0;
        while (at < words.size()) {
            var entry = entryAt(words, at);
            if (entry == null) {
                out.add(words.get(at));
                at++;
            } else {
                var start = words.get(at).start();
                at += entry.parts.size();
                var end = words.get(at - 1).end();
                entry.full.forEach(word -> out.add(new Word(word.key(), word.bare(), start, end)));
            }
        }
        return List.copyOf(out);
    }

    private @org.jspecify.annotations.Nullable Entry entryAt(List<Word> words, int at) {
        for (var entry : entries.getOrDefault(words.get(at).bare(), List.of())) {
            if (begins(entry.parts, words, at)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean begins(List<String> parts, List<Word> words, int at) {
        if (at + parts.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < parts.size(); i++) {
            if (!words.get(at + i).bare().equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// All ways of leaving out gaps between the parts.
    private static List<List<String>> joins(List<String> parts) {
        if (parts.size() <= 1) {
            return List.of(parts);
        }
        var all = new ArrayList<List<String>>();
        for (var rest : joins(parts.subList(1, parts.size()))) {
            var apart = new ArrayList<String>();
            apart.add(parts.getFirst());
            apart.addAll(rest);
            all.add(List.copyOf(apart));
            var together = new ArrayList<>(rest);
            together.set(0, parts.getFirst() + rest.getFirst());
            all.add(List.copyOf(together));
        }
        return List.copyOf(all);
    }
}
