package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.words.Phrases;
import vn.campaigndesk.intake.words.Word;
import vn.campaigndesk.intake.words.Words;

/// What stands around the form about its numbers: "Đơn vị tính: nghìn lượt" above the table, "Ghi chú: số liệu mục 3 là
/// số ước tính" below it, footnotes and comments, a number in a box that lies on the form.
final class Surroundings {
    /// "(*)", "*", "(1)": the mark of a note under a table
    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\(?\\*{1,3}\\)?|\\(\\d\\))\\s*\\S.*");

    /// Numbers that count nothing: days, years, hours, the numbers of documents.
    private static final Pattern NO_COUNT = Pattern.compile(
            "\\b(?:0?[1-9]|[12]\\d|3[01])\\s*[/.-]\\s*(?:0?[1-9]|1[0-2])(?:\\s*[/.-]\\s*\\d{2,4})?\\b|\\b(?:19|20)\\d{2}\\b|\\d{1,2}\\s*(?:h|gi\u1edd|:)\\s*\\d{0,2}"
                    + "|(?i:ng\u00e0y|th\u00e1ng|n\u0103m|s\u1ed1:?)\\s+\\d+(?:/\\S+)?");

    /// "số liệu cụ thể", which without its marks is "số liệu cũ", old figures
    private static final Pattern CONCRETE = Pattern.compile("(?iu)c\u1ee5 th\u1ec3");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\R");

    /// Lines above the form that may speak of it.
    private static final int LINES_OF_A_HEAD = 4;

    private static final int LONGEST_MARK = 5;
    private static final int LONGEST_TITLE = 30;

    private final Phrases words;
    private final Scales scales;

    Surroundings(Phrases words) {
        this.words = words;
        this.scales = new Scales(words);
    }

    /// The questions that follow.
    ///
    /// @param lines all of the file from top to bottom, notes behind the text
    /// @param used numbers of the lines that are the form's rows
    /// @param texts what the unit wrote in its own words, where any number may stand
    List<Question> questions(List<Line> lines, Set<Integer> used, List<String> texts) {
        if (used.isEmpty()) {
            return List.of();
        }
        var first = Collections.min(used);
        var last = Collections.max(used);
        var questions = new ArrayList<Question>();
        for (var line : lines) {
            var own = used.contains(line.number());
            // a sheet is one table: a line alone in it is no row of the form
            if (!own || line.filled().size() == 1) {
                var below = own || line.number() > last;
                var near = below || (line.number() < first && line.number() >= first - LINES_OF_A_HEAD);
                var said = isIn(line, texts);
                var outside = near && (!own || line.isRow()) && !said;
                question(line, below, outside, questions);
                var shaken = !outside && !own && isAboutNumbers(line) && Notes.isDoubtful(line.text(), words);
                var wanting = !own && words.contains("own_gaps", line.words());
                if (!said && (isOfAnother(line) || shaken || wanting)) {
                    questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
                }
            }
        }
        texts.stream()
                .flatMap(SENTENCES::splitAsStream)
                .filter(this::isAboutOwnNumbers)
                .forEach(sentence ->
                        questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", sentence)));
        return List.copyOf(questions);
    }

    /// "Số liệu trên là số ước tính", "Mục 3 xin đính chính thành 999", in the unit's own words.
    private boolean isAboutOwnNumbers(String sentence) {
        var all = Words.of(sentence);
        if (words.contains("own_gaps", all)) {
            return true;
        }
        return (words.contains("own_figures", all) || isOfRow(all))
                && Notes.isUnsound(CONCRETE.matcher(sentence).replaceAll(""), words);
    }

    private boolean isOfRow(List<Word> all) {
        for (var at = 0; at + 1 < all.size(); at++) {
            if (words.match("row_name", all, at) == 1 && all.get(at + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Line line, List<String> texts) {
        for (var text : texts) {
            if (text.contains(line.text())) {
                return true;
            }
        }
        return false;
    }

    private void question(Line line, boolean below, boolean outside, List<Question> questions) {
        if (scales.isScale(line.words())) {
            questions.add(Question.of(Question.FORM, "intake.question.scale", line.text()));
        } else if (isNumber(line) && (line.region() == Region.NOTE || line.region() == Region.TEXT_BOX)) {
            questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
        } else if ((below && isNote(line) && Notes.isDoubtful(line.text(), words))
                || (outside && isAboutNumbers(line))) {
            questions.add(Question.of(Question.FORM, "intake.question.doubtful-note", line.text()));
        }
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

    /// "Số liệu trên chưa bao gồm 3 xã", "Lưu ý: mục 2 và mục 1 bị đảo", "Tổng số bài viết thực tế là 150".
    private boolean isAboutNumbers(Line line) {
        if (line.filled().size() != 1 || words.match("about_numbers", line.words(), 0) == 0) {
            return false;
        }
        var counting = Words.of(NO_COUNT.matcher(line.text()).replaceAll(" "));
        return Notes.isDoubtful(line.text(), words)
                || counting.stream().anyMatch(Word::isNumber)
                || isCorrection(line.words());
    }

    /// "DỰ THẢO", "Kết quả triển khai năm 2023"
    private boolean isOfAnother(Line line) {
        var all = line.words();
        return line.filled().size() == 1
                && (isPlan(line, all)
                        || (all.size() <= LONGEST_MARK && words.match("draft_mark", all, 0) > 0)
                        || (words.match("title", all, 0) > 0 && isShort(all) && isDoubtfulTitle(line, all)));
    }

    /// "Báo cáo ước kết quả", "BÁO CÁO BỔ SUNG", "BÁO CÁO KẾT QUẢ (ĐỢT 1)"; a title is no sentence.
    private boolean isDoubtfulTitle(Line line, List<Word> all) {
        return Notes.isUnsound(line.text(), words)
                || (!line.text().strip().endsWith(".") && Notes.isMarked("title_doubt", all, words));
    }

    /// "KẾ HOẠCH TRIỂN KHAI CHIẾN DỊCH", not "KẾT QUẢ THỰC HIỆN KẾ HOẠCH".
    private boolean isPlan(Line line, List<Word> all) {
        return (words.match("plan_title", all, 0) > 0 || words.is("plan_alone", all))
                && isShort(all)
                && line.text().chars().noneMatch(Character::isLowerCase)
                && !words.contains("result_word", all);
    }

    private static boolean isShort(List<Word> all) {
        return all.size() <= LONGEST_TITLE;
    }

    private boolean isCorrection(List<Word> all) {
        return words.contains("doubtful_note", all) || words.contains("row_name", all);
    }
}
