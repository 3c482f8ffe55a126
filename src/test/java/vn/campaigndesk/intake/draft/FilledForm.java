package vn.campaigndesk.intake.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;

/// Writes extracts as readers make them: paragraphs and tables in reading order, each with its place.
public final class FilledForm {
    /// The form's rows as the letter prints them.
    public static final List<String> ROWS = List.of(
            "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch",
            "Tổng số cơ quan, đơn vị triển khai chiến dịch",
            "Tổng số bài viết được tuyên truyền trên trang thông tin điện tử, mạng xã hội,...",
            "Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã",
            "Tổng số học sinh, sinh viên được tuyên truyền");

    public static final List<String> HINTS =
            List.of("", "", "", "Dành cho UBND cấp huyện", "Dành cho các Trường Đại học và UBND cấp huyện");

    public static final String EVALUATION = "Chiến dịch được triển khai nghiêm túc, đồng bộ từ huyện đến cơ sở.";
    public static final String PROPOSAL = "Đề nghị tiếp tục cung cấp tài liệu tuyên truyền.";
    public static final List<String> NUMBERS = List.of("145", "42", "96", "1.210", "10.850");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Map<String, String> identity = Map.of();
    private int paragraphs;
    private int tables;

    public FilledForm text(String... lines) {
        for (var line : lines) {
            paragraphs++;
            blocks.add(new Block.Paragraph(line, Region.BODY, new Locator.InParagraph(paragraphs)));
        }
        return this;
    }

    /// A footnote or comment.
    public FilledForm note(String text) {
        blocks.add(new Block.Paragraph(text, Region.NOTE, new Locator.InParagraph(++paragraphs)));
        return this;
    }

    /// A table; the cells of a row are parted by ` | `.
    public FilledForm table(String... rows) {
        return table(Arrays.stream(rows)
                .map(row -> List.of(row.split(" ?\\| ?", -1)))
                .toList());
    }

    public FilledForm table(List<List<String>> rows) {
        tables++;
        var made = new ArrayList<Block.Row>();
        for (var row = 1; row <= rows.size(); row++) {
            var cells = new ArrayList<Block.Cell>();
            for (var column = 1; column <= rows.get(row - 1).size(); column++) {
                cells.add(cell(row, column, rows.get(row - 1).get(column - 1), CellValue.TEXT));
            }
            made.add(new Block.Row(row, cells, false));
        }
        blocks.add(new Block.Table("", made, false, Region.BODY, new Locator.InTable(tables, 0, 0)));
        return this;
    }

    /// The last table with a stored number behind one of its cells.
    public FilledForm stored(int row, int column, CellValue value) {
        var table = (Block.Table) blocks.removeLast();
        var rows = new ArrayList<Block.Row>();
        for (var one : table.rows()) {
            var cells = one.cells().stream()
                    .map(cell -> one.number() == row && cell.column() == column
                            ? cell(row, column, cell.text(), value)
                            : cell)
                    .toList();
            rows.add(new Block.Row(one.number(), cells, one.hidden()));
        }
        blocks.add(new Block.Table(table.title(), rows, table.hidden(), table.region(), table.at()));
        return this;
    }

    /// Hides the rows of the last table, all but its head.
    public FilledForm hiddenRows() {
        var table = (Block.Table) blocks.removeLast();
        var rows = table.rows().stream()
                .map(row -> new Block.Row(row.number(), row.cells(), row.number() > 1))
                .toList();
        blocks.add(new Block.Table(table.title(), rows, false, table.region(), table.at()));
        return this;
    }

    /// Hides the last table.
    public FilledForm hidden() {
        var table = (Block.Table) blocks.removeLast();
        blocks.add(new Block.Table(table.title(), table.rows(), true, table.region(), table.at()));
        return this;
    }

    public FilledForm remark(Remark remark) {
        remarks.add(remark);
        return this;
    }

    public FilledForm mark(String name, String value) {
        identity = Map.of(name, value);
        return this;
    }

    public Extract extract() {
        return new Extract(Format.DOCX, blocks, identity, remarks);
    }

    /// The general part as the letter prints it.
    public FilledForm general(String unit, String evaluation, String proposal) {
        return text(
                "Phụ lục",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH",
                "1. Thông tin chung",
                "- Tên đơn vị: " + unit,
                "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: " + evaluation,
                "- Đề xuất, kiến nghị (nếu có): " + proposal,
                "2. Thông tin số liệu");
    }

    /// The table as the letter prints it.
    public FilledForm numbers(List<String> numbers, List<String> notes) {
        return table(rows(numbers, notes));
    }

    public static List<List<String>> rows(List<String> numbers, List<String> notes) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STT", "Nội dung", "Số lượng", "Ghi chú"));
        for (var i = 0; i < numbers.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), ROWS.get(i), numbers.get(i), notes.get(i)));
        }
        return rows;
    }

    /// The whole form, filled in by a district.
    public static FilledForm district() {
        return new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, HINTS);
    }

    private Block.Cell cell(int row, int column, String text, CellValue value) {
        return new Block.Cell(column, 1, 1, text, value, List.of(), new Locator.InTable(tables, row, column));
    }
}
