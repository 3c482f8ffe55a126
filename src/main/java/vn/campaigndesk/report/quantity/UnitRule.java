package vn.campaigndesk.report.quantity;

import org.jspecify.annotations.Nullable;

/// Whether the words after a number are only the name of what is counted. Any word may be in such a name except those
/// that change the number: more number words, "not yet", "planned", "per day", dates.
final class UnitRule {
    private static final int MOST_TOKENS = 24;

    private UnitRule() {}

    /// Checks the words from a token to the end.
    ///
    /// @return what has to be asked, or null when the words are a unit or nothing
    static @Nullable Doubt problem(Cell cell, int from) {
        if (from >= cell.size()) {
            return null;
        }
        if (isRate(cell, from)) {
            return Doubt.RATE;
        }
        var fits = beginsWell(cell, from) && cell.size() - from <= MOST_TOKENS && isBalanced(cell, from);
        for (var at = from; fits && at < cell.size(); at++) {
            fits = cell.isWord(at) ? isNameWord(cell, at) : isNameSign(cell, from, at);
        }
        return fits ? null : Doubt.UNEXPLAINED_TEXT;
    }

    /// So many for each day, week, commune.
    static boolean isRate(Cell cell, int from) {
        for (var at = from; at < cell.size(); at++) {
            if (cell.match(Role.RATE, at) > 0 || (cell.isSign(at, '/') && isPer(cell, from, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPer(Cell cell, int from, int slash) {
        // "tin/bai" names two kinds of things; "bai/ngay" is a rate
        return cell.match(Role.PER, slash + 1) > 0 && (slash == from || cell.isWord(slash - 1));
    }

    private static boolean beginsWell(Cell cell, int from) {
        var first = cell.token(from);
        if (first.isSign('(')) {
            return cell.isWord(from + 1);
        }
        var oneLetter = first.text().codePointCount(0, first.text().length()) == 1;
        // a single letter may be anything: a scale, dong, a footnote
        return first.isWord() && cell.match(Role.SUSPICIOUS, from) == 0 && !oneLetter;
    }

    private static boolean isNameWord(Cell cell, int at) {
        return cell.match(Role.WARNING, at) == 0
                && cell.match(Role.AFTER_APPROXIMATE, at) == 0
                && !isNumberWord(cell, at);
    }

    private static boolean isNumberWord(Cell cell, int at) {
        return Role.NUMBER_WORDS.stream().anyMatch(role -> cell.match(role, at) > 0) || isUnmarkedNumber(cell, at);
    }

    /// In a text without any diacritics "nam" may be five.
    private static boolean isUnmarkedNumber(Cell cell, int at) {
        return WordKey.isUnmarked(cell.clean().text())
                && Role.SMALL_NUMBERS.stream().anyMatch(role -> cell.words().match(role, cell.tokens(), at, false) > 0);
    }

    private static boolean isNameSign(Cell cell, int from, int at) {
        var between = at > from && (cell.isWord(at - 1) || cell.isSign(at - 1, ')')) && cell.isWord(at + 1);
        return switch (cell.token(at).text()) {
            case "(" -> cell.isWord(at + 1);
            case ")" -> cell.isWord(at - 1);
            case ",", "-", "&" -> between;
            case "/" -> between && cell.match(Role.UNIT, at - 1) > 0 && cell.match(Role.UNIT, at + 1) > 0;
            default -> false;
        };
    }

    private static boolean isBalanced(Cell cell, int from) {
        var open = 0;
        for (var at = from; at < cell.size() && open >= 0; at++) {
            open += cell.isSign(at, '(') ? 1 : cell.isSign(at, ')') ? -1 : 0;
        }
        return open == 0;
    }
}
