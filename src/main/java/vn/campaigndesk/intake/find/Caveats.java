package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;
import vn.campaigndesk.report.ReportRules;

/// Lines beside the form's table that change its numbers: "Đơn vị tính: nghìn lượt" above it, "* Số liệu ước tính"
/// below.
final class Caveats {
    private static final Pattern STARRED = Pattern.compile("^\\s*\\(?\\s*(?:\\*|\\(\\d\\)).*", Pattern.DOTALL);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final int LONGEST_UNIT = 12;

    private final Phrases words;

    Caveats(Phrases words) {
        this.words = words;
    }

    /// What has to be asked about rows, for the form that was found in some lines.
    List<Question> of(List<Line> lines, Collection<Sighting> rows) {
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            for (var part : line.filled()) {
                var all = Words.of(part.text());
                if (isScale(all, part.text())) {
                    rows.forEach(row -> questions.add(Question.of(
                            ReportRules.field(row.indicator()),
                            "intake.question.scale",
                            part.text().strip())));
                } else if (isNote(all, part.text()) && words.contains("doubtful_note", all)) {
                    questions.add(Question.of(
                            Question.FORM,
                            "intake.question.doubtful-note",
                            part.text().strip()));
                }
            }
        }
        return questions.stream().distinct().toList();
    }

    private boolean isScale(List<Word> all, String text) {
        return all.size() <= LONGEST_UNIT
                && words.match("unit_column", all, 0) > 0
                && (words.contains("scale", all) || DIGIT.matcher(text).find());
    }

    private boolean isNote(List<Word> all, String text) {
        return STARRED.matcher(text).matches() || words.match("caveat", all, 0) > 0;
    }
}
