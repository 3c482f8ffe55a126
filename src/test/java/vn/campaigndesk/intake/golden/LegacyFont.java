package vn.campaigndesk.intake.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes Vietnamese as it was written before Unicode: letters of a font that draws other letters.
enum LegacyFont {
    /// One sign a letter; capitals with a tone exist only in the capital font, whose name ends in H.
    TCVN3(".VnTime", ".VnTimeH", 4),
    /// A letter, then its accent as a letter.
    VNI("VNI-Times", "VNI-Times", 2);

    /// Text of one font.
    record Piece(String font, String text) {}

    private final String font;
    private final String capitalFont;
    private final int column;

    LegacyFont(String font, String capitalFont, int column) {
        this.font = font;
        this.capitalFont = capitalFont;
        this.column = column;
    }

    /// The text cut where the font changes.
    List<Piece> pieces(String text) {
        var table = table();
        if (this == TCVN3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter)) {
            return List.of(new Piece(capitalFont, encode(text.toLowerCase(Locale.ROOT), table)));
        }
        var pieces = new ArrayList<Piece>();
        for (var letter : text.split("", -1)) {
            var capital = this == TCVN3 && table.getOrDefault(letter, "").length() > 1;
            var written = encode(capital ? letter.toLowerCase(Locale.ROOT) : letter, table);
            var with = capital ? capitalFont : font;
            if (!pieces.isEmpty() && pieces.getLast().font().equals(with)) {
                pieces.set(pieces.size() - 1, new Piece(with, pieces.getLast().text() + written));
            } else {
                pieces.add(new Piece(with, written));
            }
        }
        return pieces;
    }

    /// The text without its fonts: what is left when somebody copies it into an editor.
    String bare(String text) {
        return text.lines()
                .map(line -> pieces(line).stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String encode(String text, Map<String, String> table) {
        var written = new StringBuilder();
        for (var letter : text.split("", -1)) {
            written.append(table.getOrDefault(letter, letter));
        }
        return written.toString();
    }

    private Map<String, String> table() {
        try (var in = LegacyFont.class.getResourceAsStream("/intake/legacy-letters.tsv")) {
            var table = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> table.put(cells[0], cells[column]));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
