package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.words.Abbreviations;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Cuts a line into sentences and takes the numbers that count something out of them: no days, shares, numbers of
/// documents and of paragraphs.
final class Sentences {
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{1,3}(?:[.\\u00a0\\u202f ]\\p{Nd}{3}\\b)+(?!\\p{Nd})|\\p{Nd}+(?:,\\p{Nd}+)?");
    private static final Pattern END = Pattern.compile("[!?;\\n]|\\.(?=\\s|$)");

    /// Compared in the text without diacritics, where each letter has its place.
    private static final Pattern NO_COUNT = Pattern.compile("^\\s*(?:\\d{1,2}|[a-z])[.)](?!\\d)"
            + "|\\b\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}\\b|\\b(?:ngay|thang|nam|quy)\\s+\\d[\\d/.]*"
            + "|\\bso:?\\s*\\d+\\s*/\\s*\\S+|(?<!\\d)\\d++(?:[.,]\\d++)?+\\s*+%|\\d{1,2}\\s*(?:h\\b|gio\\b)\\s*\\d*"
            + "|\\b(?:dieu|khoan|muc|diem|bang|phu luc)\\s+\\d+|/\\s*\\d+(?:\\.\\d{3})*(?![\\d/])"
            + "|(?<=[a-z])\\d+|\\b(?:19|20)\\d{2}\\b");

    /// "139/142 cơ quan", "139 (100%) cơ quan"
    private static final Pattern WHOLE = Pattern.compile("^\\s*/\\s*\\d[\\d.]*|^\\s*\\([^()\\p{L}]*\\)");

    private static final Pattern OTHER_YEAR = Pattern.compile("\\bnam\\s+(20\\d{2})\\b");
    private static final Pattern WORD_FOLLOWS = Pattern.compile("^\\s*\\p{L}");
    /// So far behind a number, in characters, what it counts may be told.
    private static final int BEHIND = 200;

    private static final double PART = 0.5;
    private static final double IN_BRACKETS = 0.3;
    private static final double OTHERS = 0.1;

    private final Phrases words;
    private final Things things;
    private final Abbreviations abbreviations;
    private final int year;
    private final Remembered<List<Figure>> figures = new Remembered<>(this::read);

    /// @param year of the campaign
    Sentences(Phrases words, Things things, Abbreviations abbreviations, int year) {
        this.words = words;
        this.things = things;
        this.abbreviations = abbreviations;
        this.year = year;
    }

    /// The numbers of a line that may count what a row counts, from left to right.
    List<Figure> figures(String line) {
        return line.chars().anyMatch(Character::isDigit) ? figures.of(line) : List.of();
    }

    private List<Figure> read(String line) {
        var found = new ArrayList<Figure>();
        var counting = counting(line);
        var words = bare(line);
        var from = 0;
        var ends = END.matcher(line);
        while (from < line.length()) {
            var to = ends.find() ? ends.start() : line.length();
            found.addAll(new Sentence(line, counting, words, from, to).figures());
            from = to + 1;
        }
        return List.copyOf(found);
    }

    /// The line with blanks for what counts nothing.
    private static String counting(String line) {
        return NO_COUNT.matcher(Words.bareText(line))
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /// One sentence of a line.
    private final class Sentence {
        private final String line;
        private final Set<String> ofLine;
        private final Set<String> ofSentence;
        private final int from;
        private final int to;
        private final List<MatchResult> numbers;
        /// Which of the numbers are a part in brackets of the one before.
        private final BitSet inBrackets;

        Sentence(String line, String counting, Set<String> ofLine, int from, int to) {
            this.line = line;
            this.ofLine = ofLine;
            this.from = from;
            this.to = to;
            ofSentence = bare(line.substring(from, to));
            numbers = NUMBER.matcher(counting).region(from, to).results().toList();
            inBrackets = inBrackets();
        }

        /// Found in one passing: a line may have a hundred thousand numbers.
        private BitSet inBrackets() {
            var inside = new BitSet(numbers.size());
            var open = false;
            var at = from;
            for (var i = 0; i < numbers.size(); i++) {
                for (; at <= numbers.get(i).start(); at++) {
                    open = line.charAt(at) == '(' || (open && line.charAt(at) != ')');
                }
                inside.set(i, open);
            }
            return inside;
        }

        List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            for (var i = 0; i < numbers.size(); i++) {
                Watched.stopWhenGivenUp();
                figures.add(figure(i));
            }
            return figures;
        }

        private Figure figure(int at) {
            var number = numbers.get(at);
            var ahead = line.substring(at == 0 ? from : numbers.get(at - 1).end(), number.start());
            var end = Math.min(next(at), number.end() + BEHIND);
            var behind = WHOLE.matcher(line.substring(number.end(), end)).replaceFirst("");
            var follows = WORD_FOLLOWS.matcher(behind).find();
            var counted = follows ? things.atBeginning(behind) : List.<String>of();
            return new Figure(
                    number.start(),
                    bound(ahead) + number.group(),
                    counted,
                    bare(ahead),
                    follows || behind.startsWith(" (") ? bare(behind) : Set.of(),
                    ofSentence,
                    ofLine,
                    follows && counted.isEmpty(),
                    trust(ahead, inBrackets.get(at)) * (isReach(behind) ? OTHERS : 1));
        }

        /// Where the next number begins that is no part in brackets of this one.
        private int next(int at) {
            var next = inBrackets.nextClearBit(at + 1);
            return next < numbers.size() ? numbers.get(next).start() : to;
        }
    }

    /// Aims, other years and comparisons are no results; "trong đó" may begin a part of the number before.
    private double trust(String ahead, boolean inside) {
        var all = Words.of(ahead);
        if (words.contains("no_result", all) || isOfOtherYear(ahead)) {
            return OTHERS;
        }
        return (inside ? IN_BRACKETS : 1) * (words.contains("included", all) ? PART : 1);
    }

    private boolean isOfOtherYear(String ahead) {
        return OTHER_YEAR
                .matcher(Words.bareText(ahead))
                .results()
                .reduce((_, last) -> last)
                .filter(last -> Integer.parseInt(last.group(1)) != year)
                .isPresent();
    }

    /// "12.500 lượt xem", "340 lượt chia sẻ"
    private boolean isReach(String behind) {
        var all = Words.of(behind);
        var length = words.match("counted", all, 0);
        return words.match("reach", all, length) > 0;
    }

    /// The word before a number that makes an estimate or a bound of it, with the space behind it.
    private String bound(String ahead) {
        var all = Words.of(ahead);
        for (var at = Math.max(0, all.size() - 2); at < all.size(); at++) {
            if (words.match("bound_beginning", all, at) == all.size() - at) {
                return ahead.substring(all.get(at).start());
            }
        }
        return "";
    }

    private Set<String> bare(String text) {
        var bare = new HashSet<String>();
        abbreviations.expand(Words.of(text)).stream().map(Word::bare).forEach(bare::add);
        return bare;
    }
}
