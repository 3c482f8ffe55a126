package vn.campaigndesk.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// A unit's report as it is written in Word: the head of the letter in a table without lines, running text, an annex
/// table over two pages with merged cells, old fonts. `main` writes it into a folder; the files in
/// `src/test/resources/intake/office` were made from it by an office program (see README there).
final class OfficeSamples {
    /// Vietnamese in TCVN3, as files with .VnTime fonts store it; two of its signs are soft hyphens.
    static final String TCVN3 = "Thanh H\u00e3a, \u00ae\u00ad" + "a tin, ng\u00ad\u00eai d\u00a9n";

    static final String SENTENCE =
            "Ủy ban nhân dân huyện Quan Sơn báo cáo kết quả tuyên truyền về an toàn thông tin mạng"
                    + " trên địa bàn huyện từ ngày 01/11/2024 đến ngày 20/11/2024 với các nội dung chính như sau, kèm theo phụ lục"
                    + " số liệu chi tiết của từng đơn vị.";

    private OfficeSamples() {}

    static byte[] report() {
        try (var document = new XWPFDocument()) {
            head(document);
            paragraph(document, "BÁO CÁO").setAlignment(ParagraphAlignment.CENTER);
            paragraph(document, SENTENCE);
            paragraph(document, "- Số cơ quan đã báo cáo: 20-30 cơ quan.");
            old(document);
            annex(document, 40);
            paragraph(document, "Người lập biểu");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Mẫu số 01 - Phụ lục");
            var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.getCTP().addNewFldSimple().setInstr("PAGE");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XWPFDocument document) {
        var table = document.createTable(3, 2);
        table.removeBorders();
        widths(table, 4000, 5400);
        text(table.getRow(0).getCell(0), "UBND HUYỆN QUAN SƠN");
        text(table.getRow(0).getCell(1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text(table.getRow(1).getCell(0), "PHÒNG VĂN HÓA");
        text(table.getRow(1).getCell(1), "Độc lập - Tự do - Hạnh phúc");
        text(table.getRow(2).getCell(0), "Số: 123/BC-VHTT");
        text(table.getRow(2).getCell(1), "Quan Sơn, ngày 18 tháng 11 năm 2024");
    }

    private static void old(XWPFDocument document) {
        var run = document.createParagraph().createRun();
        run.setFontFamily(".VnTime");
        run.setText(TCVN3);
    }

    /// STT | Nội dung | Số lượng (merged over Trực tiếp, Trực tuyến), one cell merged over two rows.
    private static void annex(XWPFDocument document, int rows) {
        var table = document.createTable(rows + 2, 4);
        widths(table, 800, 4600, 2000, 2000);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        text(head.getCell(0), "STT");
        text(head.getCell(1), "Nội dung");
        text(head.getCell(2), "Số lượng");
        head.getCell(2).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        head.removeCell(3);
        var second = table.getRow(1);
        second.setRepeatHeader(true);
        text(second.getCell(2), "Trực tiếp");
        text(second.getCell(3), "Trực tuyến");
        for (var column = 0; column < 2; column++) {
            merge(head.getCell(column), STMerge.RESTART);
            merge(second.getCell(column), STMerge.CONTINUE);
        }
        for (var row = 1; row <= rows; row++) {
            var cells = table.getRow(row + 1);
            text(cells.getCell(0), String.valueOf(row));
            text(cells.getCell(1), "Số tin, bài đã đăng trên trang thông tin điện tử của đơn vị thứ " + row);
            text(cells.getCell(2), String.valueOf(1000 + row));
            text(cells.getCell(3), row == 2 ? "20-30" : "");
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewVMerge().setVal(how);
    }

    private static void widths(XWPFTable table, int... widths) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (var column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(text.length() > 20 ? 567 : 0);
        var run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(13);
        run.setText(text);
        return paragraph;
    }

    private static void text(XWPFTableCell cell, String text) {
        var run = cell.getParagraphs().getFirst().createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(13);
        run.setText(text);
    }

    static void main(String... folder) throws IOException {
        Files.write(Path.of(folder[0], "report.docx"), report());
    }
}
