package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.find.Heads.Role;
import vn.campaigndesk.intake.find.RowMatcher.Match;

/// Finds the rows of the form in tables that have one row of the form a line, whatever the order and number of their
/// columns.
final class TableFinder {
    private static final int LINES_OF_A_HEAD = 5;
    private static final Pattern PART_OF_ROW = Pattern.compile(
            "^\\s*(?:\\d{1,2}[.,]\\d{1,2}\\b|[a-z\\u0111][.)]|[-+*\\u2013\\u2022\\uf0b7]|[a-z\\u0111]$)");

    private final RowMatcher rows;
    private final Heads heads;
    private final RowReader reader;
    private final Gaps gaps;

    TableFinder(RowMatcher rows, Heads heads, RowReader reader) {
        this.rows = rows;
        this.heads = heads;
        this.reader = reader;
        this.gaps = new Gaps(rows.indicators());
    }

    /// What was found in one table.
    ///
    /// @param used numbers of the lines that belong to the form: head, rows and what stands between them
    record Found(List<Sighting> sightings, Set<Integer> used, Columns columns) {}

    /// The form's rows in a table; null when it has none.
    ///
    /// @param table the table's lines
    /// @param before the columns of the form's table before this one, for a form that goes on in a second table
    @Nullable
    Found find(List<Line> table, @Nullable Columns before) {
        var content = contentColumn(table);
        if (content == 0) {
            return null;
        }
        var named = named(table, content);
        var first = named.keySet().iterator().next();
        var head = head(table, first);
        var columns =
                head.isEmpty() ? withoutHead(table, content, named, before) : Columns.ofHead(content, head, heads);
        var used = new TreeSet<Integer>();
        table.stream()
                .filter(line ->
                        !head.isEmpty() && line.number() >= head.getFirst().number() && line.number() < first)
                .filter(line -> !reader.isText(line))
                .forEach(line -> used.add(line.number()));
        return new Found(sightings(table, named, columns, used), used, columns);
    }

    /// The column in which most rows of the form are named, 0 for none.
    private int contentColumn(List<Line> table) {
        var counts = new TreeMap<Integer, Set<Long>>();
        for (var line : table) {
            for (var part : line.filled()) {
                rows.match(part.text())
                        .ifPresent(match -> counts.computeIfAbsent(part.column(), any -> new TreeSet<>())
                                .add(match.indicator().id()));
            }
        }
        var best = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(Set::size)));
        return best.map(Map.Entry::getKey)
                .filter(column -> isForm(table, column))
                .orElse(0);
    }

    /// A row beyond doubt, or a head over what resembles rows: sentences may resemble a row too.
    private boolean isForm(List<Line> table, int column) {
        var named = named(table, column);
        return !named.isEmpty()
                && (named.values().stream().anyMatch(Match::sure)
                        || !head(table, named.keySet().iterator().next()).isEmpty());
    }

    /// The rows named in a column by the number of their line, from top to bottom.
    private Map<Integer, Match> named(List<Line> table, int column) {
        var named = new LinkedHashMap<Integer, Match>();
        for (var line : table) {
            for (var part : line.filled()) {
                if (part.column() == column) {
                    rows.match(part.text())
                            .filter(match -> match.sure() || !isPart(line, column))
                            .ifPresent(match -> named.put(line.number(), match));
                    break;
                }
            }
        }
        gaps.fill(table, column, named);
        return named;
    }

    /// "3.1", "a)", "- Facebook": a line that splits up the row above it.
    private static boolean isPart(Line line, int content) {
        return line.filled().stream()
                .filter(part -> part.column() <= content)
                .anyMatch(part -> PART_OF_ROW.matcher(part.text()).find());
    }

    /// The head above the first row: lines of which at least two cells, one of them for a number or a note, are heads.
    private List<Line> head(List<Line> table, int first) {
        var at = indexOf(table, first);
        var head = new ArrayList<Line>();
        for (var i = Math.max(0, at - LINES_OF_A_HEAD); i < at; i++) {
            var line = table.get(i);
            if (isHead(line) || (!head.isEmpty() && isMoreOfHead(line))) {
                head.add(line);
            }
        }
        return head;
    }

    /// A second line of a head; the form's texts may stand between the head and the first row.
    private boolean isMoreOfHead(Line line) {
        return line.filled().size() > 1 && !isColumnNumbers(line) && !reader.isText(line);
    }

    private boolean isHead(Line line) {
        var roles = line.filled().stream().map(part -> heads.role(part.text())).toList();
        return roles.stream().filter(role -> role != Role.STRANGE).count() >= 2
                && roles.stream().anyMatch(Set.of(Role.VALUE, Role.OTHER_VALUE, Role.NOTE, Role.CONTENT)::contains);
    }

    private boolean isColumnNumbers(Line line) {
        return line.filled().stream().allMatch(part -> heads.isColumnNumber(part.text()));
    }

    private static int indexOf(List<Line> table, int number) {
        for (var i = 0; i < table.size(); i++) {
            if (table.get(i).number() == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line " + number);
    }

    /// Without a head: as in the table before, or in the form's own order when that can be meant.
    private Columns withoutHead(List<Line> table, int content, Map<Integer, Match> named, @Nullable Columns before) {
        var right = new TreeSet<Integer>();
        table.stream()
                .filter(line -> named.containsKey(line.number()))
                .flatMap(line -> line.parts().stream())
                .map(Part::column)
                .filter(column -> column > content)
                .forEach(right::add);
        if (before != null
                && before.content() == content
                && before.roles().keySet().containsAll(right)) {
            return before;
        }
        var roles = new HashMap<Integer, Role>();
        var order = List.copyOf(right);
        for (var i = 0; i < order.size(); i++) {
            roles.put(order.get(i), i == 0 ? Role.VALUE : i == 1 ? Role.NOTE : Role.STRANGE);
        }
        return new Columns(content, roles, Map.of());
    }

    private List<Sighting> sightings(List<Line> table, Map<Integer, Match> named, Columns columns, Set<Integer> used) {
        var found = new ArrayList<Sighting>();
        for (var i = 0; i < table.size(); i++) {
            var match = named.get(table.get(i).number());
            if (match != null) {
                var under = under(table, i, named);
                used.add(table.get(i).number());
                under.forEach(line -> used.add(line.number()));
                found.add(reader.read(match, table.get(i), under, columns));
            }
        }
        return found;
    }

    /// The lines between a row and the next one; after the last row only those that look like numbers of the form.
    private List<Line> under(List<Line> table, int at, Map<Integer, Match> named) {
        var under = new ArrayList<Line>();
        for (var i = at + 1; i < table.size() && !named.containsKey(table.get(i).number()); i++) {
            if (reader.isOutside(table.get(i))) {
                break;
            }
            under.add(table.get(i));
        }
        return under;
    }
}
