package vn.campaigndesk.intake.golden;

import static vn.campaigndesk.intake.golden.Docx.cellOf;
import static vn.campaigndesk.intake.golden.Docx.cellParagraph;
import static vn.campaigndesk.intake.golden.Docx.row;

import java.util.List;
import java.util.stream.IntStream;

/// Word files with letters that nobody sees, or only seems not to see.
final class HiddenForms {
    private HiddenForms() {}

    private static String run(String look, String text) {
        return "<w:r><w:rPr>" + look + "<w:sz w:val=\"26\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String white(String text) {
        return run("<w:color w:val=\"FFFFFF\"/>", text);
    }

    private static Docx around(Answer answer, Docx docx, String table) {
        return docx.add(WordForms.title(docx), WordForms.general(docx, answer), WordForms.figuresHeading(docx), table);
    }

    /// A white nought behind the number of row 3.
    static Docx whiteNought(Answer answer) {
        var docx = answer.docx();
        var plain = docx.run("13", answer.written(3));
        return around(answer, docx, WordForms.table(docx, answer).replace(plain, plain + white("0")));
    }

    /// A number in row 5 that is hidden as a whole, beside the one that is seen.
    static Docx hiddenBeside(Answer answer) {
        var docx = answer.docx();
        var plain = docx.run("13", answer.written(5));
        return around(answer, docx, WordForms.table(docx, answer).replace(plain, run("<w:vanish/>", "99.") + plain));
    }

    /// A head in white letters on blue, white dots for space in the letter, a hidden remark far from any number.
    static Docx darkHead(Answer answer) {
        var docx = answer.docx();
        var names = List.of("STT", "Nội dung", "Số lượng", "Ghi chú");
        var head = row(IntStream.range(0, 4)
                .mapToObj(column -> cellOf(
                        WordForms.WIDTHS.get(column),
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/>",
                        cellParagraph("center", white(names.get(column)))))
                .toArray(String[]::new));
        var lines = new StringBuilder(head);
        IntStream.rangeClosed(1, 5)
                .filter(answer::has)
                .forEach(line -> lines.append(WordForms.line(docx, answer, line)));
        docx.add(Docx.paragraphOf("left", white(".....") + run("<w:vanish/>", "Mẫu số 12")));
        return around(answer, docx, Docx.table(true, WordForms.WIDTHS, lines.toString()));
    }
}
