package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Runs;
import vn.campaigndesk.intake.extract.Superscript;

/// Signs side by side on one line without a wide gap; a line of several columns is several of these.
///
/// @param signs from left to right, blanks left out
/// @param blanks for each sign whether a blank stood before it
/// @param across where the line stands on the page
record TextLine(List<Glyph> signs, List<Boolean> blanks, PageBox box, double across, double size) {
    /// A gap that parts columns, in sizes of the font.
    private static final double COLUMN_GAP = 1.2;

    /// A gap that parts words although no blank is stored, and one that makes a stored blank believable:
    /// programs store blanks of no width where letters of two fonts meet.
    private static final double WORD_GAP = 0.2;

    /// A gap that no blank between two words of a heading makes.
    private static final double APART = 0.45;

    private static final double BLANK_GAP = 0.08;

    /// Signs whose lines stand nearer than this, in sizes of the font, are on one line.
    private static final double SAME_LINE = 0.45;

    /// A sign of a footnote is that much smaller and stands that much higher than its line, in sizes of the
    /// font.
    private static final double SMALL = 0.8;

    private static final double RAISED = 0.15;

    private static final Set<String> JOINTS = Set.of("-", "/");

    TextLine {
        signs = List.copyOf(signs);
        blanks = List.copyOf(blanks);
    }

    private static boolean isBlank(Glyph sign) {
        return sign.text().isBlank();
    }

    /// Cuts signs into lines, from top to bottom, and those into pieces, from left to right. What is drawn
    /// sideways comes last.
    static List<TextLine> of(List<Glyph> signs) {
        var lines = new ArrayList<TextLine>();
        for (var turned : List.of(false, true)) {
            var sorted = signs.stream()
                    .filter(sign -> sign.turned() == turned)
                    .sorted(Comparator.comparingDouble(Glyph::across))
                    .toList();
            var line = new ArrayList<Glyph>();
            for (var sign : sorted) {
                if (!line.isEmpty()
                        && sign.across() - line.getFirst().across()
                                > SAME_LINE
                                        * Math.max(sign.size(), line.getFirst().size())) {
                    pieces(line, lines);
                    line.clear();
                }
                line.add(sign);
            }
            pieces(line, lines);
        }
        return lines;
    }

    private static void pieces(List<Glyph> line, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(Glyph::along));
        var piece = new ArrayList<Glyph>();
        var blanks = new ArrayList<Boolean>();
        @Nullable Glyph before = null;
        var blank = false;
        for (var sign : line) {
            if (isBlank(sign)) {
                blank = true;
                continue;
            }
            var gap = before == null ? 0 : sign.along() - before.end();
            if (before != null && gap > COLUMN_GAP * sign.size()) {
                lines.add(line(piece, blanks));
                piece.clear();
                blanks.clear();
            }
            piece.add(sign);
            blanks.add(gap > (blank ? BLANK_GAP : WORD_GAP) * sign.size());
            before = before != null && before.end() > sign.end() ? before : sign;
            blank = false;
        }
        if (!piece.isEmpty()) {
            lines.add(line(piece, blanks));
        }
    }

    private static TextLine line(List<Glyph> signs, List<Boolean> blanks) {
        return new TextLine(
                signs,
                blanks,
                PageBox.around(signs.stream().map(Glyph::box).toList()),
                signs.getFirst().across(),
                signs.stream().mapToDouble(Glyph::size).max().orElse(0));
    }

    /// The first word and the rest, when it is one of these and farther from the rest than words are from each other;
    /// else this alone.
    List<TextLine> parted(Set<String> firstWords) {
        var word = new StringBuilder();
        var end = 0;
        for (; end < signs.size() && (end == 0 || !blanks.get(end)); end++) {
            word.append(signs.get(end).text());
        }
        if (end == signs.size()
                || !firstWords.contains(word.toString())
                || signs.get(end).along() - signs.get(end - 1).end() < APART * size) {
            return List.of(this);
        }
        return List.of(
                line(signs.subList(0, end), blanks.subList(0, end)),
                line(signs.subList(end, signs.size()), blanks.subList(end, signs.size())));
    }

    /// This and the piece right of it, parted by a blank.
    TextLine with(TextLine next) {
        var all = new ArrayList<>(signs);
        all.addAll(next.signs);
        var allBlanks = new ArrayList<>(blanks);
        allBlanks.add(true);
        allBlanks.addAll(next.blanks.subList(1, next.blanks.size()));
        return new TextLine(all, allBlanks, box.with(next.box), across, Math.max(size, next.size));
    }

    boolean turned() {
        return signs.getFirst().turned();
    }

    double end() {
        return signs.getLast().end();
    }

    double start() {
        return signs.getFirst().along();
    }

    /// How far the first word goes: if it had fitted into the line above, somebody ended that line on purpose.
    double firstWord() {
        var end = signs.getFirst().end();
        for (var i = 1; i < signs.size() && !blanks.get(i); i++) {
            end = signs.get(i).end();
        }
        return end - start();
    }

    /// Whether this line ends within what is written without a blank: "2573/UBND-" and "VHTT".
    boolean isCutBefore(TextLine next) {
        var last = signs.size() - 1;
        return last > 0
                && !blanks.get(last)
                && JOINTS.contains(signs.get(last).text())
                && isWord(signs.get(last - 1))
                && isWord(next.signs.getFirst());
    }

    private static boolean isWord(Glyph sign) {
        return sign.text().chars().allMatch(Character::isLetterOrDigit);
    }

    private boolean isRaised(Glyph sign) {
        return sign.size() < SMALL * size && base() - sign.across() > RAISED * size;
    }

    private double base() {
        return signs.stream().mapToDouble(Glyph::across).max().orElse(across);
    }

    void addTo(Runs runs) {
        for (var i = 0; i < signs.size(); i++) {
            var sign = signs.get(i);
            var text = isRaised(sign) ? Superscript.of(sign.text()) : sign.text();
            runs.add(i > 0 && blanks.get(i) ? " " + text : text, sign.font());
        }
    }
}
