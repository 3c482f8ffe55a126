package vn.campaigndesk.intake.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// A unit's report as it is written in Word: the head of the letter in a table without lines, running text, an annex
/// table over two pages with merged cells, old fonts. `main` writes it into a folder; the files in
/// `src/test/resources/intake/office` were made from it by an office program (see README there).
public final class OfficeSamples {
    /// Vietnamese in TCVN3, as files with .VnTime fonts store it; two of its signs are soft hyphens.
    public static final String TCVN3 = "Thanh H\u00e3a, \u00ae\u00ad" + "a tin, ng\u00ad\u00eai d\u00a9n";

    public static final String SENTENCE =
            "Ủy ban nhân dân huyện Quan Sơn báo cáo kết quả tuyên truyền về an toàn thông tin mạng"
                    + " trên địa bàn huyện từ ngày 01/11/2024 đến ngày 20/11/2024 với các nội dung chính như sau, kèm theo phụ lục"
                    + " số liệu chi tiết của từng đơn vị.";

    private OfficeSamples() {}

    public static byte[] report() {
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

    /// An annex in a workbook: merged, hidden, calculated, dated and faulty cells, old fonts, a note, a hidden sheet.
    public static Workbook sheet(Workbook book) {
        var sheet = book.createSheet("Phụ lục");
        set(sheet, 0, 0, "PHỤ LỤC SỐ LIỆU");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        for (var column = 0; column < 4; column++) {
            set(
                    sheet,
                    1,
                    column,
                    List.of("STT", "Nội dung", "Số lượng", "Ghi chú").get(column));
        }
        set(sheet, 2, 1, "Số tin, bài");
        number(sheet, 2, 2, 1234, "#,##0");
        number(sheet, 3, 2, 1234, "General");
        number(sheet, 4, 2, 1234.5, "General");
        number(sheet, 5, 2, 45614, "d/m");
        number(sheet, 5, 3, 45614, "m/d/yy");
        sheet.getRow(2).createCell(3).setCellFormula("C3+C4");
        sheet.getRow(3).createCell(3).setCellFormula("1/0");
        sheet.getRow(4).createCell(3).setCellValue(true);
        old(sheet.createRow(6).createCell(1));
        set(sheet, 6, 0, "20-30");
        set(sheet, 7, 1, "dòng ẩn");
        sheet.getRow(7).setZeroHeight(true);
        set(sheet, 8, 0, "gộp dọc");
        set(sheet, 9, 0, "bị che");
        sheet.addMergedRegion(new CellRangeAddress(8, 9, 0, 1));
        note(sheet, 2, 2, "đã hỏi lại");
        sheet.getHeader().setLeft("UBND huyện Quan Sơn &P");
        set(book.createSheet("Nháp"), 0, 0, "77");
        book.setSheetHidden(1, true);
        var mark = book.createName();
        mark.setNameName("campaigndesk.form");
        mark.setRefersToFormula("'Phụ lục'!$B$3");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book;
    }

    private static void set(Sheet sheet, int row, int column, String text) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        at.createCell(column).setCellValue(text);
    }

    private static void number(Sheet sheet, int row, int column, double value, String format) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        at.createCell(column).setCellStyle(style);
        at.getCell(column).setCellValue(value);
    }

    /// The second half in .VnTime, the first in the cell's font.
    private static void old(Cell cell) {
        var book = cell.getSheet().getWorkbook();
        var font = book.createFont();
        font.setFontName(".VnTime");
        var text = book.getCreationHelper().createRichTextString("Unicode; " + TCVN3);
        text.applyFont("Unicode; ".length(), text.length(), font);
        cell.setCellValue(text);
    }

    private static void note(Sheet sheet, int row, int column, String text) {
        var make = sheet.getWorkbook().getCreationHelper();
        var anchor = make.createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 2);
        anchor.setCol2(column + 2);
        var note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(make.createRichTextString(text));
        sheet.getRow(row).getCell(column).setCellComment(note);
    }

    static void main(String... folder) throws IOException {
        Files.write(Path.of(folder[0], "report.docx"), report());
        try (var stream = Files.newOutputStream(Path.of(folder[0], "sheet.xlsx"))) {
            sheet(new XSSFWorkbook()).write(stream);
        }
    }
}
