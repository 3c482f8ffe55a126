package vn.campaigndesk.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.Table;

/// Writes the figures as an Excel workbook for those who go on calculating: all units with formulas for the totals, the
/// groups with charts, a sheet a group, who is missing, and the notes.
final class FiguresWorkbookWriter {
    private final ReportText text = new ReportText();
    private final NoteTables notes = new NoteTables(text);

    /// @param info what the file says of itself
    /// @param remarks how to read the numbers, one line each
    /// @param heading what stands under each title: the last day that counts, and whether it is a sample
    /// @throws IOException when the stream does not take it
    void write(Figures figures, DocumentInfo info, List<? extends Block> remarks, String heading, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new Writing(workbook, figures, heading).all(remarks);
            describe(workbook, info);
            workbook.write(out);
        }
        out.flush();
    }

    private static void describe(XSSFWorkbook workbook, DocumentInfo info) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(info.title());
        properties.setDescription(info.description());
        properties.setCreator(info.author());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(info.created())));
    }

    /// One workbook being written.
    private final class Writing {
        private final XSSFWorkbook workbook;
        private final Figures figures;
        private final WorkbookStyleWriter styles;
        private final SheetPageWriter pages;
        private final String remark;

        Writing(XSSFWorkbook workbook, Figures figures, String heading) {
            this.workbook = workbook;
            this.figures = figures;
            this.styles = new WorkbookStyleWriter(workbook);
            this.pages = new SheetPageWriter(styles);
            this.remark = heading;
        }

        void all(List<? extends Block> remarks) {
            var units = sheet(text.get("sheet.units"));
            var groups = sheet(text.get("sheet.groups"));
            var rows = units(units);
            pages.begin(groups, text.get("sheet.groups.title"), remark, GroupSheetWriter.columns(text, figures), 1);
            new GroupSheetWriter(groups, styles, text, figures).write(units.getSheetName(), rows);
            figures.groups().forEach(this::group);
            table(text.get("sheet.missing"), text.get("missing.title"), notes.missing(figures), List.of());
            table(text.get("sheet.notes"), text.get("remarks.title"), notes.remarks(figures), remarks);
        }

        /// A sheet under a name that Excel takes and no other sheet has. Commas and quotes are fit for a name, but not
        /// for every program that reads references to it.
        private XSSFSheet sheet(String name) {
            var safe = WorkbookUtil.createSafeSheetName(name).replaceAll("[',]", "");
            var free = safe;
            for (var number = 2; workbook.getSheet(free) != null; number++) {
                var ending = " (" + number + ")";
                free = safe.substring(0, Math.min(safe.length(), 31 - ending.length())) + ending;
            }
            return workbook.createSheet(free);
        }

        private List<Integer> units(XSSFSheet sheet) {
            pages.begin(sheet, text.get("units.title"), remark, UnitSheetWriter.columns(text, figures.totals()), 2);
            var writer = new UnitSheetWriter(sheet, styles, text, figures.totals());
            var rows = new ArrayList<Integer>();
            for (var group : figures.groups()) {
                rows.add(writer.group(group, figures.of(group.group())));
            }
            if (!rows.isEmpty()) {
                writer.all(rows);
            }
            new NoteSheetWriter(sheet, styles, pages).notes(List.of(new ReportTables(text).reading()));
            return rows;
        }

        private void group(Figures.GroupFigures group) {
            var sheet = sheet(group.group().shortName());
            pages.begin(sheet, group.group().name(), remark, UnitSheetWriter.columns(text, group.totals()), 2);
            new UnitSheetWriter(sheet, styles, text, group.totals()).group(group, figures.of(group.group()));
        }

        private void table(String name, String title, List<Block> blocks, List<? extends Block> remarks) {
            var table = blocks.stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .findFirst();
            if (table.isEmpty() && remarks.isEmpty()) {
                return;
            }
            var sheet = sheet(name);
            pages.begin(
                    sheet,
                    title,
                    remark,
                    table.map(NoteSheetWriter::columns).orElse(List.of(new SheetPageWriter.Column("", 110))),
                    0);
            var writer = new NoteSheetWriter(sheet, styles, pages);
            table.ifPresent(writer::rows);
            writer.notes(remarks);
        }
    }
}
