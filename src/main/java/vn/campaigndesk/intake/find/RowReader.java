package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.find.Heads.Role;
import vn.campaigndesk.intake.find.RowMatcher.Match;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.ReportRules;

/// Reads one row of the form in a table: its number, its note, what stands under it. Nothing is passed over in silence:
/// whatever is filled in beside number and note raises a question.
final class RowReader {
    /// the question about a row that its file hides
    static final String HIDDEN = "intake.question.row-hidden";

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern NEXT_ROW = Pattern.compile("\\s*\\d{1,2}\\s*[.)]?\\s*");

    private final Phrases words;
    private final RowMatcher rows;
    private final Labels labels;
    private final Notes notes;
    private final Scales scales;
    private final Periods periods;
    private final Things things;

    RowReader(Phrases words, RowMatcher rows, Labels labels, Notes notes, Periods periods, Things things) {
        this.periods = periods;
        this.things = things;
        this.words = words;
        this.rows = rows;
        this.labels = labels;
        this.notes = notes;
        this.scales = new Scales(words);
    }

    /// Whether a line of a table is no longer part of the form.
    boolean isOutside(Line line) {
        var filled = line.filled();
        return (!filled.isEmpty() && labels.of(filled.getFirst().text()).isPresent())
                || filled.stream().anyMatch(this::isSignature);
    }

    /// Whether a line of a table is one of the form's texts: "2 | Đánh giá kết quả | Tốt".
    boolean isText(Line line) {
        return line.filled().stream()
                .anyMatch(part -> labels.of(part.text()).filter(Label::isText).isPresent());
    }

    /// "TM. ỦY BAN NHÂN DÂN" with the name of who signed in the same cell, or the date above it.
    private boolean isSignature(Part part) {
        var first = part.text().lines().findFirst().orElse("");
        return NarrativeFinder.isDateLine(first)
                || labels.of(first)
                        .filter(label -> label.kind() == Label.Kind.END)
                        .isPresent();
    }

    Sighting read(Match match, Line line, List<Line> under, Columns columns) {
        var work = new Work(match, line, columns);
        if (!match.sure()) {
            work.ask("intake.question.row-words", work.contentText());
        }
        if (line.hidden()) {
            work.ask(HIDDEN);
        }
        work.readValue();
        work.readNote();
        work.readOthers();
        under.forEach(work::readUnder);
        return work.done();
    }

    /// One row while it is being read.
    private final class Work {
        private final Match match;
        private final Line line;
        private final Columns columns;
        private final List<Question> questions = new ArrayList<>();
        private final List<Slot> details = new ArrayList<>();
        private @Nullable Part value;
        private String note = "";
        private @Nullable Slot noteAt;

        Work(Match match, Line line, Columns columns) {
            this.match = match;
            this.line = line;
            this.columns = columns;
        }

        void ask(String key, Object... arguments) {
            questions.add(Question.of(ReportRules.field(match.indicator()), key, arguments));
        }

        String contentText() {
            return at(line, columns.content()).map(Part::text).orElse("");
        }

        /// The number is in the column for it. With two such columns the form's own counts, and it is asked.
        void readValue() {
            var places = parts(line, columns.with(Role.VALUE));
            var filled = places.stream().filter(part -> !part.isBlank()).toList();
            value = filled.stream().findFirst().orElse(places.isEmpty() ? null : places.getFirst());
            if (filled.stream().map(Part::text).distinct().count() > 1) {
                ask("intake.question.several-values", texts(filled));
            }
            var chosen = value;
            if (chosen != null
                    && chosen.rows() > 1
                    && at(line, columns.content())
                            .filter(p -> p.rows() < chosen.rows())
                            .isPresent()) {
                ask("intake.question.merged-value", chosen.text());
            }
            if (chosen != null && !chosen.isBlank() && chosen.covers(columns.content())) {
                ask("intake.question.merged-value", chosen.text());
            }
        }

        void readNote() {
            var written = new ArrayList<String>();
            for (var part : parts(line, columns.with(Role.NOTE))) {
                if (!part.equals(value)) {
                    var text = notes.written(part.text());
                    noteAt = noteAt == null ? Slot.of(part) : noteAt;
                    if (!text.isEmpty()) {
                        written.add(text);
                    }
                }
            }
            note = String.join("\n", written);
            if (isDoubtful(note) || scales.isScale(Words.of(note))) {
                ask("intake.question.doubtful-note", note);
            }
        }

        /// What stands in the other columns: planned numbers, units of counting, numbers of single communes.
        void readOthers() {
            for (var part : line.filled()) {
                var role = roleOf(part);
                if (part.equals(value) || part.covers(columns.content())) {
                    continue;
                }
                if (role == Role.UNIT && isOtherUnit(part.text())) {
                    ask("intake.question.scale", part.text());
                } else if (role == Role.OTHER_VALUE || role == Role.STRANGE) {
                    other(part, role);
                }
            }
            if (hasDigit(contentWithoutNumbering())
                    && !hasDigit(match.indicator().text())) {
                ask("intake.question.number-in-text", contentText());
                takeFromContent();
            }
        }

        /// "nghìn lượt", "phút": which some copy into every row, as "lượt"
        private boolean isOtherUnit(String unit) {
            return scales.isManifold(unit)
                    || (words.match("measure", Words.of(unit), 0) > 0 && things.areOthers(match.indicator(), unit));
        }

        private void other(Part part, Role role) {
            var headed = !head(part).isBlank();
            var silent = headed || notes.written(part.text()).isEmpty();
            if (role == Role.STRANGE && silent && !hasDigit(part) && !isDoubtful(part.text())) {
                return;
            }
            var empty = value == null || value.isBlank();
            ask("intake.question.other-column", head(part), part.text());
            if (empty && isEarlier(part) && line.filled().stream().anyMatch(this::isOwn)) {
                return;
            }
            if (empty && role == Role.OTHER_VALUE && !isShare(part)) {
                value = part;
            } else if (empty && hasDigit(part)) {
                details.add(Slot.of(part));
            }
        }

        /// "Số lượng" split into "cấp huyện" and "cấp xã", without a column for both.
        private boolean isShare(Part part) {
            var head = Words.of(head(part));
            return columns.with(Role.VALUE).isEmpty()
                    && (words.match("value_first", head, 0) > 0 || words.match("share_column", head, 0) > 0);
        }

        /// A column of a year or period before, of a plan, of numbers since put right.
        private boolean isEarlier(Part part) {
            return periods.isOfOtherYear(head(part)) || words.contains("earlier_column", Words.of(head(part)));
        }

        private boolean isOwn(Part part) {
            var role = roleOf(part);
            return !part.covers(columns.content())
                    && (role == Role.OTHER_VALUE || role == Role.STRANGE)
                    && hasDigit(part)
                    && !isEarlier(part);
        }

        private String head(Part part) {
            return columns.texts().getOrDefault(part.column(), "");
        }

        private void takeFromContent() {
            var content = at(line, columns.content());
            if ((value == null || value.isBlank()) && content.isPresent()) {
                NumberedText.of(content.get().text(), rows)
                        .filter(text -> !text.rest().isEmpty())
                        .ifPresent(text -> value = content.get().saying(text.rest()));
            }
        }

        private String contentWithoutNumbering() {
            return RowMatcher.withoutNumbering(contentText());
        }

        private Role roleOf(Part part) {
            for (var column = part.column(); column < part.column() + part.columns(); column++) {
                var role = columns.roles().get(column);
                if (role != null) {
                    return role;
                }
            }
            return part.column() < columns.content() ? Role.ORDINAL : Role.STRANGE;
        }

        /// A line below: numbers that split the row up, a further row, more of the note.
        void readUnder(Line below) {
            var numbers = parts(below, columns.with(Role.VALUE)).stream()
                    .filter(part -> !part.isBlank())
                    .toList();
            var content = at(below, columns.content()).map(Part::text).orElse("");
            if (isFurtherRow(below, content)) {
                furtherRow(below, content, numbers);
            } else if (!numbers.isEmpty()) {
                numbers.forEach(part -> details.add(Slot.of(part)));
            } else if (below.filled().stream().anyMatch(part -> !isLeft(part))) {
                below(below, content);
            }
        }

        /// A row of the unit's own changes none of the form's, unless it is a total or speaks of changes.
        private void furtherRow(Line below, String content, List<Part> numbers) {
            var own = isCounted(below) && !words.is("total_row", Words.of(RowMatcher.withoutNumbering(content)));
            var filled =
                    !numbers.isEmpty() || below.filled().stream().anyMatch(part -> !isLeft(part) && hasDigit(part));
            if (filled
                    && (!own || isDoubtful(below.text()) || rows.match(content).isPresent())) {
                ask("intake.question.extra-row", below.text());
            }
        }

        private boolean isCounted(Line below) {
            return below.filled().stream()
                    .anyMatch(part ->
                            isLeft(part) && NEXT_ROW.matcher(part.text()).matches());
        }

        private void below(Line below, String content) {
            var more = parts(below, columns.with(Role.NOTE)).stream()
                    .map(part -> notes.written(part.text()))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!more.isEmpty()
                    || DIGIT.matcher(RowMatcher.withoutNumbering(content)).find()) {
                ask("intake.question.text-below", below.text());
                more.forEach(text -> note = note.isEmpty() ? text : note + "\n" + text);
            }
        }

        private boolean isLeft(Part part) {
            return part.column() < columns.content();
        }

        private boolean isFurtherRow(Line below, String content) {
            var named = Words.of(RowMatcher.withoutNumbering(content));
            return isCounted(below) || words.is("total_row", named) || words.match("extra_row", named, 0) > 0;
        }

        Sighting done() {
            var slot = value == null ? null : Slot.of(value);
            return new Sighting(match.indicator(), line.number(), match.sure(), slot, note, noteAt, details, questions);
        }
    }

    private boolean isDoubtful(String note) {
        return Notes.isDoubtful(note, words);
    }

    private static Optional<Part> at(Line line, int column) {
        return Optional.ofNullable(line.at(column));
    }

    /// The cells in some columns, each once.
    private static List<Part> parts(Line line, List<Integer> columns) {
        var parts = new LinkedHashSet<Part>();
        for (var column : columns) {
            var part = line.at(column);
            if (part != null) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private static String texts(List<Part> parts) {
        return String.join("; ", parts.stream().map(Part::text).toList());
    }

    private static boolean hasDigit(Part part) {
        return hasDigit(part.text());
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
