package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;

/// Finds tables without lines: at least two lines of the page, one below the other, whose pieces stand in the same
/// columns. The head of an official letter is one as well.
final class UnruledColumns {
    /// The widest distance between rows, in sizes of the font; a wider one ends the table.
    private static final double LEADING = 3.5;

    /// The widest distance between lines of one cell.
    private static final double WRAPPED = 1.6;

    /// What the column of the rows' numbers is called.
    private static final Set<String> NUMBERS = Set.of("STT", "TT");

    record Span(double left, double right) {
        boolean meets(TextLine piece) {
            return piece.box().left() < right && piece.box().right() > left;
        }

        Span with(TextLine piece) {
            return new Span(
                    Math.min(left, piece.box().left()),
                    Math.max(right, piece.box().right()));
        }
    }

    private List<Span> columns = List.of();
    private final List<List<TextLine>> taken = new ArrayList<>();

    /// For each row and column the lines of its cell.
    private List<List<List<TextLine>>> rows = List.of();

    private UnruledColumns() {}

    /// How many of the lines, from the given one on, are a table; 0 if there is none.
    ///
    /// @param lines each as its pieces from left to right
    static Optional<UnruledColumns> at(List<List<TextLine>> lines, int start) {
        if (lines.get(start).size() < 2 || isItem(lines.get(start))) {
            return Optional.empty();
        }
        var found = new UnruledColumns();
        found.take(withNumbersApart(lines.get(start)));
        for (var index = start + 1; index < lines.size() && found.take(lines.get(index)); index++) {
            // as far as it goes
        }
        var middle = MiddleRows.of(found.taken, found.sorted());
        if (middle.isPresent()) {
            found.rows = middle.get();
            found.cutBelow();
            return Optional.of(found);
        }
        while (!found.taken.isEmpty() && found.taken.getLast().size() < 2 && !found.endsWithWrapped()) {
            found.taken.removeLast();
        }
        var full = found.taken.stream().filter(line -> line.size() > 1).count();
        if (full < 2) {
            return Optional.empty();
        }
        found.rows = found.rows();
        return Optional.of(found);
    }

    /// Leaves out what belongs to no row.
    private void cutBelow() {
        var pieces = rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        while (!pieces.contains(taken.getLast().getFirst())) {
            taken.removeLast();
        }
    }

    /// The heading of a narrow column of numbers nearly touches that of the next one.
    private static List<TextLine> withNumbersApart(List<TextLine> line) {
        var apart = new ArrayList<>(line.getFirst().parted(NUMBERS));
        apart.addAll(line.subList(1, line.size()));
        return apart;
    }

    int lines() {
        return taken.size();
    }

    private boolean take(List<TextLine> line) {
        if (!taken.isEmpty()) {
            var above = taken.getLast().getFirst();
            if (line.getFirst().turned() || line.getFirst().across() - above.across() > LEADING * above.size()) {
                return false;
            }
        }
        var grown = grow(line);
        if (grown == null) {
            return false;
        }
        columns = grown;
        taken.add(line);
        return true;
    }

    /// The columns with the pieces of one more line; null if they do not fit.
    private @Nullable List<Span> grow(List<TextLine> line) {
        var grown = new ArrayList<>(columns);
        var used = new ArrayList<Integer>();
        for (var piece : line) {
            var met = IntStream.range(0, grown.size())
                    .filter(i -> grown.get(i).meets(piece))
                    .boxed()
                    .toList();
            if (met.size() > 1 || met.stream().anyMatch(used::contains) || (met.isEmpty() && line.size() == 1)) {
                return null;
            }
            if (met.isEmpty()) {
                grown.add(new Span(piece.box().left(), piece.box().right()));
                used.add(grown.size() - 1);
            } else {
                grown.set(met.getFirst(), grown.get(met.getFirst()).with(piece));
                used.add(met.getFirst());
            }
        }
        return grown;
    }

    private static boolean isItem(List<TextLine> line) {
        return line.size() == 2 && TextFlow.isLabel(line.getFirst());
    }

    /// Whether a line only goes on with cells of the one above: nothing in the first column, words close below
    /// others, one of which would not have fitted above, or a single piece: a further line of a note.
    /// Figures below figures are never one cell.
    private boolean wraps(int index) {
        if (index == 0 || first().meets(taken.get(index).getFirst())) {
            return false;
        }
        var line = taken.get(index);
        var above = taken.get(index - 1);
        return line.stream().allMatch(piece -> TextFlow.hasWords(piece) && isBelow(piece, above))
                && (line.size() == 1 || line.stream().anyMatch(piece -> goesOn(piece, above)));
    }

    private boolean isBelow(TextLine piece, List<TextLine> above) {
        var column = column(piece);
        return above.stream()
                .filter(column::meets)
                .anyMatch(line -> piece.across() - line.across() <= WRAPPED * line.size());
    }

    private boolean goesOn(TextLine piece, List<TextLine> above) {
        var column = column(piece);
        return above.stream().filter(column::meets).anyMatch(line -> TextFlow.goesOn(line, piece, column.right()));
    }

    private Span column(TextLine piece) {
        return columns.stream().filter(span -> span.meets(piece)).findFirst().orElseThrow();
    }

    /// Under two columns, mostly the head of a letter, a single line is rather the title that comes next.
    private boolean endsWithWrapped() {
        return columns.size() > 2 && wraps(taken.size() - 1);
    }

    private Span first() {
        return sorted().getFirst();
    }

    private List<Span> sorted() {
        return columns.stream()
                .sorted(java.util.Comparator.comparingDouble(Span::left))
                .toList();
    }

    /// A line that only goes on with the one above is of its row.
    private List<List<List<TextLine>>> rows() {
        var spans = sorted();
        var parted = new ArrayList<List<List<TextLine>>>();
        for (var index = 0; index < taken.size(); index++) {
            if (!wraps(index) || parted.isEmpty()) {
                var cells = new ArrayList<List<TextLine>>();
                spans.forEach(_ -> cells.add(new ArrayList<>()));
                parted.add(cells);
            }
            for (var piece : taken.get(index)) {
                for (var column = 0; column < spans.size(); column++) {
                    if (spans.get(column).meets(piece)) {
                        parted.getLast().get(column).add(piece);
                    }
                }
            }
        }
        return parted;
    }

    PageGrid grid(PageSpace space, Gathering gathering) {
        var spans = sorted();
        var all = taken.stream().flatMap(List::stream).map(TextLine::box).toList();
        return new PageGrid(
                PageBox.around(all),
                false,
                spans.stream().map(Span::left).toList(),
                rows.stream().map(row -> cells(row, spans, space, gathering)).toList());
    }

    private static List<Block.Cell> cells(
            List<List<TextLine>> row, List<Span> spans, PageSpace space, Gathering gathering) {
        var cells = new ArrayList<Block.Cell>();
        for (var column = 0; column < spans.size(); column++) {
            var lines = row.get(column);
            if (!lines.isEmpty()) {
                gathering.cell();
                cells.add(new Block.Cell(
                        column + 1,
                        1,
                        1,
                        TextFlow.cell(lines, spans.get(column).right(), gathering),
                        CellValue.TEXT,
                        List.of(),
                        space.at(
                                PageBox.around(lines.stream().map(TextLine::box).toList()))));
            }
        }
        return cells;
    }
}
