package vn.campaigndesk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a blank form as an Excel workbook: only the places to write in can be changed, numbers are checked while they
/// are typed. The sheet's protection has no password: it guards against slips, not against a person who means it.
final class FormSheetWriter {
    private static final int[] WIDTHS = {6, 42, 14, 26};
    private static final int LAST = WIDTHS.length - 1;
    private static final int ALL = 88;
    private static final int AMOUNT = 2;
    private static final double LINE = 17;
    private static final int EVALUATION_LINES = 8;
    private static final int PROPOSAL_LINES = 5;
    private static final double MARGIN_INCHES = 0.79;

    private final FormText words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FormStyleWriter styles = new FormStyleWriter(workbook);
    private final XSSFSheet sheet;
    private int next;

    private FormSheetWriter(FormText words) {
        this.words = words;
        this.sheet = workbook.createSheet(words.get("sheet"));
    }

    /// The whole file.
    static byte[] write(BlankForm form, FormText words) {
        var writer = new FormSheetWriter(words);
        writer.fill(form);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = writer.workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of the workbook could not be put together", e);
        }
        return bytes.toByteArray();
    }

    private void fill(BlankForm form) {
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        line(words.get("appendix"), styles.title());
        line(words.get("title"), styles.title());
        line("(" + form.campaignTitle() + ")", styles.subtitle());
        line("", styles.label());
        line(words.get("general"), styles.heading());
        line(words.get("unit") + " " + form.unitName(), styles.label());
        name("campaigndesk.unit", next - 1, 0);
        text("evaluation", EVALUATION_LINES);
        text("proposal", PROPOSAL_LINES);
        line(words.get("figures"), styles.heading());
        head();
        form.rows().forEach(this::row);
        identify(form);
        layOut(form);
    }

    /// A line over all columns.
    private void line(String text, XSSFCellStyle style) {
        var row = sheet.createRow(next);
        for (var column = 0; column <= LAST; column++) {
            row.createCell(column).setCellStyle(style);
        }
        row.getCell(0).setCellValue(text);
        row.setHeightInPoints((float) (LINE * lines(text, ALL)));
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, LAST));
        next++;
    }

    private static int lines(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }

    private void text(String field, int lines) {
        line(words.get(field), styles.label());
        line("", styles.field());
        sheet.getRow(next - 1).setHeightInPoints((float) (LINE * lines));
        name("campaigndesk." + field, next - 1, 0);
    }

    private void head() {
        var row = sheet.createRow(next++);
        var columns = new String[] {"number", "text", "amount", "note"};
        for (var column = 0; column < columns.length; column++) {
            var cell = row.createCell(column);
            cell.setCellValue(words.get("column." + columns[column]));
            cell.setCellStyle(styles.head());
        }
        row.setHeightInPoints((float) (LINE + LINE / 2));
    }

    private void row(BlankForm.Row of) {
        var row = sheet.createRow(next);
        row.createCell(0).setCellValue(of.place());
        row.getCell(0).setCellStyle(styles.number());
        row.createCell(1).setCellValue(of.text());
        row.getCell(1).setCellStyle(styles.text());
        row.createCell(AMOUNT).setCellStyle(of.asked() ? styles.amount() : styles.greyed());
        row.createCell(LAST).setCellStyle(of.asked() ? styles.note() : styles.greyed());
        if (!of.hint().isEmpty()) {
            row.getCell(LAST).setCellValue(of.hint());
        }
        var longest = Math.max(lines(of.text(), WIDTHS[1] - 6), lines(of.hint(), WIDTHS[LAST] - 4));
        row.setHeightInPoints((float) (LINE * longest + LINE / 2));
        if (of.asked()) {
            check();
            name("campaigndesk.row." + of.place(), next, AMOUNT);
        }
        next++;
    }

    /// Whole numbers from zero on, said while typing.
    private void check() {
        var helper = sheet.getDataValidationHelper();
        var whole = helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        var check = helper.createValidation(whole, new CellRangeAddressList(next, next, AMOUNT, AMOUNT));
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setEmptyCellAllowed(true);
        check.setShowErrorBox(true);
        check.createErrorBox(words.get("error.title"), words.get("error"));
        check.setShowPromptBox(true);
        check.createPromptBox(words.get("prompt.title"), words.get("prompt"));
        sheet.addValidationData(check);
    }

    private void name(String name, int row, int column) {
        var defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula("'" + sheet.getSheetName() + "'!$" + (char) ('A' + column) + "$" + (row + 1));
    }

    private void identify(BlankForm form) {
        var identity = form.identity();
        var custom = workbook.getProperties().getCustomProperties();
        identity.properties().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> custom.addProperty(entry.getKey(), entry.getValue()));
        var whole = workbook.createName();
        whole.setNameName(FormIdentity.WHOLE);
        whole.setRefersToFormula("\"" + identity.whole().replace("\"", "") + "\"");
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(words.fileName(form.unitName()));
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(Instant.EPOCH)));
    }

    private void layOut(BlankForm form) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES / 2);
        sheet.getFooter().setCenter(words.foot(form).replace("&", "&&"));
    }
}
