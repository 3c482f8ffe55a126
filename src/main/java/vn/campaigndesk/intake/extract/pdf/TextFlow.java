package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Runs;

/// Joins lines into paragraphs by what can be seen: a line goes on in the next one if that stands close below,
/// does not begin further right, does not begin like an item of a list, and its first word would not have
/// fitted any more. Vietnamese does not break words, so lines are joined with a blank, but for the
/// symbols of letters and links, which are broken behind their signs.
final class TextFlow {
    /// The widest distance between two lines of a paragraph, in sizes of the font (one and a half lines).
    private static final double LEADING = 1.9;

    private static final double BLANK = 0.25;
    private static final double TOLERANCE = 2;

    /// How much two fonts' sizes differ between a heading and its text.
    private static final double SAME_SIZE = 1.6;

    /// How far words are driven apart to fill a line, in sizes of the font.
    private static final double FILLED = 2.2;

    /// The first line of a paragraph begins at most that much further right than the others, in points: a
    /// heading in the middle of the page is no beginning of the text at its left.
    private static final double INDENT = 72;

    private static final Pattern ITEM =
            Pattern.compile("[-+*\u2022\u2013\u2014]|\\(?(\\d{1,2}|[a-z\u0111]|[IVX]{1,4})[.)/]");

    private TextFlow() {}

    /// @param lines from top to bottom
    /// @param rightEnd where the lines could have gone to
    static List<List<TextLine>> paragraphs(List<TextLine> lines, double rightEnd) {
        var paragraphs = new ArrayList<List<TextLine>>();
        for (var line : lines) {
            if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast().getLast(), line, rightEnd)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    /// Whether a line is the rest of the one above it.
    static boolean goesOn(TextLine line, TextLine next, double rightEnd) {
        var size = Math.max(line.size(), next.size());
        return line.turned() == next.turned()
                && next.across() > line.across()
                && next.across() - line.across() <= LEADING * size
                && size / Math.min(line.size(), next.size()) < SAME_SIZE
                && (line.turned() || fills(line, next, size, rightEnd))
                && !ITEM.matcher(firstWord(next)).matches();
    }

    private static boolean fills(TextLine line, TextLine next, double size, double rightEnd) {
        return next.start() <= line.start() + TOLERANCE + centred(line, next)
                && line.start() <= next.start() + INDENT + centred(line, next)
                && line.end() + BLANK * size + next.firstWord() > rightEnd - TOLERANCE;
    }

    /// A shorter line under a longer one begins further right if both are centred.
    private static double centred(TextLine line, TextLine next) {
        var difference = (line.box().left() + line.box().right()) / 2
                - (next.box().left() + next.box().right()) / 2;
        return Math.abs(difference) < TOLERANCE ? Double.MAX_VALUE : 0;
    }

    private static String firstWord(TextLine line) {
        var word = new StringBuilder();
        for (var i = 0; i < line.signs().size() && (i == 0 || !line.blanks().get(i)); i++) {
            word.append(line.signs().get(i).text());
        }
        return word.toString();
    }

    /// A line that turned out to be none of a table: the number or bullet of a list's item belongs to its text
    /// however far they stand apart, and so do words that were only driven apart to fill the line.
    static List<TextLine> together(List<TextLine> line) {
        var joined = new ArrayList<TextLine>();
        for (var piece : line) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && belong(before, piece, joined.size() == 1)) {
                joined.removeLast();
                joined.add(before.with(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /// Whether a piece is only the number or bullet of an item.
    static boolean isLabel(TextLine piece) {
        return ITEM.matcher(text(piece)).matches();
    }

    static boolean hasWords(TextLine piece) {
        return text(piece).chars().anyMatch(Character::isLetter);
    }

    private static boolean belong(TextLine piece, TextLine next, boolean first) {
        return !piece.turned() && (next.start() - piece.end() < FILLED * next.size() || (first && isLabel(piece)));
    }

    /// What a piece says, without blanks.
    static String text(TextLine line) {
        return line.signs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    /// The text of lines that are one paragraph.
    static String text(List<TextLine> paragraph, Gathering gathering) {
        var runs = new Runs(gathering);
        paragraph.getFirst().addTo(runs);
        for (var i = 1; i < paragraph.size(); i++) {
            var line = paragraph.get(i);
            if (!paragraph.get(i - 1).isCutBefore(line)) {
                runs.add(" ", line.signs().getFirst().font());
            }
            line.addTo(runs);
        }
        return runs.take().strip();
    }

    /// The text of lines in a cell, its paragraphs parted by line breaks.
    static String cell(List<TextLine> lines, double rightEnd, Gathering gathering) {
        // figures one below the other are several numbers, or one that a narrow cell broke: never one in silence
        var figures = lines.size() > 1 && lines.stream().noneMatch(TextFlow::hasWords);
        var paragraphs = figures ? lines.stream().map(List::of).toList() : paragraphs(lines, rightEnd);
        return String.join(
                "\n",
                paragraphs.stream().map(paragraph -> text(paragraph, gathering)).toList());
    }
}
