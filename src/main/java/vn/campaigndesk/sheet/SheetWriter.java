package vn.campaigndesk.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Writes sheets as a workbook: header that stays in sight and filters, and a page layout that prints.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is stored as text and marked with the quote
/// prefix, so that it stays a text when somebody edits the cell (OWASP, "CSV injection").
public final class SheetWriter {
    private static final int MOST_WIDTH = 255;
    private static final int MOST_NAME = 31;

    /// What a cell counts to, and where its calendar begins (Excel specifications and limits); beyond, a text says what
    /// a cell would show otherwise.
    private static final long MOST_NUMBER = 999_999_999_999_999L;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final XSSFWorkbook workbook;
    private final SheetStyleWriter styles;

    private SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new SheetStyleWriter(workbook);
    }

    /// The workbook as a file's content.
    public static byte[] write(List<SheetContent> sheets) {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new SheetWriter(workbook);
            for (var sheet : sheets) {
                var room = new RowRoom(sheet);
                writer.add(sheet, room.columns());
                room.rest().ifPresent(rest -> writer.add(rest, rest.columns()));
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of the workbook could not be put together", e);
        }
    }

    private void add(SheetContent content, List<SheetColumn> columns) {
        var sheet = workbook.createSheet(free(WorkbookUtil.createSafeSheetName(content.name())));
        var head = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            var cell = head.createCell(column);
            cell.setCellValue(columns.get(column).title());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(
                    column, Math.min(MOST_WIDTH, columns.get(column).width()) * 256);
        }
        for (int number = 0; number < content.rows().size(); number++) {
            var row = sheet.createRow(number + 1);
            var values = content.rows().get(number);
            for (int column = 0; column < values.size(); column++) {
                put(row.createCell(column), values.get(column));
            }
        }
        layOut(sheet, content);
    }

    /// The name, or the beginning of it with a number when another sheet has it: for Excel large and small letters are
    /// one.
    private String free(String name) {
        var free = name;
        for (var number = 2; workbook.getSheet(free) != null; number++) {
            var mark = " (" + number + ")";
            free = name.substring(0, Math.min(name.length(), MOST_NAME - mark.length())) + mark;
        }
        return free;
    }

    private void put(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setCellStyle(styles.text());
            case Integer number -> number(cell, number);
            case Long number when Math.abs(number) > MOST_NUMBER -> text(cell, number.toString());
            case Long number -> number(cell, number);
            case Double number -> number(cell, number);
            case LocalDate date when date.isBefore(FIRST_DAY) -> text(cell, DAY.format(date));
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.day());
            }
            default -> text(cell, value.toString());
        }
    }

    private void number(Cell cell, double number) {
        cell.setCellValue(number);
        cell.setCellStyle(number == Math.rint(number) ? styles.whole() : styles.fraction());
    }

    private void text(Cell cell, String value) {
        cell.setCellStyle(looksLikeFormula(value) ? styles.quoted() : styles.text());
        if (!value.isEmpty()) {
            cell.setCellValue(CellText.of(value));
        }
    }

    private static boolean looksLikeFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }

    private static void layOut(XSSFSheet sheet, SheetContent content) {
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, content.rows().size(), 0, Math.max(0, content.columns().size() - 1)));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
