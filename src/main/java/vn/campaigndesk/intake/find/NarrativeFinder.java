package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Remembered;
import vn.campaigndesk.intake.words.Words;

/// Finds the form's texts: what stands behind a label, in the next cell, and in the lines below until something else
/// begins.
final class NarrativeFinder {
    private static final Pattern FILLING = Pattern.compile(
            "^(?:\\s*(?:\\.{3,}|\\u2026|_{3,}|-{3,})[\\s.\\u2026_]*)+|(?:(?:\\.{4,}|\\u2026{2,}|_{3,})\\s*)+$");
    private static final Pattern ONLY_SIGNS = Pattern.compile("[\\s.\\u2026_:\\-\\u2013/]*");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)[.:;\\s]*");
    private static final Pattern DATE_LINE =
            Pattern.compile("^[\\s.\\u2026]*[^.;:]{0,40}\\bngay\\b.{0,12}\\bthang\\b.{0,12}\\bnam\\b.{0,8}$");
    /// A label of the form behind a sentence of the text before it.
    private static final Pattern NEXT_LABEL = Pattern.compile(
            "(?<=[.;!?\\u2026])\\s+(?:[-+*\\u2013]\\s*|(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-e]|[ivx]{1,4})[.)/]\\s*)?"
                    + "(?=(?:de xuat,? (?:va )?kien nghi|kien nghi,? (?:va )?de xuat"
                    + "|danh gia ket qua thuc hien chien dich)\\b[^:.;]{0,60}:)");
    /// How many lines below a heading its numbers begin at the latest.
    private static final int LINES_TO_NUMBERS = 2;
    /// No text that fits [#DATE_LINE] is longer.
    private static final int LONGEST_DATE = 100;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*[-\\u2013]?\\s*\\d{1,3}\\s*[-\\u2013]?\\s*(?:/\\s*\\d{1,3})?\\s*");

    private final Labels labels;
    private final Phrases words;
    private final Remembered<List<String>> cut = new Remembered<>(NarrativeFinder::pieces);
    private final Remembered<Boolean> ends = new Remembered<>(this::isEnd);
    private final Remembered<String> written = new Remembered<>(this::written);

    NarrativeFinder(Labels labels, Phrases words) {
        this.labels = labels;
        this.words = words;
    }

    /// A text under its label, while it is collected.
    private static final class Entry {
        private final Label label;
        private final Line line;
        private final Locator at;
        private final List<String> texts = new ArrayList<>();
        private boolean foreignTable;

        Entry(Label label, Line line, Locator at) {
            this.label = label;
            this.line = line;
            this.at = at;
        }

        String text() {
            return String.join("\n", texts);
        }
    }

    /// The three texts.
    record Found(TextField unit, TextField evaluation, TextField proposal) {}

    Found find(List<Line> lines, Predicate<Line> ofForm) {
        var entries = new ArrayList<Entry>();
        Entry open = null;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var below = lines.subList(i + 1, Math.min(lines.size(), i + 1 + LINES_TO_NUMBERS));
            open = ofForm.test(line) ? null : line(line, open, below.stream().anyMatch(ofForm), entries);
        }
        return new Found(
                field(entries, Label.Kind.UNIT, Question.UNIT),
                field(entries, Label.Kind.EVALUATION, Question.EVALUATION),
                field(entries, Label.Kind.PROPOSAL, Question.PROPOSAL));
    }

    private @Nullable Entry line(Line line, @Nullable Entry open, boolean aboveNumbers, List<Entry> entries) {
        var parts = line.filled();
        var labelled = firstLabelled(parts);
        var now = open;
        for (var i = Math.max(0, labelled); i < parts.size(); i++) {
            for (var text : cut.of(parts.get(i).text())) {
                if (!text.isBlank()) {
                    now = now != null && !aboveNumbers && isWeakHeading(text)
                            ? appended(text.strip(), now)
                            : text(text.strip(), parts.get(i), line, now, entries);
                }
            }
        }
        return now;
    }

    /// The lines of a text; a label in the middle of one begins a line.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            pieces.addAll(line.indexOf(':') < 0 ? List.of(line) : atLabels(line));
        }
        return List.copyOf(pieces);
    }

    private static List<String> atLabels(String line) {
        var pieces = new ArrayList<String>();
        var from = 0;
        var next = NEXT_LABEL.matcher(Words.bareText(line));
        while (next.find()) {
            var before = line.substring(from, next.start());
            // what only numbers the label is the label's own
            if (!Labels.withoutNumbering(before).isBlank()) {
                pieces.add(before);
                from = next.end();
            }
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private boolean isWeakHeading(String text) {
        return labels.of(text)
                        .filter(label -> label.kind() == Label.Kind.HEADING)
                        .isPresent()
                && words.is("weak_heading", Words.of(Labels.withoutNumbering(text)));
    }

    /// In a row "3 | Đề xuất | ..." the number before the label is not text of the label before; -1 without a label.
    private int firstLabelled(List<Part> parts) {
        for (var i = 0; i < parts.size(); i++) {
            if (labels.of(parts.get(i).text().lines().findFirst().orElse(""))
                    .filter(Label::isText)
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Entry text(String text, Part part, Line line, @Nullable Entry open, List<Entry> entries) {
        var label = labels.of(text).orElse(null);
        if (label != null && label.isText() && !belongsTo(label, open)) {
            return opened(label, part, line, entries);
        }
        if (open == null || (label != null && !label.isText()) || ends.of(text)) {
            return null;
        }
        if (PAGE_NUMBER.matcher(text).matches() && !line.isRow()) {
            return open;
        }
        open.foreignTable |= line.isRow()
                && line.table() != open.line.table()
                && line.filled().size() > 1;
        return appended(text, open);
    }

    private @Nullable Entry opened(Label label, Part part, Line line, List<Entry> entries) {
        var entry = new Entry(label, line, part.at());
        entries.add(entry);
        return appended(label.rest(), entry);
    }

    /// The name of a unit is one line; the other texts go on.
    private @Nullable Entry appended(String text, Entry open) {
        var own = written.of(text);
        if (!own.isEmpty()) {
            open.texts.add(own);
        }
        return open.label.kind() == Label.Kind.UNIT && !open.texts.isEmpty() ? null : open;
    }

    /// "Đề xuất: ..." under "Đề xuất, kiến nghị" is its text, and so is "Đơn vị: ..." inside a text.
    private static boolean belongsTo(Label label, @Nullable Entry open) {
        if (open == null || label.whole() || open.label.kind() == Label.Kind.UNIT) {
            return false;
        }
        return label.kind() == open.label.kind() || label.kind() == Label.Kind.UNIT;
    }

    private boolean isEnd(String text) {
        var all = Words.of(text);
        return words.match("closing", all, 0) > 0
                || words.is("closing_alone", all)
                || words.contains("motto", all)
                || isDateLine(text);
    }

    /// "Thanh Hóa, ngày 15 tháng 11 năm 2024": where a letter or the signatures begin.
    static boolean isDateLine(String text) {
        return text.length() <= LONGEST_DATE
                && DATE_LINE.matcher(Words.bareText(text)).matches();
    }

    /// What a person wrote, without dots to write on, printed instructions and the prompts of Word's content controls.
    private String written(String text) {
        var plain = FILLING.matcher(text).replaceAll("").strip();
        var bracket = BRACKET.matcher(plain);
        if (words.is("placeholder", Words.of(plain))) {
            return "";
        }
        if (bracket.matches() && words.match("instruction", Words.of(bracket.group(1)), 0) > 0) {
            return "";
        }
        return ONLY_SIGNS.matcher(plain).matches() ? "" : plain;
    }

    /// The form's own text where there are several: one with content before an empty one, the form's wording before
    /// another.
    private static TextField field(List<Entry> entries, Label.Kind kind, String name) {
        var all = entries.stream().filter(entry -> entry.label.kind() == kind).toList();
        if (all.isEmpty()) {
            return TextField.ABSENT;
        }
        var best = all.stream()
                .max(Comparator.<Entry, Boolean>comparing(entry -> !entry.texts.isEmpty())
                        .thenComparing(entry -> entry.label.whole())
                        .thenComparingInt(entry -> entry.line.number()))
                .orElseThrow();
        return new TextField(best.text(), true, best.at, questions(best, all, entries, name));
    }

    private static List<Question> questions(Entry best, List<Entry> all, List<Entry> ofEveryKind, String name) {
        var questions = new ArrayList<Question>();
        var others = all.stream()
                .filter(entry -> !entry.texts.isEmpty() && !entry.text().equals(best.text()))
                .filter(entry -> entry.label.whole() || !best.label.whole() || isCutOut(entry, ofEveryKind))
                .toList();
        if (!others.isEmpty()) {
            questions.add(Question.of(
                    name, "intake.question.text-twice", others.getFirst().text()));
        }
        if (!best.label.clear() || best.foreignTable) {
            questions.add(Question.of(name, "intake.question.text-place"));
        }
        return questions;
    }

    /// Whether a text was cut out of the line of another one: it may as well be a part of that.
    private static boolean isCutOut(Entry entry, List<Entry> entries) {
        return entries.stream()
                .anyMatch(other ->
                        other.line.number() == entry.line.number() && other.label.kind() != entry.label.kind());
    }

    static Predicate<Line> among(Set<Integer> used) {
        return line -> used.contains(line.number());
    }
}
