package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.find.Things;

/// The parts into which a note breaks its number up without saying so: "Cổng TTĐT: 45; Facebook: 75", "12 bài trên
/// Zalo, 30 bài trên Facebook". Numbers of other things ("2 trường, 1 trung tâm") are no parts.
final class NoteParts {
    private static final Pattern PIECES = Pattern.compile("[;\\n]|,(?!\\d)|(?<=\\s)v\u00e0(?=\\s+\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}/.-])(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+|\\p{Nd}+)(?![\\p{Nd}/%])");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:\\.\\p{Nd}{3})*");
    private static final Pattern END = Pattern.compile("[\\s.)]*");
    private static final int LONGEST = 12;

    private final Things things;

    NoteParts(Things things) {
        this.things = things;
    }

    /// A number of a note.
    ///
    /// @param before what stands before it in its piece
    /// @param unit what stands behind it
    private record Piece(long number, String before, String unit) {
        boolean isNamed() {
            return before.endsWith(":") || before.endsWith("=");
        }
    }

    /// The sum of at least two parts; empty when the note is no break-down, or not only one.
    OptionalLong sum(Indicator indicator, String note) {
        var pieces = pieces(note);
        return pieces.size() > 1 && pieces.stream().allMatch(piece -> isPart(indicator, piece))
                ? OptionalLong.of(pieces.stream().mapToLong(Piece::number).sum())
                : OptionalLong.empty();
    }

    /// Whether a number of a note counts other things than the row.
    boolean hasOthers(Indicator indicator, String note) {
        return pieces(note).stream().anyMatch(piece -> things.areOthers(indicator, piece.unit()));
    }

    private boolean isPart(Indicator indicator, Piece piece) {
        return END.matcher(piece.unit()).matches() ? piece.isNamed() : things.areOwn(indicator, piece.unit());
    }

    /// The numbers, one of each piece; none when a piece has several or one that is no plain number.
    private static List<Piece> pieces(String note) {
        var pieces = new ArrayList<Piece>();
        for (var text : PIECES.split(note, -1)) {
            var found = NUMBER.matcher(text);
            if (DIGITS.matcher(text).results().count() > 1
                    || (!found.find() && DIGITS.matcher(text).find())) {
                return List.of();
            }
            if (found.reset().find() && found.group().length() <= LONGEST) {
                var before = text.substring(0, found.start()).strip();
                var number = Long.parseLong(found.group().replace(".", ""));
                pieces.add(new Piece(number, before, text.substring(found.end())));
            }
        }
        return pieces;
    }
}
