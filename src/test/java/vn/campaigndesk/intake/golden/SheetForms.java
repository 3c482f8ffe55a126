package vn.campaigndesk.intake.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The form in a workbook, as offices fill it.
final class SheetForms {
    private final Workbook book;
    private final CellStyle bold;
    private final CellStyle ruled;
    private final CellStyle number;
    private final CellStyle day;

    private SheetForms(Workbook book) {
        this.book = book;
        bold = style("@", true, false);
        ruled = style("@", false, true);
        number = style("#,##0", false, true);
        day = style("d/m", false, true);
    }

    static SheetForms xlsx() {
        return new SheetForms(new XSSFWorkbook());
    }

    static SheetForms xls() {
        return new SheetForms(new HSSFWorkbook());
    }

    private CellStyle style(String format, boolean isBold, boolean isRuled) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 13);
        font.setBold(isBold);
        style.setFont(font);
        style.setWrapText(isRuled);
        style.setDataFormat(book.createDataFormat().getFormat(format.equals("@") ? "General" : format));
        if (isBold) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (isRuled) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    Workbook book() {
        return book;
    }

    /// The form from the given row on: title, general information, table; exact figures as numbers.
    SheetForms form(String sheetName, Answer answer, int from) {
        var sheet = book.createSheet(sheetName);
        widths(sheet, 8, 70, 16, 30);
        merged(sheet, from, "PHỤ LỤC");
        merged(sheet, from + 1, WordForms.TITLE);
        text(sheet, from + 3, 0, "1. Thông tin chung", bold);
        text(sheet, from + 4, 0, "- Tên đơn vị: " + answer.unitLine, null);
        text(
                sheet,
                from + 5,
                0,
                "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: " + answer.evaluation,
                null);
        text(sheet, from + 6, 0, "- Đề xuất, kiến nghị (nếu có): " + answer.proposal, null);
        text(sheet, from + 7, 0, "2. Thông tin số liệu", bold);
        table(sheet, answer, from + 8);
        return this;
    }

    /// Labels in one column, the texts in merged cells beside them.
    SheetForms formWithLabelColumn(String sheetName, Answer answer, int from) {
        var sheet = book.createSheet(sheetName);
        widths(sheet, 8, 70, 16, 30);
        merged(sheet, from, WordForms.TITLE + " TUYÊN TRUYỀN PHÒNG CHỐNG LỪA ĐẢO TRỰC TUYẾN NĂM 2024");
        var labels = List.of(
                "Tên đơn vị",
                "Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý",
                "Đề xuất, kiến nghị (nếu có)");
        var texts = List.of(answer.unitLine, answer.evaluation, answer.proposal);
        for (var i = 0; i < 3; i++) {
            text(sheet, from + 2 + i, 1, labels.get(i), ruled);
            text(sheet, from + 2 + i, 2, texts.get(i), ruled);
            sheet.addMergedRegion(new CellRangeAddress(from + 2 + i, from + 2 + i, 2, 3));
        }
        table(sheet, answer, from + 6);
        return this;
    }

    /// A first sheet that has nothing to do with the form.
    SheetForms guide() {
        var sheet = book.createSheet("Hướng dẫn");
        text(sheet, 0, 0, "HƯỚNG DẪN NHẬP SỐ LIỆU", bold);
        text(sheet, 1, 0, "1. Nhập số liệu vào sheet Phụ lục, không sửa cột Nội dung.", null);
        text(sheet, 2, 0, "2. Số liệu tính đến hết ngày 15/11/2024.", null);
        text(sheet, 3, 0, "3. Gửi về địa chỉ ungcuusuco@thanhhoa.gov.vn, điện thoại 02373.718699.", null);
        return this;
    }

    /// Names of the figures across, one row below them for each answer.
    SheetForms across(List<Answer> answers) {
        var sheet = book.createSheet("Tong hop");
        text(sheet, 0, 0, WordForms.TITLE, bold);
        text(sheet, 2, 0, "STT", ruled);
        text(sheet, 2, 1, "Tên đơn vị", ruled);
        for (var row = 1; row <= 5; row++) {
            text(sheet, 2, row + 1, Answer.ROWS.get(row - 1), ruled);
            sheet.setColumnWidth(row + 1, 24 * 256);
        }
        text(sheet, 2, 7, "Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý", ruled);
        text(sheet, 2, 8, "Đề xuất, kiến nghị (nếu có)", ruled);
        widths(sheet, 6, 34);
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var line = 3 + i;
            cell(row(sheet, line), 0, number).setCellValue(i + 1);
            text(sheet, line, 1, answer.unitLine, ruled);
            for (var row = 1; row <= 5; row++) {
                figure(sheet, line, row + 1, answer, row);
            }
            text(sheet, line, 7, answer.evaluation, ruled);
            text(sheet, line, 8, answer.proposal, ruled);
        }
        return this;
    }

    private void table(Sheet sheet, Answer answer, int from) {
        var names = List.of("STT", "Nội dung", "Số lượng", "Ghi chú");
        for (var column = 0; column < 4; column++) {
            text(sheet, from, column, names.get(column), bold);
        }
        var line = from + 1;
        for (var row = 1; row <= 5; row++) {
            if (answer.has(row)) {
                text(sheet, line, 0, answer.places.get(row - 1), ruled);
                text(sheet, line, 1, answer.rows.get(row - 1), ruled);
                figure(sheet, line, 2, answer, row);
                text(sheet, line, 3, answer.notes.get(row - 1), ruled);
                line++;
            }
        }
    }

    /// A number where the sender wrote it the usual way, otherwise the sender's text.
    private void figure(Sheet sheet, int line, int column, Answer answer, int row) {
        var figure = answer.figures.get(row - 1);
        var isPlain = figure != null && Written.dotted(figure).equals(answer.written(row));
        if (isPlain) {
            cell(row(sheet, line), column, number).setCellValue(figure);
        } else {
            text(sheet, line, column, answer.written(row), ruled);
        }
    }

    SheetForms number(int line, int column, double value) {
        cell(row(book.getSheetAt(book.getNumberOfSheets() - 1), line), column, ruled)
                .setCellValue(value);
        return this;
    }

    SheetForms date(int line, int column, LocalDate value) {
        cell(row(book.getSheetAt(book.getNumberOfSheets() - 1), line), column, day)
                .setCellValue(value);
        return this;
    }

    /// A formula with the value that was stored when the file was saved.
    SheetForms formula(int line, int column, String formula) {
        var cell = cell(row(book.getSheetAt(book.getNumberOfSheets() - 1), line), column, number);
        cell.setCellFormula(formula);
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        return this;
    }

    SheetForms text(int line, int column, String value) {
        text(book.getSheetAt(book.getNumberOfSheets() - 1), line, column, value, ruled);
        return this;
    }

    private void text(Sheet sheet, int line, int column, String value, CellStyle style) {
        var cell = cell(row(sheet, line), column, style);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    private void merged(Sheet sheet, int line, String value) {
        text(sheet, line, 0, value, bold);
        sheet.addMergedRegion(new CellRangeAddress(line, line, 0, 3));
    }

    private static void widths(Sheet sheet, int... characters) {
        for (var column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }

    private static Row row(Sheet sheet, int line) {
        var row = sheet.getRow(line);
        return row == null ? sheet.createRow(line) : row;
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Row row, int column, CellStyle style) {
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    /// The file, without the time of its making.
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (book) {
            if (book instanceof XSSFWorkbook) {
                book.getSheetAt(0).getPrintSetup().setPaperSize((short) 9);
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book instanceof HSSFWorkbook ? out.toByteArray() : timeless(out.toByteArray());
    }

    private static byte[] timeless(byte[] file) {
        var parts = Zips.read(file);
        parts.replaceAll((name, content) -> name.toLowerCase(Locale.ROOT).endsWith("core.xml")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "2024-11-15T08:00:00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return Zips.of(parts);
    }
}
