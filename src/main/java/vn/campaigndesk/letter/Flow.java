package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns the blocks of one body into pieces: numbers the headings, splits texts at line ends, sets the closing mark.
final class Flow {
    private static final String CLOSING_MARK = "./.";
    private static final Pattern LINE_END = Pattern.compile("\n");

    private final Numbering numbering;
    private final List<Piece> pieces = new ArrayList<>();

    private Flow(List<String> points) {
        this.numbering = new Numbering(points);
    }

    /// @param points the letters of points "a)"
    static List<Piece> of(List<Block> body, List<String> points) {
        var flow = new Flow(points);
        body.forEach(flow::add);
        flow.close();
        return List.copyOf(flow.pieces);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> texts(look(paragraph.style()), paragraph.runs(), false);
            case BulletList list -> list.items().forEach(item -> texts(Look.BODY, Run.one("- " + item), false));
            case Table table -> pieces.add(new Piece.Grid(table));
            case Figure figure -> pieces.add(new Piece.Picture(figure));
        }
    }

    private static Look look(Paragraph.Style style) {
        return switch (style) {
            case BODY -> Look.BODY;
            case BASIS -> Look.BASIS;
            case CENTRED -> Look.CAPTION;
            case NOTE -> Look.NOTE;
        };
    }

    private void heading(Heading heading) {
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(numbering.next(heading.level()) + " "));
        var capitals = heading.titled() && heading.level() == 1;
        for (var run : heading.runs()) {
            runs.add(capitals ? run.with(DecreeText.upper(run.text())) : run);
        }
        texts(heading.titled() ? titleLook(heading.level()) : Look.BODY, runs, heading.titled());
    }

    private static Look titleLook(int level) {
        return switch (level) {
            case 1 -> Look.PART;
            case 2 -> Look.CLAUSE;
            default -> Look.POINT;
        };
    }

    /// One piece for each line of the runs; empty lines are left out.
    private void texts(Look look, List<Run> runs, boolean keepsNext) {
        var line = new ArrayList<Run>();
        for (var run : runs) {
            var parts = LINE_END.split(run.text(), -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    text(look, line, keepsNext);
                }
                if (!parts[i].isEmpty()) {
                    line.add(run.with(parts[i]));
                }
            }
        }
        text(look, line, keepsNext);
    }

    private void text(Look look, List<Run> line, boolean keepsNext) {
        if (line.stream().anyMatch(run -> !run.text().isBlank())) {
            pieces.add(new Piece.Text(look, line, keepsNext));
        }
        line.clear();
    }

    /// Every body ends with the closing mark (Appendix III, all models); after a table it stands alone.
    private void close() {
        if (pieces.isEmpty()) {
            return;
        }
        if (pieces.getLast() instanceof Piece.Text last) {
            pieces.set(pieces.size() - 1, closed(last));
        } else {
            pieces.add(new Piece.Text(Look.CLOSING, Run.one(CLOSING_MARK), true));
        }
    }

    private static Piece.Text closed(Piece.Text text) {
        var runs = new ArrayList<>(text.runs());
        var last = runs.removeLast();
        runs.add(last.with(closed(last.text())));
        return new Piece.Text(text.look(), runs, true);
    }

    private static String closed(String text) {
        var stripped = text.stripTrailing();
        if (stripped.endsWith(CLOSING_MARK)) {
            return stripped;
        }
        var end = stripped.length();
        var ellipsis = stripped.endsWith("..");
        while (!ellipsis && end > 0 && ".;,:".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end) + CLOSING_MARK;
    }
}
