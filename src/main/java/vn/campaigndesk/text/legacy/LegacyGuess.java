package vn.campaigndesk.text.legacy;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which encoding a text is in, judged by the text alone.
final class LegacyGuess {
    private static final int ENOUGH = 3;
    private static final int ENOUGH_SYMBOLS = 2;
    private static final double MOST = 0.7;
    /// Signs of Latin-1 that are no letters anywhere and are letters in TCVN3, all of A1-BE that it uses,
    /// and the multiplication sign.
    private static final String SYMBOLS =
            "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae"
                    + "\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00d7";
    /// Pairs of VNI that Unicode Vietnamese also writes: hoa with its tone at the end.
    private static final Set<String> ALSO_UNICODE =
            Set.of("o\u00e0", "o\u00e1", "o\u00e3", "O\u00c0", "O\u00c1", "O\u00c3");

    /// Codes of VNI that are no letters of Unicode Vietnamese.
    private static final String FOREIGN = "\u00f6\u00d6\u00f1\u00d1\u00e6\u00c6\u00ee\u00ce";
    private static final char OPENING_QUOTE = '\u00ab';
    private static final char CLOSING_QUOTE = '\u00bb';

    private final Map<LegacyCharset, LegacyTable> tables;

    LegacyGuess(Map<LegacyCharset, LegacyTable> tables) {
        this.tables = tables;
    }

    /// @param codes the text after symbol areas and code pages were undone
    Optional<LegacyCharset> of(String codes) {
        if (LegacyText.hasUnicodeVietnamese(codes)) {
            return Optional.empty();
        }
        if (looksLikeVni(codes)) {
            return Optional.of(LegacyCharset.VNI);
        }
        return looksLikeTcvn3(codes) ? Optional.of(LegacyCharset.TCVN3) : Optional.empty();
    }

    /// At least three codes that are impossible in Unicode Vietnamese, of two kinds or more, one of them
    /// a pair.
    private boolean looksLikeVni(String codes) {
        var hits = 0;
        var kinds = new HashSet<String>();
        for (var i = 0; i < codes.length(); i++) {
            var code = vniCode(codes, i);
            if (!code.isEmpty()) {
                hits++;
                kinds.add(code);
            }
        }
        return hits >= ENOUGH
                && kinds.size() >= 2
                && kinds.stream().anyMatch(code -> code.length() == 2)
                && symbolsBetweenLetters(codes) < hits;
    }

    private String vniCode(String codes, int at) {
        var table = tables.get(LegacyCharset.VNI);
        var two = codes.substring(at, Math.min(at + 2, codes.length()));
        if (table != null && table.isPair(two) && !ALSO_UNICODE.contains(two)) {
            return two;
        }
        return FOREIGN.indexOf(codes.charAt(at)) >= 0 ? two.substring(0, 1) : "";
    }

    /// At least three high characters, most of them in the table, and of these two that are signs, no
    /// letters, and yet stand in words.
    private boolean looksLikeTcvn3(String codes) {
        var table = tables.get(LegacyCharset.TCVN3);
        var high = codes.chars().filter(sign -> sign > 0xA0).count();
        var known = codes.chars()
                .filter(sign -> sign > 0xA0 && table != null && table.isCode((char) sign))
                .count();
        return high >= ENOUGH && known >= MOST * high && symbolsBetweenLetters(codes) >= ENOUGH_SYMBOLS;
    }

    /// Whether a text of a legacy font cannot be Unicode Vietnamese typed in that font by mistake.
    boolean tells(String codes, LegacyCharset charset) {
        if (charset == LegacyCharset.TCVN3) {
            return codes.chars().anyMatch(sign -> SYMBOLS.indexOf(sign) >= 0);
        }
        return IntStream.range(0, codes.length())
                .anyMatch(at -> !vniCode(codes, at).isEmpty());
    }

    boolean hasSymbolBetweenLetters(String text) {
        return symbolsBetweenLetters(text) > 0;
    }

    private static int symbolsBetweenLetters(String text) {
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            if (SYMBOLS.indexOf(text.charAt(i)) >= 0 && standsInWord(text, i)) {
                count++;
            }
        }
        return count;
    }

    /// Quotation marks stand at the edges of words anyway.
    private static boolean standsInWord(String text, int at) {
        return switch (text.charAt(at)) {
            case OPENING_QUOTE -> isWord(text, at - 1);
            case CLOSING_QUOTE -> isWord(text, at - 1) && isWord(text, at + 1);
            default -> isWord(text, at - 1) || isWord(text, at + 1);
        };
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
