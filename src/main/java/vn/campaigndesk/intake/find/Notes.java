package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// Takes the form's printed hints ("Dành cho UBND cấp huyện") out of notes: they are not what the unit wrote.
final class Notes {
    private static final Pattern EDGES =
            Pattern.compile("^[\\s.,;:\\-\\u2013\\u2014/|*]+|[\\s,;:\\-\\u2013\\u2014/|*]+$");
    /// "/ngày", "%", "x1000": what a number is multiplied with
    private static final Pattern RATE = Pattern.compile(
            "^\\s*/\\s*\\p{L}|^\\s*%\\s*$|(?i:^|\\s)x\\s*10{2,}|(?i:^|\\s)x\\s*1\\.000|^\\s*[+xX\\u00d7*]\\s*\\d");

    private static final Pattern SOME =
            Pattern.compile("(?<![\\p{Nd}/])(\\p{Nd}{1,4})\\s*/\\s*(\\p{Nd}{1,4})(?![\\p{Nd}/])");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*[.;,]?\\s*\\)");

    /// A page and a half. What is longer is no remark; it is asked without being weighed, which takes the square of its
    /// length.
    private static final int LONGEST = 5_000;

    /// How the form's own text marks what is slanted: no word of the unit's.
    private static final Pattern LOOKS = Pattern.compile("</?(?:i|b|u|em|strong)>", Pattern.CASE_INSENSITIVE);

    private final List<List<Word>> hints;
    private final Remembered<String> written = new Remembered<>(this::withoutHints);

    Notes(List<Indicator> indicators) {
        hints = indicators.stream()
                .map(indicator -> Words.of(indicator.noteHint()))
                .filter(hint -> !hint.isEmpty())
                .distinct()
                .sorted((one, other) -> other.size() - one.size())
                .toList();
    }

    /// What the unit wrote into the note column; empty when there is only the print.
    String written(String text) {
        return text.isEmpty() ? text : written.of(text);
    }

    private String withoutHints(String text) {
        var rest = LOOKS.matcher(text).replaceAll("").strip();
        for (var hint : hints) {
            var words = Words.of(rest);
            var at = indexOf(words, hint);
            if (at >= 0) {
                var before = rest.substring(0, words.get(at).start());
                var after = rest.substring(words.get(at + hint.size() - 1).end());
                rest = trimmed(before, after);
            }
        }
        return rest;
    }

    /// Whether a note is too long to be weighed.
    static boolean isEndless(String note) {
        return note.length() > LONGEST;
    }

    /// Whether a note makes its number doubtful: it says that it is an estimate, incomplete or put right; or it begins
    /// with a word such as "khoảng" that a number follows, which further on speaks of something else.
    static boolean isDoubtful(String note, Phrases words) {
        if (note.isEmpty()) {
            return false;
        }
        if (isEndless(note)) {
            return true;
        }
        var all = Words.of(note);
        return words.is("doubtful_alone", all)
                || isMarked("doubtful_marked", all, words)
                || (note.indexOf('?') >= 0 && !note.contains("://"))
                || isOfSome(note, all, words)
                || isUnsound(note, words);
    }

    /// "20/26 xã báo cáo": not all have.
    private static boolean isOfSome(String note, List<Word> all, Phrases words) {
        return note.indexOf('/') > 0
                && words.contains("reporting", all)
                && SOME.matcher(note)
                        .results()
                        .anyMatch(found -> Integer.parseInt(found.group(1)) < Integer.parseInt(found.group(2)));
    }

    /// Whether a text says by its phrases that numbers are estimated, incomplete or put right: what may be asked of a
    /// sentence too, in which single words say less than in a note.
    static boolean isUnsound(String text, Phrases words) {
        var all = Words.of(text);
        return words.contains("doubtful_note", all)
                || words.matchMeant("doubtful_beginning", all, 0) > 0
                || beginsWithBound(all, words)
                || changes(all, words)
                || RATE.matcher(text).find();
    }

    /// "trừ 5 bài trùng", "sửa: 150": with their marks, as "trụ sở" and "sữa" are other words.
    private static boolean changes(List<Word> all, Phrases words) {
        for (var at = 0; at + 1 < all.size(); at++) {
            var word = all.get(at);
            if (words.match("changing", all, at) > 0
                    && words.all("changing").stream()
                            .anyMatch(one -> one.getFirst().key().equals(word.key()))
                    && all.get(at + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase of a list stands anywhere, written with its marks.
    static boolean isMarked(String list, List<Word> all, Phrases words) {
        for (var at = 0; at < all.size(); at++) {
            var length = words.match(list, all, at);
            if (length > 0 && isWritten(list, all.subList(at, at + length), words)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words are a phrase of the list with their marks.
    private static boolean isWritten(String list, List<Word> some, Phrases words) {
        return words.all(list).stream().anyMatch(phrase -> keys(phrase).equals(keys(some)));
    }

    private static List<String> keys(List<Word> some) {
        return some.stream().map(Word::key).toList();
    }

    private static boolean beginsWithBound(List<Word> all, Phrases words) {
        var length = words.match("bound_beginning", all, 0);
        return length > 0
                && (length == all.size() || all.get(length).isNumber() || words.match("number_word", all, length) > 0);
    }

    private static String trimmed(String before, String after) {
        var joined = EMPTY_BRACKETS.matcher(before + after).replaceAll("");
        return EDGES.matcher(joined).replaceAll("").strip();
    }

    private static int indexOf(List<Word> words, List<Word> hint) {
        for (var at = 0; at + hint.size() <= words.size(); at++) {
            if (Words.stand(hint, words, at)) {
                return at;
            }
        }
        return -1;
    }
}
