package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.campaigndesk.report.PasteHeads.Column;
import vn.campaigndesk.report.quantity.Doubt;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.report.quantity.QuantityState;

/// Which cells of a copied block belong into which rows of the form. A block of which that is not sure, or that has
/// more rows than the form from there on, is refused whole: half a block in the wrong rows is worse than none.
///
/// A block may have a head, a column with the rows' numbers, a column with their texts, the numbers, and a column with
/// notes; or it has the numbers of several rows side by side.
final class PasteRules {
    /// What a block is to the form.
    sealed interface Fit {}

    /// One cell only: text like any other.
    record OneCell(String text) implements Fit {}

    /// The cells for the rows, from the row at which it is pasted on.
    ///
    /// @param notes whether the block has a column of notes
    /// @param head whether it had a head, which was left out
    record Rows(List<Row> rows, boolean notes, boolean head) implements Fit {
        Rows {
            rows = List.copyOf(rows);
        }
    }

    /// A block that is not put in, and why.
    record Refused(String key, List<Object> arguments) implements Fit {
        Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /// What belongs into a row.
    record Row(String number, String note) {}

    private static final Set<Doubt> EMPTY = Set.of(Doubt.PLACEHOLDER, Doubt.NO_FIGURE, Doubt.SAME_AS_ABOVE);
    private static final Set<Doubt> WORDS = Set.of(Doubt.NOT_A_NUMBER, Doubt.UNEXPLAINED_TEXT);

    private final QuantityParser parser;
    private final PasteHeads heads;

    PasteRules(QuantityParser parser, PasteHeads heads) {
        this.parser = parser;
        this.heads = heads;
    }

    /// Fits a block into the form.
    ///
    /// @param text as it lies on the clipboard
    /// @param place number of the row at which it is pasted, from 1
    /// @param last number of the form's last row
    Fit fit(String text, int place, int last) {
        var lines = PastedCells.of(text);
        if (lines.size() == 1 && lines.getFirst().size() == 1) {
            return new OneCell(lines.getFirst().getFirst());
        }
        if (lines.stream().allMatch(line -> line.stream().allMatch(String::isEmpty))) {
            return new Refused("report.paste.empty", List.of());
        }
        var head = heads.isHead(lines.getFirst());
        var body = head ? lines.subList(1, lines.size()) : lines;
        if (body.isEmpty()) {
            return new Refused("report.paste.empty", List.of());
        }
        var fit = head ? underHead(lines.getFirst(), body, place) : withoutHead(body, place);
        return fit instanceof Rows rows && rows.rows().size() > last - place + 1
                ? new Refused("report.paste.beyond", List.of(rows.rows().size(), place, last))
                : fit;
    }

    private Fit underHead(List<String> head, List<List<String>> body, int place) {
        var number = heads.only(Column.NUMBER, head);
        if (number.isEmpty()) {
            return byColumns(body, place, true);
        }
        var note = heads.only(Column.NOTE, head);
        return rows(body, number.getAsInt(), note, true);
    }

    private Fit withoutHead(List<List<String>> body, int place) {
        if (body.size() == 1 && body.getFirst().stream().allMatch(this::isNumberOrEmpty)) {
            return sideBySide(body.getFirst(), false);
        }
        if (body.size() == 2
                && body.getFirst().stream().noneMatch(this::isNumber)
                && body.getFirst().size() > 2
                && body.getLast().stream().allMatch(this::isNumberOrEmpty)) {
            return sideBySide(body.getLast(), true);
        }
        return byColumns(body, place, false);
    }

    private static Fit sideBySide(List<String> numbers, boolean head) {
        return new Rows(numbers.stream().map(number -> new Row(number, "")).toList(), false, head);
    }

    /// Finds the one column that has numbers; its right neighbour, if there is one, has the notes.
    private Fit byColumns(List<List<String>> body, int place, boolean head) {
        var width = body.getFirst().size();
        if (width == 1) {
            return rows(body, 0, OptionalInt.empty(), head);
        }
        var first = countsRows(body, place) ? 1 : 0;
        var numbers = columnsOfNumbers(body, first);
        if (numbers.isEmpty() && first == 1) {
            numbers = columnsOfNumbers(body, 0);
        }
        if (numbers.size() != 1 || numbers.getFirst() < width - 2) {
            return new Refused("report.paste.columns", List.of());
        }
        var number = numbers.getFirst();
        return rows(body, number, number == width - 2 ? OptionalInt.of(number + 1) : OptionalInt.empty(), head);
    }

    /// Whether the first column only says which row is which.
    private static boolean countsRows(List<List<String>> body, int place) {
        return IntStream.range(0, body.size())
                .allMatch(i -> body.get(i).getFirst().replaceAll("[.)]$", "").equals(Integer.toString(place + i)));
    }

    private List<Integer> columnsOfNumbers(List<List<String>> body, int first) {
        return IntStream.range(first, body.getFirst().size())
                .filter(column -> body.stream().anyMatch(line -> isNumber(line.get(column)))
                        && body.stream().allMatch(line -> isNumberOrEmpty(line.get(column))))
                .boxed()
                .toList();
    }

    private static Fit rows(List<List<String>> body, int number, OptionalInt note, boolean head) {
        var rows = new ArrayList<Row>();
        for (var line : body) {
            rows.add(new Row(line.get(number), note.isPresent() ? line.get(note.getAsInt()) : ""));
        }
        return new Rows(rows, note.isPresent(), head);
    }

    /// Whether a cell may stand in a column of numbers without being one: nothing, a dash, a word for no figure.
    private boolean isNumberOrEmpty(String cell) {
        return cell.isEmpty()
                || isNumber(cell)
                || parser.read(cell).doubts().stream().anyMatch(EMPTY::contains);
    }

    /// Whether a cell says a number: in figures, if only one that asks, or in words that leave no doubt. Words that
    /// only suggest one ("all communes") are as likely a note.
    private boolean isNumber(String cell) {
        var reading = parser.read(cell);
        return reading.state() == QuantityState.STATED
                || (cell.chars().anyMatch(Character::isDigit)
                        && reading.doubts().stream().noneMatch(WORDS::contains));
    }
}
