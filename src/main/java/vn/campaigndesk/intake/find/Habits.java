package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;

/// Takes out of a remark how often something was done, and who came: "mỗi ngày 2 buổi", "mỗi xã phát 1 lần", "thu hút
/// trên 12.000 lượt xem". They hold words that would shake a number, and say nothing of it.
final class Habits {
    /// Between "mỗi ngày" and "2 buổi" stand so many words at most.
    private static final int NEAR = 5;

    private static final String ENDS = ".;\n";

    private final Phrases words;

    Habits(Phrases words) {
        this.words = words;
    }

    /// The words of a remark that are left.
    List<Word> without(List<Word> all, String text) {
        List<Word> rest = null;
        for (var at = 0; at < all.size(); ) {
            var length = length(all, at, text);
            if (length > 0 && rest == null) {
                rest = new ArrayList<>(all.subList(0, at));
            } else if (length == 0 && rest != null) {
                rest.add(all.get(at));
            }
            at += Math.max(1, length);
        }
        return rest == null ? all : rest;
    }

    private int length(List<Word> all, int at, String text) {
        var when = words.matchWritten("often_when", all, at);
        if (when > 0) {
            return when;
        }
        if (words.matchWritten("drawing", all, at) > 0) {
            return clause(all, at, text, ENDS.replace(".", ""));
        }
        var reached = reached(all, at);
        if (reached > 0) {
            return reached;
        }
        var where = words.matchWritten("often_where", all, at);
        if (where > 0) {
            return isSupplied(all, at + where, text) ? where : 0;
        }
        var time = words.matchWritten("often_time", all, at);
        if (time > 0 && words.matchWritten("often_deed", all, at + time) > 0) {
            return clause(all, at, text, ENDS);
        }
        return time > 0 ? timed(all, at, at + time) : 0;
    }

    /// "mỗi xã phát 1 lần", "mỗi xã 1 trang fanpage", "mỗi xã 2 lượt/ngày"
    private boolean isSupplied(List<Word> all, int at, String text) {
        return words.matchWritten("often_deed", all, at) > 0
                || isFrequency(all, at, text)
                || (at + 1 < all.size()
                        && all.get(at).isNumber()
                        && words.matchWritten("often_means", all, at + 1) > 0);
    }

    /// "2 lượt/ngày": so often in a time
    private boolean isFrequency(List<Word> all, int at, String text) {
        var unit = at + 1 < all.size() && all.get(at).isNumber() ? words.matchWritten("often_unit", all, at + 1) : 0;
        var per = at + 1 + unit;
        return unit > 0
                && per < all.size()
                && text.substring(all.get(per - 1).end(), all.get(per).start())
                        .strip()
                        .equals("/")
                && words.matchWritten("often_per", all, per) > 0;
    }

    /// "trên 15.000 lượt xem": how many saw it, with a bound or without
    private int reached(List<Word> all, int at) {
        var from = at + words.matchWritten("bound", all, at);
        var behind = from;
        while (behind < all.size() && all.get(behind).isNumber()) {
            behind++;
        }
        var seen = behind > from ? words.matchWritten("seen", all, behind) : 0;
        return seen > 0 ? behind + seen - at : 0;
    }

    /// "mỗi ngày sáng, chiều 2 buổi"
    private int timed(List<Word> all, int from, int behind) {
        for (var at = behind; at < Math.min(all.size(), behind + NEAR); at++) {
            var unit = all.get(at).isNumber() ? words.matchWritten("often_unit", all, at + 1) : 0;
            if (unit > 0) {
                return at + 1 + unit - from;
            }
        }
        return 0;
    }

    /// All words from a place to the end of what is said; a full stop inside of a number ends nothing.
    private static int clause(List<Word> all, int from, String text, String ends) {
        var at = from + 1;
        while (at < all.size() && !isEnd(all.get(at - 1), all.get(at), text, ends)) {
            at++;
        }
        return at - from;
    }

    private static boolean isEnd(Word one, Word next, String text, String ends) {
        var thousands = one.isNumber() && next.isNumber() && next.start() == one.end() + 1;
        return !thousands && text.substring(one.end(), next.start()).chars().anyMatch(sign -> ends.indexOf(sign) >= 0);
    }
}
