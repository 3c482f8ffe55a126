package vn.campaigndesk.intake.golden;

import static vn.campaigndesk.intake.golden.Docx.cellOf;
import static vn.campaigndesk.intake.golden.Docx.cellParagraph;
import static vn.campaigndesk.intake.golden.Docx.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The form itself, in the shapes that senders give it in Word.
final class WordForms {
    static final List<Integer> WIDTHS = List.of(750, 4900, 1700, 2000);
    static final String TITLE = "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH";

    private WordForms() {}

    /// Title, general information and table, as the letter gave them.
    static String form(Docx docx, Answer answer) {
        return title(docx) + general(docx, answer) + figuresHeading(docx) + table(docx, answer);
    }

    static String title(Docx docx) {
        return docx.paragraph("center", "b14", "Phụ lục") + docx.paragraph("center", "b14", TITLE);
    }

    static String figuresHeading(Docx docx) {
        return docx.paragraph("left", "b14", "2. Thông tin số liệu");
    }

    static String general(Docx docx, Answer answer) {
        return docx.paragraph("left", "b14", "1. Thông tin chung")
                + docx.paragraph("left", "14", "- Tên đơn vị: " + answer.unitLine)
                + texts(
                        docx,
                        "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: ",
                        answer.evaluation)
                + texts(docx, "- Đề xuất, kiến nghị (nếu có): ", answer.proposal);
    }

    /// A label and a text of one or more paragraphs.
    private static String texts(Docx docx, String label, String text) {
        var lines = text.split("\n", -1);
        var paragraphs = new StringBuilder(docx.paragraph("both", "14", label + lines[0]));
        for (var i = 1; i < lines.length; i++) {
            paragraphs.append(docx.paragraph("both", "14", lines[i]));
        }
        return paragraphs.toString();
    }

    static String table(Docx docx, Answer answer) {
        var rows = new StringBuilder(head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WIDTHS));
        IntStream.rangeClosed(1, 5).filter(answer::has).forEach(row -> rows.append(line(docx, answer, row)));
        return Docx.table(true, WIDTHS, rows.toString());
    }

    static String head(Docx docx, List<String> names, List<Integer> widths) {
        return row(IntStream.range(0, names.size())
                .mapToObj(i -> docx.cell(widths.get(i), "center", "b13", names.get(i)))
                .toArray(String[]::new));
    }

    static String line(Docx docx, Answer answer, int row) {
        return row(
                docx.cell(WIDTHS.get(0), "center", "13", answer.places.get(row - 1)),
                docx.cell(WIDTHS.get(1), "left", "13", answer.rows.get(row - 1)),
                docx.cell(WIDTHS.get(2), "center", "13", answer.written(row)),
                docx.cell(WIDTHS.get(3), "left", "i13", answer.notes.get(row - 1)));
    }

    /// Rows of the sender's own between those of the form: `{after, sign, text, number, note}`.
    static String tableWith(Docx docx, Answer answer, int after, List<List<String>> own) {
        var rows = new StringBuilder(head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WIDTHS));
        for (var row = 1; row <= 5; row++) {
            if (answer.has(row)) {
                rows.append(line(docx, answer, row));
            }
            if (row == after) {
                own.forEach(cells -> rows.append(row(IntStream.range(0, 4)
                        .mapToObj(
                                i -> docx.cell(WIDTHS.get(i), i == 1 || i == 3 ? "left" : "center", "13", cells.get(i)))
                        .toArray(String[]::new))));
            }
        }
        return Docx.table(true, WIDTHS, rows.toString());
    }

    /// With a unit of measure and a last column for the way it was counted.
    static String wideTable(Docx docx, Answer answer) {
        var widths = List.of(800, 6000, 1500, 1800, 2000, 2200);
        var names = List.of("TT", "Nội dung", "Đơn vị tính", "Số lượng", "Ghi chú", "Nguồn số liệu");
        var measures = List.of("Cơ quan", "Đơn vị", "Bài", "Lượt", "Người");
        var rows = new StringBuilder(head(docx, names, widths));
        IntStream.rangeClosed(1, 5)
                .filter(answer::has)
                .forEach(row -> rows.append(row(
                        docx.cell(800, "center", "13", answer.places.get(row - 1)),
                        docx.cell(6000, "left", "13", answer.rows.get(row - 1)),
                        docx.cell(1500, "center", "13", measures.get(row - 1)),
                        docx.cell(1800, "right", "13", answer.written(row)),
                        docx.cell(2000, "left", "i13", answer.notes.get(row - 1)),
                        docx.cell(2200, "left", "13", row > 3 ? "" : "Phòng VH-TT"))));
        return Docx.table(true, widths, rows.toString());
    }

    /// No table: someone retyped the form as a list.
    static String numberedLines(Docx docx, Answer answer) {
        var lines = new StringBuilder(figuresHeading(docx));
        IntStream.rangeClosed(1, 5)
                .filter(answer::has)
                .forEach(row -> lines.append(docx.paragraph(
                        "both", "14", "2." + row + ". " + answer.rows.get(row - 1) + ": " + answer.written(row))));
        return lines.toString();
    }

    /// One table for everything, the general information in rows that span its columns.
    static String allInOneTable(Docx docx, Answer answer) {
        var span = "<w:gridSpan w:val=\"%d\"/>";
        var rows = new StringBuilder();
        rows.append(row(cellOf(9350, span.formatted(4), cellParagraph("left", docx.run("b13", "1. Thông tin chung")))));
        rows.append(pair(docx, span, "Tên đơn vị", answer.unitLine));
        rows.append(pair(
                docx, span, "Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý", answer.evaluation));
        rows.append(pair(docx, span, "Đề xuất, kiến nghị (nếu có)", answer.proposal));
        rows.append(
                row(cellOf(9350, span.formatted(4), cellParagraph("left", docx.run("b13", "2. Thông tin số liệu")))));
        rows.append(head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WIDTHS));
        IntStream.rangeClosed(1, 5).filter(answer::has).forEach(row -> rows.append(line(docx, answer, row)));
        return Docx.table(true, WIDTHS, rows.toString());
    }

    private static String pair(Docx docx, String span, String label, String text) {
        return row(
                cellOf(5650, span.formatted(2), cellParagraph("left", docx.run("13", label))),
                cellOf(3700, span.formatted(2), cellParagraph("left", docx.run("13", text))));
    }

    /// A note that stands once beside rows 1 and 2, its cell merged downwards.
    static String mergedNotes(Docx docx, Answer answer) {
        var rows = new StringBuilder(head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WIDTHS));
        for (var row = 1; row <= 5; row++) {
            var merge = row == 1 ? "<w:vMerge w:val=\"restart\"/>" : row == 2 ? "<w:vMerge/>" : "";
            var note = row == 2 ? "" : answer.notes.get(row - 1);
            rows.append(row(
                    docx.cell(750, "center", "13", answer.places.get(row - 1)),
                    docx.cell(4900, "left", "13", answer.rows.get(row - 1)),
                    docx.cell(1700, "center", "13", answer.written(row)),
                    cellOf(2000, merge, cellParagraph("left", docx.run("i13", note)))));
        }
        return Docx.table(true, WIDTHS, rows.toString());
    }

    /// Content controls: around a value in its paragraph, around a whole cell, around a whole row; the form's blank
    /// notes still show the control's own prompt.
    static String controls(Docx docx, Answer answer) {
        var rows = new StringBuilder(head(docx, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"), WIDTHS));
        for (var row = 1; row <= 5; row++) {
            var value = docx.run("13", answer.written(row));
            var cell = row % 2 == 1
                    ? cellOf(1700, "", cellParagraph("center", control("", value)))
                    : control("", cellOf(1700, "", cellParagraph("center", value)));
            var note = answer.notes.get(row - 1).isEmpty()
                    ? control("<w:showingPlcHdr/>", docx.run("13", "Click or tap here to enter text."))
                    : docx.run("i13", answer.notes.get(row - 1));
            var line = row(
                    docx.cell(750, "center", "13", answer.places.get(row - 1)),
                    docx.cell(4900, "left", "13", answer.rows.get(row - 1)),
                    cell,
                    cellOf(2000, "", cellParagraph("left", note)));
            rows.append(row == 3 ? control("", line) : line);
        }
        return Docx.table(true, WIDTHS, rows.toString());
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"o\"/>" + properties + "</w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    /// A drawn box with text, and again for old versions of Word: the same words twice in the file, once on paper.
    static String box(String paragraphs) {
        var drawing = "<w:drawing><wp:inline><wp:extent cx=\"5900000\" cy=\"2600000\"/>"
                + "<wp:docPr id=\"1\" name=\"Text Box 1\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"5900000\" cy=\"2600000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr>"
                + "<wps:txbx><w:txbxContent>" + paragraphs
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
        var old = "<w:pict><v:shape style=\"width:464pt;height:205pt\"><v:textbox><w:txbxContent>" + paragraphs
                + "</w:txbxContent></v:textbox></v:shape></w:pict>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice><mc:Fallback>"
                + old + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    /// A value struck out and another put in its place, neither accepted.
    static String revised(Docx docx, String before, String now) {
        var author = "w:author=\"Phòng VHTT\" w:date=\"2024-11-14T09:00:00Z\"";
        return "<w:del w:id=\"91\" " + author + ">"
                + docx.run("13", before).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
                + "</w:del><w:ins w:id=\"92\" " + author + ">" + docx.run("13", now) + "</w:ins>";
    }

    /// One wide row below the names of the figures.
    static String acrossTable(Docx docx, Answer answer) {
        var widths = new ArrayList<>(List.of(2600));
        var names = new ArrayList<>(List.of("Tên đơn vị"));
        var values = new ArrayList<>(List.of(answer.unitLine));
        for (var row = 1; row <= 5; row++) {
            widths.add(2200);
            names.add(answer.rows.get(row - 1));
            values.add(answer.written(row));
        }
        var cells = IntStream.range(0, 6)
                .mapToObj(i -> docx.cell(widths.get(i), "center", "13", values.get(i)))
                .toArray(String[]::new);
        return Docx.table(true, widths, head(docx, names, widths) + row(cells));
    }
}
