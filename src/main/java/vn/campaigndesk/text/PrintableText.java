package vn.campaigndesk.text;

import java.text.Normalizer;
import java.util.List;

/// The gate every text passes on its way into a document: what comes out may stand in any XML file and in any line.
///
/// Precomposed Unicode (NFC, as TCVN 6909:2001 asks), no character that XML 1.0 forbids, no lone surrogates, no
/// invisible marks that turn the direction of writing; all kinds of line ends become `\n`, tabs become spaces.
public final class PrintableText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PrintableText() {}

    /// Cleans a text that may have several lines.
    public static String text(String raw) {
        return isPlain(raw)
                ? raw.strip()
                : Normalizer.normalize(filter(raw), Normalizer.Form.NFC).strip();
    }

    /// Cleans a text that must stay on one line: line ends become spaces, runs of spaces one space.
    public static String line(String raw) {
        return squeeze(text(raw).replace('\n', ' '));
    }

    /// As [#text(String)] but keeps the spaces at both ends, which matter between two runs of a paragraph.
    public static String run(String raw) {
        return isPlain(raw) ? raw : Normalizer.normalize(filter(raw), Normalizer.Form.NFC);
    }

    public static List<String> lines(List<String> raw) {
        return raw.stream()
                .map(PrintableText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isPlain(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c < 0x20 || c > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static String filter(String raw) {
        var clean = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); ) {
            var point = raw.codePointAt(i);
            i += Character.charCount(point);
            var windowsEnd = point == '\r' && i < raw.length() && raw.charAt(i) == '\n';
            if (windowsEnd) {
                continue;
            }
            if (isLineEnd(point)) {
                clean.append('\n');
            } else if (point == '\t') {
                clean.append(' ');
            } else if (!isForbidden(point)) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }

    /// CR, LF, vertical tab (a pasted soft break of Word), form feed, NEL, line and paragraph separator.
    private static boolean isLineEnd(int point) {
        return (point >= 0x0A && point <= 0x0D) || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean isForbidden(int point) {
        return Character.isISOControl(point)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || point == BYTE_ORDER_MARK
                || turnsDirection(point);
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0x200B;
    }

    private static String squeeze(String text) {
        return text.indexOf("  ") < 0 ? text : text.replaceAll(" {2,}", " ");
    }
}
