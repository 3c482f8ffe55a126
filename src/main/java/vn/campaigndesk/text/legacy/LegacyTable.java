package vn.campaigndesk.text.legacy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.campaigndesk.text.TabTable;

/// The letters of one encoding: one or two Latin-1 characters to a Unicode letter.
final class LegacyTable {
    private final Map<Character, Character> singles = new HashMap<>();
    private final Map<String, Character> pairs = new HashMap<>();

    LegacyTable(LegacyCharset charset) {
        for (var line : TabTable.read(LegacyTable.class, "charsets.tsv")) {
            var bytes = HexFormat.of().parseHex(line.get(charset.column()));
            put(
                    new String(bytes, StandardCharsets.ISO_8859_1),
                    line.get("letter").charAt(0));
        }
    }

    private void put(String code, char letter) {
        if (code.length() == 1) {
            singles.put(code.charAt(0), letter);
        } else {
            pairs.put(code, letter);
        }
    }

    /// Converts in one pass over the source, the longest code first: converted letters are never looked
    /// at again.
    String convert(String text) {
        var converted = new StringBuilder(text.length());
        var i = 0;
        while (i < text.length()) {
            var pair = pair(text, i);
            if (pair == null) {
                converted.append(singles.getOrDefault(text.charAt(i), text.charAt(i)));
                i++;
            } else {
                converted.append(pair.charValue());
                i += 2;
            }
        }
        return converted.toString();
    }

    private @org.jspecify.annotations.Nullable Character pair(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at + 1) < '\u00a0') {
            return null;
        }
        var exact = pairs.get(text.substring(at, at + 2));
        return exact == null ? otherCase(text.charAt(at), text.charAt(at + 1)) : exact;
    }

    /// A capital typed with a small accent, or the other way round: the base letter decides.
    private @org.jspecify.annotations.Nullable Character otherCase(char base, char accent) {
        var matching = Character.isUpperCase(base) ? Character.toUpperCase(accent) : Character.toLowerCase(accent);
        return matching == accent || accent == '\u00ad' ? null : pairs.get("" + base + matching);
    }

    /// Whether a character alone is a code of this encoding.
    boolean isCode(char character) {
        return singles.containsKey(character);
    }

    /// Whether two characters together are a code of this encoding.
    boolean isPair(String two) {
        return pairs.containsKey(two);
    }
}
