package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.find.Heads.Role;
import vn.campaigndesk.intake.find.RowMatcher.Match;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.ReportRules;

/// Finds the form turned on its side: its rows are the heads of columns, one line below is one unit. Several units are
/// a list of somebody else; its total or sum is proposed and asked.
final class WideTableFinder {
    /// Several units of which none speaks for the others: their numbers are not one number.
    private static final String APART = "intake.question.units-apart";

    private final RowMatcher rows;
    private final Heads heads;
    private final Labels labels;
    private final Notes notes;
    private final Phrases words;

    WideTableFinder(RowMatcher rows, Heads heads, Labels labels, Notes notes, Phrases words) {
        this.rows = rows;
        this.heads = heads;
        this.labels = labels;
        this.notes = notes;
        this.words = words;
    }

    /// What was found.
    ///
    /// @param texts cells under the heads of the form's texts
    /// @param several whether there are several lines, of which one was taken for all
    /// @param from first line that belongs to it
    record Found(List<Sighting> sightings, Map<Label.Kind, Part> texts, boolean several, int from) {}

    /// The rows that head columns in a table; null when fewer than two do.
    @Nullable
    Found find(List<Line> table) {
        for (var i = 0; i < table.size(); i++) {
            var head = table.get(i);
            var named = named(head);
            if (named.size() > 1) {
                var below = data(table.subList(i + 1, table.size()));
                var data = below.stream().filter(line -> !isNotes(line)).toList();
                return new Found(
                        sightings(table.get(i), named, data).stream()
                                .map(one -> noted(one, named, below))
                                .toList(),
                        whole(data).map(line -> texts(head, line)).orElse(Map.of()),
                        data.size() > 1,
                        table.get(i).number());
            }
        }
        return null;
    }

    /// "Ghi chú" at the left: a line of notes, and no further unit.
    private boolean isNotes(Line line) {
        return heads.role(line.filled().getFirst().text()) == Role.NOTE;
    }

    private Sighting noted(Sighting one, Map<Integer, Match> named, List<Line> below) {
        var note = below.stream()
                .filter(this::isNotes)
                .flatMap(line -> named.entrySet().stream()
                        .filter(column -> column.getValue().indicator().equals(one.indicator()))
                        .flatMap(column -> at(line, column.getKey()).stream()))
                .map(part -> notes.written(part.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        if (note.isEmpty()) {
            return one;
        }
        return Notes.isDoubtful(note, words)
                ? one.noting(note).asking(ask(one.indicator(), "intake.question.doubtful-note", note))
                : one.noting(note);
    }

    private Map<Integer, Match> named(Line line) {
        var named = new TreeMap<Integer, Match>();
        for (var part : line.filled()) {
            if (!isLabel(part)) {
                rows.match(part.text()).ifPresent(match -> named.putIfAbsent(part.column(), match));
            }
        }
        if (named.size() < 2) {
            return Map.of();
        }
        var distinct = named.values().stream()
                .map(match -> match.indicator().id())
                .distinct()
                .count();
        var sure = named.values().stream()
                .filter(Match::sure)
                .map(match -> match.indicator().id())
                .distinct()
                .count();
        return sure > 1 || distinct > 2 ? named : Map.of();
    }

    /// "Đơn vị" heads the column of names, though a row of the form has both words.
    private boolean isLabel(Part part) {
        return labels.of(part.text()).filter(Label::isText).isPresent();
    }

    private List<Line> data(List<Line> below) {
        return below.stream()
                .takeWhile(line -> labels.of(line.filled().getFirst().text())
                        .filter(label -> label.kind() == Label.Kind.END)
                        .isEmpty())
                .filter(line -> !line.filled().stream()
                        .allMatch(part -> heads.isColumnNumber(part.text()) && isFirstOf(line, part)))
                .toList();
    }

    /// Column numbers stand in every column: 1, 2, 3.
    private static boolean isFirstOf(Line line, Part part) {
        return part.text()
                .replaceAll("\\D", "")
                .equals(String.valueOf(line.filled().indexOf(part) + 1));
    }

    private List<Sighting> sightings(Line head, Map<Integer, Match> named, List<Line> data) {
        var found = new ArrayList<Sighting>();
        named.forEach((column, match) -> {
            var questions = new ArrayList<Question>();
            if (!match.sure()) {
                questions.add(ask(match.indicator(), "intake.question.row-words", textAt(head, column)));
            }
            var cells = data.stream().flatMap(line -> at(line, column).stream()).toList();
            found.add(sighting(head, column, match, data, cells, questions));
        });
        return found;
    }

    private Sighting sighting(
            Line head, int column, Match match, List<Line> data, List<Part> cells, List<Question> questions) {
        var indicator = match.indicator();
        if (data.size() == 1) {
            var note = note(head, column, data.getFirst(), indicator, questions);
            var value = cells.isEmpty() ? null : Slot.of(cells.getFirst());
            return new Sighting(indicator, head.number(), match.sure(), value, note, null, List.of(), questions);
        }
        var total = data.stream().filter(this::isTotal).findFirst().flatMap(line -> at(line, column));
        if (total.isEmpty() && !data.stream().allMatch(this::isOfCommune)) {
            questions.add(ask(indicator, APART, data.size()));
            var all = cells.stream().map(Part::text).collect(Collectors.joining("; "));
            var value = cells.isEmpty() ? null : Slot.of(cells.getFirst().saying(all));
            return new Sighting(indicator, head.number(), match.sure(), value, "", null, List.of(), questions);
        }
        questions.add(ask(indicator, "intake.question.several-units", data.size()));
        var parts = total.isPresent()
                ? List.<Slot>of()
                : cells.stream().map(Slot::of).toList();
        return new Sighting(
                indicator, head.number(), match.sure(), total.map(Slot::of).orElse(null), "", null, parts, questions);
    }

    /// The line that speaks for all: the only one, or the total.
    private Optional<Line> whole(List<Line> data) {
        return data.size() == 1
                ? Optional.of(data.getFirst())
                : data.stream().filter(this::isTotal).findFirst();
    }

    private boolean isOfCommune(Line line) {
        return line.filled().stream().limit(2).anyMatch(part -> words.match("commune", Words.of(part.text()), 0) > 0);
    }

    private boolean isTotal(Line line) {
        return line.filled().stream().limit(2).anyMatch(part -> words.match("total_row", Words.of(part.text()), 0) > 0);
    }

    /// A note column directly behind the row's own; one for all rows is asked.
    private String note(Line head, int column, Line data, Indicator indicator, List<Question> questions) {
        var next = head.filled().stream().filter(part -> part.column() > column).findFirst();
        if (next.isEmpty() || heads.role(next.get().text()) != Role.NOTE) {
            return "";
        }
        var note = at(data, next.get().column())
                .map(part -> notes.written(part.text()))
                .orElse("");
        var notesInHead = head.filled().stream()
                .filter(part -> heads.role(part.text()) == Role.NOTE)
                .count();
        if (!note.isEmpty() && (notesInHead == 1 || Notes.isDoubtful(note, words))) {
            questions.add(ask(indicator, "intake.question.doubtful-note", note));
        }
        return note;
    }

    private Map<Label.Kind, Part> texts(Line head, Line data) {
        var texts = new EnumMap<Label.Kind, Part>(Label.Kind.class);
        for (var part : head.filled()) {
            labels.of(part.text())
                    .filter(label -> label.isText() && label.rest().isBlank())
                    .ifPresent(label -> at(data, part.column())
                            .or(() -> Optional.of(part.saying("")))
                            .ifPresent(cell -> texts.putIfAbsent(label.kind(), cell)));
        }
        return texts;
    }

    private static Question ask(Indicator indicator, String key, Object... arguments) {
        return Question.of(ReportRules.field(indicator), key, arguments);
    }

    private static String textAt(Line line, int column) {
        return at(line, column).map(Part::text).orElse("");
    }

    private static Optional<Part> at(Line line, int column) {
        return line.parts().stream()
                .filter(part -> part.covers(column))
                .filter(part -> !part.isBlank() || part.value() instanceof CellValue.Text)
                .findFirst();
    }
}
