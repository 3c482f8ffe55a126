package vn.campaigndesk.intake.golden;

import static vn.campaigndesk.intake.golden.Docx.cellOf;
import static vn.campaigndesk.intake.golden.Docx.cellParagraph;
import static vn.campaigndesk.intake.golden.Docx.row;

import java.util.List;

/// What stands around the form: letterhead, prose, signature, as offices write them.
final class WordLetters {
    private WordLetters() {}

    /// Two columns without rules; number and date as the sender wrote them.
    static String letterhead(Docx docx, Answer answer, String kind, String subject) {
        var sender = answer.sender;
        var left = new StringBuilder();
        var head = sender.letterhead();
        left.append(cellParagraph("center", docx.run(sender.isDistrict() ? "b12" : "12", head.get(0))));
        left.append(cellParagraph("center", docx.run("b12", head.get(1))));
        left.append(cellParagraph("center", docx.run("12", sender.isParty() ? "*" : "_______")));
        var number = "Số: " + (120 + answer.random.nextInt(900)) + sender.symbol(kind);
        left.append(cellParagraph("center", docx.run("13", number)));
        if (!subject.isEmpty()) {
            left.append(cellParagraph("center", docx.run("12", subject)));
        }
        var day = 11 + answer.random.nextInt(6);
        var right = sender.isParty()
                ? cellParagraph("center", docx.run("b14", "ĐẢNG CỘNG SẢN VIỆT NAM"))
                : cellParagraph("center", docx.run("b12", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                        + cellParagraph("center", docx.run("b13", "Độc lập - Tự do - Hạnh phúc"))
                        + cellParagraph("center", docx.run("12", "______________________"));
        right += cellParagraph("center", docx.run("i13", sender.town() + ", ngày " + day + " tháng 11 năm 2024"));
        return Docx.table(false, List.of(3900, 5450), row(cellOf(3900, "", left.toString()), cellOf(5450, "", right)))
                + docx.paragraph("left", "14", "");
    }

    static String signature(Docx docx, Answer answer) {
        var left = cellParagraph("left", docx.run("bi12", "Nơi nhận:"))
                + cellParagraph("left", docx.run("11", "- Như trên;"))
                + cellParagraph("left", docx.run("11", "- Lãnh đạo cơ quan (để b/c);"))
                + cellParagraph("left", docx.run("11", "- Lưu: VT, VHTT."));
        var right = new StringBuilder();
        answer.sender.signature().forEach(line -> right.append(cellParagraph("center", docx.run("b14", line))));
        for (var i = 0; i < 4; i++) {
            right.append(cellParagraph("center", ""));
        }
        right.append(cellParagraph("center", docx.run("b14", "Nguyễn Văn Minh")));
        return Docx.table(false, List.of(4500, 4850), row(cellOf(4500, "", left), cellOf(4850, "", right.toString())));
    }

    /// Four paragraphs with numbers that are not the form's.
    static String prose(Docx docx, Answer answer) {
        var paragraphs = List.of(
                "Thực hiện Công văn số 2986/STTTT-CNTT&TT ngày 15/10/2024 của Sở Thông tin và Truyền thông Thanh Hóa về"
                        + " việc triển khai Chiến dịch tuyên truyền " + Answer.CAMPAIGN + ", "
                        + answer.sender.name() + " báo cáo kết quả thực hiện như sau:",
                "1. Công tác chỉ đạo: Đã ban hành 02 văn bản chỉ đạo, tổ chức 03 hội nghị lồng ghép với 245 lượt người"
                        + " tham dự; cấp phát 1.500 tờ rơi.",
                "2. Công tác tuyên truyền: Duy trì chuyên mục “An toàn thông tin” trên trang thông tin điện tử, thu hút"
                        + " trên 12.300 lượt truy cập từ ngày 10/10/2024 đến ngày 14/11/2024.",
                "(Số liệu chi tiết có Phụ lục kèm theo)",
                "Trên đây là báo cáo kết quả triển khai Chiến dịch, " + answer.sender.name()
                        + " kính gửi Sở Thông tin và Truyền thông để tổng hợp./.");
        var text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(docx.paragraph("both", "14", paragraph)));
        return text.toString();
    }

    static String reportTitle(Docx docx) {
        return docx.paragraph("center", "b14", "BÁO CÁO")
                + docx.paragraph("center", "b14", "Kết quả triển khai Chiến dịch tuyên truyền " + Answer.CAMPAIGN)
                + docx.paragraph("center", "14", "Kính gửi: Sở Thông tin và Truyền thông Thanh Hóa");
    }

    /// The whole official report with the form on its own page.
    static Docx report(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                letterhead(docx, answer, "BC", ""),
                reportTitle(docx),
                prose(docx, answer),
                signature(docx, answer),
                Docx.pageBreak(),
                WordForms.form(docx, answer));
    }

    /// A letter with the form in its own text, signed below it.
    static Docx letter(Answer answer) {
        var docx = answer.docx();
        return docx.add(
                letterhead(
                        docx,
                        answer,
                        "",
                        "V/v báo cáo kết quả triển khai Chiến dịch tuyên truyền phòng chống lừa"
                                + " đảo trực tuyến năm 2024"),
                docx.paragraph("center", "14", "Kính gửi: Sở Thông tin và Truyền thông Thanh Hóa."),
                docx.paragraph(
                        "both",
                        "14",
                        "Thực hiện Công văn của Sở Thông tin và Truyền thông về việc triển khai Chiến dịch "
                                + Answer.CAMPAIGN + ", " + answer.sender.name()
                                + " báo cáo kết quả thực hiện theo mẫu như sau:"),
                WordForms.general(docx, answer),
                WordForms.figuresHeading(docx),
                WordForms.table(docx, answer),
                docx.paragraph("both", "14", "Trân trọng báo cáo./."),
                signature(docx, answer));
    }

    /// The form and nothing else.
    static Docx alone(Answer answer) {
        var docx = answer.docx();
        return docx.add(WordForms.form(docx, answer));
    }
}
