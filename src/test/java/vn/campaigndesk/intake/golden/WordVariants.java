package vn.campaigndesk.intake.golden;

import static vn.campaigndesk.intake.golden.Docx.cellOf;
import static vn.campaigndesk.intake.golden.Docx.cellParagraph;
import static vn.campaigndesk.intake.golden.Docx.row;

import java.util.List;
import java.util.stream.IntStream;

/// Whole Word files in the less usual shapes.
final class WordVariants {
    private WordVariants() {}

    static Docx landscape(Answer answer) {
        var docx = answer.docx().landscape();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.wideTable(docx, answer));
    }

    static Docx numberedLines(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordLetters.letterhead(docx, answer, "BC", ""),
                WordLetters.reportTitle(docx),
                WordForms.general(docx, answer),
                WordForms.numberedLines(docx, answer),
                WordLetters.signature(docx, answer));
    }

    static Docx textBox(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.box(WordForms.general(docx, answer)),
                WordForms.figuresHeading(docx),
                WordForms.table(docx, answer));
    }

    static Docx tableInTextBox(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.box(WordForms.table(docx, answer) + cellParagraph("left", "")));
    }

    /// A one-cell table as a frame around the form.
    static Docx nested(Answer answer) {
        var docx = answer.docx();
        var inside = WordForms.form(docx, answer) + cellParagraph("left", "");
        return docx.add(
                Docx.table(true, List.of(9500), row(cellOf(9500, "", inside))), docx.paragraph("left", "14", ""));
    }

    static Docx controls(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.controls(docx, answer));
    }

    static Docx allInOne(Answer answer) {
        var docx = answer.docx();
        return docx.add(WordForms.title(docx), WordForms.allInOneTable(docx, answer), docx.paragraph("left", "14", ""));
    }

    static Docx across(Answer answer) {
        var docx = answer.docx().landscape();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.acrossTable(docx, answer),
                docx.paragraph("left", "14", ""));
    }

    static Docx mergedNotes(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.mergedNotes(docx, answer));
    }

    /// A correction waits in the covering letter, none in the form.
    static Docx trackedProse(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordLetters.letterhead(docx, answer, "BC", ""),
                WordLetters.reportTitle(docx),
                Docx.paragraphOf(
                        "both",
                        docx.run("14", "Đã tổ chức ")
                                + WordForms.revised(docx, "02", "03")
                                + docx.run("14", " hội nghị phổ biến.")),
                WordLetters.prose(docx, answer),
                WordLetters.signature(docx, answer),
                Docx.pageBreak(),
                WordForms.form(docx, answer));
    }

    /// The number of row 3 was changed and nobody accepted the change.
    static Docx trackedFigure(Answer answer, String before) {
        var docx = answer.docx();
        var plain = docx.run("13", answer.written(3));
        var table = WordForms.table(docx, answer).replace(plain, WordForms.revised(docx, before, answer.written(3)));
        return docx.add(WordForms.title(docx), WordForms.general(docx, answer), WordForms.figuresHeading(docx), table);
    }

    /// The letter's blank form, forgotten in front of the filled one.
    static Docx blankThenFilled(Answer answer) {
        var docx = answer.docx();
        var blank = new Answer(answer.sender.name(), 0).named(".....").texts(".....", ".....");
        IntStream.rangeClosed(1, 5).forEach(row -> blank.writes(row, ""));
        return docx.add(WordForms.form(docx, blank), Docx.pageBreak(), WordForms.form(docx, answer));
    }

    /// Row 2 stands first and is numbered 1, and so on: only the words tell the rows.
    static Docx otherOrder(Answer answer) {
        answer.numbered("2", "1", "5", "3", "4");
        var docx = answer.docx();
        var rows = new StringBuilder(
                WordForms.head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WordForms.WIDTHS));
        for (var row : List.of(2, 1, 4, 5, 3)) {
            rows.append(WordForms.line(docx, answer, row));
        }
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                Docx.table(true, WordForms.WIDTHS, rows.toString()));
    }

    /// Row 3 with its parts below it.
    ///
    /// @param missing what the parts lack to the whole
    static Docx subRows(Answer answer, long missing) {
        var docx = answer.docx();
        var whole = answer.figures.get(2);
        var web = whole / 3;
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.tableWith(
                        docx,
                        answer,
                        3,
                        List.of(
                                List.of("3.1", "Trên trang thông tin điện tử", Written.dotted(web), ""),
                                List.of(
                                        "3.2",
                                        "Trên mạng xã hội (Facebook, Zalo)",
                                        Written.dotted(whole - web - missing),
                                        ""))));
    }

    /// A sixth row that the form does not have.
    static Docx ownRow(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.tableWith(
                        docx,
                        answer,
                        5,
                        List.of(List.of("6", "Hình thức khác: số pa nô, áp phích", "14", "Tại trụ sở"))));
    }

    /// Only prose, the figures in the sender's own words.
    static Docx bullets(Answer answer) {
        var docx = answer.docx();
        var texts = List.of(
                "- Có " + answer.written(1)
                        + " cơ quan, tổ chức, doanh nghiệp trên địa bàn đã nhận được thông tin về chiến dịch;",
                "- Có " + answer.written(2) + " cơ quan, đơn vị đã triển khai chiến dịch;",
                "- Đăng " + answer.written(3) + " bài viết tuyên truyền trên trang thông tin điện tử và mạng xã hội;",
                "- Phát " + answer.written(4) + " lượt trên hệ thống truyền thanh huyện và xã;",
                "- Tuyên truyền cho " + answer.written(5) + " học sinh.");
        docx.add(
                WordLetters.letterhead(docx, answer, "BC", ""),
                WordLetters.reportTitle(docx),
                docx.paragraph("both", "14", "Đến nay, kết quả cụ thể như sau:"));
        texts.forEach(text -> docx.add(docx.paragraph("both", "14", text)));
        return docx.add(
                docx.paragraph("both", "14", "Đánh giá chung: " + answer.evaluation),
                docx.paragraph("both", "14", "Kiến nghị: " + answer.proposal),
                WordLetters.signature(docx, answer));
    }

    /// The same form twice for two periods.
    static Docx twoPeriods(Answer answer, Answer later) {
        var docx = answer.docx();
        return docx.add(
                WordForms.title(docx),
                WordForms.general(docx, answer),
                docx.paragraph("left", "b14", "2. Thông tin số liệu tháng 10/2024"),
                WordForms.table(docx, answer),
                docx.paragraph("left", "b14", "3. Thông tin số liệu tháng 11/2024"),
                WordForms.table(docx, later));
    }

    /// A covering letter without any figure.
    static Docx coverOnly(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordLetters.letterhead(docx, answer, "", "V/v cử đầu mối phối hợp triển khai Chiến dịch"),
                docx.paragraph("center", "14", "Kính gửi: Sở Thông tin và Truyền thông Thanh Hóa."),
                docx.paragraph(
                        "both",
                        "14",
                        answer.sender.name() + " cử đồng chí Lê Thị Hoa, chuyên viên, điện thoại"
                                + " 0912.345.678, làm đầu mối triển khai Chiến dịch " + Answer.CAMPAIGN + "."),
                docx.paragraph("both", "14", "Trân trọng./."),
                WordLetters.signature(docx, answer));
    }

    /// The form of one body under the letterhead of another.
    static Docx contradicting(Answer answer, String letterheadOf) {
        var docx = answer.docx();
        var other = new Answer(letterheadOf, 7);
        return docx.add(
                WordLetters.letterhead(docx, other, "BC", ""),
                WordLetters.reportTitle(docx),
                WordLetters.prose(docx, other),
                WordLetters.signature(docx, other),
                Docx.pageBreak(),
                WordForms.form(docx, answer));
    }

    /// A report that says at its head that it replaces an earlier one.
    static Docx replacing(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                WordLetters.letterhead(docx, answer, "BC", ""),
                WordLetters.reportTitle(docx),
                docx.paragraph(
                        "both", "14", "(Báo cáo này thay thế báo cáo " + answer.sender.name() + " đã gửi trước đó)"),
                WordLetters.prose(docx, answer),
                WordLetters.signature(docx, answer),
                Docx.pageBreak(),
                WordForms.form(docx, answer));
    }
}
