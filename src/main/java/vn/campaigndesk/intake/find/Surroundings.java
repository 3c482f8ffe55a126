package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;

/// What stands around the form about its numbers: "Đơn vị tính: nghìn lượt" above the table, "Ghi chú: số liệu mục 3 là
/// số ước tính" below it, footnotes and comments.
final class Surroundings {
    /// "(*)", "*", "(1)": the mark of a note under a table
    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\(?\\*{1,3}\\)?|\\(\\d\\))\\s*\\S.*");

    private final Phrases words;

    Surroundings(Phrases words) {
        this.words = words;
    }

    /// The questions that follow.
    ///
    /// @param lines all of the file from top to bottom, notes behind the text
    /// @param used numbers of the lines that are the form's rows
    List<Question> questions(List<Line> lines, Set<Integer> used) {
        if (used.isEmpty()) {
            return List.of();
        }
        var last = new TreeSet<>(used).last();
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            var own = used.contains(line.number());
            // a sheet is one table: a line alone in it is no row of the form
            if (!own || line.filled().size() == 1) {
                question(line, own || line.number() > last, questions);
            }
        }
        return List.copyOf(questions);
    }

    private void question(Line line, boolean below, List<Question> questions) {
        if (isScale(line)) {
            questions.add(Question.of(Question.FORM, "intake.question.scale", line.text()));
        } else if (line.region() == Region.NOTE && isNumber(line)) {
            questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
        } else if (below && isNote(line) && Notes.isDoubtful(line.text(), words)) {
            questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
        }
    }

    private boolean isScale(Line line) {
        var all = line.words();
        return words.match("unit_column", all, 0) > 0
                && (words.contains("scale", all) || all.stream().anyMatch(Word::isNumber));
    }

    /// "250 bài" as a comment on a number says another one.
    private boolean isNumber(Line line) {
        var all = line.words();
        return !all.isEmpty()
                && all.getFirst().isNumber()
                && words.covers(
                        "counted", all.stream().filter(word -> !word.isNumber()).toList());
    }

    private boolean isNote(Line line) {
        return line.region() == Region.NOTE
                || words.match("note_line", line.words(), 0) > 0
                || MARK.matcher(line.text()).matches();
    }
}
