package vn.campaigndesk.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// What an e-mail, or a note in an archive, says about the files that come with it, where it may change
/// what they say: "số liệu mục 3 xin sửa thành 1.250". That a report is sent, to whom and by whom, changes
/// nothing.
public final class CoveringLetter {
    /// At most so many signs of the sentence are kept.
    static final int LONGEST = 300;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\R");
    /// From the first sign of a number only: a line may be a million of them.
    private static final Pattern SHARE = Pattern.compile("(?<![\\d.,])[\\d.,]++\\s*+%");
    private static final int FAR = 4;

    private final Phrases words = Phrases.load(CoveringLetter.class, "letter.properties");

    /// The first sentence of a subject or body that may change a report; empty when none does.
    String doubtful(String subject, String body) {
        return doubtful(subject + "\n" + body).findFirst().orElse("");
    }

    /// The sentences of a text that may change a report, each at most [#LONGEST] signs long.
    public Stream<String> doubtful(String text) {
        return SENTENCES
                .splitAsStream(text)
                .filter(this::isDoubtful)
                .map(String::strip)
                .map(sentence -> sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
    }

    /// Whether a sentence speaks of a change, whatever its numbers are.
    public boolean changes(String sentence) {
        return isChange(Words.of(sentence));
    }

    /// By a phrase; or by a word of a closed class, written with its marks, where the sentence speaks of the figures or
    /// of the file itself: "số bài em lấy tròn ạ", "đây là số của năm ngoái".
    private boolean isChange(List<Word> all) {
        return words.contains("changes", all)
                || (words.matchWritten("supposing", all, 0) == 0
                        && hasWritten("sent", all)
                        && hasWritten("shaken", all));
    }

    private boolean hasWritten(String list, List<Word> all) {
        for (var at = 0; at < all.size(); ) {
            var other = words.matchWritten("not_sent", all, at);
            if (other == 0 && words.matchWritten(list, all, at) > 0) {
                return true;
            }
            at += Math.max(1, other);
        }
        return false;
    }

    private boolean isDoubtful(String sentence) {
        var all = withoutDeadlines(Words.of(SHARE.matcher(sentence).replaceAll(" ")));
        if (isChange(all)) {
            return true;
        }
        for (var at = 0; at < all.size(); at++) {
            Watched.stopWhenGivenUp();
            if (all.get(at).isNumber() && (isCount(all, at) || isOfRow(all, at))) {
                return true;
            }
        }
        return false;
    }

    /// "gửi báo cáo trước ngày 18/11/2024" speaks of no earlier report.
    private List<Word> withoutDeadlines(List<Word> all) {
        var rest = new ArrayList<Word>();
        for (var at = 0; at < all.size(); ) {
            Watched.stopWhenGivenUp();
            var due = words.matchWritten("due", all, at);
            var behind = at + due;
            if (due > 0 && behind + 1 < all.size() && all.get(behind).isNumber() && isOfTime(all, behind + 1)) {
                at = behind;
            } else {
                rest.add(all.get(at));
                at++;
            }
        }
        return rest;
    }

    private boolean isOfTime(List<Word> all, int at) {
        return all.get(at).isNumber() || words.match("hour", all, at) > 0;
    }

    /// "1.250 bài": a number of things that the form counts.
    private boolean isCount(List<Word> all, int at) {
        return words.match("counted", all, at + 1) > 0 || isBehindThing(all, at);
    }

    /// "số bài viết 1.250", "số học sinh là 12.000"
    private boolean isBehindThing(List<Word> all, int at) {
        for (var from = Math.max(0, at - FAR); from < at; from++) {
            var length = words.match("thing", all, from);
            if (length > 0 && from + length >= at - 1) {
                return true;
            }
        }
        return false;
    }

    /// "mục 3 là 1.250": a row of the form, and another number behind it.
    private boolean isOfRow(List<Word> all, int at) {
        for (var from = Math.max(0, at - FAR); from < at; from++) {
            if (words.match("row", all, from) == at - from
                    && all.stream().skip(at + 1L).anyMatch(Word::isNumber)) {
                return true;
            }
        }
        return false;
    }
}
