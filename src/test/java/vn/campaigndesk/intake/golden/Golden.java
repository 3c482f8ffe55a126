package vn.campaigndesk.intake.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One file as it arrives and what a careful officer takes from it.
///
/// @param name the file's name, `017-nested-tables.docx`
/// @param source the content; for a file made by an office program the Word file or workbook it is made from
/// @param via how the source becomes the file
/// @param expected a JSON object, or an array of objects where the file holds several reports
record Golden(String name, byte[] source, Via via, String expected) {
    /// How the content of a golden file comes about.
    enum Via {
        /// The source is the file; the same on every machine.
        ITSELF,
        /// An office program converts it; made once and kept.
        OFFICE,
        /// Converted, then every page turned into a picture, as a scanner would.
        SCAN
    }

    String expectedName() {
        return name.replaceFirst("\\.[^.]+$", "") + ".expected.json";
    }

    /// A growing list of cases with running numbers.
    static final class Cases {
        private final List<Golden> all = new ArrayList<>();
        private final int first;

        Cases(int first) {
            this.first = first;
        }

        List<Golden> all() {
            return List.copyOf(all);
        }

        static Answer answer(String name, String unit, UnaryOperator<Answer> bend) {
            return bend.apply(new Answer(unit, name.hashCode()));
        }

        Cases word(String name, String unit, UnaryOperator<Answer> bend, Function<Answer, Docx> layout) {
            var answer = answer(name, unit, bend);
            return add(name, "docx", Via.ITSELF, layout.apply(answer).bytes(), answer);
        }

        Cases office(
                String name, String ending, String unit, UnaryOperator<Answer> bend, Function<Answer, Docx> layout) {
            var answer = answer(name, unit, bend);
            return add(name, ending, Via.OFFICE, layout.apply(answer).bytes(), answer);
        }

        Cases file(
                String name, String ending, String unit, UnaryOperator<Answer> bend, Function<Answer, byte[]> content) {
            var answer = answer(name, unit, bend);
            return add(name, ending, Via.ITSELF, content.apply(answer), answer);
        }

        Cases add(String name, String ending, Via via, byte[] source, Answer answer) {
            var file = numbered(name, ending);
            all.add(new Golden(file, source, via, expected(file, answer) + "\n"));
            return this;
        }

        /// A file with several reports.
        ///
        /// @param inside the names of the files inside, as many as answers
        Cases several(String name, String ending, byte[] source, List<String> inside, List<Answer> answers) {
            var file = numbered(name, ending);
            var objects = new ArrayList<String>();
            for (var i = 0; i < inside.size(); i++) {
                objects.add(expected(file + "/" + inside.get(i), answers.get(i)));
            }
            all.add(new Golden(file, source, Via.ITSELF, "[" + String.join(",\n", objects) + "]\n"));
            return this;
        }

        String numbered(String name, String ending) {
            return "%03d-%s.%s".formatted(first + all.size(), name, ending);
        }

        byte[] lastSource() {
            return all.getLast().source();
        }
    }

    private static String expected(String file, Answer answer) {
        var lines = new ArrayList<String>();
        lines.add("\"file\": " + json(file));
        lines.add("\"unit\": " + json(answer.expectedUnit));
        lines.add("\"indicators\": " + answer.figures);
        lines.add("\"notes\": "
                + list(answer.expectedNotes.stream().map(answer::taken).toList()));
        lines.add("\"evaluation\": " + json(answer.evaluationTaken()));
        lines.add("\"proposal\": " + json(answer.proposalTaken()));
        lines.add("\"status\": " + json(answer.status));
        if (!answer.review.isEmpty()) {
            lines.add("\"review\": " + list(List.copyOf(answer.review)));
        }
        if (answer.relation != null) {
            lines.add("\"relation\": {\"type\": " + json(answer.relation) + ", \"file\": " + json(answer.relatedFile)
                    + "}");
            lines.add("\"after\": " + list(answer.after));
        }
        if (!answer.alsoRight.isEmpty()) {
            lines.add("\"alsoRight\": {"
                    + answer.alsoRight.entrySet().stream()
                            .map(entry -> json(entry.getKey()) + ": " + list(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}");
        }
        return "{\n  " + String.join(",\n  ", lines) + "\n}";
    }

    private static String list(List<? extends @Nullable Object> values) {
        return values.stream().map(Golden::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String json(@Nullable Object value) {
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\""
                : String.valueOf(value);
    }
}
