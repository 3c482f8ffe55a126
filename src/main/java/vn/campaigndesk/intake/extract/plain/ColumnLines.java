package vn.campaigndesk.intake.extract.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the columns of a table that was written as plain lines: parted by tabs, by bars, by semicolons as
/// programs write them, or by blanks under each other. Asked from the first line to the last, it looks at each
/// run of lines once: a file may be fifty thousand lines that only draw.
final class ColumnLines {
    private static final String BLANK = " \t\n\u000b\f\r";
    private static final int FEWEST_BARS = 2;
    private static final Pattern BARS = Pattern.compile("[|\u2502]");
    /// Lines that only draw: +----+----+, |---|---|.
    private static final Pattern DRAWING = Pattern.compile("[\\s+|:=\u2500-\u257f-]*+");

    private static final Pattern STROKE = Pattern.compile("[-=\u2500-\u257f]{2}");
    private static final Pattern SPACED = Pattern.compile(".*\\S {2,}\\S.*");
    private static final int FEWEST_SPACED = 3;
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_PARTED = 3;
    private static final int GAP = 2;
    private static final int WIDEST = 1_000;

    private final List<String> lines;

    /// The end of the last run of bars and drawings that is no table; none begins further on in it.
    private int drawnTo;

    /// The end of the last run of lines with gaps, and the lines of it from which on all have columns.
    private int spacedTo;

    private final BitSet spacedFrom = new BitSet();

    ColumnLines(List<String> lines) {
        this.lines = lines;
    }

    /// The cells of the lines that make a table from a line on, empty when none begins there. A line that
    /// only draws has no cells.
    List<List<String>> at(int first) {
        if (first >= drawnTo) {
            var bars = run(first, line -> isBarred(line) || isDrawn(line));
            if (bars.stream().filter(line -> !isDrawn(line)).count() > 1) {
                return bars.stream().map(ColumnLines::barred).toList();
            }
            drawnTo = first + bars.size();
        }
        var tabs = run(first, ColumnLines::isTabbed);
        if (tabs.size() > 1) {
            return tabs.stream().map(line -> List.of(line.split("\t", -1))).toList();
        }
        var fields = fields(lines.get(first)).size();
        var parted = fields < FEWEST_FIELDS
                ? List.<String>of()
                : run(first, line -> fields(line).size() == fields);
        if (parted.size() >= FEWEST_PARTED) {
            return parted.stream().map(ColumnLines::fields).toList();
        }
        if (first >= spacedTo) {
            spacedTo = first + run(first, ColumnLines::isSpaced).size();
            findColumns(first);
        }
        return spacedTo - first < FEWEST_SPACED || !spacedFrom.get(first)
                ? List.of()
                : spaced(lines.subList(first, spacedTo));
    }

    /// What stands between semicolons outside of quotes; nothing where a blank follows one, as it does in sentences.
    private static List<String> fields(String line) {
        if (line.indexOf(';') < 0 || line.indexOf("; ") >= 0 || line.length() >= WIDEST) {
            return List.of();
        }
        var fields = new ArrayList<String>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at <= line.length(); at++) {
            if (at == line.length() || (line.charAt(at) == ';' && !quoted)) {
                fields.add(unquoted(line.substring(from, at).strip()));
                from = at + 1;
            } else if (line.charAt(at) == '"') {
                quoted = !quoted;
            }
        }
        return fields;
    }

    private static String unquoted(String field) {
        var quotes = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quotes ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private static boolean isSpaced(String line) {
        return line.length() < WIDEST && SPACED.matcher(line).matches();
    }

    /// From the end of the run to its beginning, since the columns of all lines are those of the lines below and one.
    private void findColumns(int first) {
        var inked = new BitSet();
        var inkedSigns = 0;
        var columns = false;
        for (var at = spacedTo - 1; at >= first; at--) {
            ink(lines.get(at), inked);
            if (inked.cardinality() > inkedSigns) {
                inkedSigns = inked.cardinality();
                columns = starts(inked).size() > 1;
            }
            spacedFrom.set(at, columns);
        }
    }

    private static boolean isBarred(String line) {
        return line.chars()
                        .filter(sign -> sign == '|' || sign == '\u2502')
                        .limit(FEWEST_BARS)
                        .count()
                == FEWEST_BARS;
    }

    /// Whether something stands before a tab, or behind one at the very beginning. Not a regular expression: a line may
    /// have a million characters, and ".*x.*y" looks through them once for each of them.
    private static boolean isTabbed(String line) {
        var tab = line.lastIndexOf('\t');
        return tab >= 0 && (hasInk(line, tab) || (line.charAt(0) == '\t' && hasInk(line, line.length())));
    }

    private static boolean hasInk(String line, int end) {
        return line.chars().limit(end).anyMatch(sign -> BLANK.indexOf(sign) < 0);
    }

    private static boolean isDrawn(String line) {
        return line.length() < WIDEST
                && DRAWING.matcher(line).matches()
                && STROKE.matcher(line).find();
    }

    private List<String> run(int first, Predicate<String> fits) {
        var last = first;
        while (last < lines.size() && fits.test(lines.get(last))) {
            last++;
        }
        return lines.subList(first, last);
    }

    private static List<String> barred(String line) {
        if (isDrawn(line)) {
            return List.of();
        }
        var cells = new ArrayList<>(List.of(BARS.split(line.strip(), -1)));
        if (cells.getFirst().isBlank()) {
            cells.removeFirst();
        }
        if (cells.size() > 1 && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    /// Columns are parted where all lines are blank.
    private static List<List<String>> spaced(List<String> lines) {
        var inked = new BitSet();
        lines.forEach(line -> ink(line, inked));
        var starts = starts(inked);
        return lines.stream().map(line -> cut(line, starts)).toList();
    }

    private static void ink(String line, BitSet inked) {
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ') {
                inked.set(i);
            }
        }
    }

    private static List<Integer> starts(BitSet inked) {
        var starts = new ArrayList<Integer>();
        var blank = GAP;
        for (var i = 0; i < inked.length(); i++) {
            if (inked.get(i)) {
                if (blank >= GAP) {
                    starts.add(i);
                }
                blank = 0;
            } else {
                blank++;
            }
        }
        return starts;
    }

    private static List<String> cut(String line, List<Integer> starts) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < starts.size(); i++) {
            var from = Math.min(starts.get(i), line.length());
            var to = i + 1 < starts.size() ? Math.min(starts.get(i + 1), line.length()) : line.length();
            cells.add(line.substring(from, to));
        }
        return cells;
    }
}
