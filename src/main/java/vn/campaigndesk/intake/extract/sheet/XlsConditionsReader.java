package vn.campaigndesk.intake.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.campaigndesk.intake.extract.Gathering;

/// The cells of a sheet of Excel 97 to 2003 that a conditional format may hide.
final class XlsConditionsReader {
    private final HSSFSheet sheet;
    private final SheetGrid grid;
    private final Gathering gathering;
    private final XlsLooksReader styles;

    XlsConditionsReader(HSSFSheet sheet, SheetGrid grid, Gathering gathering, XlsLooksReader styles) {
        this.sheet = sheet;
        this.grid = grid;
        this.gathering = gathering;
        this.styles = styles;
    }

    void read() {
        var conditions = sheet.getSheetConditionalFormatting();
        for (var index = 0; index < conditions.getNumConditionalFormattings(); index++) {
            var condition = conditions.getConditionalFormattingAt(index);
            if (condition != null) {
                var looks = looks(condition);
                for (var range : condition.getFormattingRanges()) {
                    hide(range, looks);
                }
            }
        }
    }

    private static List<ConditionalLook> looks(HSSFConditionalFormatting condition) {
        var looks = new ArrayList<ConditionalLook>();
        for (var rule = 0; rule < condition.getNumberOfRules(); rule++) {
            looks.add(look(condition.getRule(rule)));
        }
        return looks;
    }

    private static ConditionalLook look(HSSFConditionalFormattingRule rule) {
        var font = rule.getFontFormatting();
        var fill = rule.getPatternFormatting();
        var format = rule.getNumberFormat();
        return new ConditionalLook(
                font == null ? null : XlsLooksReader.rgb(font.getFontColor()),
                fill == null ? null : XlsLooksReader.rgb(fill.getFillBackgroundColorColor()),
                format == null || format.getFormat() == null ? "" : format.getFormat(),
                false);
    }

    private void hide(CellRangeAddress range, List<ConditionalLook> looks) {
        for (var row : sheet) {
            gathering.step();
            if (range.containsRow(row.getRowNum())) {
                for (var cell : row) {
                    if (range.containsColumn(cell.getColumnIndex()) && cell instanceof HSSFCell content) {
                        hide(content, looks);
                    }
                }
            }
        }
    }

    private void hide(HSSFCell cell, List<ConditionalLook> looks) {
        var style = styles.of(cell);
        if (looks.stream().anyMatch(look -> look.mayHide(style))) {
            gathering.unseen(grid.at(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        }
    }
}
