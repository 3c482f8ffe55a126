package vn.campaigndesk.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.campaigndesk.text.SearchKey;

/// Entries by the words they are made of. Immutable; may be used from any thread.
public final class PaletteIndex {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Shorter words are not taken for slips of others: `xa` is not `xe`.
    private static final int SLIP_FROM = 4;

    private static final int TWO_SLIPS_FROM = 8;
    private static final int WHOLE = 8;
    private static final int BEGINS = 6;
    private static final int SLIPPED = 2;

    /// Where the parts of a rank begin, in bits.
    private static final int WORDS_AT = 32;

    private static final int SCORE_AT = 40;
    private static final long PLACE = 0xFFFF_FFFFL;
    private static final int MOST_WORDS = 255;
    private static final int MOST_SCORE = 1 << 20;
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_SLIPS = new LevenshteinDistance(2);

    private final PaletteEntry[] entries;
    private final int[] titleWords;
    /// The words in their order, and for each the entries that have it: twice the place, and one more when it stands in
    /// the title.
    private final String[] words;

    private final int[][] places;
    /// For each word which letters it has, one bit for each: whoever lacks more letters than there may be slips is
    /// passed over without being compared.
    private final long[] letters;

    /// Makes the index; takes time that grows with the number of entries.
    public PaletteIndex(List<PaletteEntry> all) {
        entries = all.stream()
                .sorted(Comparator.comparingLong(PaletteEntry::age).reversed().thenComparing(PaletteEntry::kind))
                .toArray(PaletteEntry[]::new);
        titleWords = new int[entries.length];
        var found = new TreeMap<String, Places>();
        for (var i = 0; i < entries.length; i++) {
            var title = words(entries[i].title());
            titleWords[i] = title.size();
            add(found, title, 2 * i + 1);
            add(found, words(entries[i].detail()), 2 * i);
        }
        words = found.keySet().toArray(String[]::new);
        places = found.values().stream().map(Places::whole).toArray(int[][]::new);
        letters = Arrays.stream(words).mapToLong(PaletteIndex::letters).toArray();
    }

    /// Letters may share a bit; then a word is compared for nothing.
    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << (letter % Long.SIZE)).reduce(0, (all, bit) -> all | bit);
    }

    private static void add(Map<String, Places> found, List<String> words, int place) {
        words.forEach(word -> found.computeIfAbsent(word, fresh -> new Places()).add(place));
    }

    /// A growing list of numbers.
    private static final class Places {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] >>> 1 == number >>> 1) {
                return; // the title came first and counts more
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int[] whole() {
            return Arrays.copyOf(numbers, size);
        }
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(SearchKey.of(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// What fits a query, the best first: every word of it begins a word of the entry, or nearly is one when none
    /// begins so.
    ///
    /// @param most how many at most
    /// @return nothing for a query without a word
    public List<PaletteEntry> find(String query, int most) {
        var asked = words(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        var scores = new int[entries.length];
        var hits = new byte[entries.length];
        for (var i = 0; i < asked.size(); i++) {
            score(asked.get(i), (byte) i, scores, hits);
        }
        return best(scores, hits, asked.size(), most);
    }

    /// Adds what one word is worth to the entries that had all words before it.
    private void score(String asked, byte before, int[] scores, byte[] hits) {
        var gained = new byte[entries.length];
        var any = false;
        for (var at = first(asked); at < words.length && words[at].startsWith(asked); at++) {
            gain(at, words[at].length() == asked.length() ? WHOLE : BEGINS, gained);
            any = true;
        }
        if (!any) {
            slips(asked, gained);
        }
        for (var i = 0; i < gained.length; i++) {
            if (gained[i] > 0 && hits[i] == before) {
                hits[i]++;
                scores[i] += gained[i];
            }
        }
    }

    private int first(String asked) {
        var at = Arrays.binarySearch(words, asked);
        return at < 0 ? -at - 1 : at;
    }

    private void gain(int word, int worth, byte[] gained) {
        for (var place : places[word]) {
            var entry = place >>> 1;
            gained[entry] = (byte) Math.max(gained[entry], worth + (place & 1));
        }
    }

    /// A word is looked at as far as it is typed: who slips in the first syllables has not come to its end.
    private void slips(String asked, byte[] gained) {
        if (asked.length() < SLIP_FROM) {
            return;
        }
        var slips = asked.length() < TWO_SLIPS_FROM ? ONE_SLIP : TWO_SLIPS;
        var wanted = letters(asked);
        for (var i = 0; i < words.length; i++) {
            if (Long.bitCount(wanted & ~letters[i]) > slips.getThreshold()) {
                continue;
            }
            var word = words[i];
            var begun = word.length() > asked.length() ? word.substring(0, asked.length()) : word;
            if (slips.apply(asked, begun) >= 0 || slips.apply(asked, word) >= 0) {
                gain(i, SLIPPED, gained);
            }
        }
    }

    /// A place in the list of entries is its rank by age: the smaller the newer. Score, length of the title and place
    /// make one number, the smaller the better, so that keeping the best of many makes no objects.
    private List<PaletteEntry> best(int[] scores, byte[] hits, int asked, int most) {
        var kept = new PriorityQueue<Long>(Comparator.reverseOrder());
        for (var i = 0; i < hits.length; i++) {
            if (hits[i] == asked) {
                var rank = ((long) (MOST_SCORE - scores[i]) << SCORE_AT)
                        | ((long) Math.min(titleWords[i], MOST_WORDS) << WORDS_AT)
                        | i;
                keep(rank, kept, most);
            }
        }
        return kept.stream().sorted().map(rank -> entries[(int) (rank & PLACE)]).toList();
    }

    private static void keep(long rank, PriorityQueue<Long> kept, int most) {
        if (kept.size() < most) {
            kept.add(rank);
        } else if (rank < kept.element()) {
            kept.remove();
            kept.add(rank);
        }
    }
}
