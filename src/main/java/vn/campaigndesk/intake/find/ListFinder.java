package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.report.quantity.Reading;

/// Finds rows of the form that stand in lines instead of a table: "3. Tổng số bài viết ...: 150 bài (ghi chú)".
final class ListFinder {
    private static final Pattern ENDING = Pattern.compile("\\s*(?:\\./\\.|[.;,])\\s*$");
    private static final Pattern BRACKET =
            Pattern.compile("^([^()]+)[,;]?\\s*\\((.*)\\)\\s*[.;,]?\\s*$", Pattern.DOTALL);
    private static final Pattern PARTED =
            Pattern.compile("^(.+?)(?:\\s*;\\s*|\\s*[-\\u2013]\\s+|\\.\\s+|,\\s+)(.+)$", Pattern.DOTALL);
    private static final Pattern CELLS = Pattern.compile("\\s*[\\t|]\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");
    /// "98 cơ quan, đơn vị triển khai": no place in a list, as "5 Tổng số" may be
    private static final Pattern COUNT_AHEAD = Pattern.compile("^[\\s\\-+*\\u2013]*\\d+\\s+\\p{Ll}");
    private static final int LONGEST_NUMBER = 60;

    private final RowMatcher rows;
    private final Labels labels;
    private final Phrases words;
    private final Notes notes;
    private final QuantityParser parser;
    private final Remembered<Optional<NumberedText>> numbered;

    ListFinder(RowMatcher rows, Labels labels, Phrases words, Notes notes, QuantityParser parser) {
        this.rows = rows;
        this.labels = labels;
        this.words = words;
        this.notes = notes;
        this.parser = parser;
        this.numbered = new Remembered<>(text -> NumberedText.of(text, rows));
    }

    private record Said(String value, String note, boolean asks) {}

    /// Every line that names a row.
    ///
    /// @param used numbers of the lines that are part of a table with the form; those found here are added
    /// @param withLikely whether lines that only resemble a row count too
    List<Sighting> find(List<Line> lines, Set<Integer> used, boolean withLikely) {
        var found = new ArrayList<Sighting>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!used.contains(line.number()) && !line.isBlank()) {
                i += take(lines, i, used, withLikely, found);
            }
        }
        return found;
    }

    /// Takes the row that begins at a line, and says how many lines more it has.
    private int take(List<Line> lines, int at, Set<Integer> used, boolean withLikely, List<Sighting> found) {
        var line = lines.get(at);
        var alone = numbered.of(line.text()).filter(text -> text.match().sure() && !isSentence(line, text));
        var joined = alone.isPresent() ? alone : joined(lines, at, used);
        var extra = alone.isEmpty() && joined.isPresent() ? 1 : 0;
        var text = joined.or(() -> withLikely ? likely(line) : Optional.empty());
        if (text.isEmpty()) {
            return 0;
        }
        used.add(line.number());
        if (extra > 0) {
            used.add(lines.get(at + 1).number());
        }
        take(lines, at + extra, used, text.get(), found);
        return extra;
    }

    /// A row's words around a number: "Có 44 cơ quan, đơn vị đã triển khai chiến dịch".
    private static boolean isSentence(Line line, NumberedText text) {
        var named = line.text().substring(0, Math.max(0, line.text().lastIndexOf(text.rest())));
        return COUNT_AHEAD.matcher(named).find()
                || DIGIT.matcher(RowMatcher.withoutNumbering(text.rest().isEmpty() ? line.text() : named))
                        .find();
    }

    /// A line like a row with its number behind it, or a sentence like a row with its only number inside: "Đăng 171 bài
    /// viết trên trang thông tin điện tử".
    private Optional<NumberedText> likely(Line line) {
        var behind =
                numbered.of(line.text()).filter(any -> DIGIT.matcher(any.rest()).find());
        if (behind.isPresent()) {
            return behind;
        }
        var numbers = NUMBER.matcher(RowMatcher.withoutNumbering(line.text()))
                .results()
                .toList();
        return numbers.size() == 1
                ? rows.match(line.text())
                        .map(match -> new NumberedText(
                                new RowMatcher.Match(match.indicator(), false),
                                numbers.getFirst().group(),
                                true))
                : Optional.empty();
    }

    /// A row's words that go on in the next line.
    private Optional<NumberedText> joined(List<Line> lines, int at, Set<Integer> used) {
        if (at + 1 >= lines.size()
                || used.contains(lines.get(at + 1).number())
                || lines.get(at).isRow()) {
            return Optional.empty();
        }
        var text = lines.get(at).text();
        if (rows.match(text).isEmpty()
                || DIGIT.matcher(RowMatcher.withoutNumbering(text)).find()) {
            return Optional.empty();
        }
        return numbered.of(text + " " + lines.get(at + 1).text())
                .filter(whole -> whole.match().sure());
    }

    private void take(List<Line> lines, int at, Set<Integer> used, NumberedText text, List<Sighting> found) {
        var field = ReportRules.field(text.match().indicator());
        var questions = new ArrayList<Question>();
        if (!text.match().sure()) {
            questions.add(Question.of(
                    field, "intake.question.row-words", lines.get(at).text()));
        }
        var said = said(text.rest());
        if (said.asks) {
            questions.add(Question.of(field, "intake.question.note-in-line", text.rest()));
        }
        var below = below(lines, at, used, said, field, questions);
        var value = below.isEmpty() ? said.value : below.getFirst();
        var note = below.size() > 1 ? below.get(1) : said.note;
        if (Notes.isDoubtful(note, words)) {
            questions.add(Question.of(field, "intake.question.doubtful-note", note));
        }
        var part = lines.get(at).filled().getFirst();
        var slot = new Slot(value, CellValue.TEXT, part.at());
        found.add(new Sighting(
                text.match().indicator(),
                lines.get(at).number(),
                text.match().sure(),
                slot,
                note,
                slot,
                List.of(),
                questions));
    }

    /// Number and note behind a row's words. Only a number alone, or with a note in brackets that has no number, is not
    /// asked.
    private Said said(String rest) {
        var cells = CELLS.split(rest, -1);
        if (cells.length > 1) {
            var note = String.join(" ", List.of(cells).subList(1, cells.length)).strip();
            return new Said(cells[0].strip(), notes.written(note), false);
        }
        var text = notes.written(ENDING.matcher(rest).replaceFirst("").strip());
        if (text.isEmpty() || isNumber(text)) {
            return new Said(text, "", false);
        }
        var bracket = BRACKET.matcher(text);
        if (bracket.matches() && isNumber(bracket.group(1).strip())) {
            var note = withoutNoteWord(bracket.group(2));
            return new Said(
                    bracket.group(1).strip(),
                    notes.written(note),
                    DIGIT.matcher(note).find());
        }
        return parted(text);
    }

    private Said parted(String text) {
        var parted = PARTED.matcher(text);
        if (parted.matches() && isNumber(parted.group(1).strip())) {
            var note = parted.group(2);
            var named = words.match("note_line", Words.of(note), 0) > 0;
            return new Said(
                    parted.group(1).strip(),
                    withoutNoteWord(note),
                    !named || DIGIT.matcher(note).find());
        }
        return new Said(text, "", false);
    }

    private String withoutNoteWord(String text) {
        var all = Words.of(text);
        var length = words.match("note_line", all, 0);
        return length == 0
                ? text.strip()
                : text.substring(all.get(length - 1).end())
                        .replaceFirst("^[\\s:.\\-]+", "")
                        .strip();
    }

    private boolean isNumber(String text) {
        var reading = parser.read(text);
        return !reading.asks() && reading.amount() != null;
    }

    /// What the lines under a row say: a number where the row has none, a note, or something to ask about.
    private List<String> below(
            List<Line> lines, int at, Set<Integer> used, Said said, String field, List<Question> questions) {
        if (at + 1 >= lines.size()) {
            return List.of();
        }
        var next = lines.get(at + 1);
        if (used.contains(next.number())
                || labels.of(next.text()).isPresent()
                || rows.match(next.text()).isPresent()) {
            return List.of();
        }
        var text = next.text();
        if (words.match("note_line", Words.of(text), 0) > 0) {
            used.add(next.number());
            return List.of(said.value, withoutNoteWord(text));
        }
        return said.value.isBlank() ? numberBelow(next, used, field, questions) : List.of();
    }

    private List<String> numberBelow(Line next, Set<Integer> used, String field, List<Question> questions) {
        Reading reading = parser.read(next.text());
        if (next.text().length() > LONGEST_NUMBER
                || (reading.amount() == null && reading.offers().isEmpty())) {
            return List.of();
        }
        used.add(next.number());
        questions.add(Question.of(field, "intake.question.value-below", next.text()));
        return List.of(next.text());
    }
}
