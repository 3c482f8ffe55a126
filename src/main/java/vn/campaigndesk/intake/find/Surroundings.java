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
                    + "|0\\d{2,3}[ .]?\\d{3,4}[ .]?\\d{3,4}|(?i:ng\u00e0y|th\u00e1ng|n\u0103m|s\u1ed1:?)\\s+\\d+(?:/\\S+)?");

    /// "số liệu cụ thể", which without its marks is "số liệu cũ", old figures
    private static final Pattern CONCRETE = Pattern.compile("(?iu)c\u1ee5 th\u1ec3");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\R");

    /// Lines above the form that may speak of it.
    private static final int LINES_OF_A_HEAD = 4;

    /// Lines right below the form that speak of it unless the letter ends there.
    private static final int LINES_OF_A_FOOT = 3;

    private static final int LONGEST_MARK = 5;
    private static final int LONGEST_TITLE = 30;

    private final Phrases words;
    private final Scales scales;
    private final Doubts doubts;
    private final LooseNumbers loose;

    Surroundings(Phrases words, Doubts doubts, LooseNumbers loose) {
        this.words = words;
        this.doubts = doubts;
        this.loose = loose;
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
                var remark = !own && !said && isShakingRemark(line, first, last) && !isSaying(line, texts);
                var inside = !own
                        && used.contains(line.within())
                        && line.words().stream().anyMatch(Word::isNumber);
                if (inside || (!said && (isOfAnother(line) || shaken || wanting || remark))) {
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
        return doubts.inSentence(sentence)
                || (isBracketed(sentence.strip()) && doubts.inNote(sentence))
                || ((words.contains("own_figures", all) || doubts.isOfRow(all))
                        && Notes.isUnsound(CONCRETE.matcher(sentence).replaceAll(""), words));
    }

    /// Whether a line that is no row shakes the numbers: a comment or a footnote, a remark at the table's edge or in
    /// brackets, or any sentence that speaks of figures.
    private boolean isShakingRemark(Line line, int first, int last) {
        return line.filled().size() == 1 && isShaking(line, first, last) && !isPartOfForm(line.words());
    }

    private boolean isShaking(Line line, int first, int last) {
        if (line.region() == Region.NOTE) {
            return doubts.inNote(line.text()) || loose.any(line.text());
        }
        var under = line.number() > last && line.number() <= last + LINES_OF_A_FOOT;
        var over = line.number() < first && line.number() >= first - LINES_OF_A_HEAD;
        if ((under && !isEnd(line)) || (over && isBracketed(line.text()))) {
            return doubts.inNote(line.text()) || (under && isCount(line));
        }
        return doubts.inSentence(line.text());
    }

    /// "2. Đề xuất, kiến nghị: Không", "Đơn vị tính: lượt", "1. Nhập số liệu, không sửa cột này"
    private boolean isPartOfForm(List<Word> all) {
        var at = !all.isEmpty() && all.getFirst().isNumber() ? 1 : 0;
        return words.match("label_evaluation", all, at) > 0
                || words.match("label_proposal", all, at) > 0
                || words.match("label_unit", all, at) > 0
                || (words.match("instruction", all, at) > 0 && words.match("note_line", all, at) == 0)
                || words.match("unit_column", all, 0) > 0
                || scales.isScale(all);
    }

    /// "Bài viết: 250"
    private boolean isCount(Line line) {
        var counted = words.match("counted", line.words(), 0);
        return counted > 0
                && counted < line.words().size()
                && line.words().get(counted).isNumber();
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") || text.startsWith("[") || text.startsWith("*");
    }

    /// Whether the letter goes on below the form: who signs, who receives, thanks, a list, a heading of the next part.
    private boolean isEnd(Line line) {
        var all = line.words();
        return line.isRow()
                || all.isEmpty()
                || line.text().startsWith("-")
                || words.match("signature_start", all, 0) > 0
                || words.match("receivers", all, 0) > 0
                || words.match("other_letter", all, 0) > 0
                || isBody(all)
                || all.size() > LONGEST_TITLE
                || words.match("closing", all, 0) > 0
                || words.match("closing_alone", all, 0) > 0
                || line.text().chars().noneMatch(Character::isLowerCase);
    }

    /// "Sở Thông tin và Truyền thông", with its marks: "Số 1 và số 2 bị đảo" is none
    private boolean isBody(List<Word> all) {
        return words.matchMeant("body_start", all, 0) > 0;
    }

    /// "Đề xuất, kiến nghị: Không"
    private static boolean isSaying(Line line, List<String> texts) {
        return texts.stream().anyMatch(text -> !text.isBlank() && line.text().endsWith(text.strip()));
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
