package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Decides by closed classes of words and by signs whether a remark shakes a number: there are only so many words that
/// negate, estimate, date, compare, put right, double, narrow or verify, but no end of phrases made of them. What
/// remarks are full of (names, places, media, deeds) is of open classes and says nothing; a whole such as "chia sẻ", of
/// which such a word is a syllable, is excused by name.
final class Doubts {
    /// arrows, signs of comparison and of roughness, a stroke through what stands there
    private static final Pattern SIGN = Pattern.compile("[?~<>\\u00b1\\u00bd\\u2190-\\u21ff\\u2248\\u2260\\u2264\\u2265"
            + "\\u279c-\\u27be\\u0336\\ufffd]|[-=]>|(?<![\\p{Nd}\\s])\\s*%|^\\s*[+\\u2212]\\s*\\p{Nd}");

    private static final Pattern LINK = Pattern.compile(
            "(?i)\\S*(?:://|www\\.|@)\\S*|[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)*\\.(?:vn|com|net|org)\\S*");
    private static final Pattern QUOTED =
            Pattern.compile("[\"\\u201c\\u00ab][^\"\\u201d\\u00bb]*\\s[^\"\\u201d\\u00bb]*[\"\\u201d\\u00bb]");

    private static final String ENDS = ".:;!?()[]\n\"\u201c-\u2013+";

    private final Phrases words;
    private final Habits habits;
    private final Set<String> glued;
    private final Remembered<Boolean> notes = new Remembered<>(this::shakes);
    private final Remembered<Boolean> sentences = new Remembered<>(this::speaksOfOrigin);

    Doubts(Phrases words) {
        this.words = words;
        this.habits = new Habits(words);
        this.glued = words.all("shaking_bare").stream()
                .filter(phrase -> phrase.size() > 1)
                .map(phrase -> Words.joined(phrase).replace(" ", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a remark beside or about a number shakes it.
    boolean inNote(String note) {
        return !note.isBlank() && (Notes.isEndless(note) || notes.of(note));
    }

    /// Whether a sentence speaks of the form's figures and of how they came about.
    boolean inSentence(String sentence) {
        return sentences.of(sentence);
    }

    private boolean speaksOfOrigin(String sentence) {
        var all = Words.of(sentence);
        return (isOfFigures(all) || isOfRow(all)) && hasAny("handling", all, sentence, false);
    }

    private boolean isOfFigures(List<Word> all) {
        for (var at = 0; at < all.size(); ) {
            var others = words.matchWritten("some_number", all, at);
            if (others == 0 && words.match("figures_named", all, at) > 0) {
                return true;
            }
            at += Math.max(1, others);
        }
        return false;
    }

    /// "Mục 3", "dòng 2"
    boolean isOfRow(List<Word> all) {
        for (var at = 0; at + 1 < all.size(); at++) {
            if (words.matchMeant("row_name", all, at) == 1 && all.get(at + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /// A text without what only names things: links, titles in quotes.
    static String withoutNames(String text) {
        var bare = text.indexOf('.') < 0 && text.indexOf('@') < 0
                ? text
                : LINK.matcher(text).replaceAll(" ");
        return QUOTED.matcher(bare).replaceAll(" ");
    }

    private boolean shakes(String note) {
        var text = withoutNames(note);
        var all = Words.of(text);
        if (words.is("nothing_to_say", all)) {
            return false;
        }
        var some = habits.without(all, text);
        var bare = some.stream().allMatch(Word::isBare);
        return SIGN.matcher(text).find()
                || isOfRow(some)
                || isBound(some, text)
                || isEither(some)
                || hasAny("shaking", some, text, false)
                || isGlued(some)
                || isOfNoNumber(some)
                || (bare && hasAny("shaking_bare", typed(some), text, true));
    }

    /// "Tổng số học sinh toàn huyện": how many there are, not how many were reached
    private boolean isOfNoNumber(List<Word> all) {
        return words.match("whole", all, 0) > 0 && all.stream().noneMatch(Word::isNumber);
    }

    /// "dukien"
    private boolean isGlued(List<Word> all) {
        return all.stream().anyMatch(word -> glued.contains(word.bare()));
    }

    /// "42 hay 24"
    private boolean isEither(List<Word> all) {
        for (var at = 1; at + 1 < all.size(); at++) {
            var between = all.get(at - 1).isNumber() ? words.matchWritten("either", all, at) : 0;
            if (between > 0
                    && at + between < all.size()
                    && all.get(at + between).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /// "trên 500", "tầm 40", or nothing else: "hơn"; "trường mầm non, 31 trường" has none.
    private boolean isBound(List<Word> all, String text) {
        for (var at = 0; at < all.size(); at++) {
            var length = words.matchWritten("bound", all, at);
            if (length > 0 && (length == all.size() || isBeforeNumber(all, at + length, text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeNumber(List<Word> all, int at, String text) {
        return at < all.size()
                && all.get(at).isNumber()
                && text.substring(all.get(at - 1).end(), all.get(at).start()).isBlank();
    }

    /// Whether a phrase of a list stands anywhere that is neither part of a harmless whole nor of a name.
    private boolean hasAny(String list, List<Word> all, String text, boolean bare) {
        var names = text.chars().anyMatch(Character::isLowerCase);
        var until = 0;
        for (var at = 0; at < all.size(); at++) {
            var harmless = bare ? words.match("harmless", all, at) : words.matchWritten("harmless", all, at);
            var found = bare ? words.match(list, all, at) : words.matchWritten(list, all, at);
            until = Math.max(until, at + harmless);
            if (at + found > Math.max(at, until) && !isDocument(all, at) && !(names && isName(all, at, text))) {
                return true;
            }
        }
        return false;
    }

    /// "số 123" and "kh 210" name a letter, "k 26" a course.
    private boolean isDocument(List<Word> all, int at) {
        return at + 1 < all.size() && all.get(at + 1).isNumber() && words.match("document", all, at) == 1;
    }

    /// Whether a word is part of a name: "Trung Sơn", "xã Hoằng Trường".
    private static boolean isName(List<Word> all, int at, String text) {
        if (!Character.isUpperCase(text.charAt(all.get(at).start()))) {
            return false;
        }
        var next =
                at + 1 < all.size() && isJoined(all.get(at), all.get(at + 1), text) && isCapital(all.get(at + 1), text);
        return next || (at > 0 && isJoined(all.get(at - 1), all.get(at), text));
    }

    private static boolean isCapital(Word word, String text) {
        return Character.isUpperCase(text.charAt(word.start()))
                && word.end() - word.start() > 1
                && Character.isLowerCase(text.charAt(word.start() + 1));
    }

    private static boolean isJoined(Word one, Word next, String text) {
        return text.substring(one.end(), next.start()).chars().noneMatch(sign -> ENDS.indexOf(sign) >= 0);
    }

    /// The words as they were meant by one whose keyboard wrote the marks as letters: "chwa ddur".
    private static List<Word> typed(List<Word> all) {
        var meant = new ArrayList<Word>(all.size());
        for (var word : all) {
            var bare = untyped(word.bare());
            meant.add(bare.equals(word.bare()) ? word : new Word(bare, bare, word.start(), word.end()));
        }
        return meant;
    }

    private static String untyped(String bare) {
        if (bare.length() < 3) {
            return bare;
        }
        var out = new StringBuilder(bare.length());
        for (var i = 0; i < bare.length(); i++) {
            var sign = bare.charAt(i);
            var last = i == 0 ? ' ' : bare.charAt(i - 1);
            var doubled = sign == last && "aeod".indexOf(sign) >= 0;
            if (sign == 'w') {
                out.append("uoa".indexOf(last) >= 0 ? "" : "u");
            } else if (!doubled) {
                out.append(sign);
            }
        }
        var end = out.length() - 1;
        return end > 1 && "sfrxj".indexOf(out.charAt(end)) >= 0 ? out.substring(0, end) : out.toString();
    }
}
